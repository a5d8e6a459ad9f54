// Whether two texts speak of the same things: words without endings, without those that say nothing of their own.
//
// English only, and generous: a doubtful likeness counts as one, for what asks here reports what is not alike.
// Threads: pure functions. Errors: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace pm::rules {

using Stems = std::vector<std::string>;  // sorted, each once

// "deployments" and "deploying" give "deploy". Stop-words, and words that any incident is told with, give nothing.
Stems stems_of(std::string_view text);
const Stems& stems_of(const Context& context, std::string_view text);
// Equal, or one the beginning of the other ("config" and "configur").
bool alike(std::string_view a, std::string_view b);
bool share_stem(const Stems& a, const Stems& b);
Stems together(const std::vector<const Stems*>& lists);

// Whether some action item speaks of one of these; a stem that most of many items share tells nothing.
bool items_speak_of(const Context& context, const Stems& stems);
// Whether the items can be compared with anything: some have words of their own, and none is a bare link.
bool items_are_told(const Context& context);

// Whether a text is the last thing in the document and its line goes on: it may be being written.
bool being_written(const Document& document, Span span);

}  // namespace pm::rules

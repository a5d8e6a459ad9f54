// What the Summary rules share: what its fields are called, and whether prose says what a field would.
//
// Units: bytes of the source. Threads: pure functions. Errors: none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/facts.h"
#include "rules/rule.h"

namespace pm::rules {

// What to fill in, with braces: "{{how long users felt it, such as 42 minutes}}".
std::string prompt_of(vocabulary::FieldId id);

// Whether the document says it: in a field, or in the prose of its Summary, its Impact or its first lines. When in doubt, yes.
bool is_stated(const Context& context, vocabulary::FieldId id);

// The blocks of prose that tell what happened: of the Summary, the Impact, and what stands before the first section.
std::vector<const model::Block*> summary_prose(const Document& document);

// Whether a placeholder stands in it.
bool waits_to_be_filled(const Document& document, Span span);

}  // namespace pm::rules

// A new action item in the form of those that are there: list item, check box, numbered line, table row, YAML item.
//
// Units: bytes of the source. Threads: pure functions. Errors: nullopt where the form of the list is none of these.
#pragma once

#include <optional>
#include <string_view>

#include "rules/rule.h"

namespace pm::rules {

// The edit that adds an item behind the last one; `what` may hold `{{…}}`. Parts that most items leave out are left out here too.
std::optional<TextEdit> create_item(const Context& context, std::string_view what);

// A text as part of another item's words: on one line, without the quotes around it and its full stop, and not too long.
std::string as_part(std::string_view text);

}  // namespace pm::rules

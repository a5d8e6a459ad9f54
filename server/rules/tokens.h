// The tokens of a text, from the memo. Units, threads and errors: those of syntax/line.h.
#pragma once

#include <string_view>
#include <vector>

#include "rules/rule.h"
#include "syntax/line.h"

namespace pm::rules {

inline const std::vector<syntax::LineToken>& tokens_of(const Context& context, std::string_view text) {
  return context.memo.of<std::vector<syntax::LineToken>>(text, syntax::parse_line);
}

}  // namespace pm::rules

// JSON that is written as text at once, for answers with hundreds and thousands of parts: a tree of values for them takes longer than
// the analysis that they tell of.
//
// Pure functions; any thread. Errors: none; what is not UTF-8 becomes U+FFFD.
#pragma once

#include <string>
#include <string_view>

#include "lsp/convert.h"
#include "lsp/json.h"

namespace pm::lsp {

// A whole value.
struct JsonText {
  std::string text;
};

JsonText as_text(const Json& value);

// With its quotes.
void write_string(std::string& out, std::string_view value);
void write_range(std::string& out, const Range& range);

}  // namespace pm::lsp

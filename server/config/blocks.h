// Cheap looks at a YAML text that a parser refuses: its blocks at the left margin, and what was opened and never closed.
//
// Units: bytes. Threads: pure functions.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::config {

// The stretches that begin with a key at the left margin, in order. What stands before the first one belongs to none.
std::vector<text::Span> blocks_of(std::string_view text);

// The quote or bracket that is opened in the block and never closed.
std::optional<text::Offset> unclosed_in(std::string_view text, text::Span block);

// Whether a quote opens at `begin` (behind an anchor or a tag) that is never closed.
bool is_unclosed_quote(std::string_view text, text::Offset begin);

// From `begin` to the end of what is written on that line, a comment left out.
text::Span rest_of_line(std::string_view text, text::Offset begin);

// Where the scalar that begins at `begin` ends; `value` is what it was read as.
text::Span scalar_at(std::string_view text, text::Offset begin, std::string_view value);

}  // namespace pm::config

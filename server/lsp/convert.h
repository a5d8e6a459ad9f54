// Between spans (bytes) and a client's ranges (lines and columns in the agreed encoding): the only place that knows both.
//
// Positions past the end of a line or of the document are clamped; one inside of a character means its start.
// Threads: pure functions. Errors: none.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/columns.h"
#include "text/source.h"
#include "text/span.h"

namespace pm::lsp {

struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;
  friend auto operator<=>(const Position&, const Position&) = default;
};

struct Range {
  Position start;
  Position end;
  friend bool operator==(const Range&, const Range&) = default;
};

using Encoding = text::ColumnUnit;

// The encoding for what a client lists: UTF-16 wherever it is listed, or nothing is, as other servers on the same buffer use
// it.
Encoding choose_encoding(const std::vector<std::string>& offered);
std::string_view name_of(Encoding encoding);

Position to_position(const text::Source& source, text::Offset offset, Encoding encoding);
Range to_range(const text::Source& source, text::Span span, Encoding encoding);
text::Offset to_offset(const text::Source& source, Position position, Encoding encoding);
// nullopt where the range ends before it starts.
std::optional<text::Span> to_span(const text::Source& source, const Range& range, Encoding encoding);

}  // namespace pm::lsp

// Columns within one line, in the units that clients count in.
//
// Used only at the edges (lsp/convert, the command line's printer). Invalid UTF-8 counts one column per byte. A column inside
// of a character means the character's start; past the end means the end.
#pragma once

#include <cstdint>
#include <string_view>

namespace pm::text {

enum class ColumnUnit : std::uint8_t { Utf8, Utf16, Utf32 };

// How many columns the text takes.
std::uint32_t columns_of(std::string_view text, ColumnUnit unit);
// The byte offset within `line` of a column.
std::uint32_t offset_of_column(std::string_view line, std::uint32_t column, ColumnUnit unit);

}  // namespace pm::text

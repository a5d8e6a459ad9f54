// What a line looks like as a part of a pipe table, read from the line alone as tree-sitter-markdown reads it.
//
// Units: bytes; lines hold their line ends. Threads: functions of their arguments. Errors: none; a line that the grammar may take
// otherwise than it stands there is not sound. Private to this layer.
#pragma once

#include <cstddef>
#include <string_view>

namespace pm::syntax {

struct TableLine {
  std::size_t cells = 0;
  bool bars = false;    // one at least behind the first cell: it may be a header
  bool sound = false;   // as a row it is parsed without an error
};
TableLine table_line(std::string_view line);

// Whether a line at the margin can begin no other block than a paragraph or a table, and goes on with either.
bool begins_plainly(std::string_view line);

// Bars, dashes, colons and blanks alone: the grammar may take it for the line below a header, even where it has no dash.
bool is_dashes(std::string_view line);
// How many cells it has as such a line; 0 where it is none.
std::size_t dashed_cells(std::string_view line);

}  // namespace pm::syntax

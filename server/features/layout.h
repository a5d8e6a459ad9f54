// Where things stand in the lines of a document: code blocks, table cells, words around a place.
//
// Looks at marks of the notation only; what a time, a date or an owner is, the model says. Units: bytes of the source; lines
// from 0. Threads: pure functions. Errors: none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace pm::features {

using model::Document;
using text::Offset;
using text::Span;

struct LineRange {
  Offset first = 0;
  Offset last = 0;
};
// The code blocks of a Markdown document, fences included; one that is never closed runs to the end.
std::vector<LineRange> code_fences(const Document& document);
// In a code block, a comment, or inline code: where nothing is ours to complete.
bool is_foreign(const Document& document, Offset at);

// `[label]: target` on a line of its own.
struct LinkDefinition {
  Span label;
  Span rest;                           // of the line, behind the colon
};
std::vector<LinkDefinition> link_definitions(const Document& document);

// A part of the text without blanks at its ends; an empty one stays where it begins.
Span trimmed(std::string_view text, Span span);
// A label, heading or cell without `*`, `_`, backticks and blanks at its ends.
std::string_view bare(std::string_view text);

// One line's cells. `header` has the words of the table's header row; empty where the line stands in none.
struct Row {
  std::vector<Span> cells;             // between the pipes, blanks included
  std::vector<std::string> header;
  bool is_header = false;
};
std::optional<Row> row_at(const Document& document, Offset at);
// The cell of a row that a cursor stands in, -1 outside.
int cell_at(const Row& row, Offset at);

// The `@handle` around a place, its sign included; the place may stand right behind the `@`.
std::optional<Span> handle_at(std::string_view text, Offset at);

// The first line of a list item: where its words begin, behind bullet and check box.
struct Bullet {
  Offset begin = 0;                    // of the marker
  Offset content = 0;
  char marker = 0;
};
std::optional<Bullet> bullet_at(const text::Source& source, Offset at);

// At most `limit` bytes, cut at a character's beginning and marked; line ends become blanks.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace pm::features

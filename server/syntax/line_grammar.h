// The tables of the line grammar, run without tree-sitter's parser.
//
// The grammar is flat and without conflicts: its generated lexer and its table of actions need a stack, and no tree that is built,
// balanced and given back for every line of a document. Both ways here give the same nodes of the same grammar
// (`tests/unit/line_grammar_test.cpp` compares them); what the tables alone do not decide is left to tree-sitter's parser.
// Private to syntax/line. Units: bytes. Threads: any. Errors: none.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::syntax {

// A visible child of the line's root; `symbol` is the grammar's, an alias where it has one.
struct LineNode {
  std::uint16_t symbol = 0;
  text::Span span;
  friend bool operator==(const LineNode&, const LineNode&) = default;
};

// `text` is UTF-8 without NUL. False where there is something that only tree-sitter's parser decides; then `out` is worth nothing.
bool nodes_by_tables(std::string_view text, std::vector<LineNode>& out);
bool nodes_by_parser(std::string_view text, std::vector<LineNode>& out);

}  // namespace pm::syntax

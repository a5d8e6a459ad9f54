// The blocks of a Markdown document as a flat list, and what stands inside one block.
//
// Wraps the block and the inline grammar of tree-sitter-markdown. Units: bytes; inline results are relative to the text handed
// in. Threads: a MarkdownTree belongs to one thread at a time; parse_inline is safe from any thread. Errors: none, any bytes give
// blocks; nesting beyond kMaxDepth is left out.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "text/mask.h"
#include "text/source.h"

namespace pm::syntax {

enum class MarkdownKind : std::uint8_t {
  FrontMatter,    // with its fences
  Heading,        // ATX and setext
  Paragraph,
  List,
  ListItem,
  Quote,
  Code,           // fenced and indented
  Html,
  Table,
  TableHeader,
  TableRow,
  TableCell,
  Other,          // thematic breaks, link definitions
};

struct MarkdownBlock {
  MarkdownKind kind = MarkdownKind::Other;
  text::Span span;               // trailing line ends not included
  text::Span content;            // Heading, Paragraph, TableCell: the inline text, trimmed
  int parent = -1;               // index of the enclosing block, -1 at the top
  int next = 0;                  // index behind the last descendant
  int level = 0;                 // Heading: 1–6
  bool setext = false;
  bool ordered = false;          // List item: 1. or 1)
  char marker = 0;               // List item: - * + or the digit's . )
  int checked = -1;              // List item: 1 [x], 0 [ ], -1 no check box
  std::vector<text::Span> gaps;  // parts of `content` that belong to the enclosing blocks: `> ` and indentation of later lines
};

inline constexpr int kMaxDepth = 200;

class MarkdownTree {
 public:
  MarkdownTree();
  ~MarkdownTree();
  MarkdownTree(MarkdownTree&&) noexcept;
  MarkdownTree& operator=(MarkdownTree&&) noexcept;

  // One edit since the last parse; see model::ParseState::edit.
  void edit(const text::Source& before, text::Span replaced, text::Offset new_size, const text::Source& after);
  void reset();
  // Parses anew, incrementally where a tree is there. Blocks in document order.
  std::vector<MarkdownBlock> parse(const text::Source& source);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct Inline {
  std::vector<text::Mask> masks;       // in order, not overlapping
  std::vector<text::Span> strong;      // the words inside of ** **, outermost
  std::vector<text::Span> links;       // whole links, images and autolinks
  std::vector<text::Span> struck;      // the words inside of ~~ ~~
};

Inline parse_inline(std::string_view text);

}  // namespace pm::syntax

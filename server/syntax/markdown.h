// The blocks of a Markdown document as a flat list, and what stands inside one block.
//
// Wraps the block and the inline grammar of tree-sitter-markdown. Units: bytes; inline results are relative to the text handed
// in. Threads: a MarkdownParser belongs to one thread at a time; parse_inline is safe from any thread. Errors: none, any bytes give
// blocks; nesting beyond kMaxDepth is left out.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "text/change.h"
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
  std::uint8_t level = 0;        // Heading: 1–6
  bool setext = false;
  bool ordered = false;          // List item: 1. or 1)
  char marker = 0;               // List item: - * + or the digit's . )
  std::int8_t checked = -1;      // List item: 1 [x], 0 [ ], -1 no check box
  std::uint8_t lists = 0;        // how many lists enclose it
  bool quoted = false;           // whether a quote does
  std::vector<text::Span> gaps;  // parts of `content` that belong to the enclosing blocks: `> ` and indentation of later lines
};

inline constexpr int kMaxDepth = 200;

// A part of a document that is parsed by itself. Spans count from its beginning; `parent` and `next` are indices in `blocks`.
struct MarkdownPiece {
  text::Offset size = 0;
  bool in_table = false;   // it begins with rows of the table that the piece before ends with: blocks[0] is that table
  std::vector<MarkdownBlock> blocks;
};
using MarkdownPiecePtr = std::shared_ptr<const MarkdownPiece>;

// The blocks of a document in its order, and where each comes from.
struct MarkdownBlocks {
  struct Origin {
    std::uint32_t piece = 0;
    std::uint32_t part = 0;   // index among its blocks
  };
  std::vector<MarkdownBlock> all;
  std::vector<Origin> origins;             // as many as blocks
  std::vector<MarkdownPiecePtr> pieces;    // in order; together they are the document
};

// Keeps the pieces of one document between its versions: those that an edit did not touch are the same objects again.
class MarkdownParser {
 public:
  // Without cuts the text is one piece: for tests, which compare.
  enum class Cuts : std::uint8_t { Made, None };
  explicit MarkdownParser(Cuts cuts = Cuts::Made);
  ~MarkdownParser();
  MarkdownParser(MarkdownParser&&) noexcept;
  MarkdownParser& operator=(MarkdownParser&&) noexcept;

  // Good until the next call.
  const MarkdownBlocks& parse(const text::SourcePtr& source);
  void reset();
  // How many blocks the last parse() parsed anew.
  std::size_t parsed() const;
  // What the last parse() found changed since the one before; since an empty text for the first.
  const text::Change& change() const;

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

// The grammar is asked for the words from the first that holds a mark to the last; Whole, for tests: for all of them.
enum class Stretch : std::uint8_t { Marked, Whole };
Inline parse_inline(std::string_view text, Stretch stretch = Stretch::Marked);

}  // namespace pm::syntax

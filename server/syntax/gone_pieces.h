// Pieces of a Markdown document that an edit took away many of at once: a fence that was opened above them, a line of a table's rows
// that is blank for as long as nobody writes in it. They come back as soon as that is over.
//
// Held are those of the last such edit, for kVersions versions. Units: bytes. Threads: belongs to a MarkdownParser. Errors: none.
// Private to this layer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "syntax/markdown.h"
#include "syntax/markdown_cuts.h"
#include "text/source.h"

namespace pm::syntax {

class GonePieces {
 public:
  static constexpr std::size_t kMany = 16;
  static constexpr int kVersions = 200;

  // The pieces [from, to) of `source`, which begin at `begins`, are no part of the next version. Fewer than kMany are not held.
  void add(const text::SourcePtr& source, const std::vector<Cut>& begins, const std::vector<MarkdownPiecePtr>& pieces, std::size_t from, std::size_t to);
  // The piece with these words, which is then no longer held; null where there is none. No piece stands in a document twice.
  MarkdownPiecePtr take(std::string_view text, bool in_table);
  // Call once per version.
  void next_version();
  void clear();

 private:
  struct Gone {
    Cut begin;
    MarkdownPiecePtr piece;
  };
  text::SourcePtr source_;
  std::unordered_multimap<std::uint64_t, Gone> pieces_;   // by their words
  int versions_ = 0;
};

}  // namespace pm::syntax

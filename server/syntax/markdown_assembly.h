// The pieces' blocks put together to those of the document, and kept so: an edit changes what lies between, and moves what follows.
//
// A list or a table that was cut becomes one again. Units: bytes. Threads: belongs to a MarkdownParser. Errors: none. Private to
// this layer.
#pragma once

#include <cstddef>
#include <vector>

#include "syntax/markdown.h"

namespace pm::syntax {

class MarkdownAssembly {
 public:
  const MarkdownBlocks& whole() const { return whole_; }
  // `made` stand in the place of the pieces [from, to), the first of which begins at `begin`.
  void replace(std::size_t from, std::size_t to, std::vector<MarkdownPiecePtr> made, text::Offset begin);
  void clear() { whole_ = {}; }

 private:
  MarkdownBlocks whole_;
};

// Moves a block and all its places.
void shift(MarkdownBlock& block, text::Offset by);

}  // namespace pm::syntax

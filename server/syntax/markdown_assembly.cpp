#include "syntax/markdown_assembly.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

bool has_content(const MarkdownBlock& block) {
  return block.kind == MarkdownKind::Heading || block.kind == MarkdownKind::Paragraph || block.kind == MarkdownKind::TableCell || block.checked >= 0;
}

// `block` is the index of one of `blocks`.
int outermost(const std::vector<MarkdownBlock>& blocks, int block) {
  while (blocks[static_cast<std::size_t>(block)].parent >= 0) block = blocks[static_cast<std::size_t>(block)].parent;
  return block;
}

template <typename T>
void splice(std::vector<T>& into, std::size_t from, std::size_t to, std::vector<T>&& made) {
  const std::size_t same = std::min(to - from, made.size());
  const auto at = [&](std::size_t i) { return into.begin() + static_cast<std::ptrdiff_t>(i); };
  std::move(made.begin(), made.begin() + static_cast<std::ptrdiff_t>(same), at(from));
  if (same < made.size())
    into.insert(at(to), std::make_move_iterator(made.begin() + static_cast<std::ptrdiff_t>(same)), std::make_move_iterator(made.end()));
  else
    into.erase(at(from + same), at(to));
}

// Blocks that are put together behind those that stay.
class Joint {
 public:
  // `last` is the last block at the top of those that stay, -1 where none does.
  Joint(std::vector<MarkdownBlock>& stay, std::size_t count, int last, Offset begin) : stay_(stay), count_(count), last_(last), begin_(begin) {}

  void append(const MarkdownPiece& piece, std::uint32_t number) {
    const std::vector<MarkdownBlock>& blocks = piece.blocks;
    const bool merges = goes_on(piece);
    const int whole = last_;
    const int base = size() - (merges ? 1 : 0);
    for (std::size_t i = merges ? 1 : 0; i < blocks.size(); ++i) {
      MarkdownBlock& block = made.emplace_back(blocks[i]);
      shift(block, begin_);
      block.next += base;
      if (block.parent < 0) last_ = size() - 1;
      else block.parent = merges && block.parent == 0 ? whole : block.parent + base;
      origins.push_back({number, static_cast<std::uint32_t>(i)});
    }
    if (merges) {
      at(whole).span.end = blocks.front().span.end + begin_;
      at(whole).next = blocks.front().next + base;
    }
    begin_ += piece.size;
  }

  // Whether the first block goes on with the one before it: rows of its table, or items with the same marker.
  bool goes_on(const MarkdownPiece& piece) {
    const std::vector<MarkdownBlock>& blocks = piece.blocks;
    if (last_ < 0 || blocks.size() < 2) return false;
    if (piece.in_table) return at(last_).kind == MarkdownKind::Table;
    if (blocks.front().kind != MarkdownKind::List) return false;
    return at(last_).kind == MarkdownKind::List && last_ + 1 < size() && at(last_ + 1).marker == blocks[1].marker;
  }

  MarkdownBlock& at(int index) {
    const auto i = static_cast<std::size_t>(index);
    return i < count_ ? stay_[i] : made[i - count_];
  }
  int size() const { return static_cast<int>(count_ + made.size()); }
  int last() const { return last_; }

  std::vector<MarkdownBlock> made;
  std::vector<MarkdownBlocks::Origin> origins;

 private:
  std::vector<MarkdownBlock>& stay_;
  std::size_t count_;
  int last_;
  Offset begin_;
};

}  // namespace

void shift(MarkdownBlock& block, Offset by) {
  block.span = block.span.shifted(by);
  if (has_content(block)) block.content = block.content.shifted(by);
  for (Span& gap : block.gaps) gap = gap.shifted(by);
}

void MarkdownAssembly::replace(std::size_t from, std::size_t to, std::vector<MarkdownPiecePtr> made, Offset begin) {
  std::vector<MarkdownBlock>& all = whole_.all;
  std::vector<MarkdownBlocks::Origin>& origins = whole_.origins;
  const auto first_of = [&](std::size_t piece) {
    const auto found = std::lower_bound(origins.begin(), origins.end(), piece, [](const MarkdownBlocks::Origin& o, std::size_t p) { return o.piece < p; });
    return static_cast<int>(found - origins.begin());
  };
  const int first = first_of(from), behind = first_of(to);   // the blocks that go
  const bool more = behind < static_cast<int>(all.size());
  // The list or table that those behind go on with, and where it ended.
  const bool went_on = more && origins[static_cast<std::size_t>(behind)].part == 1;
  const MarkdownBlock whole_before = went_on ? all[static_cast<std::size_t>(outermost(all, behind))] : MarkdownBlock{};

  // What stays in front ends where its last piece does.
  const int last = first > 0 ? outermost(all, first - 1) : -1;
  if (last >= 0 && all[static_cast<std::size_t>(last)].next > first) {
    const MarkdownBlocks::Origin origin = origins[static_cast<std::size_t>(first) - 1];
    Offset piece_begin = begin;
    for (std::size_t piece = origin.piece; piece < from; ++piece) piece_begin -= whole_.pieces[piece]->size;
    const std::vector<MarkdownBlock>& blocks = whole_.pieces[origin.piece]->blocks;
    all[static_cast<std::size_t>(last)].span.end = piece_begin + blocks[static_cast<std::size_t>(outermost(blocks, static_cast<int>(origin.part)))].span.end;
    all[static_cast<std::size_t>(last)].next = first;
  }

  Joint joint(all, static_cast<std::size_t>(first), last, begin);
  Offset gone = 0, come = 0;   // bytes
  for (std::size_t piece = from; piece < to; ++piece) gone += whole_.pieces[piece]->size;
  for (std::size_t i = 0; i < made.size(); ++i) {
    come += made[i]->size;
    joint.append(*made[i], static_cast<std::uint32_t>(from + i));
  }

  if (more && joint.goes_on(*whole_.pieces[origins[static_cast<std::size_t>(behind)].piece]) != went_on) {
    // Another block begins behind the edit than before: all is put together again.
    std::vector<MarkdownPiecePtr> pieces = std::move(whole_.pieces);
    splice(pieces, from, to, std::move(made));
    clear();
    return replace(0, 0, std::move(pieces), 0);
  }

  const Offset by = come - gone;
  const int blocks_more = joint.size() - behind;
  const auto pieces_more = static_cast<std::uint32_t>(made.size() - (to - from));   // may wrap, as offsets may
  for (std::size_t i = static_cast<std::size_t>(behind); i < all.size(); ++i) {
    MarkdownBlock& block = all[i];
    shift(block, by);
    block.next += blocks_more;
    if (block.parent >= behind) block.parent += blocks_more;
    else if (block.parent >= 0) block.parent = joint.last();
    origins[i].piece += pieces_more;
  }
  if (went_on) {
    joint.at(joint.last()).next = whole_before.next + blocks_more;
    joint.at(joint.last()).span.end = whole_before.span.end + by;
  }
  const auto first_index = static_cast<std::size_t>(first), behind_index = static_cast<std::size_t>(behind);
  splice(all, first_index, behind_index, std::move(joint.made));
  splice(origins, first_index, behind_index, std::move(joint.origins));
  splice(whole_.pieces, from, to, std::move(made));
}

}  // namespace pm::syntax

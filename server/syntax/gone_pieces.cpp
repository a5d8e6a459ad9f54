#include "syntax/gone_pieces.h"

#include <functional>

namespace pm::syntax {
namespace {

std::uint64_t key_of(std::string_view text) { return std::hash<std::string_view>{}(text); }

std::string_view words_of(const text::Source& source, const Cut& begin, const MarkdownPiece& piece) {
  return std::string_view(source.text()).substr(begin.at, piece.size);
}

}  // namespace

void GonePieces::add(const text::SourcePtr& source, const std::vector<Cut>& begins, const std::vector<MarkdownPiecePtr>& pieces, std::size_t from, std::size_t to) {
  if (to < from + kMany) return;
  clear();
  source_ = source;
  for (std::size_t i = from; i < to; ++i) pieces_.emplace(key_of(words_of(*source, begins[i], *pieces[i])), Gone{begins[i], pieces[i]});
}

MarkdownPiecePtr GonePieces::take(std::string_view text, bool in_table) {
  if (pieces_.empty()) return nullptr;
  const auto [first, last] = pieces_.equal_range(key_of(text));
  for (auto at = first; at != last; ++at) {
    const Gone& gone = at->second;
    if (gone.begin.in_table != in_table || words_of(*source_, gone.begin, *gone.piece) != text) continue;
    MarkdownPiecePtr piece = gone.piece;
    pieces_.erase(at);
    return piece;
  }
  return nullptr;
}

void GonePieces::next_version() {
  if (!pieces_.empty() && ++versions_ > kVersions) clear();
}

void GonePieces::clear() {
  pieces_ = {};
  source_.reset();
  versions_ = 0;
}

}  // namespace pm::syntax

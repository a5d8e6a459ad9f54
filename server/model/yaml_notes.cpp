#include "model/yaml_notes.h"

#include "text/strings.h"

namespace pm::model {

std::vector<BlockNotes*> YamlNotes::of(std::string_view text, const syntax::YamlNodes& nodes) {
  for (auto& [piece, entry] : pieces_) entry.used = false;
  std::vector<bool> is_new;
  std::vector<BlockNotes*> firsts;
  for (const syntax::YamlPiecePtr& piece : nodes.pieces) {
    Entry& entry = pieces_[piece.get()];
    is_new.push_back(!entry.piece);
    entry.used = true;
    if (!entry.piece) {
      entry.piece = piece;
      entry.nodes.resize(piece->parse.nodes.size());
    }
    firsts.push_back(entry.nodes.data());
  }
  std::unordered_map<std::uint64_t, WordsPtr> left;
  for (auto at = pieces_.begin(); at != pieces_.end();) {
    if (at->second.used) {
      ++at;
      continue;
    }
    for (BlockNotes& notes : at->second.nodes) {
      if (!notes.words) continue;
      for (const WordsPtr& part : notes.words->parts) left.emplace(part->key, part);
      left.emplace(notes.words->key, std::move(notes.words));
    }
    at = pieces_.erase(at);
  }
  const auto known = [&](std::string_view words) -> WordsPtr {
    const auto found = left.find(std::hash<std::string_view>{}(words));
    return found != left.end() && found->second->visible.size() == words.size() ? found->second : nullptr;
  };
  std::vector<BlockNotes*> out;
  out.reserve(nodes.origins.size());
  for (std::size_t i = 0; i < nodes.origins.size(); ++i) {
    const auto& origin = nodes.origins[i];
    out.push_back(firsts[origin.piece] + origin.node);
    if (!is_new[origin.piece] || left.empty() || nodes.all.nodes[i].kind != syntax::YamlKind::Scalar) continue;
    const std::string_view words = text::slice(text, nodes.all.nodes[i].text);
    if (nodes.all.nodes[i].style == syntax::YamlStyle::Block) out.back()->words = read_paragraphs(words, known);
    else out.back()->words = known(words);
  }
  return out;
}

void YamlNotes::forget_notes() {
  for (auto& [piece, entry] : pieces_)
    for (BlockNotes& notes : entry.nodes) notes.forget_notes();
}

}  // namespace pm::model

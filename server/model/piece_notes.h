// What is known of the parts of a document (blocks, nodes) between its versions: notes that last as long as the parser holds the piece
// which their part stands in. Private to this layer; one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/words.h"

namespace pm::model {

template <typename Piece>
class PieceNotes {
 public:
  // Words by their text, of pieces that have changed; nullptr where there are none.
  class Left {
   public:
    WordsPtr find(std::string_view text) const {
      const auto found = words_.find(std::hash<std::string_view>{}(text));
      return found != words_.end() && found->second->visible.size() == text.size() ? found->second : nullptr;
    }
    void add(const WordsPtr& words) {
      for (const WordsPtr& part : words->parts) words_.emplace(part->key, part);
      words_.emplace(words->key, words);
    }
    bool empty() const { return words_.empty(); }

   private:
    std::unordered_map<std::uint64_t, WordsPtr> words_;
  };

  // A place for what is known of each part, good until the next call. `origins` say which piece and which part of it each comes from,
  // `count` how many parts a piece has; `take_over` may give the notes of part `i` of a new piece words that are left of others.
  template <typename Origin, typename Count, typename TakeOver>
  std::vector<BlockNotes*> of(const std::vector<std::shared_ptr<const Piece>>& pieces, const std::vector<Origin>& origins, const Count& count, const TakeOver& take_over) {
    ++version_;
    std::vector<bool> is_new;
    std::vector<BlockNotes*> firsts;
    for (const auto& piece : pieces) {
      Entry& entry = entries_[piece.get()];
      is_new.push_back(!entry.piece);
      entry.version = version_;
      if (!entry.piece) {
        entry.piece = piece;
        entry.parts.resize(count(*piece));
      }
      firsts.push_back(entry.parts.data());
    }
    Left left;
    for (const auto& [key, entry] : entries_) {
      if (entry.version + 1 != version_) continue;
      for (const BlockNotes& notes : entry.parts)
        if (notes.words) left.add(notes.words);
    }
    std::erase_if(entries_, [&](const auto& one) { return one.second.version != version_ && one.second.piece.use_count() == 1; });
    std::vector<BlockNotes*> out;
    out.reserve(origins.size());
    for (std::size_t i = 0; i < origins.size(); ++i) {
      out.push_back(firsts[origins[i].piece] + origins[i].part);
      if (is_new[origins[i].piece] && !left.empty()) take_over(i, left, *out.back());
    }
    return out;
  }

  // Forgets all but the words.
  void forget_notes() {
    for (auto& [piece, entry] : entries_)
      for (BlockNotes& notes : entry.parts) notes.forget_notes();
  }
  void forget() { entries_.clear(); }

 private:
  struct Entry {
    std::shared_ptr<const Piece> piece;
    std::vector<BlockNotes> parts;
    std::uint64_t version = 0;   // that it was a part of, the last one
  };
  std::unordered_map<const Piece*, Entry> entries_;
  std::uint64_t version_ = 0;
};

}  // namespace pm::model

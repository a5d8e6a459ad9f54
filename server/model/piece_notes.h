// What is known of the parts of a document (blocks, nodes) between its versions: notes that last as long as the parser holds the piece
// which their part stands in. Private to this layer; one thread.
#pragma once

#include <algorithm>
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
  // Which parts of a piece the document has is decided by the pieces before it: by the one right before it (Near), or by any (Far).
  enum class Depends : std::uint8_t { Near, Far };
  template <typename Origin, typename Count, typename TakeOver>
  const std::vector<BlockNotes*>& of(Depends depends, const std::vector<std::shared_ptr<const Piece>>& pieces, const std::vector<Origin>& origins, const Count& count,
                                     const TakeOver& take_over) {
    // Mostly the pieces at the beginning and at the end are those of the version before.
    const std::size_t shorter = std::min(pieces.size(), entries_in_order_.size());
    std::size_t front = 0, back = 0;
    while (front < shorter && entries_in_order_[front]->piece == pieces[front]) ++front;
    while (back < shorter - front && entries_in_order_[entries_in_order_.size() - 1 - back]->piece == pieces[pieces.size() - 1 - back]) ++back;
    // The first one behind the edit that has parts depends on what was edited.
    bool has_parts = false;
    while (back > 0 && !has_parts) has_parts = !entries_in_order_[entries_in_order_.size() - back--]->parts.empty();

    const auto in_order = [&](std::size_t i) { return entries_in_order_.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::vector<Entry*> before(in_order(front), in_order(entries_in_order_.size() - back));
    for (Entry* entry : before) entry->present = false;
    std::vector<Entry*> now;
    std::vector<bool> is_new;
    for (std::size_t i = front; i + back < pieces.size(); ++i) {
      Entry& entry = entries_[pieces[i].get()];
      is_new.push_back(!entry.piece);
      if (!entry.piece) {
        entry.piece = pieces[i];
        entry.parts.resize(count(*pieces[i]));
      }
      entry.present = true;
      now.push_back(&entry);
    }
    Left left;
    for (Entry* entry : before) {
      if (entry->present) continue;
      gone_.push_back(entry);
      for (const BlockNotes& notes : entry->parts)
        if (notes.words) left.add(notes.words);
    }
    entries_in_order_.erase(in_order(front), in_order(entries_in_order_.size() - back));
    entries_in_order_.insert(in_order(front), now.begin(), now.end());

    const auto first_of = [&](std::size_t piece) {
      const auto found = std::lower_bound(origins.begin(), origins.end(), piece, [](const Origin& origin, std::size_t p) { return origin.piece < p; });
      return static_cast<std::size_t>(found - origins.begin());
    };
    const std::size_t first = first_of(front), behind = depends == Depends::Near ? first_of(pieces.size() - back) : origins.size();
    std::vector<BlockNotes*> middle;
    middle.reserve(behind - first);
    for (std::size_t i = first; i < behind; ++i) {
      const std::size_t piece = origins[i].piece;
      middle.push_back(entries_in_order_[piece]->parts.data() + origins[i].part);
      if (piece - front < is_new.size() && is_new[piece - front] && !left.empty()) take_over(i, left, *middle.back());
    }
    const auto at = [&](std::size_t i) { return notes_.begin() + static_cast<std::ptrdiff_t>(i); };
    notes_.erase(at(first), at(notes_.size() - (origins.size() - behind)));
    notes_.insert(at(first), middle.begin(), middle.end());
    drop_gone();
    return notes_;
  }

  // Forgets all but the words.
  void forget_notes() {
    for (auto& [piece, entry] : entries_)
      for (BlockNotes& notes : entry.parts) notes.forget_notes();
  }
  void forget() {
    entries_.clear();
    entries_in_order_.clear();
    gone_.clear();
    notes_.clear();
  }

 private:
  struct Entry {
    std::shared_ptr<const Piece> piece;
    std::vector<BlockNotes> parts;
    bool present = false;   // in the last version
  };

  // Of pieces that nobody else holds, for they do not come back.
  void drop_gone() {
    std::erase_if(gone_, [&](Entry* entry) {
      if (entry->present) return true;
      if (entry->piece.use_count() > 1) return false;
      entries_.erase(entry->piece.get());
      return true;
    });
  }

  std::unordered_map<const Piece*, Entry> entries_;
  std::vector<Entry*> entries_in_order_;   // of the last version
  std::vector<Entry*> gone_;               // not in the last version
  std::vector<BlockNotes*> notes_;         // of the last version
};

}  // namespace pm::model

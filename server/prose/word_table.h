// All words that the lexicon speaks of: a number for each, and its classes.
// Threads: immutable once the lexicon is built. Errors: none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "prose/word_class.h"

namespace pm::prose {

using WordId = std::uint32_t;
inline constexpr WordId kUnknownWord = 0;

class WordTable {
 public:
  struct Entry {
    WordId id = kUnknownWord;
    Classes classes = 0;
  };

  WordId add(std::string_view word, Classes classes = 0);
  Entry find(std::string_view word) const;
  WordId size() const { return next_; }  // all ids are below it

 private:
  struct Slot {
    std::uint32_t begin = 0;  // in letters_
    std::uint32_t size = 0;
    Entry entry;
  };
  // Where the word stands, or the free place where it would.
  std::size_t place_of(std::string_view word, std::uint32_t hash) const;
  void grow();

  // Every word of a document comes here and most are unknown, so the hashes lie close together: 0 is a free place.
  std::vector<std::uint32_t> hashes_;
  std::vector<Slot> slots_;  // as many
  std::string letters_;
  WordId next_ = 1;
};

}  // namespace pm::prose

// All words that the lexicon speaks of: a number for each, and its classes.
// Threads: immutable once the lexicon is built. Errors: none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

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
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
  };
  std::unordered_map<std::string, Entry, Hash, std::equal_to<>> words_;
  WordId next_ = 1;
};

}  // namespace pm::prose

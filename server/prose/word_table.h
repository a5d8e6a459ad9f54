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
    // FNV-1a: words are short, and every word of a document comes here.
    std::size_t operator()(std::string_view word) const {
      std::uint64_t hash = 0xCBF29CE484222325u;
      for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
      return hash;
    }
  };
  std::unordered_map<std::string, Entry, Hash, std::equal_to<>> words_;
  WordId next_ = 1;
};

}  // namespace pm::prose

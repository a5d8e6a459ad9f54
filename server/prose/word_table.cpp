#include "prose/word_table.h"

namespace pm::prose {

WordId WordTable::add(std::string_view word, Classes classes) {
  auto& entry = words_[std::string(word)];
  if (entry.id == kUnknownWord) entry.id = next_++;
  entry.classes |= classes;
  return entry.id;
}

WordTable::Entry WordTable::find(std::string_view word) const {
  const auto found = words_.find(word);
  return found != words_.end() ? found->second : Entry{};
}

}  // namespace pm::prose

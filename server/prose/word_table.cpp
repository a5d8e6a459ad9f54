#include "prose/word_table.h"

namespace pm::prose {
namespace {

// FNV-1a, as words are short; never 0.
std::uint32_t hash_of(std::string_view word) {
  std::uint64_t hash = 0xCBF29CE484222325u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  return static_cast<std::uint32_t>(hash ^ (hash >> 32)) | 1u;
}

constexpr std::size_t kFewest = 1024;  // places, a power of two

}  // namespace

std::size_t WordTable::place_of(std::string_view word, std::uint32_t hash) const {
  const std::size_t mask = hashes_.size() - 1;
  std::size_t at = (hash >> 1) & mask;
  for (; hashes_[at] != 0; at = (at + 1) & mask)
    if (hashes_[at] == hash && std::string_view(letters_).substr(slots_[at].begin, slots_[at].size) == word) break;
  return at;
}

void WordTable::grow() {
  std::vector<std::uint32_t> hashes(hashes_.empty() ? kFewest : hashes_.size() * 2);
  std::vector<Slot> slots(hashes.size());
  hashes.swap(hashes_);
  slots.swap(slots_);
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    if (hashes[i] == 0) continue;
    const std::size_t at = place_of(std::string_view(letters_).substr(slots[i].begin, slots[i].size), hashes[i]);
    hashes_[at] = hashes[i];
    slots_[at] = slots[i];
  }
}

WordId WordTable::add(std::string_view word, Classes classes) {
  if (std::size_t{next_} * 2 >= hashes_.size()) grow();
  const std::uint32_t hash = hash_of(word);
  const std::size_t at = place_of(word, hash);
  Slot& slot = slots_[at];
  if (hashes_[at] == 0) {
    hashes_[at] = hash;
    slot = {static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size()), {next_++, 0}};
    letters_ += word;
  }
  slot.entry.classes |= classes;
  return slot.entry.id;
}

WordTable::Entry WordTable::find(std::string_view word) const {
  if (hashes_.empty()) return {};
  return slots_[place_of(word, hash_of(word))].entry;
}

}  // namespace pm::prose

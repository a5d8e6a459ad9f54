#include "text/change.h"

#include <algorithm>

namespace pm::text {
namespace {

// Whole chunks are compared at once.
constexpr std::size_t kChunk = 1024;

// How many bytes two texts of the same size have in common.
std::size_t same_at_beginning(std::string_view a, std::string_view b) {
  std::size_t at = 0;
  while (at + kChunk <= a.size() && a.compare(at, kChunk, b, at, kChunk) == 0) at += kChunk;
  while (at < a.size() && a[at] == b[at]) ++at;
  return at;
}

std::size_t same_at_end(std::string_view a, std::string_view b) {
  std::size_t left = a.size();
  while (left >= kChunk && a.compare(left - kChunk, kChunk, b, left - kChunk, kChunk) == 0) left -= kChunk;
  while (left > 0 && a[left - 1] == b[left - 1]) --left;
  return a.size() - left;
}

}  // namespace

Change change_between(std::string_view before, std::string_view after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  const std::size_t same = same_at_beginning(before.substr(0, shorter), after.substr(0, shorter));
  const std::size_t rest = shorter - same;
  const std::size_t same_end = same_at_end(before.substr(before.size() - rest), after.substr(after.size() - rest));
  const auto at = [](std::size_t offset) { return static_cast<Offset>(offset); };
  return {{at(same), at(before.size() - same_end)}, {at(same), at(after.size() - same_end)}};
}

}  // namespace pm::text

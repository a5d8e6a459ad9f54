#include "app/unified_diff.h"

#include <algorithm>
#include <vector>

namespace pm::app {
namespace {

constexpr std::size_t kContext = 3;

// With their ends.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

void add(std::string& out, char sign, std::string_view line) {
  out += sign;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

std::string range(std::size_t first, std::size_t count) {
  return std::to_string(count == 0 ? first : first + 1) + "," + std::to_string(count);
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const auto a = lines_of(before), b = lines_of(after);
  std::size_t first = 0;
  while (first < a.size() && first < b.size() && a[first] == b[first]) ++first;
  if (first == a.size() && first == b.size()) return {};
  std::size_t same = 0;
  while (same < a.size() - first && same < b.size() - first && a[a.size() - 1 - same] == b[b.size() - 1 - same]) ++same;
  const std::size_t from = first - std::min(first, kContext), behind = std::min(same, kContext);
  const std::size_t a_end = a.size() - same, b_end = b.size() - same;
  std::string out = "--- " + std::string(path) + "\n+++ " + std::string(path) + "\n";
  out += "@@ -" + range(from, a_end + behind - from) + " +" + range(from, b_end + behind - from) + " @@\n";
  for (std::size_t i = from; i < first; ++i) add(out, ' ', a[i]);
  for (std::size_t i = first; i < a_end; ++i) add(out, '-', a[i]);
  for (std::size_t i = first; i < b_end; ++i) add(out, '+', b[i]);
  for (std::size_t i = a_end; i < a_end + behind; ++i) add(out, ' ', a[i]);
  return out;
}

}  // namespace pm::app

#include "text/glob.h"

#include <string>
#include <vector>

namespace pm::text {
namespace {

// Matches without alternatives. Remembers the last `*` and the last `**` to come back to, so it is linear in practice and
// never exponential.
bool match(std::string_view pattern, std::string_view path) {
  std::size_t p = 0, t = 0;
  std::size_t star = std::string_view::npos, star_at = 0, deep = std::string_view::npos, deep_at = 0;
  while (t < path.size() || p < pattern.size()) {
    if (p < pattern.size()) {
      if (pattern.substr(p).starts_with("**")) {
        p += 2;
        if (p < pattern.size() && pattern[p] == '/') ++p;
        deep = p;
        deep_at = t;
        star = std::string_view::npos;
        continue;
      }
      if (pattern[p] == '*') {
        star = ++p;
        star_at = t;
        continue;
      }
      if (t < path.size() && (pattern[p] == path[t] || (pattern[p] == '?' && path[t] != '/'))) {
        ++p;
        ++t;
        continue;
      }
    }
    if (star != std::string_view::npos && star_at < path.size() && path[star_at] != '/') {
      p = star;
      t = ++star_at;
      continue;
    }
    if (deep != std::string_view::npos && deep_at < path.size()) {
      p = deep;
      t = ++deep_at;
      star = std::string_view::npos;
      continue;
    }
    return false;
  }
  return true;
}

std::vector<std::string> alternatives(std::string_view pattern) {
  const std::size_t open = pattern.find('{');
  const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
  if (close == std::string_view::npos) return {std::string(pattern)};
  std::vector<std::string> out;
  const auto tails = alternatives(pattern.substr(close + 1));
  std::string_view inside = pattern.substr(open + 1, close - open - 1);
  for (;;) {
    const std::size_t comma = inside.find(',');
    for (const std::string& tail : tails) {
      if (out.size() >= 256) return out;  // a pattern must not be able to take the memory
      out.push_back(std::string(pattern.substr(0, open)) + std::string(inside.substr(0, comma)) + tail);
    }
    if (comma == std::string_view::npos) return out;
    inside.remove_prefix(comma + 1);
  }
}

}  // namespace

bool glob_match(std::string_view pattern, std::string_view path) {
  if (pattern.find('/') == std::string_view::npos) path = path.substr(path.rfind('/') + 1);
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  for (const std::string& one : alternatives(pattern))
    if (match(one, path)) return true;
  return false;
}

}  // namespace pm::text

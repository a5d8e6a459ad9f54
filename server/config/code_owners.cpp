#include <algorithm>

#include "config/config.h"
#include "text/strings.h"

namespace pm::config {
namespace {

// The words of a line; a blank behind a backslash belongs to its word.
std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> out;
  std::size_t at = 0;
  while (at < line.size()) {
    while (at < line.size() && text::is_space(line[at])) ++at;
    const std::size_t begin = at;
    while (at < line.size() && !text::is_space(line[at])) at += line[at] == '\\' && at + 1 < line.size() ? 2 : 1;
    if (at > begin) out.push_back(line.substr(begin, at - begin));
  }
  return out;
}

bool is_handle(std::string_view word) {
  return word.size() >= 2 && word[0] == '@' && word[1] != '@' &&
         std::all_of(word.begin() + 1, word.end(), [](char c) { return text::is_word(c) || c == '-' || c == '.' || c == '/'; });
}

void add(std::vector<std::string>& all, std::string_view handle) {
  for (const std::string& known : all)
    if (text::equal_ignoring_case(known, handle)) return;
  all.emplace_back(handle);
}

}  // namespace

std::vector<std::string> code_owners(std::string_view text) {
  constexpr std::size_t kMost = 5000;
  std::vector<std::string> people, teams;
  for (std::string_view line : text::split(text, '\n')) {
    line = text::trim(line);
    if (line.empty() || line[0] == '#') continue;
    // GitLab's sections carry owners too: `[Documentation][2] @docs`, `^[Optional] @someone`.
    const bool section = line[0] == '[' || line.starts_with("^[");
    if (section) {
      const std::size_t close = line.rfind(']');
      if (close == std::string_view::npos) continue;
      line = line.substr(close + 1);
    }
    const auto words = words_of(line);
    for (std::size_t i = section ? 0 : 1; i < words.size() && words[i][0] != '#'; ++i) {
      if (!is_handle(words[i]) || people.size() + teams.size() >= kMost) continue;
      add(words[i].find('/') == std::string_view::npos ? people : teams, words[i].substr(1));
    }
  }
  people.insert(people.end(), teams.begin(), teams.end());
  return people;
}

}  // namespace pm::config

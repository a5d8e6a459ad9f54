#include "features/yaml_example.h"

#include <vector>

#include "text/strings.h"

namespace pm::features {
namespace {

constexpr std::string_view kMark = "*Example:* `";
constexpr std::string_view kDash = " — ";

std::string scalar(std::string_view value) {
  const bool plain = value.find_first_of("@:#{}[],\"'%`") == std::string_view::npos || (value.size() == 10 && value[4] == '-');
  return plain ? std::string(value) : "\"" + text::replace_all(std::string(value), "\"", "'") + "\"";
}

std::vector<std::string_view> parts_of(std::string_view line) {
  std::vector<std::string_view> parts;
  for (std::size_t at = line.find(kDash); at != std::string_view::npos; at = line.find(kDash)) {
    parts.push_back(line.substr(0, at));
    line.remove_prefix(at + kDash.size());
  }
  parts.push_back(line);
  return parts;
}

std::string rewritten(std::string_view example, std::string_view key) {
  if (example.starts_with("- **")) {
    const std::size_t end = example.find(":** ", 4);
    if (end == std::string_view::npos) return std::string(example);
    // the Summary's example is one of its facts
    const std::string label = text::replace_all(text::lower(example.substr(4, end - 4)), " ", "_");
    return (key == "summary" ? label : std::string(key)) + ": " + scalar(example.substr(end + 4));
  }
  if (example.starts_with("# ")) return std::string(key) + ": " + scalar(example.substr(2));
  if (example.starts_with("@")) return std::string(key) + ": " + scalar(example);
  if (!example.starts_with("- ")) return std::string(example);
  const std::vector<std::string_view> parts = parts_of(example.substr(2));
  if (parts.size() == 4 && parts[0].size() == 2 && parts[0][0] == 'P')
    return "- {what: " + scalar(parts[1]) + ", who: " + scalar(parts[2]) + ", when: " + std::string(parts[3]) + ", priority: " + std::string(parts[0]) + "}";
  if (parts.size() == 2 && parts[0].size() == 5 && parts[0][2] == ':') return "- {time: \"" + std::string(parts[0]) + "\", event: " + scalar(parts[1]) + "}";
  return "- " + scalar(example.substr(2));
}

}  // namespace

std::string help_in_yaml(std::string_view help, std::string_view key) {
  const std::size_t mark = help.find(kMark);
  if (mark == std::string_view::npos) return std::string(help);
  const std::size_t begin = mark + kMark.size();
  const std::size_t end = help.find('`', begin);
  if (end == std::string_view::npos) return std::string(help);
  return std::string(help.substr(0, begin)) + rewritten(help.substr(begin, end - begin), key) + std::string(help.substr(end));
}

}  // namespace pm::features

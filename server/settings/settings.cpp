#include "settings/settings.h"

#include "text/strings.h"

namespace pm::settings {
namespace {

std::string_view without_at(std::string_view name) {
  name = text::trim(name);
  if (!name.empty() && name.front() == '@') name.remove_prefix(1);
  return name;
}

// Whether the pattern matches at the beginning of `text`; the bytes that it takes, 0 where it does not.
std::size_t match(std::string_view text, std::string_view pattern) {
  std::size_t at = 0;
  while (!pattern.empty()) {
    const bool number = pattern.starts_with("{number}");
    if (number || pattern.starts_with("{word}")) {
      const std::size_t from = at;
      const auto fits = [&](char c) {
        return number ? text::is_digit(c) : text::is_digit(c) || text::is_alpha(c) || c == '-' || c == '_';
      };
      while (at < text.size() && fits(text[at])) ++at;
      pattern.remove_prefix(number ? 8 : 6);
      // `{word}-{number}`: the word gives back what must follow it.
      if (!number && !pattern.empty() && pattern.front() != '{')
        while (at > from && !(at < text.size() && text[at] == pattern.front())) --at;
      if (at == from) return 0;
      continue;
    }
    if (at >= text.size() || text::lower(text[at]) != text::lower(pattern.front())) return 0;
    ++at;
    pattern.remove_prefix(1);
  }
  return at < text.size() && (text::is_digit(text[at]) || text::is_alpha(text[at])) ? 0 : at;
}

}  // namespace

std::optional<std::pair<std::size_t, std::size_t>> next_ticket(const Tracker& tracker, std::string_view text, std::size_t from) {
  if (tracker.patterns.empty()) return std::nullopt;
  for (std::size_t at = from; at < text.size(); ++at) {
    if (at > 0 && (text::is_digit(text[at - 1]) || text::is_alpha(text[at - 1]))) continue;
    for (const std::string& pattern : tracker.patterns)
      if (const std::size_t size = match(text.substr(at), pattern); size > 0) return std::pair(at, at + size);
  }
  return std::nullopt;
}

const Person* Settings::person(std::string_view wanted) const {
  wanted = without_at(wanted);
  if (wanted.empty()) return nullptr;
  for (const Person& p : people)
    if (text::equal_ignoring_case(p.handle, wanted) || text::equal_ignoring_case(p.name, wanted)) return &p;
  return nullptr;
}

const Team* Settings::team(std::string_view wanted) const {
  wanted = without_at(wanted);
  if (wanted.empty()) return nullptr;
  for (const Team& t : teams)
    if (text::equal_ignoring_case(t.handle, wanted) || text::equal_ignoring_case(t.name, wanted)) return &t;
  return nullptr;
}

const Priority* Settings::priority(std::string_view id) const {
  for (const Priority& p : priorities)
    if (text::equal_ignoring_case(p.id, id)) return &p;
  return nullptr;
}

std::optional<Severity> Settings::severity_of(std::string_view rule_id, Severity by_default) const {
  std::optional<Severity> result = by_default;
  // An exact id beats a family, but only among the entries of one author.
  for (const auto* entries : {&profile_rules, &rules}) {
    bool exact = false;
    for (const RuleSetting& setting : *entries) {
      const std::string_view pattern = setting.pattern;
      if (pattern == rule_id) {
        result = setting.severity;
        exact = true;
      } else if (!exact && pattern.ends_with("/*") && rule_id.starts_with(pattern.substr(0, pattern.size() - 1))) {
        result = setting.severity;
      } else if (!exact && pattern == "*") {
        result = setting.severity;
      }
    }
  }
  return result;
}

}  // namespace pm::settings

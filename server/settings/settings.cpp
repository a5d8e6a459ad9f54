#include "settings/settings.h"

#include "text/strings.h"

namespace pm::settings {
namespace {

std::string_view without_at(std::string_view name) {
  name = text::trim(name);
  if (!name.empty() && name.front() == '@') name.remove_prefix(1);
  return name;
}

}  // namespace

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

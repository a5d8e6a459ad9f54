#include "rules/registry.h"

#include <algorithm>
#include <string>

namespace pm::rules {

const Rule* find_rule(std::string_view id) {
  for (const Rule* rule : all_rules())
    if (rule->id == id) return rule;
  return nullptr;
}

std::string_view page_of(const Rule& rule) {
  std::string name(rule.id);
  std::replace(name.begin(), name.end(), '-', '_');
  name += ".md";
  for (const EmbeddedFile& file : rule_page_files())
    if (file.name == name) return file.content;
  return {};
}

}  // namespace pm::rules

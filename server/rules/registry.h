// All rules and their pages: the list is generated from the files (cmake/Rules.cmake).
#pragma once

#include <span>
#include <string_view>

#include "rules/rule.h"

namespace pm::rules {

struct EmbeddedFile {
  std::string_view name;     // "action_item/owner_is_team.md"
  std::string_view content;
};
std::span<const EmbeddedFile> rule_page_files();

// Sorted by file name.
std::span<const Rule* const> all_rules();
// nullptr where there is none of that id.
const Rule* find_rule(std::string_view id);
// The rule's page in Markdown.
std::string_view page_of(const Rule& rule);

}  // namespace pm::rules

// The pages of the rules: as a reader sees them, and where they lie on this machine.
//
// Threads: any. Errors: find_rule_pages() is empty where the pages, or one of them, are not there.
#pragma once

#include <string>
#include <string_view>

#include "rules/rule.h"

namespace pm::app {

// What is said about a rule beside its page's own words; read off its page ("**Formats.** Markdown.", where YAML has no such thing).
struct RuleFacts {
  bool markdown = false;
  bool yaml = false;
  bool has_fix = false;
  bool needs_configuration = false;   // it stays silent without
};
RuleFacts facts_of(const rules::Rule& rule);

// The whole page in Markdown: what it is about, its examples, how to configure and how to silence it.
std::string rule_page(const rules::Rule& rule);

// The folder that holds `<family>/<rule>.md` for every rule: beside the program, in its installation, or in its source tree.
std::string find_rule_pages();

}  // namespace pm::app

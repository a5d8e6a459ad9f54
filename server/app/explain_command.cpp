#include "app/explain_command.h"

#include <algorithm>
#include <iostream>

#include "app/command_line.h"
#include "app/diagnostic.h"
#include "app/json_output.h"
#include "app/rule_pages.h"
#include "app/terminal.h"
#include "config/suggest.h"
#include "rules/registry.h"
#include "text/strings.h"

namespace pm::app {

int run_explain(const std::string& rule, const std::string& color) {
  const rules::Rule* found = rules::find_rule(rule);
  if (found == nullptr) {
    std::vector<std::string> ids;
    for (const rules::Rule* one : rules::all_rules()) ids.emplace_back(one->id);
    const auto near = config::nearest(rule, ids);
    std::cerr << "postmortem-ls: no rule is called " << printable(rule)
              << (near ? "; did you mean " + *near + "?" : std::string("; `postmortem-ls rules` lists them all")) << '\n';
    return kCannot;
  }
  const std::string page = page_for_terminal(rule_page(*found), Paint(should_colour(color)));
  std::cout << page << (page.ends_with('\n') ? "" : "\n");
  return kClean;
}

int run_rules(const std::string& format) {
  if (format == "json") {
    std::cout << rules_json() << '\n';
    return kClean;
  }
  std::size_t widest = 0;
  for (const rules::Rule* rule : rules::all_rules()) widest = std::max(widest, rule->id.size());
  for (const rules::Rule* rule : rules::all_rules()) {
    const std::string_view severity = name_of(rule->severity);
    std::cout << rule->id << std::string(widest + 2 - rule->id.size(), ' ') << severity << std::string(13 - severity.size(), ' ') << rule->summary << '\n';
  }
  return kClean;
}

}  // namespace pm::app

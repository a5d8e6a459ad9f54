// `postmortem-ls explain RULE` and `postmortem-ls rules`
#pragma once

#include <string>

namespace pm::app {

// The rule's page. Returns the exit code.
int run_explain(const std::string& rule, const std::string& color);
int run_rules(const std::string& format);

}  // namespace pm::app

// `postmortem-ls lint PATH…`
#pragma once

#include <string>
#include <vector>

namespace pm::app {

struct LintOptions {
  std::vector<std::string> paths;   // files, folders, `-`
  std::string format = "text";      // text, json
  std::string fail_on = "warning";  // a severity, never
  std::string color = "auto";       // auto, always, never
  std::string stdin_name;           // of `-`
};

// Returns the exit code.
int run_lint(const LintOptions& options);

}  // namespace pm::app

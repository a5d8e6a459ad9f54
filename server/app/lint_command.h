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
  bool fix = false;                 // apply the safe fixes, in the files
  bool diff = false;                // print what they would change, in place of the findings
};

// Returns the exit code.
int run_lint(const LintOptions& options);

}  // namespace pm::app

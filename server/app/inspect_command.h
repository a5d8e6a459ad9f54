// `postmortem-ls inspect FILE`
#pragma once

#include <string>

namespace pm::app {

struct InspectOptions {
  std::string path;                 // or `-`
  std::string format = "text";      // text, json
  std::string stdin_name;           // of `-`
};

// Returns the exit code.
int run_inspect(const InspectOptions& options);

}  // namespace pm::app

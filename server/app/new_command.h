// `postmortem-ls new FILE`
#pragma once

#include <string>

namespace pm::app {

// Writes the template; never over a file that is there. Returns the exit code.
int run_new(const std::string& path, const std::string& profile);

}  // namespace pm::app

// Findings in the style of compilers: `path:line:column: warning: message [rule]`. Threads: main only.
#pragma once

#include <array>
#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "app/diagnostic.h"
#include "app/terminal.h"

namespace pm::app {

struct Tally {
  std::array<std::size_t, 4> by_severity{};  // as settings::Severity counts
  std::size_t postmortems = 0;               // that were looked at
  std::size_t others = 0;                    // files that are none
};

void print_text(std::ostream& out, const std::vector<Diagnostic>& diagnostics, const Paint& paint);
// "2 errors and 1 warning in 3 post-mortems; 5 other files are no post-mortems"
std::string summary_line(const Tally& tally);

}  // namespace pm::app

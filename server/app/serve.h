// The language server over standard input and output: real files, clock and processes behind lsp::Server.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "calendar/calendar.h"

namespace pm::app {

struct ServeOptions {
  std::string version = "0";           // of the program
  std::string log_file;                // one line per message; empty: no log
  std::string rule_pages;              // the folder with the rules' pages; empty: none
  std::int64_t client_process = 0;     // ends when that process is gone; 0: only the one that the client names
  std::function<calendar::Now()> now;  // empty: this machine's clock, in the zone of the configuration
};

// Serves one session. Returns the exit code: 0 after `shutdown`, 1 without it, 2 where the log cannot be written.
int serve(const ServeOptions& options);

}  // namespace pm::app

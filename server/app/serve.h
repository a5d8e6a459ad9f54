// The language server for real: files, clock, processes and a transport behind lsp::Server.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "calendar/calendar.h"
#include "lsp/log_level.h"

namespace pm::app {

struct ServeOptions {
  std::string version = "0";           // of the program
  std::string rule_pages;              // the folder with the rules' pages; empty: none
  std::string log_file;                // empty: no log
  lsp::LogLevel log_level = lsp::LogLevel::Info;
  std::int64_t client_process = 0;     // ends when that process is gone; 0: only the one that the client names
  std::function<calendar::Now()> now;  // empty: this machine's clock, in the zone of the configuration
  // Where none is given, standard input and output.
  std::optional<std::uint16_t> socket;  // connects to this port of this machine
  std::string pipe;                     // connects to this local socket
  std::optional<std::uint16_t> listen;  // waits for clients at this port of this machine, each with a session of its own
};

// Serves one session, or sessions until a signal ends it where it listens. Returns the exit code: 0 after `shutdown` or a signal, 1 without `shutdown`,
// 2 where the log cannot be written or nobody can be reached.
int serve(const ServeOptions& options);

}  // namespace pm::app

// What a session needs from outside, handed in at the edge, so that a whole server runs under test without pipes.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "calendar/calendar.h"
#include "calendar/zones.h"
#include "lsp/files.h"
#include "lsp/log_level.h"

namespace pm::lsp {

struct Host {
  Files& files;
  // What the clock says in a zone that a configuration names; empty: UTC.
  std::function<calendar::Now(std::string_view time_zone)> now;
  // A framed message for the client. Called in a turn of the session.
  std::function<void(std::string_view bytes)> send;
  // One line for the log, without its end; empty: no log.
  std::function<void(std::string_view line)> log;
  // Whether a process is still there; empty: the parent is not watched.
  std::function<bool(std::int64_t process)> alive;
  // The zones by name; null: none is known.
  std::shared_ptr<const calendar::Zones> zones = nullptr;
  // Work for when there has been nothing to do for a moment, once after each time that there was; empty: nothing is done.
  std::function<void()> quiet = {};
  // Asks for Server::due() and a turn at that moment; of several the earliest counts, behind which the others are named again. Empty: delays
  // and quiet moments pass unseen. Called in a turn.
  std::function<void(std::chrono::steady_clock::time_point)> wake_at = {};
  // The session is over, with this exit code. Called once, at the end of its last turn.
  std::function<void(int code)> over = {};
};

struct Options {
  std::string version;              // of the program, for serverInfo
  std::int64_t client_process = 0;  // 0: only the one that `initialize` names
  std::string rule_pages;           // the folder with the rules' pages; empty: there are none here
  LogLevel log_level = LogLevel::Info;
  int threads = 3;                  // workers, beside the thread that reads; 0: none
};

}  // namespace pm::lsp

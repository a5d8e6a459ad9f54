// What waits for the session's thread, in the order in which it came.
//
// Threads: push() from any, the rest from the session's own.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <variant>

#include "lsp/framing.h"

namespace pm::lsp {

struct EndOfInput {};
struct Tick {};  // time to look whether the parent lives
struct Done {
  std::uint64_t ticket = 0;
};  // a worker has finished

using Event = std::variant<Message, Broken, EndOfInput, Tick, Done>;

class Inbox {
 public:
  using Clock = std::chrono::steady_clock;

  void push(Event event);
  // Waits for an event, at most until then; nullopt where the time is up.
  std::optional<Event> pop(std::optional<Clock::time_point> until = {});
  std::optional<Event> try_pop();
  // Whether messages of the client wait.
  bool has_messages() const;

 private:
  std::optional<Event> take();

  mutable std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Event> events_;
  std::size_t messages_ = 0;
};

}  // namespace pm::lsp

// What waits for the session's thread, in the order in which it came.
//
// What a client sends is bounded: behind kMaxQueued bytes, push() of a message waits until the session has caught up. Everything else
// comes through at once. Threads: push() from any, the rest from the session's own.
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

// More than that does not wait in memory; one message alone may be larger.
inline constexpr std::size_t kMaxQueued = std::size_t{32} << 20;

using Event = std::variant<Message, Broken, EndOfInput, Tick, Done>;

class Inbox {
 public:
  using Clock = std::chrono::steady_clock;

  void push(Event event);
  // From now on push() waits where too much is queued: somebody pops.
  void bound();
  // push() waits no more: nobody will pop.
  void close();
  // Waits for an event, at most until then; nullopt where the time is up. Without `messages` what comes from the client stays.
  std::optional<Event> pop(std::optional<Clock::time_point> until = {}, bool messages = true);
  std::optional<Event> try_pop();
  // Whether messages of the client wait.
  bool has_messages() const;

 private:
  std::optional<Event> take(bool messages);

  mutable std::mutex mutex_;
  std::condition_variable arrived_;
  std::condition_variable taken_;
  std::deque<Event> events_;
  std::size_t messages_ = 0;
  std::size_t bytes_ = 0;  // of the messages
  bool bounded_ = false;
};

}  // namespace pm::lsp

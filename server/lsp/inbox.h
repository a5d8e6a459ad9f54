// What waits for the session, in the order in which it came, and whose turn it is to handle it.
//
// One thread at a time has the turn: enter() gives it to the first that asks, and next() ends it when nothing waits any more. Who
// brings something and does not get the turn may go, for the one that has it finds it. What a client sends is bounded: who
// reads asks wait_for_room() before it reads on. Threads: any; next() and has_messages() from the one that has the turn.
#pragma once

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
struct Due {};   // a moment has come that Host::wake_at named
struct Done {
  std::uint64_t ticket = 0;
};  // a piece of work is finished

// More than that does not wait in memory; one message alone may be larger.
inline constexpr std::size_t kMaxQueued = std::size_t{32} << 20;

using Event = std::variant<Message, Broken, EndOfInput, Tick, Due, Done>;

class Inbox {
 public:
  void push(Event event);

  // Whether the caller has the turn now.
  bool enter();
  // What comes next; nullopt: nothing, and the turn is over. Without `messages` what comes from the client stays.
  std::optional<Event> next(bool messages = true);
  // Whether messages of the client wait.
  bool has_messages() const;
  // Whether next() would give something.
  bool has_events(bool messages) const;

  // Waits while too much is queued.
  void wait_for_room();
  // Nobody will take anything any more: wait_for_room() waits no longer.
  void close();

 private:
  std::deque<Event>::const_iterator first(bool messages) const;

  mutable std::mutex mutex_;
  std::condition_variable taken_;
  std::deque<Event> events_;
  std::size_t messages_ = 0;
  std::size_t bytes_ = 0;  // of the messages
  bool entered_ = false;
  bool closed_ = false;
};

}  // namespace pm::lsp

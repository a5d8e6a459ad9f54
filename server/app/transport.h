// How a session's bytes come and go.
//
// run() reads and works on the thread that calls it, and reads on elsewhere while that works (see read_loop.h). send() blocks while the client
// does not read. Errors: a write that fails (the client is gone) ends the input.
#pragma once

#include <chrono>
#include <functional>
#include <string_view>

namespace pm::app {

struct TransportHandlers {
  // By one thread at a time, whichever reads; they return at once.
  std::function<void(std::string_view bytes)> receive;
  std::function<void()> end_of_input;  // once; also in send()
  std::function<void()> tick;          // every `interval`
  std::function<void()> due;           // at the moments of wake_at()
  // Before each reading: waits while too much is there already.
  std::function<void()> wait_for_room;
  // Behind each of those: `work` on the thread of run(), and `turn`, which leaves longer work to others, on those that read meanwhile.
  std::function<void()> work;
  std::function<void()> turn;
  std::chrono::milliseconds interval{2000};
};

class Transport {
 public:
  virtual ~Transport() = default;
  // Until stop().
  virtual void run(const TransportHandlers& handlers) = 0;
  // By one thread at a time.
  virtual void send(std::string_view bytes) = 0;
  // As send(). The earliest moment that was named counts.
  virtual void wake_at(std::chrono::steady_clock::time_point moment) = 0;
  // Nothing is received from now on. Any thread.
  virtual void stop() = 0;
};

}  // namespace pm::app

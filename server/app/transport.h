// How a session's bytes come and go.
//
// A thread of the transport's own reads; send() writes from the server's thread and blocks while the client does not read.
// Errors: a write that fails (the client is gone) ends the input.
#pragma once

#include <chrono>
#include <functional>
#include <string_view>

namespace pm::app {

struct TransportHandlers {
  std::function<void(std::string_view bytes)> receive;  // on the reading thread
  std::function<void()> end_of_input;                   // once, on the reading thread or in send()
  std::function<void()> tick;                           // every `interval`, on the reading thread
  std::chrono::milliseconds interval{2000};
};

class Transport {
 public:
  virtual ~Transport() = default;
  virtual void start(TransportHandlers handlers) = 0;
  virtual void send(std::string_view bytes) = 0;
  // Nothing is received from now on. Called once, from the server's thread.
  virtual void stop() = 0;
};

}  // namespace pm::app

// Standard input and output as the server's transport.
//
// A thread of its own reads; send() writes from the server's thread and blocks while the client does not read. Descriptors stay
// in blocking mode towards their other users: what is set on a terminal or a shared pipe would be seen by them too. Errors: a
// write that fails (the client is gone) ends the input.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace pm::app {

struct StdioHandlers {
  std::function<void(std::string_view bytes)> receive;  // on the reading thread
  std::function<void()> end_of_input;                   // once, on the reading thread or in send()
  std::function<void()> tick;                           // every `interval`, on the reading thread
  std::chrono::milliseconds interval{2000};
};

class StdioTransport {
 public:
  StdioTransport();
  ~StdioTransport();

  void start(StdioHandlers handlers);
  void send(std::string_view bytes);
  void stop();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pm::app

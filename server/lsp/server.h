// The language server, without its transport: bytes in, bytes out.
//
//   Server server(host, options);
//   reader thread:  server.receive(bytes); … server.end_of_input();   (and server.tick() every few seconds)
//   own thread:     exit_code = server.run();
//
// Threads: receive() and end_of_input() from one reader thread, tick() from any, the rest from the thread that made it.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "lsp/host.h"

namespace pm::lsp {

class Server {
 public:
  Server(Host host, Options options);
  // Waits for the work that runs.
  ~Server();

  void receive(std::string_view bytes);
  void end_of_input();
  // Looks whether the client's process is still there.
  void tick();

  // Serves until the session is over and returns the exit code: 0 after `shutdown`, else 1.
  int run();
  // For tests: does what can be done now, without waiting; the exit code where the session is over. With Options::threads = 0
  // that is everything.
  std::optional<int> drain();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pm::lsp

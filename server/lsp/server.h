// The language server, without its transport: bytes in, bytes out.
//
//   Server server(host, options);
//   server.receive(bytes); … server.end_of_input();   queue what came, and return at once
//   server.work();                                    handles what waits, and does the work that it brings
//   server.turn();                                    handles what waits, and leaves the work to others
//
// Whoever reads calls work() behind it, and where that takes long, somebody else reads on and calls turn(), so that a client is heard at any
// time. Threads: any, but receive() and end_of_input() from one at a time. Host::over is told of the end, after which
// nothing is handled any more; work that runs elsewhere is waited for by the destructor.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "lsp/host.h"

namespace pm::lsp {

class Server {
 public:
  Server(Host host, Options options);
  ~Server();

  void receive(std::string_view bytes);
  void end_of_input();
  // Looks whether the client's process is still there.
  void tick();
  // A moment has come that Host::wake_at named.
  void due();
  // Waits while more of the client's messages wait than memory should hold. To be asked before reading on.
  void wait_for_room();

  // Handles what waits, unless another thread is at it, which will.
  void turn();
  // The same, and does the work that waits for somebody.
  void work();

  // For tests: does all that can be done now; the exit code where the session is over.
  std::optional<int> drain();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pm::lsp

// A socket as the server's transport: TCP on this machine alone, or a local (Unix domain) socket.
//
//   auto transport = connect_tcp(6009, why);    // the client listens, as editors do that start a server with --socket=PORT
//   Listener listener(6009, why);               // the server listens; one transport per client
//
// Threads: see Transport; Listener belongs to one thread, but stop() may be called from any. Errors: nullptr with the reason.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "app/transport.h"

namespace pm::app {

std::unique_ptr<Transport> connect_tcp(std::uint16_t port, std::string& why);
std::unique_ptr<Transport> connect_local(const std::string& path, std::string& why);

class Listener {
 public:
  // On the loopback interface only. Port 0: any that is free.
  Listener(std::uint16_t port, std::string& why);
  ~Listener();

  std::uint16_t port() const;  // 0 where it could not listen
  // The next client; nullptr after stop().
  std::unique_ptr<Transport> accept();
  void stop();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pm::app

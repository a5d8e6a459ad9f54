// Standard input and output as the server's transport.
//
// Descriptors stay in blocking mode towards their other users: what is set on a terminal or a shared pipe would be seen by them
// too. Threads and errors: see Transport.
#pragma once

#include <memory>
#include <string_view>

#include "app/transport.h"

namespace pm::app {

class StdioTransport : public Transport {
 public:
  StdioTransport();
  ~StdioTransport() override;

  void run(const TransportHandlers& handlers) override;
  void send(std::string_view bytes) override;
  void wake_at(std::chrono::steady_clock::time_point moment) override;
  void stop() override;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pm::app

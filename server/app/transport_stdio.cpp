#include "app/transport_stdio.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <thread>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

namespace pm::app {

namespace asio = boost::asio;

struct StdioTransport::Impl {
  void wait_for_input() {
    input.async_wait(asio::posix::stream_descriptor::wait_read, [this](const boost::system::error_code& error) {
      if (error == asio::error::operation_aborted) return;
      if (error) return read_all();  // a regular file: it cannot be waited for, and never blocks
      const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
      if (count > 0) {
        handlers.receive({buffer.data(), static_cast<std::size_t>(count)});
      } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        return end();
      }
      wait_for_input();
    });
  }

  void read_all() {
    for (ssize_t count; (count = ::read(STDIN_FILENO, buffer.data(), buffer.size())) > 0;)
      handlers.receive({buffer.data(), static_cast<std::size_t>(count)});
    end();
  }

  void wait_for_tick() {
    timer.expires_after(handlers.interval);
    timer.async_wait([this](const boost::system::error_code& error) {
      if (error) return;
      handlers.tick();
      wait_for_tick();
    });
  }

  void end() {
    if (!ended.exchange(true)) handlers.end_of_input();
  }

  asio::io_context context{1};
  asio::posix::stream_descriptor input{context};
  asio::steady_timer timer{context};
  std::array<char, 65536> buffer;
  TransportHandlers handlers;
  std::atomic<bool> ended = false;
  std::atomic<bool> output_broken = false;
  std::thread reader;
};

StdioTransport::StdioTransport() : impl_(std::make_unique<Impl>()) {}

StdioTransport::~StdioTransport() { stop(); }

void StdioTransport::start(TransportHandlers handlers) {
  impl_->handlers = std::move(handlers);
  impl_->reader = std::thread([impl = impl_.get()] {
    boost::system::error_code error;
    // A copy, so that closing it leaves standard input alone.
    impl->input.assign(::dup(STDIN_FILENO), error);
    if (error) return impl->read_all();
    impl->wait_for_input();
    impl->wait_for_tick();
    impl->context.run();
  });
}

void StdioTransport::send(std::string_view bytes) {
  while (!bytes.empty() && !impl_->output_broken) {
    const ssize_t count = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));  // a client left its end without blocking
    } else if (errno != EINTR) {
      impl_->output_broken = true;  // nobody reads any more; the end of input alone still gets its answers
      impl_->end();
    }
  }
}

void StdioTransport::stop() {
  impl_->context.stop();
  if (impl_->reader.joinable()) impl_->reader.join();
}

}  // namespace pm::app

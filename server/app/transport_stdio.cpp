#include "app/transport_stdio.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <thread>
#include <utility>

#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>

#include "app/read_loop.h"

namespace pm::app {

namespace asio = boost::asio;

struct StdioTransport::Impl {
  void wait_for_input() {
    input.async_wait(asio::posix::stream_descriptor::wait_read, [this](const boost::system::error_code& error) {
      if (error == asio::error::operation_aborted) return;
      if (error) return read_file();  // a regular file: it cannot be waited for, and never blocks
      const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
      if (count > 0) {
        receive({buffer.data(), static_cast<std::size_t>(count)});
      } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        return end();
      }
      wait_for_input();
    });
  }

  void read_file() {
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) return end();
    receive({buffer.data(), static_cast<std::size_t>(count)});
    asio::post(loop.context(), [this] { read_file(); });
  }

  void end() {
    if (!ended.exchange(true)) end_of_input();
  }

  ReadLoop loop;
  asio::posix::stream_descriptor input{loop.context()};
  std::array<char, 65536> buffer;
  std::function<void(std::string_view)> receive;
  std::function<void()> end_of_input;
  std::atomic<bool> ended = false;
  std::atomic<bool> output_broken = false;
};

StdioTransport::StdioTransport() : impl_(std::make_unique<Impl>()) {}

StdioTransport::~StdioTransport() = default;

void StdioTransport::run(const TransportHandlers& handlers) {
  impl_->receive = handlers.receive;
  impl_->end_of_input = handlers.end_of_input;
  boost::system::error_code error;
  // A copy, so that closing it leaves standard input alone.
  impl_->input.assign(::dup(STDIN_FILENO), error);
  if (error) {
    asio::post(impl_->loop.context(), [impl = impl_.get()] { impl->read_file(); });
  } else {
    impl_->wait_for_input();
  }
  impl_->loop.run(handlers);
}

void StdioTransport::wake_at(std::chrono::steady_clock::time_point moment) { impl_->loop.wake_at(moment); }

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

void StdioTransport::stop() { impl_->loop.stop(); }

}  // namespace pm::app

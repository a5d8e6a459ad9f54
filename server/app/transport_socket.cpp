#include "app/transport_socket.h"

#include <sys/un.h>

#include <array>
#include <atomic>
#include <thread>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/write.hpp>

#include "app/read_loop.h"

namespace pm::app {

namespace asio = boost::asio;
using asio::ip::tcp;
using Error = boost::system::error_code;

namespace {

template <class Protocol>
class SocketTransport : public Transport {
 public:
  typename Protocol::socket& socket() { return socket_; }

  void run(const TransportHandlers& handlers) override {
    receive_ = handlers.receive;
    end_of_input_ = handlers.end_of_input;
    read();
    loop_.run(handlers);
    Error ignored;
    socket_.shutdown(Protocol::socket::shutdown_both, ignored);
    socket_.close(ignored);
  }

  // Blocking, beside the reads that wait in the context: the two directions of a socket are independent.
  void send(std::string_view bytes) override {
    if (broken_) return;
    Error error;
    asio::write(socket_, asio::buffer(bytes.data(), bytes.size()), error);
    if (error) {
      broken_ = true;
      end();
    }
  }

  void wake_at(std::chrono::steady_clock::time_point moment) override { loop_.wake_at(moment); }
  void stop() override { loop_.stop(); }

 private:
  void read() {
    socket_.async_read_some(asio::buffer(buffer_), [this](const Error& error, std::size_t count) {
      if (error == asio::error::operation_aborted) return;
      if (error) return end();
      receive_({buffer_.data(), count});
      read();
    });
  }
  void end() {
    if (!ended_.exchange(true)) end_of_input_();
  }

  ReadLoop loop_;
  typename Protocol::socket socket_{loop_.context()};
  std::array<char, 65536> buffer_;
  std::function<void(std::string_view)> receive_;
  std::function<void()> end_of_input_;
  std::atomic<bool> ended_ = false;
  std::atomic<bool> broken_ = false;
};

void answer_quickly(tcp::socket& socket) {
  Error ignored;
  socket.set_option(tcp::no_delay(true), ignored);
}

}  // namespace

std::unique_ptr<Transport> connect_tcp(std::uint16_t port, std::string& why) {
  // Clients listen on "localhost", which is either of the two.
  const std::array<asio::ip::address, 2> hosts{asio::ip::address_v4::loopback(), asio::ip::address_v6::loopback()};
  for (const asio::ip::address& host : hosts) {
    auto transport = std::make_unique<SocketTransport<tcp>>();
    Error error;
    transport->socket().connect({host, port}, error);
    if (!error) {
      answer_quickly(transport->socket());
      return transport;
    }
    if (why.empty()) why = error.message();
  }
  return nullptr;
}

std::unique_ptr<Transport> connect_local(const std::string& path, std::string& why) {
  using Local = asio::local::stream_protocol;
  if (path.size() >= sizeof(sockaddr_un::sun_path)) {
    why = "the path is too long";
    return nullptr;
  }
  auto transport = std::make_unique<SocketTransport<Local>>();
  Error error;
  transport->socket().connect(Local::endpoint(path), error);
  if (error) {
    why = error.message();
    return nullptr;
  }
  return transport;
}

struct Listener::Impl {
  asio::io_context context{1};
  tcp::acceptor acceptor{context};
  asio::signal_set signals{context};
};

Listener::Listener(std::uint16_t port, std::string& why) : impl_(std::make_unique<Impl>()) {
  Error error;
  const tcp::endpoint here(asio::ip::address_v4::loopback(), port);
  impl_->acceptor.open(here.protocol(), error);
  if (!error) impl_->acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) impl_->acceptor.bind(here, error);
  if (!error) impl_->acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) {
    why = error.message();
    impl_->acceptor.close(error);
    return;
  }
  impl_->signals.add(SIGINT, error);
  impl_->signals.add(SIGTERM, error);
  impl_->signals.async_wait([this](const Error& failed, int) {
    if (!failed) stop();
  });
}

Listener::~Listener() = default;

std::uint16_t Listener::port() const {
  Error error;
  const auto here = impl_->acceptor.local_endpoint(error);
  return error ? std::uint16_t{0} : here.port();
}

std::unique_ptr<Transport> Listener::accept() {
  for (;;) {
    // The connection belongs to the transport's own context; it is waited for in this one.
    auto transport = std::make_unique<SocketTransport<tcp>>();
    bool ready = false, over = false;
    impl_->acceptor.async_wait(tcp::acceptor::wait_read, [&](const Error& error) {
      over = static_cast<bool>(error);
      ready = true;
    });
    while (!ready && impl_->context.run_one() > 0) {
    }
    if (!ready || over) return nullptr;
    Error error;
    impl_->acceptor.accept(transport->socket(), error);
    if (!error) {
      answer_quickly(transport->socket());
      return transport;
    }
    // Gone again, or no descriptor is left: others will end.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

void Listener::stop() {
  Error ignored;
  impl_->acceptor.close(ignored);
  impl_->context.stop();
}

}  // namespace pm::app

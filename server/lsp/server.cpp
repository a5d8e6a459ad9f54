#include "lsp/server.h"

#include "lsp/framing.h"
#include "lsp/inbox.h"
#include "lsp/session.h"

namespace pm::lsp {

struct Server::Impl {
  Impl(Host host, Options options) : session(std::move(host), std::move(options), inbox) {}

  void take(std::optional<Event> event) {
    if (event) session.handle(std::move(*event));
    if (!inbox.has_messages()) session.idle(Inbox::Clock::now());
  }

  Framing framing;  // the reader's
  Inbox inbox;
  Session session;
};

Server::Server(Host host, Options options) : impl_(std::make_unique<Impl>(std::move(host), std::move(options))) {}

Server::~Server() = default;

void Server::receive(std::string_view bytes) {
  impl_->framing.feed(bytes);
  while (auto next = impl_->framing.next()) std::visit([this](auto& what) { impl_->inbox.push(std::move(what)); }, *next);
}

void Server::end_of_input() { impl_->inbox.push(EndOfInput{}); }

void Server::tick() { impl_->inbox.push(Tick{}); }

int Server::run() {
  impl_->inbox.bound();
  while (!impl_->session.exit_code()) impl_->take(impl_->inbox.pop(impl_->session.next_due(), impl_->session.takes_messages()));
  impl_->inbox.close();
  return *impl_->session.exit_code();
}

std::optional<int> Server::drain() {
  while (!impl_->session.exit_code()) {
    auto event = impl_->inbox.try_pop();
    if (!event) break;
    impl_->take(std::move(event));
  }
  return impl_->session.exit_code();
}

}  // namespace pm::lsp

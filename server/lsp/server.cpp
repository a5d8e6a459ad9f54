#include "lsp/server.h"

#include "lsp/framing.h"
#include "lsp/inbox.h"
#include "lsp/scheduler.h"
#include "lsp/session.h"

namespace pm::lsp {

struct Server::Impl {
  Impl(Host host, Options options)
      : over(host.over),
        scheduler(options.threads, [this](std::uint64_t ticket) { finished(ticket); }, host.quiet),
        session(std::move(host), std::move(options), scheduler) {}

  void finished(std::uint64_t ticket) {
    inbox.push(Done{ticket});
    turn(true);
  }

  // `works`: the caller takes a piece of the work afterwards.
  void turn(bool works) {
    if (!inbox.enter()) return;
    while (auto event = inbox.next(session.takes_messages())) {
      session.handle(std::move(*event));
      if (const auto code = session.exit_code()) {
        // The turn is never given back: nobody touches the session any more.
        exit_code = code;
        inbox.close();
        scheduler.close();
        if (over) over(*code);
        return;
      }
      if (!inbox.has_messages()) session.idle(Session::Clock::now());
      scheduler.call(works && !inbox.has_events(session.takes_messages()) ? 1 : 0);
    }
  }

  const std::function<void(int)> over;
  Framing framing;  // of whoever reads
  Inbox inbox;
  Scheduler scheduler;
  Session session;
  std::optional<int> exit_code;
};

Server::Server(Host host, Options options) : impl_(std::make_unique<Impl>(std::move(host), std::move(options))) {}

Server::~Server() = default;

void Server::receive(std::string_view bytes) {
  impl_->framing.feed(bytes);
  while (auto next = impl_->framing.next()) std::visit([this](auto& what) { impl_->inbox.push(std::move(what)); }, *next);
}

void Server::end_of_input() { impl_->inbox.push(EndOfInput{}); }

void Server::tick() { impl_->inbox.push(Tick{}); }

void Server::due() { impl_->inbox.push(Due{}); }

void Server::wait_for_room() { impl_->inbox.wait_for_room(); }

void Server::turn() { impl_->turn(false); }

void Server::work() {
  impl_->turn(true);
  while (impl_->scheduler.work_one()) {
  }
}

std::optional<int> Server::drain() {
  work();
  return impl_->exit_code;
}

}  // namespace pm::lsp

// The queue between the reader and the session: in order, and bounded.
#include <atomic>
#include <thread>

#include "catch.h"
#include "lsp/inbox.h"

using namespace pm::lsp;

namespace {

Message of_size(std::size_t size) { return {std::string(size, 'x')}; }

}  // namespace

TEST_CASE("inbox: events come in order; without messages the others come first") {
  Inbox inbox;
  inbox.push(of_size(1));
  inbox.push(Done{7});
  inbox.push(of_size(2));
  inbox.push(Tick{});
  CHECK(std::get<Done>(*inbox.pop({}, false)).ticket == 7);
  CHECK(std::holds_alternative<Tick>(*inbox.pop({}, false)));
  CHECK_FALSE(inbox.pop(Inbox::Clock::now(), false));
  CHECK(std::get<Message>(*inbox.pop()).body.size() == 1);
  CHECK(inbox.has_messages());
  CHECK(std::get<Message>(*inbox.try_pop()).body.size() == 2);
  CHECK_FALSE(inbox.has_messages());
  CHECK_FALSE(inbox.try_pop());
}

TEST_CASE("inbox: a message waits where too much is queued, everything else does not") {
  Inbox inbox;
  inbox.bound();
  inbox.push(of_size(kMaxQueued + 1));  // one alone may be larger
  std::atomic<bool> in = false;
  std::thread reader([&] {
    inbox.push(of_size(1));
    in = true;
  });
  inbox.push(Tick{});
  inbox.push(EndOfInput{});
  CHECK_FALSE(in);
  CHECK(std::get<Message>(*inbox.pop()).body.size() == kMaxQueued + 1);
  reader.join();
  CHECK(in);
  CHECK(std::holds_alternative<Tick>(*inbox.pop()));
  CHECK(std::holds_alternative<EndOfInput>(*inbox.pop()));
  CHECK(std::holds_alternative<Message>(*inbox.pop()));
}

TEST_CASE("inbox: the end of the input stays behind the messages") {
  Inbox inbox;
  inbox.push(of_size(1));
  inbox.push(EndOfInput{});
  CHECK_FALSE(inbox.pop(Inbox::Clock::now(), false));
  CHECK(std::holds_alternative<Message>(*inbox.pop()));
  CHECK(std::holds_alternative<EndOfInput>(*inbox.pop(Inbox::Clock::now(), false)));
}

TEST_CASE("inbox: closing lets the reader go") {
  Inbox inbox;
  inbox.bound();
  inbox.push(of_size(kMaxQueued));
  std::thread reader([&] { inbox.push(of_size(1)); });
  inbox.close();
  reader.join();
  CHECK(inbox.has_messages());
}

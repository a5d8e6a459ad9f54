// The queue between whoever reads and the session: in order, bounded, and one thread's turn at a time.
#include <atomic>
#include <thread>
#include <vector>

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
  inbox.push(Due{});
  REQUIRE(inbox.enter());
  CHECK(std::get<Done>(*inbox.next(false)).ticket == 7);
  CHECK(std::holds_alternative<Tick>(*inbox.next(false)));
  CHECK(std::holds_alternative<Due>(*inbox.next(false)));
  CHECK_FALSE(inbox.has_events(false));
  CHECK(inbox.has_events(true));
  CHECK(std::get<Message>(*inbox.next()).body.size() == 1);
  CHECK(inbox.has_messages());
  CHECK(std::get<Message>(*inbox.next()).body.size() == 2);
  CHECK_FALSE(inbox.has_messages());
  CHECK_FALSE(inbox.next());
}

TEST_CASE("inbox: the end of the input stays behind the messages") {
  Inbox inbox;
  inbox.push(of_size(1));
  inbox.push(EndOfInput{});
  CHECK_FALSE(inbox.next(false));
  CHECK(std::holds_alternative<Message>(*inbox.next()));
  CHECK(std::holds_alternative<EndOfInput>(*inbox.next(false)));
}

TEST_CASE("inbox: one has the turn until nothing waits") {
  Inbox inbox;
  inbox.push(Tick{});
  CHECK(inbox.enter());
  CHECK_FALSE(inbox.enter());
  CHECK(inbox.next());
  CHECK_FALSE(inbox.enter());
  inbox.push(Tick{});
  CHECK(inbox.next());
  CHECK_FALSE(inbox.next());
  CHECK(inbox.enter());
}

TEST_CASE("inbox: of threads that push and then ask for the turn, none is in it beside another, and nothing is left over") {
  Inbox inbox;
  constexpr int kThreads = 4, kEach = 2000;
  std::atomic<int> inside = 0;
  int taken = 0;  // guarded by the turn alone
  std::atomic<bool> alone = true;
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i)
    threads.emplace_back([&] {
      for (int k = 0; k < kEach; ++k) {
        inbox.push(Done{1});
        if (!inbox.enter()) continue;
        if (++inside != 1) alone = false;
        for (;;) {
          --inside;
          const bool more = inbox.next().has_value();
          if (!more) break;
          if (++inside != 1) alone = false;
          ++taken;
        }
      }
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(alone);
  CHECK(taken == kThreads * kEach);
}

TEST_CASE("inbox: who reads waits where too much is queued") {
  Inbox inbox;
  inbox.push(of_size(kMaxQueued + 1));  // one alone may be larger
  inbox.wait_for_room();
  inbox.push(of_size(1));
  std::atomic<bool> in = false;
  std::thread reader([&] {
    inbox.wait_for_room();
    in = true;
  });
  inbox.push(Tick{});
  CHECK_FALSE(in);
  REQUIRE(inbox.enter());
  CHECK(std::get<Message>(*inbox.next()).body.size() == kMaxQueued + 1);
  reader.join();
  CHECK(in);
}

TEST_CASE("inbox: closing lets who reads go") {
  Inbox inbox;
  inbox.push(of_size(kMaxQueued));
  inbox.push(of_size(1));
  std::thread reader([&] { inbox.wait_for_room(); });
  inbox.close();
  reader.join();
  CHECK(inbox.has_messages());
}

// Who does the session's longer work, and when there is nothing to do.
#include <atomic>
#include <chrono>
#include <cstdint>
#include <latch>
#include <thread>
#include <vector>

#include "catch.h"
#include "lsp/scheduler.h"

using pm::lsp::Scheduler;

TEST_CASE("scheduler: work is told of when it is finished, and its end is for the session") {
  std::vector<std::uint64_t> told;
  Scheduler scheduler(0, [&](std::uint64_t ticket) { told.push_back(ticket); });
  int worked = 0, done = 0;
  for (int i = 0; i < 2; ++i) scheduler.submit([&] { ++worked; }, [&] { ++done; });
  scheduler.call(0);  // nobody is there
  CHECK(worked == 0);
  CHECK(scheduler.work_one());
  CHECK(worked == 1);
  CHECK(told.size() == 1);
  CHECK(done == 0);
  scheduler.finished(told.front());
  scheduler.finished(told.front());  // once
  CHECK(done == 1);
  CHECK(scheduler.work_one());
  CHECK_FALSE(scheduler.work_one());
}

TEST_CASE("scheduler: workers are called for what the caller does not keep") {
  std::latch finished(2), begun(1), kept(1);
  Scheduler scheduler(3, [&](std::uint64_t) { finished.count_down(); });
  const std::thread::id here = std::this_thread::get_id();
  std::atomic<int> elsewhere = 0;
  const auto work = [&] {
    if (std::this_thread::get_id() == here) return kept.count_down();
    ++elsewhere;
    begun.count_down();
    kept.wait();  // so that it takes no more
  };
  scheduler.submit(work, [] {});
  scheduler.call(1);
  CHECK(elsewhere == 0);
  scheduler.submit(work, [] {});
  scheduler.call(1);
  begun.wait();
  CHECK(scheduler.work_one());
  finished.wait();
  CHECK(elsewhere == 1);
}

TEST_CASE("scheduler: stopping drops what has not begun") {
  int worked = 0, done = 0;
  Scheduler scheduler(0, [](std::uint64_t) {});
  scheduler.submit([&] { ++worked; }, [&] { ++done; });
  scheduler.stop();
  CHECK_FALSE(scheduler.work_one());
  scheduler.submit([&] { ++worked; }, [&] { ++done; });
  CHECK_FALSE(scheduler.work_one());
  scheduler.finished(1);
  CHECK(worked + done == 0);
}

TEST_CASE("scheduler: a quiet moment is used once") {
  std::uint64_t told = 0;
  int quiet = 0;
  Scheduler scheduler(0, [&](std::uint64_t ticket) { told = ticket; }, [&] { ++quiet; });
  const auto finish = [&] {
    REQUIRE(scheduler.work_one());
    scheduler.finished(told);
  };
  CHECK_FALSE(scheduler.quiet_due());
  scheduler.submit([] {}, [] {});
  CHECK_FALSE(scheduler.quiet_due());
  finish();
  REQUIRE(scheduler.quiet_due());
  const auto due = *scheduler.quiet_due();
  scheduler.idle(due - std::chrono::milliseconds(1));
  CHECK_FALSE(scheduler.work_one());
  scheduler.submit([] {}, [] {});  // not quiet yet
  CHECK_FALSE(scheduler.quiet_due());
  finish();
  scheduler.idle(*scheduler.quiet_due());
  finish();
  CHECK(quiet == 1);
  CHECK_FALSE(scheduler.quiet_due());
  scheduler.idle(due + std::chrono::hours(1));
  CHECK_FALSE(scheduler.work_one());
}

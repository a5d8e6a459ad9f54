// The session's longer work: done by whoever has nothing else to do, beside the session's turns.
//
// `work` may run on any thread and may only touch what it was given; `done` stays with the session and runs in one of its turns, in
// finished(), so that nothing of the session is ever owned by another thread. A thread that ends its turn does the first
// piece of what the turn brought itself (work_one), for to hand it over takes longer than most of the work; workers do the rest.
// They are begun when they are needed. Threads: submit(), finished(), quiet_due() and idle() in a turn, stop() behind the last one, the rest
// from any. Errors: `work` must not throw.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace pm::lsp {

class Scheduler {
 public:
  using Clock = std::chrono::steady_clock;

  // `tell` hears of each piece of work that is finished, on the thread that did it. `quiet` is work for a moment in which
  // there has been nothing to do for a while, once after each time that there was; may be empty.
  Scheduler(int workers, std::function<void(std::uint64_t ticket)> tell, std::function<void()> quiet = {});
  ~Scheduler() { stop(); }

  // What has not begun is dropped, and nothing begins any more. Any thread.
  void close();
  // The same, and waits for the work that runs on workers; every `done` is dropped with what it holds.
  void stop();

  void submit(std::function<void()> work, std::function<void()> done);
  // To be called for each ticket that was told.
  void finished(std::uint64_t ticket);

  // Sees that workers take what waits, but for `kept` pieces that the caller takes.
  void call(std::size_t kept);
  // Does a piece of what waits; false: nothing waits.
  bool work_one();

  // When it will have been quiet for a while.
  std::optional<Clock::time_point> quiet_due() const { return quiet_due_; }
  void idle(Clock::time_point now);

 private:
  struct Job {
    std::uint64_t ticket = 0;
    std::function<void()> work;
  };
  void run();
  void do_job(Job job);

  const std::size_t workers_;
  const std::function<void(std::uint64_t)> tell_;
  const std::function<void()> quiet_;
  std::unordered_map<std::uint64_t, std::function<void()>> done_;
  std::uint64_t next_ticket_ = 1;
  std::uint64_t quiet_ticket_ = 0;
  std::optional<Clock::time_point> quiet_due_;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
  std::size_t waiting_ = 0;  // workers
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace pm::lsp

// Runs work on a few threads and tells the session's thread when it is done.
//
// `work` runs on a worker and may only touch what it was given; `done` stays with the session's thread and runs there, in
// finished(), so that nothing of the session is ever owned by a worker. With no threads, work runs inside of submit().
// Errors: `work` must not throw. Threads: all functions belong to the session's thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

#include "lsp/inbox.h"

namespace pm::lsp {

class Scheduler {
 public:
  // `quiet` runs on a worker when there has been nothing to do for a moment, once after each time that there was; may be empty.
  Scheduler(Inbox& inbox, int threads, std::function<void()> quiet = {});
  ~Scheduler() { stop(); }

  // Waits for the work that runs; what has not begun is dropped, and so is every `done` with what it holds.
  void stop();

  void submit(std::function<void()> work, std::function<void()> done);
  // To be called for each Done that comes out of the inbox.
  void finished(Done event);

 private:
  struct Job {
    std::uint64_t ticket = 0;
    std::function<void()> work;
  };
  void run();
  // The next job; false at the end.
  bool take(Job& job);

  Inbox& inbox_;
  const std::function<void()> quiet_;
  std::unordered_map<std::uint64_t, std::function<void()>> done_;
  std::uint64_t next_ticket_ = 1;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
  std::size_t busy_ = 0;        // workers
  bool was_busy_ = false;       // since the last quiet moment
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace pm::lsp

#include "lsp/scheduler.h"

#include <chrono>

namespace pm::lsp {
namespace {

// Longer than between two keystrokes of somebody who types.
constexpr std::chrono::milliseconds kQuiet{250};

}  // namespace

Scheduler::Scheduler(Inbox& inbox, int threads, std::function<void()> quiet) : inbox_(inbox), quiet_(std::move(quiet)) {
  for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

void Scheduler::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    jobs_.clear();
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
  done_.clear();
}

void Scheduler::submit(std::function<void()> work, std::function<void()> done) {
  const std::uint64_t ticket = next_ticket_++;
  done_[ticket] = std::move(done);
  if (threads_.empty()) {
    work();
    inbox_.push(Done{ticket});
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back({ticket, std::move(work)});
  }
  wake_.notify_one();
}

void Scheduler::finished(Done event) {
  const auto found = done_.find(event.ticket);
  if (found == done_.end()) return;
  const auto done = std::move(found->second);
  done_.erase(found);
  done();
}

bool Scheduler::take(Job& job) {
  std::unique_lock lock(mutex_);
  const auto wanted = [this] { return stopping_ || !jobs_.empty(); };
  // Any worker may see the moment; it is quiet when no other works.
  while (quiet_ && was_busy_ && !wake_.wait_for(lock, kQuiet, wanted)) {
    if (busy_ > 0 || !was_busy_) continue;
    was_busy_ = false;
    lock.unlock();
    quiet_();
    lock.lock();
  }
  wake_.wait(lock, wanted);
  if (stopping_) return false;
  job = std::move(jobs_.front());
  jobs_.pop_front();
  ++busy_;
  was_busy_ = true;
  return true;
}

void Scheduler::run() {
  for (Job job; take(job);) {
    job.work();
    job.work = nullptr;  // what it holds is freed here, before anybody hears of it
    inbox_.push(Done{job.ticket});
    const std::lock_guard lock(mutex_);
    --busy_;
  }
}

}  // namespace pm::lsp

#include "lsp/scheduler.h"

namespace pm::lsp {

Scheduler::Scheduler(Inbox& inbox, int threads) : inbox_(inbox) {
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

void Scheduler::run() {
  for (;;) {
    Job job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
      if (stopping_) return;
      job = std::move(jobs_.front());
      jobs_.pop_front();
    }
    job.work();
    job.work = nullptr;  // what it holds is freed here, before anybody hears of it
    inbox_.push(Done{job.ticket});
  }
}

}  // namespace pm::lsp

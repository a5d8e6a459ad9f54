#include "lsp/scheduler.h"

#include <system_error>
#include <utility>

namespace pm::lsp {
namespace {

// Longer than between two keystrokes of somebody who types.
constexpr std::chrono::milliseconds kQuiet{250};

}  // namespace

Scheduler::Scheduler(int workers, std::function<void(std::uint64_t)> tell, std::function<void()> quiet)
    : workers_(static_cast<std::size_t>(workers)), tell_(std::move(tell)), quiet_(std::move(quiet)) {}

void Scheduler::close() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    jobs_.clear();
  }
  wake_.notify_all();
}

void Scheduler::stop() {
  close();
  std::vector<std::thread> threads;
  {
    const std::lock_guard lock(mutex_);
    threads = std::exchange(threads_, {});
  }
  for (std::thread& thread : threads) thread.join();
  done_.clear();
}

void Scheduler::submit(std::function<void()> work, std::function<void()> done) {
  const std::uint64_t ticket = next_ticket_++;
  done_[ticket] = std::move(done);
  quiet_due_.reset();
  const std::lock_guard lock(mutex_);
  if (!stopping_) jobs_.push_back({ticket, std::move(work)});
}

void Scheduler::finished(std::uint64_t ticket) {
  const auto found = done_.find(ticket);
  if (found == done_.end()) return;
  const auto done = std::move(found->second);
  done_.erase(found);
  done();
  if (quiet_ && done_.empty() && ticket != quiet_ticket_) quiet_due_ = Clock::now() + kQuiet;
}

void Scheduler::idle(Clock::time_point now) {
  if (!quiet_due_ || *quiet_due_ > now) return;
  quiet_ticket_ = next_ticket_;
  submit(quiet_, [] {});
}

void Scheduler::call(std::size_t kept) {
  const std::lock_guard lock(mutex_);
  if (stopping_ || jobs_.size() <= kept) return;
  const std::size_t wanted = jobs_.size() - kept;
  for (std::size_t i = 0; i < wanted && i < waiting_; ++i) wake_.notify_one();
  for (std::size_t i = waiting_; i < wanted && threads_.size() < workers_; ++i) {
    try {
      threads_.emplace_back([this] { run(); });
    } catch (const std::system_error&) {
      return;  // no thread is to be had: whoever works does it later
    }
  }
}

void Scheduler::do_job(Job job) {
  job.work();
  job.work = nullptr;  // what it holds is freed here, before anybody hears of it
  tell_(job.ticket);
}

bool Scheduler::work_one() {
  std::unique_lock lock(mutex_);
  if (jobs_.empty()) return false;
  Job job = std::move(jobs_.front());
  jobs_.pop_front();
  lock.unlock();
  do_job(std::move(job));
  return true;
}

void Scheduler::run() {
  for (;;) {
    std::unique_lock lock(mutex_);
    ++waiting_;
    wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
    --waiting_;
    if (stopping_) return;
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    do_job(std::move(job));
  }
}

}  // namespace pm::lsp

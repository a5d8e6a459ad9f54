#include "app/read_loop.h"

#include <array>
#include <thread>

namespace pm::app {
namespace {

// Longer than an answer takes in a document of usual size, and shorter than anybody minds to wait.
constexpr std::chrono::milliseconds kPatience{1};

}  // namespace

void ReadLoop::tick() {
  tick_timer_.expires_after(handlers_.interval);
  tick_timer_.async_wait([this](const boost::system::error_code& error) {
    if (error) return;
    handlers_.tick();
    tick();
  });
}

void ReadLoop::wake_at(Clock::time_point moment) {
  // A timer that stands earlier asks again then; so it need not be moved with every keystroke.
  const Clock::rep wanted = moment.time_since_epoch().count();
  if (woken_at_ <= wanted) return;
  woken_at_ = wanted;
  wake_timer_.expires_at(moment);
  wake_timer_.async_wait([this](const boost::system::error_code& error) {
    if (error) return;
    woken_at_ = Clock::time_point::max().time_since_epoch().count();
    handlers_.due();
  });
}

void ReadLoop::read() {
  handlers_.wait_for_room();
  context_.run_one();
}

void ReadLoop::leave_reading() {
  read_by_someone_ = false;
  ++leaves_;
  if (!watched_ && parked_ > 0) reliefs_.notify_one();
}

void ReadLoop::run(const TransportHandlers& handlers) {
  handlers_ = handlers;
  tick();
  std::array<std::thread, 2> reliefs;
  for (std::thread& relief : reliefs) relief = std::thread([this] { relieve(); });
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    first_waits_ = true;
    first_.wait(lock, [this] { return stopped_ || news_ || !read_by_someone_; });
    first_waits_ = false;
    if (!std::exchange(news_, false)) {
      read_by_someone_ = true;
      lock.unlock();
      read();
      lock.lock();
      leave_reading();
    }
    lock.unlock();
    handlers_.work();
    lock.lock();
  }
  lock.unlock();
  for (std::thread& relief : reliefs) relief.join();
}

void ReadLoop::relieve() {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    ++parked_;
    reliefs_.wait(lock, [this] { return stopped_ || (!read_by_someone_ && !watched_); });
    --parked_;
    watched_ = true;
    const std::uint64_t seen = leaves_;
    reliefs_.wait_for(lock, kPatience, [this] { return stopped_; });
    watched_ = false;
    // Somebody reads, or came back and went again: that is a while of its own.
    if (read_by_someone_ || leaves_ != seen) continue;
    while (!stopped_ && !read_by_someone_) {
      read_by_someone_ = true;
      lock.unlock();
      read();
      lock.lock();
      leave_reading();
      if (first_waits_) {
        news_ = true;
        first_.notify_one();
        break;
      }
      lock.unlock();
      handlers_.turn();
      lock.lock();
    }
  }
}

void ReadLoop::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  context_.stop();
  first_.notify_all();
  reliefs_.notify_all();
}

}  // namespace pm::app

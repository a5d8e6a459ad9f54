// Runs a transport's context: reading and working on one thread, so that a quick answer is handed to nobody, and yet never deaf.
//
// The thread of run() reads, works on what came, and reads again. Where it is not back in time, a relief reads instead, and when something
// comes, takes the session's turn; and where that takes long as well (a client that does not read what it is sent), a second relief reads.
// As soon as the first thread is free, it is given the work again, and with it the reading: its caches know the documents.
// Threads: run() once; wake_at() by one at a time; stop() from any.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/transport.h"

namespace pm::app {

class ReadLoop {
 public:
  using Clock = std::chrono::steady_clock;

  // What is read has its handlers here. Each of them brings one piece of news: a call of the transport's handlers.
  boost::asio::io_context& context() { return context_; }

  void run(const TransportHandlers& handlers);
  void wake_at(Clock::time_point moment);
  void stop();

 private:
  void tick();
  void relieve();
  // Waits for news, with the reading in hand.
  void read();
  // With the lock.
  void leave_reading();

  boost::asio::io_context context_{3};
  boost::asio::steady_timer tick_timer_{context_};
  boost::asio::steady_timer wake_timer_{context_};
  std::atomic<Clock::rep> woken_at_{Clock::time_point::max().time_since_epoch().count()};
  TransportHandlers handlers_;

  std::mutex mutex_;
  std::condition_variable first_;    // the thread of run() waits for work, or for the reading
  std::condition_variable reliefs_;  // a relief waits for the reading to be left
  bool first_waits_ = false;
  bool news_ = false;          // for the first thread
  bool read_by_someone_ = false;
  bool watched_ = false;       // a relief looks whether somebody comes back to it
  std::size_t parked_ = 0;     // reliefs in reliefs_
  std::uint64_t leaves_ = 0;   // how often it was left
  bool stopped_ = false;
};

}  // namespace pm::app

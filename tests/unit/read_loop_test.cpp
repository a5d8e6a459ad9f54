// Reading and working: on one thread while that is quick, and heard all the same while it is not.
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/post.hpp>

#include "app/read_loop.h"
#include "catch.h"

using pm::app::ReadLoop;
using pm::app::TransportHandlers;

namespace {

// What happened, in order, and on which thread; a thread may wait until something has.
class Events {
 public:
  void add(const std::string& event) {
    const std::lock_guard lock(mutex_);
    events_.push_back({event, std::this_thread::get_id()});
    happened_.notify_all();
  }
  // On which thread it happened.
  std::thread::id wait_for(const std::string& event) {
    std::unique_lock lock(mutex_);
    happened_.wait(lock, [&] { return find(event) != nullptr; });
    return find(event)->thread;
  }

 private:
  struct Event {
    std::string what;
    std::thread::id thread;
  };
  const Event* find(const std::string& what) const {
    for (const Event& event : events_)
      if (event.what == what) return &event;
    return nullptr;
  }
  std::mutex mutex_;
  std::condition_variable happened_;
  std::vector<Event> events_;
};

// A loop whose input is what the test gives it; what a piece of news asks for is done by the work or the turn behind it.
class Loop {
 public:
  Loop() {
    thread_ = std::thread([this] {
      events.add("runs");
      loop_.run({.receive = {}, .end_of_input = {}, .tick = [] {}, .due = [this] { events.add("due"); }, .wait_for_room = [] {},
                 .work = [this] { act("work of "); }, .turn = [this] { act("turn of "); }});
    });
    home = events.wait_for("runs");
  }
  ~Loop() {
    loop_.stop();
    thread_.join();
  }
  void input(const std::string& name, std::function<void()> then = {}) {
    boost::asio::post(loop_.context(), [this, name, then = std::move(then)] {
      events.add("read " + name);
      const std::lock_guard lock(mutex_);
      news_.push_back({name, then});
    });
  }
  ReadLoop& loop() { return loop_; }

  Events events;
  std::thread::id home;

 private:
  struct News {
    std::string name;
    std::function<void()> then;
  };
  void act(const std::string& how) {
    std::vector<News> news;
    {
      const std::lock_guard lock(mutex_);
      news.swap(news_);
    }
    for (const News& one : news) {
      events.add(how + one.name);
      if (one.then) one.then();
      events.add("end of " + one.name);
    }
  }
  ReadLoop loop_;
  std::mutex mutex_;
  std::vector<News> news_;
  std::thread thread_;
};

}  // namespace

TEST_CASE("read loop: what is read is worked on by the thread that read it") {
  Loop loop;
  loop.input("a");
  CHECK(loop.events.wait_for("read a") == loop.home);
  CHECK(loop.events.wait_for("work of a") == loop.home);
}

TEST_CASE("read loop: while work takes long another thread reads, and a third while that is kept as well") {
  Loop loop;
  loop.input("long", [&] { loop.events.wait_for("read second"); });
  loop.events.wait_for("work of long");
  loop.input("first", [&] { loop.events.wait_for("read second"); });
  const std::thread::id relief = loop.events.wait_for("turn of first");
  CHECK(relief != loop.home);
  loop.input("second");
  const std::thread::id other = loop.events.wait_for("read second");
  CHECK(other != relief);
  CHECK(other != loop.home);
}

TEST_CASE("read loop: whatever comes while the first thread is on its way home is handled") {
  Loop loop;
  for (int round = 0; round < 200; ++round) {
    const std::string n = std::to_string(round);
    loop.input("long" + n, [&] { loop.events.wait_for("read short" + n); });
    loop.events.wait_for("read long" + n);
    loop.input("short" + n);
    loop.events.wait_for("end of long" + n);
    loop.input("next" + n);
    loop.events.wait_for("end of short" + n);
    loop.events.wait_for("end of next" + n);
  }
}

TEST_CASE("read loop: it wakes at the earliest of the moments that were named") {
  Loop loop;
  loop.input("a", [&] {
    const auto now = ReadLoop::Clock::now();
    loop.loop().wake_at(now + std::chrono::hours(1));
    loop.loop().wake_at(now);
    loop.loop().wake_at(now + std::chrono::hours(2));
  });
  loop.events.wait_for("due");
}

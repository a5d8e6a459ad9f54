#include "lsp/inbox.h"

#include <algorithm>

namespace pm::lsp {

void Inbox::push(Event event) {
  {
    std::unique_lock lock(mutex_);
    if (const Message* message = std::get_if<Message>(&event)) {
      taken_.wait(lock, [&] { return !bounded_ || messages_ == 0 || bytes_ + message->body.size() <= kMaxQueued; });
      ++messages_;
      bytes_ += message->body.size();
    }
    events_.push_back(std::move(event));
  }
  arrived_.notify_one();
}

void Inbox::bound() {
  const std::lock_guard lock(mutex_);
  bounded_ = true;
}

void Inbox::close() {
  {
    const std::lock_guard lock(mutex_);
    bounded_ = false;
  }
  taken_.notify_all();
}

std::optional<Event> Inbox::take(bool messages) {
  auto next = events_.begin();
  // What the client sends stays in its order, its end included.
  if (!messages && messages_ > 0)
    next = std::find_if(next, events_.end(), [](const Event& e) { return std::holds_alternative<Tick>(e) || std::holds_alternative<Done>(e); });
  if (next == events_.end()) return std::nullopt;
  Event event = std::move(*next);
  events_.erase(next);
  if (const Message* message = std::get_if<Message>(&event)) {
    --messages_;
    bytes_ -= message->body.size();
    taken_.notify_one();
  }
  return event;
}

std::optional<Event> Inbox::pop(std::optional<Clock::time_point> until, bool messages) {
  std::unique_lock lock(mutex_);
  std::optional<Event> event;
  const auto ready = [&] { return (event = take(messages)).has_value(); };
  if (until) {
    arrived_.wait_until(lock, *until, ready);
  } else {
    arrived_.wait(lock, ready);
  }
  return event;
}

std::optional<Event> Inbox::try_pop() {
  const std::lock_guard lock(mutex_);
  return take(true);
}

bool Inbox::has_messages() const {
  const std::lock_guard lock(mutex_);
  return messages_ > 0;
}

}  // namespace pm::lsp

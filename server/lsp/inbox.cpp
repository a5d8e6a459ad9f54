#include "lsp/inbox.h"

namespace pm::lsp {

void Inbox::push(Event event) {
  {
    const std::lock_guard lock(mutex_);
    if (std::holds_alternative<Message>(event)) ++messages_;
    events_.push_back(std::move(event));
  }
  arrived_.notify_one();
}

std::optional<Event> Inbox::take() {
  if (events_.empty()) return std::nullopt;
  Event event = std::move(events_.front());
  events_.pop_front();
  if (std::holds_alternative<Message>(event)) --messages_;
  return event;
}

std::optional<Event> Inbox::pop(std::optional<Clock::time_point> until) {
  std::unique_lock lock(mutex_);
  const auto ready = [this] { return !events_.empty(); };
  if (until) {
    arrived_.wait_until(lock, *until, ready);
  } else {
    arrived_.wait(lock, ready);
  }
  return take();
}

std::optional<Event> Inbox::try_pop() {
  const std::lock_guard lock(mutex_);
  return take();
}

bool Inbox::has_messages() const {
  const std::lock_guard lock(mutex_);
  return messages_ > 0;
}

}  // namespace pm::lsp

#include "lsp/inbox.h"

#include <algorithm>
#include <utility>

namespace pm::lsp {
namespace {

// What the client sends stays in its order, its end included.
bool passes_messages(const Event& event) {
  return std::holds_alternative<Tick>(event) || std::holds_alternative<Due>(event) || std::holds_alternative<Done>(event);
}

}  // namespace

void Inbox::push(Event event) {
  const std::lock_guard lock(mutex_);
  if (const Message* message = std::get_if<Message>(&event)) {
    ++messages_;
    bytes_ += message->body.size();
  }
  events_.push_back(std::move(event));
}

bool Inbox::enter() {
  const std::lock_guard lock(mutex_);
  return !std::exchange(entered_, true);
}

std::deque<Event>::const_iterator Inbox::first(bool messages) const {
  if (messages || messages_ == 0) return events_.begin();
  return std::find_if(events_.begin(), events_.end(), passes_messages);
}

std::optional<Event> Inbox::next(bool messages) {
  const std::lock_guard lock(mutex_);
  const auto found = first(messages);
  if (found == events_.end()) {
    entered_ = false;
    return std::nullopt;
  }
  const auto at = events_.begin() + (found - events_.cbegin());
  Event event = std::move(*at);
  events_.erase(at);
  if (const Message* message = std::get_if<Message>(&event)) {
    --messages_;
    bytes_ -= message->body.size();
    taken_.notify_all();
  }
  return event;
}

bool Inbox::has_messages() const {
  const std::lock_guard lock(mutex_);
  return messages_ > 0;
}

bool Inbox::has_events(bool messages) const {
  const std::lock_guard lock(mutex_);
  return first(messages) != events_.end();
}

void Inbox::wait_for_room() {
  std::unique_lock lock(mutex_);
  taken_.wait(lock, [this] { return closed_ || messages_ <= 1 || bytes_ <= kMaxQueued; });
}

void Inbox::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  taken_.notify_all();
}

}  // namespace pm::lsp

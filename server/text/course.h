// Things that are looked up in nearly the same order every time, remembered in that order: the next one is mostly at hand.
//
// Holds pointers that its user keeps good. Threads: one at a time. Errors: none.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace pm::text {

template <typename Thing>
class Course {
 public:
  // What was met here the last time, or a little later; nullptr where `is_it(thing)` holds for none of them.
  template <typename Test>
  Thing* guess(const Test& is_it) {
    for (std::size_t i = at_; i < before_.size() && i < at_ + kNear; ++i)
      if (is_it(*before_[i])) {
        at_ = i + 1;
        return before_[i];
      }
    return nullptr;
  }
  // The next thing of this time.
  void met(Thing* thing) { now_.push_back(thing); }
  // Begins again.
  void next_time() {
    std::swap(before_, now_);
    now_.clear();
    at_ = 0;
  }
  void clear() {
    before_.clear();
    now_.clear();
    at_ = 0;
  }
  // Of this time, so far.
  std::size_t size() const { return now_.size(); }

 private:
  static constexpr std::size_t kNear = 3;
  std::vector<Thing*> before_;
  std::vector<Thing*> now_;
  std::size_t at_ = 0;   // in before_
};

}  // namespace pm::text

// What several rules want to know of one document, worked out when the first of them asks.
//
// One fact of each type. Threads: one at a time, as a Context is. Errors: none.
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace pm::rules {

class Once {
 public:
  template <typename Fact, typename Compute>
  const Fact& get(const Compute& compute) const {
    for (const auto& [key, fact] : known_)
      if (key == &kKey<Fact>) return *static_cast<const Fact*>(fact.get());
    // compute() may ask for other facts: they are heaps of their own, so that references to them stay good.
    auto made = std::make_shared<const Fact>(compute());
    const Fact& out = *made;
    known_.emplace_back(&kKey<Fact>, std::move(made));
    return out;
  }

 private:
  template <typename Fact>
  static constexpr char kKey = 0;
  mutable std::vector<std::pair<const void*, std::shared_ptr<const void>>> known_;
};

}  // namespace pm::rules

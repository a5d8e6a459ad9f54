// Results that depend on a text alone, kept by that text: what a rule found out about an action item or a timeline entry stays
// known until its words change.
//
// A result is computed by a plain function of the text; the function and the text together are the key. Threads: one at a time.
// Errors: none. References stay good until next_version().
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/course.h"

namespace pm::text {

class Memo {
 public:
  template <typename Result>
  const Result& of(std::string_view text, Result (*compute)(std::string_view)) {
    const auto kind = reinterpret_cast<std::size_t>(compute);
    if (const Entry* known = find(kind, text)) return *static_cast<const Result*>(known->value.get());
    ++computed_;
    auto value = std::make_shared<const Result>(compute(text));
    const Result& result = *value;
    keep(kind, text, std::move(value));
    return result;
  }

  // The same for what depends on several texts: `key` holds all of them, `name` says what it is (its address counts).
  template <typename Result, typename Compute>
  const Result& of_parts(const char* name, std::string_view key, const Compute& compute) {
    const auto kind = reinterpret_cast<std::size_t>(name);
    if (const Entry* known = find(kind, key)) return *static_cast<const Result*>(known->value.get());
    auto value = std::make_shared<const Result>(compute());
    const Result& result = *value;
    keep(kind, key, std::move(value));
    return result;
  }

  // What is kept of that name and brought up to date by its user; new at first.
  template <typename State>
  State& state(const char* name) {
    std::shared_ptr<void>& known = states_[name];
    if (!known) known = std::make_shared<State>();
    return *static_cast<State*>(known.get());
  }

  // Call once per version: forgets what the last one did not ask for, when there is much of it. Some keys hold the text of a whole
  // section, so bytes count as well as results.
  void next_version() {
    if (kept_.size() > used_ * 2 + kFew || kept_bytes_ > used_bytes_ * 2 + kFewBytes) {
      std::erase_if(kept_, [&](const auto& one) { return one.second.version != version_; });
      kept_bytes_ = used_bytes_;
    }
    for (auto& [kind, course] : courses_) course.next_time();
    ++version_;
    used_ = used_bytes_ = computed_ = 0;
  }
  // How many results were computed since the last next_version().
  std::size_t computed() const { return computed_; }

 private:
  static constexpr std::size_t kFew = 256;
  static constexpr std::size_t kFewBytes = std::size_t{256} << 10;
  struct Entry {
    std::shared_ptr<const void> value;
    std::size_t version = 0;
  };
  struct View {
    std::size_t kind = 0;
    std::string_view text;
  };
  struct Key {
    std::size_t kind = 0;
    std::string text;
    operator View() const { return {kind, text}; }
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(const View& view) const { return std::hash<std::string_view>{}(view.text) ^ (view.kind * 0x9E3779B97F4A7C15u); }
  };
  struct Equal {
    using is_transparent = void;
    bool operator()(const View& a, const View& b) const { return a.kind == b.kind && a.text == b.text; }
  };

  using Kept = std::unordered_map<Key, Entry, Hash, Equal>;
  using One = Kept::value_type;

  // Documents are read from front to back each time: what is asked for next is mostly what was asked for next the last time.
  text::Course<One>& course_of(std::size_t kind) {
    for (auto& [known, course] : courses_)
      if (known == kind) return course;
    return courses_.emplace_back(kind, text::Course<One>()).second;
  }
  const Entry* find(std::size_t kind, std::string_view text) {
    text::Course<One>& course = course_of(kind);
    One* one = course.guess([&](const One& other) { return other.first.text == text; });
    if (one == nullptr) {
      const auto found = kept_.find(View{kind, text});
      if (found == kept_.end()) return nullptr;
      one = &*found;
    }
    course.met(one);
    touch(*one);
    return &one->second;
  }
  void touch(One& one) {
    if (one.second.version == version_) return;
    one.second.version = version_;
    ++used_;
    used_bytes_ += one.first.text.size();
  }
  void keep(std::size_t kind, std::string_view text, std::shared_ptr<const void> value) {
    const auto [one, is_new] = kept_.emplace(Key{kind, std::string(text)}, Entry{std::move(value), version_});
    course_of(kind).met(&*one);
    if (!is_new) return;
    ++used_;
    used_bytes_ += text.size();
    kept_bytes_ += text.size();
  }

  Kept kept_;
  std::unordered_map<const char*, std::shared_ptr<void>> states_;   // by name
  std::vector<std::pair<std::size_t, text::Course<One>>> courses_;   // by kind
  std::size_t version_ = 1;
  std::size_t used_ = 0;         // of the results that are kept, by this version
  std::size_t kept_bytes_ = 0;   // of keys
  std::size_t used_bytes_ = 0;
  std::size_t computed_ = 0;
};

}  // namespace pm::text

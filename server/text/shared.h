// A text that does not change and that its copies share: what is read once stays in one place, however many versions of a document
// hold it.
//
// Threads: values; copies may be used by different threads. Errors: none.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace pm::text {

class Shared {
 public:
  Shared() = default;
  Shared(std::string text) {  // NOLINT: a string is one
    if (!text.empty()) text_ = std::make_shared<const std::string>(std::move(text));
  }
  const std::string& str() const {
    static const std::string kNone;
    return text_ ? *text_ : kNone;
  }
  operator const std::string&() const { return str(); }       // NOLINT: it is read like one
  operator std::string_view() const { return str(); }         // NOLINT
  bool empty() const { return text_ == nullptr; }
  friend bool operator==(const Shared& a, const Shared& b) { return a.text_ == b.text_ || a.str() == b.str(); }
  friend bool operator==(const Shared& a, std::string_view b) { return a.str() == b; }

 private:
  std::shared_ptr<const std::string> text_;
};

}  // namespace pm::text

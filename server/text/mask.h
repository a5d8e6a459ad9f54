// Stretches of a text that are not the writer's prose.
//
// Units: bytes, relative to whatever text the owner of the mask names. Threads: values.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "text/span.h"

namespace pm::text {

enum class MaskKind : std::uint8_t {
  Code,    // `code`
  Url,     // bare URLs, link targets, image targets, autolinks
  Html,    // tags and comments
  Markup,  // ** _ ~~ [ ] list markers and quote markers of continuation lines, table pipes, check boxes
};

struct Mask {
  Span span;
  MaskKind kind = MaskKind::Markup;
  friend bool operator==(const Mask&, const Mask&) = default;
};

// The masks of one text, in order; copies share them.
class Masks {
 public:
  Masks() = default;
  Masks(std::vector<Mask> masks) {  // NOLINT: a vector is one
    if (!masks.empty()) masks_ = std::make_shared<const std::vector<Mask>>(std::move(masks));
  }
  auto begin() const { return list().begin(); }
  auto end() const { return list().end(); }
  bool empty() const { return masks_ == nullptr; }
  std::size_t size() const { return list().size(); }
  const std::vector<Mask>& list() const {
    static const std::vector<Mask> kNone;
    return masks_ ? *masks_ : kNone;
  }
  friend bool operator==(const Masks& a, const Masks& b) { return a.masks_ == b.masks_ || a.list() == b.list(); }

 private:
  std::shared_ptr<const std::vector<Mask>> masks_;
};

}  // namespace pm::text

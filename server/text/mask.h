// Stretches of a text that are not the writer's prose.
//
// Units: bytes, relative to whatever text the owner of the mask names. Threads: values.
#pragma once

#include <cstdint>

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

}  // namespace pm::text

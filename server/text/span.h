// A half-open range of bytes in one document, and edits over such ranges.
//
// Units: byte offsets into UTF-8 text. Client columns exist only in lsp/convert.
// Threads: values. Errors: none; callers keep begin <= end.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pm::text {

using Offset = std::uint32_t;

struct Span {
  Offset begin = 0;
  Offset end = 0;

  constexpr Offset size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(Offset at) const { return begin <= at && at < end; }
  // Like contains(), but the place just behind the last byte counts too: where a cursor may stand.
  constexpr bool touches(Offset at) const { return begin <= at && at <= end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  constexpr Span shifted(Offset by) const { return {begin + by, end + by}; }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

inline std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.end - span.begin); }

// Replaces `span` by `new_text`; an empty span inserts.
struct TextEdit {
  Span span;
  std::string new_text;
  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

// The text after all edits. They count in the original text, must not overlap, and may come in any order; inserts at one
// place keep their order.
std::string apply_edits(std::string_view text, std::vector<TextEdit> edits);

}  // namespace pm::text

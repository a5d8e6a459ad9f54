#include "lsp/convert.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace pm::lsp {

Encoding choose_encoding(const std::vector<std::string>& offered) {
  const auto lists = [&](std::string_view name) { return std::find(offered.begin(), offered.end(), name) != offered.end(); };
  if (lists("utf-16")) return Encoding::Utf16;
  if (lists("utf-8")) return Encoding::Utf8;
  if (lists("utf-32")) return Encoding::Utf32;
  return Encoding::Utf16;
}

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::Utf8:
      return "utf-8";
    case Encoding::Utf16:
      return "utf-16";
    case Encoding::Utf32:
      return "utf-32";
  }
  return "utf-16";
}

namespace {

// The start of the character that a place lies within.
text::Offset character_start(std::string_view text, text::Offset begin, text::Offset at) {
  for (text::Offset start = at; start > begin && at - start < 3;) {
    --start;
    if (start + text::decode(text, start).size > at) return start;
  }
  return at;
}

}  // namespace

Position to_position(const text::Source& source, text::Offset offset, Encoding encoding) {
  const text::Offset line = source.line_of(offset);
  const text::Span span = source.line(line);
  const text::Offset end = character_start(source.text(), span.begin, std::clamp(offset, span.begin, span.end));
  return {line, text::columns_of(source.slice({span.begin, end}), encoding)};
}

Range to_range(const text::Source& source, text::Span span, Encoding encoding) {
  return {to_position(source, span.begin, encoding), to_position(source, span.end, encoding)};
}

text::Offset to_offset(const text::Source& source, Position position, Encoding encoding) {
  if (position.line >= source.line_count()) return source.size();
  const text::Span line = source.line(position.line);
  return line.begin + text::offset_of_column(source.slice(line), position.character, encoding);
}

std::optional<text::Span> to_span(const text::Source& source, const Range& range, Encoding encoding) {
  if (range.end < range.start) return std::nullopt;
  return text::Span{to_offset(source, range.start, encoding), to_offset(source, range.end, encoding)};
}

}  // namespace pm::lsp

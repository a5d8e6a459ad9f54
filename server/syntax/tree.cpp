#include "syntax/tree.h"

#include <algorithm>

#include "syntax/allocator.h"

namespace pm::syntax {
namespace {

// tree-sitter counts rows by \n alone.
TSPoint point_at(const text::Source& source, text::Offset offset) {
  if (!source.has_lone_cr()) {
    const text::Offset line = source.line_of(offset);
    return {line, offset - source.line_begin(line)};
  }
  const std::string_view before = std::string_view(source.text()).substr(0, offset);
  const auto rows = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t last = before.rfind('\n');
  return {rows, static_cast<std::uint32_t>(last == std::string_view::npos ? offset : offset - last - 1)};
}

}  // namespace

ParserPtr make_parser(const TSLanguage* language) {
  guard_memory();
  ParserPtr parser(ts_parser_new());
  ts_parser_set_language(parser.get(), language);
  return parser;
}

TSInputEdit input_edit(const text::Source& before, text::Span replaced, text::Offset new_size, const text::Source& after) {
  const text::Offset new_end = replaced.begin + new_size;
  return {replaced.begin,
          replaced.end,
          new_end,
          point_at(before, replaced.begin),
          point_at(before, replaced.end),
          point_at(after, new_end)};
}

}  // namespace pm::syntax

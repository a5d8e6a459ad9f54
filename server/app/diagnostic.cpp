#include "app/diagnostic.h"

#include "text/columns.h"

namespace pm::app {

Place place_of(const text::Source& source, text::Offset offset) {
  const text::Offset line = source.line_of(offset);
  const text::Span whole = source.line(line);
  const text::Offset at = std::min(offset, whole.end);
  const std::string_view before = source.slice({whole.begin, std::max(at, whole.begin)});
  return {line + 1, text::columns_of(before, text::ColumnUnit::Utf32) + 1};
}

Diagnostic make_diagnostic(const std::string& path, const text::Source& source, text::Span span, settings::Severity severity,
                           std::string_view code, std::string message) {
  return {path, place_of(source, span.begin), place_of(source, span.end), severity, std::string(code), std::move(message), {}};
}

std::string_view name_of(settings::Severity severity) {
  switch (severity) {
    case settings::Severity::Error: return "error";
    case settings::Severity::Warning: return "warning";
    case settings::Severity::Information: return "information";
    case settings::Severity::Hint: return "hint";
  }
  return "hint";
}

}  // namespace pm::app

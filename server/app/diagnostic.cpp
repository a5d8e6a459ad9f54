#include "app/diagnostic.h"

#include <algorithm>

#include "text/columns.h"

namespace pm::app {

Place Places::of(text::Offset offset) {
  const text::Offset line = source_.line_of(offset);
  const text::Span whole = source_.line(line);
  const text::Offset at = std::max(std::min(offset, whole.end), whole.begin);
  if (place_.line != line + 1 || line_ != whole || at < last_) {
    line_ = whole;
    last_ = whole.begin;
    place_ = {line + 1, 1};
  }
  place_.column += text::columns_of(source_.slice({last_, at}), text::ColumnUnit::Utf32);
  last_ = at;
  return place_;
}

Diagnostic make_diagnostic(const std::string& path, Places& begins, Places& ends, text::Span span, settings::Severity severity,
                           std::string_view code, std::string message) {
  return {path, begins.of(span.begin), ends.of(span.end), severity, std::string(code), std::move(message), {}};
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

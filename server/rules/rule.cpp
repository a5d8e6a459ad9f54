#include "rules/rule.h"

#include <algorithm>
#include <iterator>
#include <utility>


namespace pm::rules {
namespace {

// Rules about what is not there may speak of a line that is still being typed: it is not there yet, and the fix helps.
bool is_about_absence(std::string_view id) {
  static constexpr std::string_view kIds[] = {
      "section/empty", "section/missing", "timeline/entry-no-time", "root-cause/why-unanswered", "root-cause/no-action",
      "root-cause/no-chain", "root-cause/no-statement", "root-cause/shallow", "went-well/empty", "went-poorly/empty",
      "went-poorly/no-action", "action-item/none", "action-item/incomplete", "action-item/owner-missing",
      "action-item/deadline-missing", "action-item/priority-missing", "action-item/ticket-missing",
      "action-item/done-without-evidence", "process/attendee-missing"};
  return id.starts_with("yaml/") || id.starts_with("meta/") || std::find(std::begin(kIds), std::end(kIds), id) != std::end(kIds);
}

// Whether the words stand on a last line that has no end yet, neither a line's nor a sentence's: half a date, half a name, half a
// sentence. The next key may make it right, so that a finding would come and go.
bool is_being_typed(const Document& document, Span span) {
  const std::string_view text = document.text();
  if (text.empty() || span.end > text.size() || text.back() == '\n' || text.back() == '\r') return false;
  if (span.end < document.source->line_at(document.source->size()).begin) return false;
  const std::size_t last = text.find_last_not_of(" \t*_\"')");
  if (last == std::string_view::npos || last < span.end) return true;
  if (text[last] != '|') return std::string_view(".!?").find(text[last]) == std::string_view::npos;
  // A row of a table is finished when it has as many cells as the one above it.
  const text::Source& source = *document.source;
  const Offset line = source.line_of(span.end);
  const auto cells = [&](Offset at) {
    const std::string_view row = source.slice(source.line(at));
    return std::count(row.begin(), row.end(), '|');
  };
  return line == 0 || cells(line) < cells(line - 1);
}

}  // namespace

void Report::add(const Rule& rule, Finding finding) {
  const auto severity = context_.settings.severity_of(rule.id, finding.severity);
  if (!severity) return;
  if (is_being_typed(context_.document, finding.span) && !is_about_absence(rule.id)) return;
  finding.rule = &rule;
  finding.severity = *severity;
  out_.push_back(std::move(finding));
}

Severity by_status(model::Status status, bool placeholder) {
  switch (status) {
    case model::Status::Draft:
      return placeholder ? Severity::Hint : Severity::Information;
    case model::Status::Published:
    case model::Status::Closed:
      return Severity::Error;
    case model::Status::None:
    case model::Status::InReview:
    case model::Status::Reviewed:
      break;
  }
  return Severity::Warning;
}

}  // namespace pm::rules

// Inlay hints: how long after the start an entry was, and the weekday of a due date.
#include <algorithm>
#include <cstdlib>

#include "features/presentation.h"
#include "features/start.h"

namespace pm::features {
namespace {

std::string days_from(calendar::Date today, calendar::Date date) {
  const int days = calendar::days_between(today, date);
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  const std::string count = std::to_string(std::abs(days)) + " days";
  return days > 0 ? "in " + count : count + " ago";
}

}  // namespace

std::vector<Hint> hints(const Snapshot& snapshot, Span range) {
  std::vector<Hint> out;
  const model::Document& document = snapshot.document;
  if (!document.is_postmortem()) return out;
  const rules::Instants instants = rules::instants_of(document);
  const auto start = start_of(document, instants);
  for (std::size_t i = 0; i < document.timeline.size() && start; ++i) {
    const model::TimelineEntry& entry = document.timeline[i];
    const Offset at = entry.time_span.end;
    if (!instants[i] || i == start->entry || entry.relative_seconds || entry.time_span.empty() || !range.touches(at)) continue;
    const std::int64_t seconds = *instants[i] - *instants[start->entry];
    if (seconds == 0) continue;
    const std::string length = calendar::format_duration(std::abs(seconds));
    const char* about = entry.time_approximate ? "~" : "";
    out.push_back({at, about + std::string(seconds > 0 ? "+" : "−") + length,
                   length + (seconds > 0 ? " after " : " before ") + (start->said ? "the start" : "the first entry")});
  }
  for (const model::ActionItem& item : document.action_items) {
    if (!item.due || item.due->form != model::DueForm::Date || !item.due->date || !range.touches(item.due->span.end)) continue;
    const std::string day(calendar::weekday_name(*item.due->date));
    out.push_back({item.due->span.end, day.substr(0, 3), day + ", " + days_from(snapshot.now.today, *item.due->date)});
  }
  std::stable_sort(out.begin(), out.end(), [](const Hint& a, const Hint& b) { return a.at < b.at; });
  return out;
}

}  // namespace pm::features

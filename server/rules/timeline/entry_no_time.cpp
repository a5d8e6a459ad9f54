#include <algorithm>
#include <map>
#include <utility>

#include "rules/timeline/_timeline.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule timeline_entry_no_time;

namespace {

using model::EntryForm;
using model::TimelineEntry;

// "Note: …" is told about the timeline, not in it.
bool is_remark(const TimelineEntry& entry) {
  return text::starts_with_ignoring_case(entry.plain, "note") || text::starts_with_ignoring_case(entry.plain, "nb:") ||
         entry.plain.str().starts_with('(') || entry.plain.str().starts_with("...") || entry.plain.str().starts_with("…");
}

bool has_time(const TimelineEntry& entry) {
  return entry.time || entry.relative_seconds || entry.time_invalid || !entry.time_span.empty() || !entry.clock_span.empty();
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  struct Group {
    int entries = 0;
    int timed = 0;
  };
  std::map<std::pair<int, int>, Group> groups;
  for (const TimelineEntry& entry : document.timeline) {
    Group& group = groups[{entry.section, entry.group}];
    ++group.entries;
    if (has_time(entry)) ++group.timed;
  }
  for (std::size_t i = 0; i < document.timeline.size(); ++i) {
    const TimelineEntry& entry = document.timeline[i];
    if (has_time(entry) || entry.form == EntryForm::Heading || entry.form == EntryForm::Paragraph) continue;
    const Group& group = groups[{entry.section, entry.group}];
    if (group.timed == 0 || group.timed * 2 < group.entries || time_to_be_filled_in(document, entry)) continue;
    const Span words = entry.text.empty() ? entry.span : entry.text;
    if (words.empty() || entry.plain.empty() || is_remark(entry)) continue;
    Finding finding;
    finding.severity = timeline_entry_no_time.severity;
    finding.span = words;
    finding.message = "This entry has no time, while " + std::to_string(group.timed) + " of the " +
                      std::to_string(group.entries) + " beside it have one: write when it was, or about when (~14:05).";
    finding.subject = static_cast<int>(i);
    report.add(timeline_entry_no_time, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& timeline = context.document.timeline;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(timeline.size())) return {};
  const TimelineEntry& entry = timeline[static_cast<std::size_t>(finding.subject)];
  if (!entry.time_slot) return {};
  return {{"Insert a time", {entry.time_slot->filled("{{HH:MM}}")}, true, false}};
}

}  // namespace

const Rule timeline_entry_no_time{"timeline/entry-no-time", "An entry of the timeline has no time", Severity::Warning, check,
                                  fixes};

}  // namespace pm::rules

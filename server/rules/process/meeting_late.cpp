#include <algorithm>

#include "rules/process/_shared.h"

namespace pm::rules {

extern const Rule process_meeting_late;

namespace {

struct Late {
  DateAndTime meeting;
  DateAndTime end;
  int hours = 0;
};

std::optional<Late> late(const Context& context) {
  const auto meeting = date_of(context, vocabulary::FieldId::Meeting);
  if (!meeting) return std::nullopt;
  const auto end = end_of_incident(context, meeting->date);
  if (!end) return std::nullopt;
  const int allowed = context.settings.process.meeting_within_hours;
  // Where a time of day is missing, the kindest one is assumed.
  const int from = end->time ? end->time->seconds() : 24 * 3600;
  const int to = meeting->time ? meeting->time->seconds() : 0;
  const std::int64_t seconds = std::int64_t{86400} * calendar::days_between(end->date, meeting->date) + to - from;
  if (seconds <= std::int64_t{3600} * allowed) return std::nullopt;
  return Late{*meeting, *end, static_cast<int>(seconds / 3600)};
}

const model::Field* meeting_field(const Document& document) { return document.field(vocabulary::FieldId::Meeting); }

void check(const Context& context, Report& report) {
  const auto found = late(context);
  const model::Field* field = meeting_field(context.document);
  if (!found || field == nullptr || field->value.empty()) return;
  const int allowed = context.settings.process.meeting_within_hours;
  Finding finding;
  finding.severity = process_meeting_late.severity;
  finding.span = field->value;
  finding.message = "The meeting is on " + calendar::format_iso(found->meeting.date) + ", " + calendar::format_duration(std::int64_t{3600} * found->hours) +
                    " after the incident ended on " + calendar::format_iso(found->end.date) + ": hold it within " + std::to_string(allowed) +
                    " h, while people still remember.";
  report.add(process_meeting_late, std::move(finding));
}

// A meeting that is still to come can be moved; one that was held late was held late.
std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto found = late(context);
  if (!found) return {};
  const calendar::Date day = calendar::add_days(found->end.date, context.settings.process.meeting_within_hours / 24);
  if (day < context.now.today || found->meeting.date <= context.now.today || !(day < found->meeting.date)) return {};
  return {{"Move the meeting to " + calendar::format_iso(day), {{finding.span, calendar::format_iso(day)}}, false, false}};
}

}  // namespace

const Rule process_meeting_late{"process/meeting-late", "The post-mortem meeting is long after the incident", Severity::Warning, check, fixes};

}  // namespace pm::rules

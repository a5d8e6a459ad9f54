#include <algorithm>
#include <optional>

#include "rules/timeline/_timeline.h"
#include "syntax/line.h"

namespace pm::rules {

extern const Rule timeline_time_invalid;

namespace {

using calendar::TimeOfDay;
using model::TimelineEntry;
using syntax::TimeValue;

Span words_of(const TimelineEntry& entry) { return entry.clock_span.empty() ? entry.time_span : entry.clock_span; }

// The last time token of the words: a date may stand in front of it.
std::optional<TimeValue> value_of(const Document& document, const TimelineEntry& entry) {
  std::optional<TimeValue> value;
  for (const syntax::LineToken& token : syntax::parse_line(document.source->slice(words_of(entry))))
    if (token.kind == syntax::LineTokenKind::Time && !value) value = token.time();
  return value;
}

std::string with_meridiem(TimeOfDay time) {
  const int hour = time.hour % 12 == 0 ? 12 : time.hour % 12;
  std::string clock = calendar::format_time({hour, time.minute, time.second});
  if (clock.starts_with('0')) clock.erase(0, 1);
  return clock + (time.hour < 12 ? " AM" : " PM");
}

// The readings that a slip of the keys may have come from, the likeliest first.
std::vector<TimeOfDay> readings(const TimeValue& value) {
  std::vector<TimeOfDay> out;
  const auto offer = [&](int hour, int minute, int second) {
    const TimeOfDay time{hour, minute, std::max(second, 0)};
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 59) return;
    if (std::find(out.begin(), out.end(), time) == out.end()) out.push_back(time);
  };
  const int hour = value.hour, minute = std::max(value.minute, 0), second = value.second;
  if (value.meridiem != syntax::Meridiem::None) {
    offer(hour, minute, second);
    if (value.meridiem == syntax::Meridiem::Pm && hour < 12) offer(hour + 12, minute, second);
    return out;
  }
  offer(hour, minute, second);  // only its form was wrong: 7:7
  if (hour >= 24) {
    if (hour == 24) offer(0, minute, second);
    offer(hour % 10 + 10, minute, second);  // 25:10 for 15:10
    offer(hour - 24, minute, second);       // counted on past midnight
    offer(hour % 10, minute, second);
    offer(20 + hour / 10, minute, second);
    offer(hour / 10, minute, second);
  }
  if (minute > 59) {
    offer(hour, (minute / 10 - 1) * 10 + minute % 10, second);  // 02:61 for 02:51
    offer(hour + minute / 60, minute % 60, second);             // counted on past the hour
    offer(hour, minute % 10 * 10 + minute / 10, second);        // digits swapped
  }
  if (second > 59) offer(hour, minute, second % 60);
  return out;
}

// Those that stand in order between the neighbours, where there are such; else all.
std::vector<TimeOfDay> likely_readings(const Document& document, std::size_t at, const TimeValue& value, bool* fitting = nullptr) {
  const auto& timeline = document.timeline;
  std::vector<TimeOfDay> times = readings(value);
  const auto neighbour = [&](int step) -> std::optional<TimeOfDay> {
    for (auto i = static_cast<int>(at) + step; i >= 0 && i < static_cast<int>(timeline.size()); i += step) {
      const TimelineEntry& entry = timeline[static_cast<std::size_t>(i)];
      if (entry.group != timeline[at].group || entry.date != timeline[at].date) break;
      if (entry.time && !entry.time_invalid) return entry.time;
    }
    return std::nullopt;
  };
  const auto before = neighbour(-1), after = neighbour(+1);
  const auto fits = [&](TimeOfDay time) { return (!before || *before <= time) && (!after || time <= *after); };
  const bool some = std::any_of(times.begin(), times.end(), fits);
  if (some) std::erase_if(times, [&](TimeOfDay time) { return !fits(time); });
  if (fitting != nullptr) *fitting = some && before && after;
  return times;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.timeline.size(); ++i) {
    const TimelineEntry& entry = document.timeline[i];
    if (!entry.time_invalid) continue;
    const Span span = words_of(entry);
    if (span.empty()) continue;
    const std::string words(document.source->slice(span));
    const auto value = value_of(document, entry);
    // Half past midnight as some clocks show it.
    if (value && value->hour == 0 && value->meridiem == syntax::Meridiem::Am && value->minute < 60 && value->second < 60)
      continue;
    std::string why = "hours go from 00 to 23 and minutes from 00 to 59";
    if (value && value->meridiem != syntax::Meridiem::None && value->hour > 12)
      why = value->meridiem == syntax::Meridiem::Pm && value->hour < 24 && value->minute < 60
                ? "write " + calendar::format_time({value->hour, std::max(value->minute, 0), 0}) + " or " + with_meridiem({value->hour, std::max(value->minute, 0), 0})
                : std::string("a time of 24 hours takes no ") + (value->meridiem == syntax::Meridiem::Am ? "am" : "pm");
    else if (value && value->malformed)
      why = "minutes and seconds have two digits";
    else if (value && value->hour >= 0 && value->hour < 24 && value->minute > 59)
      why = "an hour has 60 minutes";
    else if (value && value->hour >= 24)
      why = "a day ends at 23:59";
    Finding finding;
    finding.severity = timeline_time_invalid.severity;
    finding.span = span;
    finding.message = "\"" + words + "\" is no time of day: " + why;
    // Between its neighbours one time alone may be meant.
    bool fitting = false;
    if (value && value->meridiem == syntax::Meridiem::None)
      if (const auto times = likely_readings(document, i, *value, &fitting); fitting && times.size() == 1)
        finding.message += ", did you mean " + calendar::format_time(times.front()) + "?";
    if (!finding.message.ends_with('?')) finding.message += '.';
    finding.subject = static_cast<int>(i);
    report.add(timeline_time_invalid, std::move(finding));
  }
}

// Whether the other entries write their times with am and pm.
bool counts_to_twelve(const Document& document) {
  int twelve = 0, twenty_four = 0;
  for (const TimelineEntry& entry : document.timeline) {
    const auto value = entry.time_invalid ? std::nullopt : value_of(document, entry);
    if (!value || value->relative || value->hour < 0) continue;
    if (value->meridiem != syntax::Meridiem::None) ++twelve;
    else if (value->hour > 12 || value->hour == 0) ++twenty_four;
  }
  return twelve > twenty_four;
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  const auto& timeline = document.timeline;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(timeline.size())) return {};
  const auto at = static_cast<std::size_t>(finding.subject);
  const auto value = value_of(document, timeline[at]);
  if (!value) return {};
  std::vector<TimeOfDay> times = likely_readings(document, at, *value);

  if (times.size() > 4) times.resize(4);

  const bool twelve = value->meridiem != syntax::Meridiem::None && counts_to_twelve(document);
  std::vector<Fix> out;
  for (const TimeOfDay time : times) {
    std::string text = twelve ? with_meridiem(time) : calendar::format_time(time);
    if (value->approximate) text = "~" + text;
    // 17:14pm can only mean 17:14: the mark says what the number says.
    const bool doubled = value->meridiem == syntax::Meridiem::Pm && value->hour > 12 && value->hour == time.hour;
    out.push_back({"Change to " + text, {{finding.span, text}}, times.size() == 1, times.size() == 1 && doubled});
  }
  return out;
}

}  // namespace

const Rule timeline_time_invalid{"timeline/time-invalid", "A time in the timeline does not exist", Severity::Error, check,
                                 fixes};

}  // namespace pm::rules

#include <algorithm>
#include <optional>

#include "rules/timeline/_timeline.h"
#include "syntax/line.h"

namespace pm::rules {

extern const Rule timeline_mixed_format;

namespace {

using model::TimelineEntry;
using syntax::LineToken;
using syntax::LineTokenKind;
using syntax::Meridiem;

enum class Clock { Unknown, Twelve, TwentyFour };

// Of an hour up to twelve nobody can tell.
Clock clock_of(const syntax::TimeValue& time) {
  if (time.relative || time.malformed || time.hour < 0 || time.hour > 23) return Clock::Unknown;
  if (time.meridiem != Meridiem::None) return time.hour >= 1 && time.hour <= 12 ? Clock::Twelve : Clock::Unknown;
  return (time.hour > 12 || time.hour == 0) && time.minute >= 0 ? Clock::TwentyFour : Clock::Unknown;
}

Clock clock_of(const Document& document, const TimelineEntry& entry) {
  if (!entry.time || entry.time_invalid || entry.clock_span.empty()) return Clock::Unknown;
  const std::string_view words = document.source->slice(entry.clock_span);
  if (std::all_of(words.begin(), words.end(), [](char c) { return (c >= '0' && c <= '9') || c == ':'; }))
    return entry.time->hour > 12 || entry.time->hour == 0 ? Clock::TwentyFour : Clock::Unknown;
  for (const LineToken& token : syntax::parse_line(words))
    if (token.kind == LineTokenKind::Time) return clock_of(token.time());
  return Clock::Unknown;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  std::vector<std::size_t> twelve, twenty_four;
  for (std::size_t i = 0; i < document.timeline.size(); ++i) {
    const TimelineEntry& entry = document.timeline[i];
    // The last line of what is being typed: "1:40" before its "pm".
    if (may_be_unfinished(document, entry.span)) continue;
    const Clock clock = clock_of(document, entry);
    if (clock == Clock::Twelve) twelve.push_back(i);
    if (clock == Clock::TwentyFour) twenty_four.push_back(i);
  }
  if (twelve.empty() || twenty_four.empty()) return;
  const auto words = [&](std::size_t i) { return std::string(document.source->slice(document.timeline[i].clock_span)); };
  const bool rare_twelve = twelve.size() <= twenty_four.size();
  const std::size_t odd = rare_twelve ? twelve.front() : twenty_four.front();
  const std::size_t usual = rare_twelve ? twenty_four.front() : twelve.front();
  Finding finding;
  finding.severity = timeline_mixed_format.severity;
  finding.span = document.timeline[odd].clock_span;
  finding.message = "\"" + words(odd) + "\" is a time of " + (rare_twelve ? "12" : "24") + " hours, while \"" + words(usual) +
                    "\" is one of " + (rare_twelve ? "24" : "12") + ": one way of writing them is easier to compare.";
  finding.related.push_back({document.timeline[usual].clock_span,
                             rare_twelve ? "This one counts 24 hours." : "This one counts 12 hours."});
  finding.subject = static_cast<int>(odd);
  report.add(timeline_mixed_format, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  Fix fix{"Write all times with 24 hours", {}, true, true};
  for (const TimelineEntry& entry : document.timeline) {
    if (entry.time_span.empty() || entry.time_invalid) continue;
    Span words = entry.time_span;
    // A range's end may stand behind the words that were read as the time.
    if (entry.text.begin > words.end && document.source->line_of(entry.text.begin) == document.source->line_of(words.end))
      words.end = entry.text.begin;
    std::vector<TextEdit> edits;
    bool bare = false;
    for (const LineToken& token : syntax::parse_line(document.source->slice(words))) {
      if (token.kind != LineTokenKind::Time || token.time().relative) continue;
      const syntax::TimeValue& time = token.time();
      if (time.meridiem == Meridiem::None) {
        bare = true;
        continue;
      }
      if (clock_of(time) != Clock::Twelve) return {};
      const int hour = time.hour % 12 + (time.meridiem == Meridiem::Pm ? 12 : 0);
      const std::string text = calendar::format_time({hour, std::max(time.minute, 0), std::max(time.second, 0)});
      edits.push_back({token.span.shifted(words.begin), (time.approximate ? "~" : "") + text});
    }
    // "2:10–2:40 pm": whose half of the day the first one takes is a guess.
    if (bare && !edits.empty()) return {};
    fix.edits.insert(fix.edits.end(), edits.begin(), edits.end());
  }
  if (fix.edits.empty()) return {};
  return {std::move(fix)};
}

}  // namespace

const Rule timeline_mixed_format{"timeline/mixed-format", "Times of 12 and of 24 hours stand side by side",
                                 Severity::Information, check, fixes};

}  // namespace pm::rules

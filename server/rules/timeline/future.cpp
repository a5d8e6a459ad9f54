#include <algorithm>

#include "rules/timeline/_timeline.h"
#include "syntax/line.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule timeline_future;

namespace {

using model::TimelineEntry;

constexpr std::int64_t kDay = 86400;

// "The certificate will be replaced", "planned": told ahead on purpose.
bool is_plan(std::string_view text) {
  static constexpr std::string_view kWords[] = {"will",    "planned", "plan",   "scheduled", "expected", "expire", "expires",
                                                "going to", "due",     "review", "meeting",   "upcoming", "target", "eta"};
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view word) { return text::contains_word(text, word); });
}

std::int64_t seconds_of(calendar::Date date, int seconds) {
  return std::chrono::sys_days{date}.time_since_epoch().count() * kDay + seconds;
}

// 05/06/2026 may be the day that has passed.
bool is_ambiguous(const Context& context, const TimelineEntry& entry) {
  if (context.settings.date_order != settings::DateOrder::Unknown) return false;
  for (const syntax::LineToken& token : syntax::parse_line(context.document.source->slice(entry.time_span)))
    if (token.kind == syntax::LineTokenKind::Date && token.date().form == syntax::DateForm::Slashed && token.date().first <= 12 && token.date().second <= 12 &&
        token.date().first != token.date().second)
      return true;
  return false;
}

// How far the entry lies ahead of now. Where zones are unknown, clocks may differ by 26 hours.
bool is_ahead(const Context& context, const TimelineEntry& entry) {
  if (!entry.date || entry.time_invalid || entry.time_approximate) return false;
  const std::int64_t now = seconds_of(context.now.today, context.now.time.seconds());
  std::int64_t at = seconds_of(*entry.date, entry.time ? entry.time->seconds() : 0);
  const std::optional<int> zone = entry.zone_minutes ? entry.zone_minutes : context.document.zone_minutes;
  if (entry.time && zone && context.settings.time_zone.empty()) {
    at -= *zone * 60;
    return at > now + 5 * 60;
  }
  return at > now + 26 * 3600;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  std::vector<std::size_t> ahead;
  for (std::size_t i = 0; i < document.timeline.size(); ++i) {
    const TimelineEntry& entry = document.timeline[i];
    if (!may_be_unfinished(document, entry.span) && is_ahead(context, entry) && !is_plan(entry.plain) && !is_ambiguous(context, entry)) ahead.push_back(i);
  }
  if (ahead.empty()) return;
  const TimelineEntry& first = document.timeline[ahead.front()];
  Finding finding;
  finding.severity = timeline_future.severity;
  finding.span = time_words(first);
  std::string when = calendar::format_iso(*first.date);
  if (first.time) when += " " + calendar::format_time(*first.time);
  finding.message = when + " has not come yet (today is " + calendar::format_iso(context.now.today) + ")" +
                    (ahead.size() == 2 ? std::string(", nor has another entry")
                     : ahead.size() > 2 ? ", nor have " + std::to_string(ahead.size() - 1) + " more entries" : std::string()) +
                    ": a timeline tells what has happened.";
  for (std::size_t k = 1; k < ahead.size() && k <= 10; ++k)
    finding.related.push_back({time_words(document.timeline[ahead[k]]), "This entry lies ahead as well."});
  finding.subject = static_cast<int>(ahead.front());
  report.add(timeline_future, std::move(finding));
}

// The year as it stands in the words of the entry's time, or in those of an entry whose date it shares.
std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const int this_year = static_cast<int>(context.now.today.year());
  Fix fix{"", {}, true, false};
  int to = 0;
  std::optional<calendar::Date> before;  // of the last entry that is right
  for (const TimelineEntry& entry : document.timeline) {
    if (!is_ahead(context, entry) || is_plan(entry.plain)) {
      if (entry.date) before = entry.date;
      continue;
    }
    const int year = static_cast<int>(entry.date->year());
    // The latest year in which that day has been.
    int back = std::min(year, this_year);
    if (entry.date->month() > context.now.today.month() ||
        (entry.date->month() == context.now.today.month() && entry.date->day() > context.now.today.day()))
      back = std::min(back, this_year - 1);
    const std::string written = std::to_string(year);
    const std::size_t place = document.source->slice(entry.time_span).find(written);
    if (place == std::string_view::npos || back == year || (to != 0 && to != back)) return {};
    const auto date = calendar::make_date(back, static_cast<int>(static_cast<unsigned>(entry.date->month())),
                                          static_cast<int>(static_cast<unsigned>(entry.date->day())));
    // Where the entries before it are right, the year is not what is wrong.
    if (!date || (before && *date < *before)) return {};
    to = back;
    const Offset begin = entry.time_span.begin + static_cast<Offset>(place);
    fix.edits.push_back({{begin, begin + static_cast<Offset>(written.size())}, std::to_string(back)});
  }
  if (fix.edits.empty()) return {};
  fix.title = "Change the year to " + std::to_string(to);
  return {std::move(fix)};
}

}  // namespace

const Rule timeline_future{"timeline/future", "An entry of the timeline lies in the future", Severity::Error, check, fixes};

}  // namespace pm::rules

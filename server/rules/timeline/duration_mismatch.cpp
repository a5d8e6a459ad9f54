#include <algorithm>
#include <cstdlib>

#include "rules/timeline/_timeline.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule timeline_duration_mismatch;

namespace {

using model::Field;
using model::TimelineEntry;
using vocabulary::FieldId;
using vocabulary::Moment;

constexpr std::int64_t kDay = 86400;

std::int64_t tolerance(std::int64_t seconds) { return std::max<std::int64_t>(5 * 60, seconds / 10); }

struct Stated {
  std::size_t field = 0;
  std::int64_t seconds = 0;
  Span span;  // of the words that give it
};

// The one duration that the field gives. Several, a range or a part of something (each, daily) cannot be compared.
std::optional<Stated> stated_in(const Document& document, std::size_t index) {
  const Field& field = document.fields[index];
  if (field.id != FieldId::Duration || field.placeholder || field.value.empty()) return std::nullopt;
  const std::string_view text = document.source->slice(field.value);
  static constexpr std::string_view kNot[] = {"each",  "per",      "every",    "intermittent", "intermittently", "ongoing", "up to",
                                              "over",  "at least", "more than", "less than",    "under",          "several", "times",
                                              "total", "user",     "downtime"};
  if (std::any_of(std::begin(kNot), std::end(kNot), [&](std::string_view word) { return text::contains_word(text, word); }))
    return std::nullopt;
  // Prose has lengths of many things: only what is said to have lasted counts.
  if (field.origin == model::FieldOrigin::Prose) {
    const Offset from = field.value.begin > 40 ? field.value.begin - 40 : 0;
    const std::string before = text::lower(document.source->slice({from, field.value.begin}));
    static constexpr std::string_view kLasting[] = {"lasted", "lasting", "outage of", "down for", "unavailable for", "unreachable for"};
    if (std::none_of(std::begin(kLasting), std::end(kLasting),
                     [&](std::string_view word) { return before.find(word) != std::string::npos; }))
      return std::nullopt;
  }
  std::optional<Stated> out;
  std::int64_t last = 0;
  for (const syntax::LineToken& token : syntax::parse_line(text)) {
    if (token.kind == syntax::LineTokenKind::Duration) {
      // "6 hours, 28 minutes" is one length.
      if (out && token.seconds() < last) {
        const std::string_view between = text::slice(text, {out->span.end - field.value.begin, token.span.begin});
        if (text::trim(between) == "," || text::trim(between) == "and" || text::trim(between) == ", and") {
          out->seconds += token.seconds();
          out->span.end = token.span.end + field.value.begin;
          last = token.seconds();
          continue;
        }
      }
      if (out || token.seconds() < 60) return std::nullopt;
      last = token.seconds();
      out = Stated{index, token.seconds(), token.span.shifted(field.value.begin)};
    } else if (token.kind == syntax::LineTokenKind::Number || token.kind == syntax::LineTokenKind::Time ||
               token.kind == syntax::LineTokenKind::Date || token.kind == syntax::LineTokenKind::Placeholder) {
      return std::nullopt;  // "2–3 hours", "from 14:23": more than a length
    }
  }
  return out;
}

// Whether some entry that may be a beginning and some that may be an end lie so far apart.
bool is_plausible(const Context& context, std::int64_t stated) {
  const auto& timeline = context.document.timeline;
  const Instants& instants = instants_of(context);
  const Instants& over = ends_of(context);
  const std::size_t half = timeline.size() / 2;
  std::vector<std::int64_t> begins, ends;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    if (!instants[i]) continue;
    if (i <= half || speaks_of(timeline[i], Moment::Started) || speaks_of(timeline[i], Moment::Detected))
      begins.push_back(*instants[i]);
    if (i >= half || speaks_of(timeline[i], Moment::Mitigated) || speaks_of(timeline[i], Moment::Resolved)) {
      ends.push_back(*instants[i]);
      if (*over[i] != *instants[i]) ends.push_back(*over[i]);
    }
  }
  std::sort(begins.begin(), begins.end());
  std::sort(ends.begin(), ends.end());
  const std::int64_t slack = tolerance(stated);
  for (const std::int64_t begin : begins) {
    const auto near = std::lower_bound(ends.begin(), ends.end(), begin + stated - slack);
    if (near != ends.end() && *near <= begin + stated + slack) return true;
  }
  return false;
}

struct Mismatch {
  Stated stated;
  std::vector<Measured> measured;
};

std::vector<Mismatch> mismatches(const Context& context) {
  const Document& document = context.document;
  std::vector<Mismatch> out;
  // A timeline without order, with holes, or told backwards measures nothing.
  if (document.newest_first || document.timeline.size() < 3) return out;
  const Instants& instants = instants_of(context);
  const auto measured = durations_of(document, instants);
  if (measured.empty()) return out;
  for (std::size_t i = 0; i < instants.size(); ++i)
    if (!instants[i] && !document.timeline[i].time_span.empty()) return out;
  if (!out_of_order(context).empty()) return out;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const auto stated = stated_in(document, i);
    if (!stated) continue;
    const bool agrees = is_plausible(context, stated->seconds) || std::any_of(measured.begin(), measured.end(), [&](const Measured& m) {
                          return std::llabs(m.seconds - stated->seconds) <= tolerance(std::max(m.seconds, stated->seconds));
                        });
    // Where one length is the timeline's, others are of other things: the time to resolve, the worst of it.
    if (agrees) return {};
    // Days on one side, and a timeline without dates on the other.
    const bool dated =
        std::any_of(document.timeline.begin(), document.timeline.end(), [](const TimelineEntry& e) { return e.date_own; });
    if (stated->seconds >= kDay && !dated) continue;
    out.push_back({*stated, measured});
  }
  return out;
}

// Of several ends the last is what the timeline spans.
const Measured& whole(const std::vector<Measured>& measured) {
  return *std::max_element(measured.begin(), measured.end(),
                           [](const Measured& a, const Measured& b) { return a.seconds < b.seconds; });
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (const Mismatch& found : mismatches(context)) {
    const Field& field = document.fields[found.stated.field];
    const Measured& span = whole(found.measured);
    const TimelineEntry& from = document.timeline[span.from];
    const TimelineEntry& to = document.timeline[span.to];
    if (may_be_unfinished(document, to.span) || may_be_unfinished(document, field.value)) continue;
    std::string where = "front matter";
    if (field.section >= 0) {
      const std::string& title = document.sections[static_cast<std::size_t>(field.section)].title;
      where = vocabulary::normalise(title) == "summary" ? "Summary" : "section \"" + title + "\"";
    }
    if (field.origin == model::FieldOrigin::Yaml) where = "key \"" + std::string(document.source->slice(field.label)) + "\"";
    Finding finding;
    finding.severity = timeline_duration_mismatch.severity;
    finding.span = found.stated.span;
    finding.message = "The " + where + " says " + calendar::format_duration(found.stated.seconds) + ", the timeline spans " +
                      describe(document, span) + ".";
    finding.related.push_back({time_words(from), "The timeline is counted from here."});
    finding.related.push_back({time_words(to), "It is counted to here."});
    finding.subject = static_cast<int>(found.stated.field);
    report.add(timeline_duration_mismatch, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  const text::Source& source = *document.source;
  std::vector<Fix> out;
  for (const Mismatch& found : mismatches(context)) {
    if (found.stated.span != finding.span) continue;
    for (const Measured& measured : found.measured)
      out.push_back({"Write " + describe(document, measured) + " in place of " +
                         calendar::format_duration(found.stated.seconds),
                     {{finding.span, calendar::format_duration(measured.seconds)}},
                     false,
                     false});
    // The other side: the end moves to where the stated length puts it, where that leaves the order as it is.
    const Measured& span = whole(found.measured);
    const TimelineEntry& from = document.timeline[span.from];
    const TimelineEntry& to = document.timeline[span.to];
    if (!from.time || !to.time || to.clock_span.empty() || span.to == 0) continue;
    const std::int64_t moved = from.time->seconds() + found.stated.seconds;
    if (moved >= kDay || moved % 60 != 0 || from.date != to.date) continue;
    const auto tokens = syntax::parse_line(source.slice(to.clock_span));
    if (tokens.size() != 1 || tokens[0].time().meridiem != syntax::Meridiem::None) continue;
    const Instants& instants = instants_of(context);
    const std::int64_t at = *instants[span.from] + found.stated.seconds;
    const auto fits = [&](std::size_t i, bool before) { return !instants[i] || (before ? *instants[i] <= at : at <= *instants[i]); };
    if (!fits(span.to - 1, true) || (span.to + 1 < instants.size() && !fits(span.to + 1, false))) continue;
    const auto minutes = static_cast<int>(moved / 60);
    const std::string time = calendar::format_time({minutes / 60, minutes % 60, 0});
    out.push_back({"Change " + time_of(document, to) + " to " + time + " in the timeline", {{to.clock_span, time}}, false, false});
  }
  return out;
}

}  // namespace

const Rule timeline_duration_mismatch{"timeline/duration-mismatch", "The stated duration and the timeline contradict each other",
                                      Severity::Warning, check, fixes};

}  // namespace pm::rules

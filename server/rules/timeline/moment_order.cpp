#include <algorithm>
#include <utility>

#include "rules/timeline/_timeline.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule timeline_moment_order;

namespace {

using model::TimelineEntry;
using vocabulary::Moment;

constexpr char kFirstWords[] = "moments of an entry's first words";

// The moment that an entry names itself by: a key of YAML, or its first words ("Resolved: …", "Impact started").
std::optional<Moment> clear_moment(const Context& context, const TimelineEntry& entry) {
  const Document& document = context.document;
  if (entry.moments.size() != 1 || entry.time_approximate || may_be_unfinished(document, entry.span)) return std::nullopt;
  if (entry.form == model::EntryForm::Yaml) return entry.moments.front();
  const std::string_view plain = entry.plain;
  std::size_t end = plain.find(' ');
  if (end != std::string::npos && end + 1 < plain.size()) end = plain.find(' ', end + 1);
  const auto& named = context.memo.of_parts<std::vector<Moment>>(kFirstWords, plain.substr(0, end), [&] {
    return vocabulary::moments_of(plain.substr(0, end), context.settings.moment_words);
  });
  if (named.size() == 1 && named.front() == entry.moments.front()) return named.front();
  return std::nullopt;
}

std::string_view word_of(Moment moment) {
  switch (moment) {
    case Moment::Started:
      return "started";
    case Moment::Detected:
      return "detected";
    case Moment::Acknowledged:
      return "acknowledged";
    case Moment::Mitigated:
      return "mitigated";
    case Moment::Resolved:
      break;
  }
  return "resolved";
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const auto& timeline = document.timeline;
  if (!document.english || timeline.size() < 2) return;
  const Instants& instants = instants_of(context);
  static constexpr std::pair<Moment, Moment> kPairs[] = {{Moment::Started, Moment::Resolved},
                                                         {Moment::Detected, Moment::Resolved},
                                                         {Moment::Started, Moment::Mitigated},
                                                         {Moment::Detected, Moment::Mitigated}};
  std::vector<std::size_t> telling;
  for (std::size_t i = 0; i < timeline.size(); ++i)
    if (!timeline[i].moments.empty()) telling.push_back(i);
  for (const auto& [early, late] : kPairs) {
    // All that tells of the later moment, clear or not, must lie before all that tells of the earlier one.
    std::optional<std::size_t> first_early, last_late;
    bool all_clear = true;
    for (const std::size_t i : telling) {
      const bool tells_early = speaks_of(timeline[i], early), tells_late = speaks_of(timeline[i], late);
      if (!tells_early && !tells_late) continue;
      if (!instants[i] || (tells_early && tells_late)) {
        all_clear = false;
        break;
      }
      if (tells_early && (!first_early || *instants[i] < *instants[*first_early])) first_early = i;
      if (tells_late && (!last_late || *instants[i] > *instants[*last_late])) last_late = i;
    }
    if (!all_clear || !first_early || !last_late || *instants[*last_late] >= *instants[*first_early]) continue;
    if (clear_moment(context, timeline[*first_early]) != early || clear_moment(context, timeline[*last_late]) != late) continue;
    // A line in the wrong place is timeline/out-of-order's.
    const std::vector<Misplaced>& misplaced = out_of_order(context);
    if (std::any_of(misplaced.begin(), misplaced.end(), [&](const Misplaced& m) {
          return m.entry == *first_early || m.entry == *last_late || m.other == *first_early || m.other == *last_late;
        }))
      continue;
    Finding finding;
    finding.severity = timeline_moment_order.severity;
    finding.span = time_words(timeline[*last_late]);
    finding.message = "The incident is " + std::string(word_of(late)) + " at " + time_of(document, timeline[*last_late]) +
                      ", before it " + (early == Moment::Started ? "starts" : "is detected") + " at " +
                      time_of(document, timeline[*first_early]) + ": one of the two times is wrong.";
    finding.related.push_back({time_words(timeline[*first_early]),
                               early == Moment::Started ? "It starts here." : "It is detected here."});
    finding.subject = static_cast<int>(*last_late);
    report.add(timeline_moment_order, std::move(finding));
    return;
  }
}

}  // namespace

const Rule timeline_moment_order{"timeline/moment-order", "The incident ends before it begins", Severity::Warning, check};

}  // namespace pm::rules

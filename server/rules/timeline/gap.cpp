#include <algorithm>

#include "rules/timeline/_timeline.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule timeline_gap;

namespace {

using model::TimelineEntry;
using vocabulary::Moment;

constexpr std::int64_t kShortest = 30 * 60;
// With fewer entries a gap says nothing that the length of the timeline does not say.
constexpr std::size_t kFewest = 5;

struct Gap {
  std::size_t from = 0;
  std::size_t to = 0;
  std::int64_t seconds = 0;
  std::int64_t span = 0;  // of the whole timeline
};

// The longest time between detection and mitigation of which nothing is told.
std::optional<Gap> longest_gap(const Context& context) {
  const Document& document = context.document;
  const auto& timeline = document.timeline;
  if (document.newest_first) return std::nullopt;
  const Instants& begins = instants_of(context);
  const Instants& ends = ends_of(context);
  std::vector<std::size_t> known;
  for (std::size_t i = 0; i < timeline.size(); ++i)
    if (begins[i]) known.push_back(i);
  if (known.size() < kFewest) return std::nullopt;
  for (std::size_t k = 1; k < known.size(); ++k)
    if (*begins[known[k]] < *begins[known[k - 1]]) return std::nullopt;  // what comes next is not sure
  // From the first entry that shows somebody at work to the first that ends the harm.
  const auto place_of = [&](auto test) {
    return static_cast<std::size_t>(
        std::find_if(known.begin(), known.end(), [&](std::size_t i) { return test(timeline[i]); }) - known.begin());
  };
  const std::size_t first = place_of([](const TimelineEntry& e) {
    return speaks_of(e, Moment::Detected) || speaks_of(e, Moment::Acknowledged);
  });
  const std::size_t last = place_of([](const TimelineEntry& e) {
    return speaks_of(e, Moment::Mitigated) || speaks_of(e, Moment::Resolved);
  });
  if (first >= known.size() || last >= known.size() || last <= first) return std::nullopt;
  Gap longest;
  longest.span = *begins[known.back()] - *begins[known.front()];
  std::int64_t covered = *ends[known[first]];
  for (std::size_t k = first + 1; k <= last; ++k) {
    const std::int64_t seconds = *begins[known[k]] - covered;
    covered = std::max(covered, *ends[known[k]]);
    if (seconds <= std::max(kShortest, longest.span / 4) || seconds <= longest.seconds) continue;
    // Entries without a time stand in between, or something still to be filled in.
    if (known[k] != known[k - 1] + 1 || timeline[known[k]].section != timeline[known[k - 1]].section) continue;
    if (timeline[known[k]].time_approximate || timeline[known[k - 1]].time_approximate) continue;
    const Span between{timeline[known[k - 1]].span.begin, timeline[known[k]].span.end};
    if (std::any_of(document.placeholders.begin(), document.placeholders.end(),
                    [&](const model::Placeholder& p) { return between.contains(p.span); }))
      continue;
    longest = {known[k - 1], known[k], seconds, longest.span};
  }
  if (longest.seconds == 0) return std::nullopt;
  return longest;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  const auto gap = longest_gap(context);
  if (!gap) return;
  const TimelineEntry& from = document.timeline[gap->from];
  const TimelineEntry& to = document.timeline[gap->to];
  if (may_be_unfinished(document, to.span)) return;
  Finding finding;
  finding.severity = timeline_gap.severity;
  finding.span = time_words(to);
  finding.message = "Nothing is told of the " + calendar::format_duration(gap->seconds) + " between " + time_of(document, from) +
                    " and " + time_of(document, to) + ", while the incident was not under control: say what was tried or waited for.";
  finding.related.push_back({time_words(from), "The entry before it."});
  finding.subject = static_cast<int>(gap->to);
  report.add(timeline_gap, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const auto gap = longest_gap(context);
  if (!gap) return {};
  const std::string text = entry_like(document, document.timeline[gap->from], "{{what was tried, found or waited for}}");
  if (text.empty()) return {};
  const Offset at = behind(document, gap->from);
  return {{"Insert an entry", {{{at, at}, text}}, true, false}};
}

}  // namespace

const Rule timeline_gap{"timeline/gap", "A long time before mitigation of which the timeline tells nothing",
                        Severity::Information, check, fixes};

}  // namespace pm::rules

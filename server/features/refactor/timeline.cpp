#include <algorithm>

#include "features/refactor/refactor.h"
#include "rules/registry.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using model::TimelineEntry;

bool in_timeline(const Snapshot& s, Span at) {
  const model::Document& d = s.document;
  if (std::any_of(d.timeline.begin(), d.timeline.end(), [&](const TimelineEntry& e) { return meets(e.span, at); })) return true;
  return d.governing(d.section_at(at.begin)) == model::SectionId::Timeline;
}

bool same_entries(const model::Document& a, const model::Document& b) {
  return std::equal(a.timeline.begin(), a.timeline.end(), b.timeline.begin(), b.timeline.end(), [](const TimelineEntry& x, const TimelineEntry& y) {
    return x.plain == y.plain && x.time == y.time && x.date == y.date && x.zone_minutes == y.zone_minutes && x.zone_named == y.zone_named && x.moments == y.moments;
  });
}

// The rule knows how to sort; here nobody has to be in the wrong place where it stands.
void sort(const Snapshot& s, Span at, Rewritings& out) {
  const auto& timeline = s.document.timeline;
  std::size_t here = 0;
  while (here < timeline.size() && !meets(timeline[here].span, at)) ++here;
  if (here == timeline.size()) here = 0;
  rules::Finding finding;
  finding.rule = rules::find_rule("timeline/out-of-order");
  finding.span = timeline[here].span;
  finding.subject = static_cast<int>(here);
  auto fixes = s.engine->fixes(s.document, s.now, finding);
  if (fixes.empty()) out.push_back({"Sort the timeline", "refactor.rewrite", {}, {}, "The entries are in order, or cannot be told apart by their times."});
  for (rules::Fix& fix : fixes) out.push_back({std::move(fix.title), "refactor.rewrite", std::move(fix.edits)});
}

// Nothing but digits, colons and AM or PM: what can be written as 24 h without a loss.
bool is_plain_clock(std::string_view words) {
  return !words.empty() && text::is_digit(words.front()) && words.find_first_not_of("0123456789:.apmAPM \xE2\x80\xAF\xC2\xA0") == std::string_view::npos;
}

void normalise_times(const Snapshot& s, Rewritings& out) {
  std::vector<TextEdit> edits;
  for (const TimelineEntry& entry : s.document.timeline) {
    if (!entry.time || entry.time_invalid || entry.time_approximate || entry.clock_span.empty()) continue;
    const std::string_view words = s.source->slice(entry.clock_span);
    std::string time = calendar::format_time(*entry.time);
    // Seconds stay where they are written.
    if (entry.time->second == 0 && std::count(words.begin(), words.end(), ':') == 2) time += ":00";
    if (words != time && is_plain_clock(words)) edits.push_back({entry.clock_span, std::move(time)});
  }
  if (!edits.empty()) out.push_back({"Write the times of the timeline as HH:MM", "refactor.rewrite", std::move(edits)});
}

void normalise_dates(const Snapshot& s, Rewritings& out) {
  std::vector<TextEdit> edits;
  for (const TimelineEntry& entry : s.document.timeline) {
    if (!entry.date || !entry.date_own || entry.clock_span.empty() || entry.clock_span.begin <= entry.time_span.begin) continue;
    std::string_view words = s.source->slice({entry.time_span.begin, entry.clock_span.begin});
    const auto cut = [&](std::string_view marks) {
      while (!words.empty() && marks.find(words.back()) != std::string_view::npos) words.remove_suffix(1);
    };
    cut(" \t,");
    if (words.ends_with(" at")) words.remove_suffix(3);
    cut(" \t,");
    const std::string date = calendar::format_iso(*entry.date);
    if (words.empty() || words == date || words == date + "T" || words.find_first_of("\n|*`[(") != std::string_view::npos) continue;
    edits.push_back({{entry.time_span.begin, entry.time_span.begin + static_cast<Offset>(words.size())}, date});
  }
  if (!edits.empty()) out.push_back({"Write the dates of the timeline as YYYY-MM-DD", "refactor.rewrite", std::move(edits)});
}

}  // namespace

void rewrite_timeline(const Snapshot& snapshot, Span at, Rewritings& out) {
  if (snapshot.document.timeline.empty() || !in_timeline(snapshot, at)) return;
  sort(snapshot, at, out);
  Rewritings forms;
  normalise_times(snapshot, forms);
  normalise_dates(snapshot, forms);
  for (Rewriting& form : forms) {
    form.later = [&snapshot, edits = std::move(form.edits)] {
      return same_entries(snapshot.document, reread(snapshot, text::apply_edits(snapshot.source->text(), edits))) ? edits : std::vector<TextEdit>();
    };
    form.edits.clear();
    out.push_back(std::move(form));
  }
}

}  // namespace pm::features

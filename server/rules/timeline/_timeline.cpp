#include "rules/timeline/_timeline.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "text/strings.h"

namespace pm::rules {
namespace {

using model::TimelineEntry;
using vocabulary::Moment;

constexpr std::int64_t kDay = 86400;
// A larger step back in undated times is the next day.
constexpr std::int64_t kNextDay = 6 * 3600;

std::int64_t days_since_epoch(calendar::Date date) { return std::chrono::sys_days{date}.time_since_epoch().count(); }

}  // namespace

Instants instants_of(const Document& document) {
  const auto& timeline = document.timeline;
  Instants out(timeline.size());
  const auto any = [&](auto test) { return std::any_of(timeline.begin(), timeline.end(), test); };
  const bool dated = any([](const TimelineEntry& e) { return e.date.has_value(); });
  // Times of zones that are not known cannot be compared with others: the clock that most entries are told by counts.
  const auto clock_of = [&](const TimelineEntry& e) -> std::string_view {
    if (e.offset_minutes) return "UTC";
    return e.zone_named ? std::string_view(e.zone) : std::string_view();
  };
  std::map<std::string_view, int> clocks;
  for (const TimelineEntry& e : timeline)
    if (e.time && !e.time_invalid && !e.relative_seconds) ++clocks[clock_of(e)];
  const auto most = std::max_element(clocks.begin(), clocks.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  std::int64_t last_base = -1, last = 0, carry = 0;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimelineEntry& entry = timeline[i];
    if (entry.relative_seconds) {
      if (!entry.time && !dated) out[i] = *entry.relative_seconds;
      continue;
    }
    if (!entry.time || entry.time_invalid || (dated && !entry.date)) continue;
    if (clock_of(entry) != most->first) continue;
    const std::int64_t base = entry.date ? days_since_epoch(*entry.date) * kDay : 0;
    const std::int64_t zone = entry.offset_minutes.value_or(0);
    const std::int64_t at = base + entry.time->seconds() - zone * 60;
    if (entry.date_own || base != last_base) carry = 0;
    if (!entry.date_own && base == last_base && !document.newest_first && at + carry < last - kNextDay) carry += kDay;
    out[i] = at + carry;
    last = *out[i];
    last_base = base;
  }
  return out;
}

std::vector<Misplaced> out_of_order(const Document& document, const Instants& instants) {
  std::vector<Misplaced> out;
  if (document.newest_first) return out;
  const auto& timeline = document.timeline;
  for (std::size_t begin = 0; begin < timeline.size();) {
    std::size_t end = begin + 1;
    while (end < timeline.size() && timeline[end].group == timeline[begin].group &&
           timeline[end].section == timeline[begin].section)
      ++end;
    std::vector<std::size_t> known;
    for (std::size_t i = begin; i < end; ++i)
      if (instants[i] && !timeline[i].time_approximate) known.push_back(i);

    // The longest run in order, found from the end so that of two that contradict each other the earlier line stays.
    std::vector<std::size_t> tails, following(known.size(), known.size());
    for (std::size_t k = known.size(); k-- > 0;) {
      const std::int64_t at = *instants[known[k]];
      const auto place = std::upper_bound(tails.begin(), tails.end(), at,
                                          [&](std::int64_t value, std::size_t tail) { return value > *instants[known[tail]]; });
      if (place != tails.begin()) following[k] = *(place - 1);
      if (place == tails.end())
        tails.push_back(k);
      else
        *place = k;
    }
    std::vector<bool> kept(known.size(), false);
    if (!tails.empty())
      for (std::size_t k = tails.back(); k < known.size(); k = following[k]) kept[k] = true;

    std::optional<std::size_t> before;  // the last one kept
    for (std::size_t k = 0; k < known.size(); ++k) {
      if (kept[k]) {
        before = known[k];
        continue;
      }
      if (before && *instants[*before] > *instants[known[k]]) {
        out.push_back({known[k], *before, true});
        continue;
      }
      for (std::size_t later = k + 1; later < known.size(); ++later)
        if (kept[later] && *instants[known[later]] < *instants[known[k]]) {
          out.push_back({known[k], known[later], false});
          break;
        }
    }
    begin = end;
  }
  return out;
}

std::vector<Measured> durations_of(const Document& document) {
  const auto& timeline = document.timeline;
  const Instants instants = instants_of(document);
  const auto first_of = [&](Moment moment) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < timeline.size(); ++i)
      if (instants[i] && std::find(timeline[i].moments.begin(), timeline[i].moments.end(), moment) != timeline[i].moments.end())
        return i;
    return std::nullopt;
  };
  const auto last_of = [&](Moment moment) -> std::optional<std::size_t> {
    for (std::size_t i = timeline.size(); i-- > 0;)
      if (instants[i] && std::find(timeline[i].moments.begin(), timeline[i].moments.end(), moment) != timeline[i].moments.end())
        return i;
    return std::nullopt;
  };
  std::optional<std::size_t> from = first_of(Moment::Started);
  for (std::size_t i = 0; i < timeline.size() && !from; ++i)
    if (instants[i]) from = i;
  std::vector<Measured> out;
  if (!from) return out;
  for (const auto to : {last_of(Moment::Mitigated), last_of(Moment::Resolved)}) {
    if (!to || *to == *from) continue;
    const std::int64_t seconds = *instants[*to] - *instants[*from];
    if (seconds < 60 || seconds > 60 * kDay) continue;
    if (std::none_of(out.begin(), out.end(), [&](const Measured& m) { return m.seconds == seconds; }))
      out.push_back({seconds, *from, *to});
  }
  return out;
}

std::string describe(const Document& document, const Measured& measured) {
  const auto time = [&](std::size_t i) {
    const TimelineEntry& entry = document.timeline[i];
    return entry.time ? calendar::format_time(*entry.time) : std::string(document.source->slice(entry.time_span));
  };
  return calendar::format_duration(measured.seconds) + " (" + time(measured.from) + " to " + time(measured.to) + ")";
}

const model::Section* timeline_section(const Document& document) {
  for (const TimelineEntry& entry : document.timeline)
    for (int at = entry.section; at >= 0; at = document.sections[static_cast<std::size_t>(at)].parent)
      if (document.sections[static_cast<std::size_t>(at)].id == vocabulary::SectionId::Timeline)
        return &document.sections[static_cast<std::size_t>(at)];
  return document.section(vocabulary::SectionId::Timeline);
}

bool time_to_be_filled_in(const Document& document, const TimelineEntry& entry) {
  const Offset end = entry.text.empty() ? entry.span.end : entry.text.begin;
  return std::any_of(document.placeholders.begin(), document.placeholders.end(), [&](const model::Placeholder& p) {
    if (!entry.span.contains(p.span)) return false;
    if (p.span.begin < end) return true;
    const std::string_view words = document.source->slice(p.span);
    // Where the placeholder was read as part of the text: `HH:MM — …`, `[Date and time]`.
    return p.span.begin == entry.text.begin && (words.find(':') != std::string_view::npos ||
                                                text::contains_word(words, "time") || text::contains_word(words, "date"));
  });
}

}  // namespace pm::rules

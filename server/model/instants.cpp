#include "model/instants.h"

#include <algorithm>

#include "calendar/zones.h"
#include "syntax/line.h"

namespace pm::model {
namespace {

constexpr std::int64_t kDay = 86400;
// A larger step back under one date is the next day.
constexpr std::int64_t kNextDay = 6 * 3600;

class Placer {
 public:
  Placer(const Input& input, const Document& document) : zones_(input.settings->zones.get()), document_(document), configured_(input.settings->time_zone) {
    configured_minutes_ = minutes_of_words(configured_);
  }

  std::optional<int> offset(const TimelineEntry& entry) const {
    if (entry.zone_named) return entry.zone_minutes ? entry.zone_minutes : by_name(entry.zone, entry);
    if (document_.zone_minutes) return document_.zone_minutes;
    return by_name(document_.zone, entry);
  }

 private:
  static std::optional<int> minutes_of_words(std::string_view name) {
    const auto tokens = syntax::parse_line(name);
    return tokens.size() == 1 && tokens.front().kind == syntax::LineTokenKind::Zone ? tokens.front().zone_minutes() : std::nullopt;
  }

  std::optional<int> by_name(std::string_view name, const TimelineEntry& entry) const {
    if (name.empty()) return std::nullopt;
    const auto& candidates = calendar::offsets_of_abbreviation(name);
    if (candidates.empty()) {
      if (const auto minutes = minutes_of_words(name)) return minutes;
      return in_database(name, entry);
    }
    // An ambiguous abbreviation is the one that is in use where the document, or else the team, is.
    for (const auto& [zone, minutes] : {std::pair<std::string_view, std::optional<int>>{document_.zone, document_.zone_minutes},
                                        std::pair<std::string_view, std::optional<int>>{configured_, configured_minutes_}}) {
      if (zone == name) continue;
      const std::optional<int> there = minutes ? minutes : in_database(zone, entry);
      if (there && std::find(candidates.begin(), candidates.end(), *there) != candidates.end()) return there;
    }
    return std::nullopt;
  }

  std::optional<int> in_database(std::string_view name, const TimelineEntry& entry) const {
    if (zones_ == nullptr || !entry.date || !entry.time || name.empty()) return std::nullopt;
    return zones_->minutes_at(name, *entry.date, *entry.time);
  }

  const calendar::Zones* zones_;
  const Document& document_;
  std::string configured_;
  std::optional<int> configured_minutes_;
};

// Where the document says nothing for all times, the one zone that its entries name is it; two are none.
void adopt_zone_of_entries(Document& d) {
  if (!d.zone.empty() || d.zone_minutes) return;
  const TimelineEntry* first = nullptr;
  for (const TimelineEntry& entry : d.timeline) {
    if (!entry.zone_named) continue;
    if (first == nullptr) first = &entry;
    else if (entry.zone_minutes != first->zone_minutes || (!entry.zone_minutes && entry.zone != first->zone)) return;
  }
  if (first == nullptr) return;
  d.zone = first->zone;
  d.zone_minutes = first->zone_minutes;
}

}  // namespace

void place_in_time(const Input& input, Document& d) {
  adopt_zone_of_entries(d);
  const bool several = d.zone.empty() && !d.zone_minutes &&
                       std::any_of(d.timeline.begin(), d.timeline.end(), [](const TimelineEntry& e) { return e.zone_named; });
  if (d.zone.empty() && !d.zone_minutes && !several) d.zone = input.settings->time_zone;
  const Placer placer(input, d);
  std::optional<Date> day;
  std::int64_t last = 0, carry = 0;
  for (TimelineEntry& entry : d.timeline) {
    if (!entry.time || entry.time_invalid || entry.relative_seconds) continue;
    entry.offset_minutes = placer.offset(entry);
    if (!entry.date || !entry.offset_minutes) continue;
    const std::int64_t at = std::chrono::sys_days{*entry.date}.time_since_epoch().count() * kDay + entry.time->seconds() -
                            static_cast<std::int64_t>(*entry.offset_minutes) * 60;
    if (entry.date_own || day != entry.date) carry = 0;
    else if (!d.newest_first && at + carry < last - kNextDay) carry += kDay;
    entry.instant = at + carry;
    last = *entry.instant;
    day = entry.date;
  }
}

}  // namespace pm::model

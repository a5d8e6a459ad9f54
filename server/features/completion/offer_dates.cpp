// Dates, times and durations: by the clock, by the priority, by the timeline.
#include <algorithm>
#include <optional>

#include "features/completion/offer.h"
#include "rules/facts.h"
#include "templates/templates.h"
#include "text/strings.h"

namespace pm::features::completion {
namespace {

using calendar::Date;
using vocabulary::Moment;

// As the document writes its dates.
void add_date(const Document& document, Offers& out, const std::string& name, Date date) {
  const std::string iso = templates::date_in_style(date, document);
  if (std::any_of(out.begin(), out.end(), [&](const Offer& o) { return o.insert == iso; })) return;
  out.push_back({name + " (" + iso + ")", CompletionKind::Date, std::string(calendar::weekday_name(date)), {}, iso, {}, name, false});
}

std::string in_days(int days) { return "in " + std::to_string(days) + (days == 1 ? " day" : " days"); }

const model::TimelineEntry* entry_of(const Document& document, Moment moment) {
  for (const model::TimelineEntry& entry : document.timeline)
    if (entry.time && std::find(entry.moments.begin(), entry.moments.end(), moment) != entry.moments.end()) return &entry;
  return nullptr;
}

std::optional<Moment> moment_of(FieldId field) {
  switch (field) {
    case FieldId::Date:
    case FieldId::Start: return Moment::Started;
    case FieldId::Detected: return Moment::Detected;
    case FieldId::Acknowledged: return Moment::Acknowledged;
    case FieldId::Mitigated: return Moment::Mitigated;
    case FieldId::End: return Moment::Resolved;
    default: return std::nullopt;
  }
}

bool is_utc(const Snapshot& snapshot) {
  if (snapshot.document.zone_minutes) return *snapshot.document.zone_minutes == 0;
  return snapshot.settings().time_zone == "UTC" || snapshot.settings().time_zone == "Etc/UTC";
}

// Date and time of an entry as a field says them; empty where one of them is unknown.
std::string stamp(const Snapshot& snapshot, const model::TimelineEntry& entry, bool iso) {
  const auto date = entry.date ? entry.date : snapshot.document.incident_date;
  if (!date || !entry.time) return {};
  const std::string day = calendar::format_iso(*date), time = calendar::format_time(*entry.time);
  if (iso) return is_utc(snapshot) ? day + "T" + time + (entry.time->second == 0 ? ":00Z" : "Z") : std::string();
  return day + " " + time + (is_utc(snapshot) ? " UTC" : "");
}

}  // namespace

void offer_due_dates(const Snapshot& snapshot, const Place& place, Offers& out) {
  const Date today = snapshot.now.today;
  const settings::Settings& settings = snapshot.settings();
  const settings::Priority* own = nullptr;
  if (place.item >= 0) {
    const model::ActionItem& item = snapshot.document.action_items[static_cast<std::size_t>(place.item)];
    if (item.priority) {
      own = rules::exact_priority(settings, item.priority->text);
      if (own == nullptr)
        if (const auto mapped = rules::mapped_priorities(settings, item.priority->text); !mapped.empty()) own = mapped.front();
    }
  }
  Offers dates;
  const auto deadline = [&](const settings::Priority& priority) {
    if (priority.due_days > 0) add_date(snapshot.document, dates, priority.id + ": " + in_days(priority.due_days), calendar::add_days(today, priority.due_days));
  };
  if (own != nullptr) deadline(*own);
  else
    for (const settings::Priority& priority : settings.priorities) deadline(priority);
  add_date(snapshot.document, dates, "Tomorrow", calendar::add_days(today, 1));
  add_date(snapshot.document, dates, "Next Monday", calendar::next_weekday(today, std::chrono::Monday));
  add_date(snapshot.document, dates, "Next Friday", calendar::next_weekday(today, std::chrono::Friday));
  add_date(snapshot.document, dates, "End of the month", calendar::end_of_month(today));
  add_date(snapshot.document, dates, "Today", today);
  out.insert(out.end(), std::make_move_iterator(dates.begin()), std::make_move_iterator(dates.end()));
}

void offer_dates(const Snapshot& snapshot, const Place& place, Offers& out) {
  const Document& document = snapshot.document;
  const Date today = snapshot.now.today;
  if (place.field == FieldId::Meeting) {
    add_date(document, out, "Today", today);
    add_date(document, out, "Tomorrow", calendar::add_days(today, 1));
    add_date(document, out, "In two days", calendar::add_days(today, 2));
    add_date(document, out, "Next Monday", calendar::next_weekday(today, std::chrono::Monday));
    return;
  }
  if (const auto moment = moment_of(place.field)) {
    const bool iso = document.format == model::Format::Yaml && place.field != FieldId::Date;
    if (const model::TimelineEntry* entry = entry_of(document, *moment)) {
      const std::string value = stamp(snapshot, *entry, iso);
      if (!value.empty()) out.push_back({value, CompletionKind::Date, "by the timeline", {}, value, {}, {}, false});
    }
  }
  if (document.incident_date) add_date(document, out, "Day of the incident", *document.incident_date);
  add_date(document, out, "Today", today);
  add_date(document, out, "Yesterday", calendar::add_days(today, -1));
}

void offer_times(const Snapshot& snapshot, const Place& place, Offers& out) {
  const Document& document = snapshot.document;
  const auto& timeline = document.timeline;
  const Offset line = snapshot.source->line_at(place.replace.begin).begin;
  const auto add = [&](const std::string& name, calendar::TimeOfDay time) {
    const std::string text = calendar::format_time(time);
    if (std::any_of(out.begin(), out.end(), [&](const Offer& o) { return o.insert == text; })) return;
    out.push_back({name + " (" + text + ")", CompletionKind::Time, {}, {}, text, {}, name, false});
  };
  const auto after = std::partition_point(timeline.begin(), timeline.end(), [&](const model::TimelineEntry& e) { return e.span.begin < line; });
  const model::TimelineEntry* before = nullptr;
  for (auto entry = after; entry != timeline.begin() && before == nullptr;) {
    --entry;
    if (entry->time) before = &*entry;
  }
  // While it is going on the clock is right; afterwards one entry leads to the next.
  const bool going_on = before == nullptr || (before->date && *before->date == snapshot.now.today) ||
                        (!before->date && document.incident_date == snapshot.now.today);
  const calendar::TimeOfDay now{snapshot.now.time.hour, snapshot.now.time.minute, 0};
  if (going_on) add("Now", now);
  if (before != nullptr) add("As the entry above", *before->time);
  if (!going_on) add("Now", now);
}

void offer_durations(const Snapshot& snapshot, Offers& out) {
  for (const rules::Measured& measured : rules::durations_of(snapshot.document)) {
    const std::string value = calendar::format_duration(measured.seconds);
    out.push_back({value, CompletionKind::Time, "by the timeline: " + rules::describe(snapshot.document, measured), {}, value, {}, {}, false});
  }
}

void offer_time_zones(const Snapshot& snapshot, Offers& out) {
  out.push_back({"UTC", CompletionKind::Text, "spares everybody the arithmetic", {}, "UTC", {}, {}, false});
  const std::string& own = snapshot.settings().time_zone;
  if (!own.empty() && own != "UTC") out.push_back({own, CompletionKind::Text, "of the configuration", {}, own, {}, {}, false});
}

std::string start_by_timeline(const Snapshot& snapshot) {
  const model::TimelineEntry* entry = entry_of(snapshot.document, Moment::Started);
  return entry != nullptr ? stamp(snapshot, *entry, false) : std::string();
}

}  // namespace pm::features::completion

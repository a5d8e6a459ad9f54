// Values out of a list: priorities, severities, statuses, services, kinds and moments of entries.
#include <algorithm>

#include "features/completion/offer.h"
#include "features/help.h"
#include "text/strings.h"
#include "vocabulary/ids.h"

namespace pm::features::completion {

void offer_priorities(const Snapshot& snapshot, Offers& out) {
  const settings::Settings defaults;
  for (const settings::Priority& priority : snapshot.settings().priorities) {
    Offer offer{priority.id, CompletionKind::Priority, priority.meaning, {}, priority.id, {}, priority.meaning, false};
    if (priority.due_days > 0)
      offer.documentation = "Due within " + std::to_string(priority.due_days) + " days: by " +
                            calendar::format_iso(calendar::add_days(snapshot.now.today, priority.due_days)) + ".";
    // The help speaks of the default scale.
    const settings::Priority* usual = defaults.priority(priority.id);
    if (usual != nullptr && usual->meaning == priority.meaning) offer.documentation += "\n\n" + std::string(help_of_priority(priority.id));
    out.push_back(std::move(offer));
  }
}

void offer_severities(const Snapshot& snapshot, Offers& out) {
  const auto& own = snapshot.settings().severities;
  static constexpr std::string_view kUsual[][2] = {{"SEV1", "critical: most users cannot use the service"},
                                                   {"SEV2", "major: many users, or an important function"},
                                                   {"SEV3", "moderate: some users, or there is a way around"},
                                                   {"SEV4", "minor: hardly noticed"},
                                                   {"SEV5", "no impact on users"}};
  if (own.empty()) {
    for (const auto& [level, meaning] : kUsual)
      out.push_back({std::string(level), CompletionKind::Severity, std::string(meaning), {}, std::string(level), {}, {}, false});
    return;
  }
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string detail = i == 0 ? "the worst of " + std::to_string(own.size()) + " levels" : "level " + std::to_string(i + 1) + " of " + std::to_string(own.size());
    out.push_back({own[i], CompletionKind::Severity, detail, {}, own[i], {}, {}, false});
  }
}

void offer_statuses(Offers& out) {
  static constexpr std::string_view kStatuses[][2] = {{"draft", "being written: what is missing is only hinted at"},
                                                      {"in-review", "complete, to be discussed"},
                                                      {"reviewed", "discussed in the meeting"},
                                                      {"published", "for everybody to read"},
                                                      {"closed", "all action items are done"}};
  for (const auto& [status, meaning] : kStatuses)
    out.push_back({std::string(status), CompletionKind::Text, std::string(meaning), {}, std::string(status), {}, {}, false});
}

void offer_item_statuses(Offers& out) {
  for (const std::string_view status : {"open", "in progress", "done"})
    out.push_back({std::string(status), CompletionKind::Text, {}, {}, std::string(status), {}, {}, false});
}

void offer_services(const Snapshot& snapshot, const Place& place, Offers& out) {
  const Document& document = snapshot.document;
  const Span line = snapshot.source->line_at(place.replace.begin);
  const auto listed = [&](const std::string& service) {
    return std::any_of(document.fields.begin(), document.fields.end(), [&](const model::Field& field) {
      if (field.id != FieldId::Services || field.origin == model::FieldOrigin::Prose || !line.touches(field.value.begin)) return false;
      for (const std::string_view part : text::split(field.text, ','))
        if (text::equal_ignoring_case(text::trim(part), service) && !text::equal_ignoring_case(service, document.source->slice(place.replace))) return true;
      return false;
    });
  };
  for (const std::string& service : snapshot.settings().services)
    if (!listed(service)) out.push_back({service, CompletionKind::Service, {}, {}, service, {}, {}, false});
}

void offer_entry_kinds(Offers& out) {
  out.push_back({"system", CompletionKind::Text, "what the system did", {}, "system", {}, {}, false});
  out.push_back({"human", CompletionKind::Text, "what people did", {}, "human", {}, {}, false});
}

void offer_moments(Offers& out) {
  using vocabulary::Moment;
  for (const Moment moment : {Moment::Started, Moment::Detected, Moment::Acknowledged, Moment::Mitigated, Moment::Resolved}) {
    const std::string id(vocabulary::id_of(moment));
    out.push_back({id, CompletionKind::Text, {}, std::string(help_of(moment)), id, {}, {}, false});
  }
}

}  // namespace pm::features::completion

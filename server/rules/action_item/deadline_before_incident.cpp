#include "rules/action_item/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_deadline_before_incident;

namespace {

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!due_before_incident(document, item)) continue;
    Finding finding;
    finding.severity = action_item_deadline_before_incident.severity;
    finding.span = item.due->span;
    finding.message = "Due " + calendar::format_iso(*item.due->date) + ", before the incident of " +
                      calendar::format_iso(*document.incident_date) + ": write a day after it.";
    if (const model::Field* date = document.field(vocabulary::FieldId::Date); date != nullptr && !date->value.empty())
      finding.related.push_back({date->value, "The incident's date."});
    finding.subject = static_cast<int>(i);
    report.add(action_item_deadline_before_incident, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr || !due_before_incident(context.document, *item)) return {};
  const calendar::Date incident = *context.document.incident_date;
  const calendar::Date due = *item->due->date;
  std::vector<Fix> fixes;
  // Last year's number is the usual slip: the same day in the first year that makes sense.
  for (int year = static_cast<int>(incident.year()); year <= static_cast<int>(incident.year()) + 1 && fixes.empty(); ++year) {
    const auto same = calendar::make_date(year, static_cast<int>(static_cast<unsigned>(due.month())),
                                          static_cast<int>(static_cast<unsigned>(due.day())));
    if (!same || *same < incident || *same < context.now.today || calendar::days_between(context.now.today, *same) > 200) continue;
    fixes.push_back({"Due " + calendar::format_iso(*same) + " (the same day in " + std::to_string(year) + ")",
                     {{item->due->span, calendar::format_iso(*same)}},
                     false,
                     false});
  }
  const Deadline deadline = deadline_for(context, item);
  fixes.push_back({"Due " + calendar::format_iso(deadline.date) + " (" + in_words(deadline) + ")",
                   {{item->due->span, calendar::format_iso(deadline.date)}},
                   false,
                   false});
  return fixes;
}

}  // namespace

const Rule action_item_deadline_before_incident{"action-item/deadline-before-incident", "An open action item is due before the incident", Severity::Warning, check, fixes};

}  // namespace pm::rules

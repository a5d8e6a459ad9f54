#include <algorithm>
#include "rules/action_item/_shared.h"

namespace pm::rules {

extern const Rule action_item_deadline_too_far;

namespace {

constexpr int kLongest = 3650;  // days

struct TooFar {
  const settings::Priority* priority = nullptr;
  calendar::Date from;   // the later of today and the incident
  int days = 0;
  int most = 0;
};

int most_of(const settings::Priority& priority) { return priority.max_days > 0 ? priority.max_days : priority.due_days; }

std::optional<TooFar> too_far(const Context& context, const ActionItem& item) {
  const Document& document = context.document;
  if (!is_judged(document, item) || is_prose(item) || !item.priority || !item.due || !item.due->date ||
      item.due->form != model::DueForm::Date)
    return std::nullopt;
  TooFar far;
  far.priority = exact_priority(context.settings, item.priority->text);
  if (far.priority == nullptr) return std::nullopt;
  far.most = most_of(*far.priority);
  far.from = context.now.today;
  if (document.incident_date && far.from < *document.incident_date) far.from = *document.incident_date;
  far.days = calendar::days_between(far.from, *item.due->date);
  // A day decades away is a mark for "never", not a plan.
  if (far.most <= 0 || far.days <= far.most || far.days > kLongest) return std::nullopt;
  return far;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    const auto far = too_far(context, item);
    if (!far) continue;
    Finding finding;
    finding.severity = action_item_deadline_too_far.severity;
    finding.span = item.due->span;
    finding.message = "Due " + calendar::format_iso(*item.due->date) + ", in " + std::to_string(far->days) + " days, but " +
                      far->priority->id + " means at most " + std::to_string(far->most) + " (" +
                      calendar::format_iso(calendar::add_days(far->from, far->most)) + "): bring it forward or lower its priority.";
    finding.related.push_back({item.priority->span, "Its priority."});
    finding.subject = static_cast<int>(i);
    report.add(action_item_deadline_too_far, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  const auto far = item == nullptr ? std::nullopt : too_far(context, *item);
  if (!far) return {};
  const std::string day = calendar::format_iso(calendar::add_days(far->from, far->most));
  std::vector<Fix> fixes{{"Due " + day + " (" + far->priority->id + ": at most " + std::to_string(far->most) + " days)",
                          {{item->due->span, day}},
                          false,
                          false}};
  const auto& all = context.settings.priorities;
  const auto fits = std::find_if(all.begin(), all.end(), [&](const settings::Priority& p) { return most_of(p) >= far->days; });
  if (fits != all.end())
    fixes.push_back({"Lower to " + fits->id + " (at most " + std::to_string(most_of(*fits)) + " days)",
                     {{item->priority->span, fits->id}},
                     false,
                     false});
  return fixes;
}

}  // namespace

const Rule action_item_deadline_too_far{"action-item/deadline-too-far", "An action item is due later than its priority allows", Severity::Information, check, fixes};

}  // namespace pm::rules

#include <algorithm>

#include "rules/action_item/_columns.h"

namespace pm::rules {

extern const Rule action_item_priority_missing;

namespace {

bool priority_alone(unsigned parts) { return parts == kPriority; }

std::string say(const Context& context, const ActionItem* item, unsigned) {
  return (item != nullptr ? "No priority yet: write one of " : ": give each one of ") + priority_choice(context.settings) + ".";
}

void check(const Context& context, Report& report) {
  if (context.settings.priorities.empty()) return;
  report_lack(context, report, action_item_priority_missing, priority_alone, say);
}

// The priority whose time suits the due date: an item that is due in three weeks is a P2. The default where that tells nothing.
const settings::Priority* likely(const Context& context, const ActionItem& item) {
  const auto& priorities = context.settings.priorities;
  if (item.due && item.due->form == model::DueForm::Date && item.due->date) {
    std::optional<calendar::Date> from = context.now.today;
    if (calendar::days_between(*from, *item.due->date) < 0) from = context.document.incident_date;
    if (from) {
      const int days = calendar::days_between(*from, *item.due->date);
      const auto fits =
          std::find_if(priorities.begin(), priorities.end(), [&](const settings::Priority& p) { return days <= p.due_days; });
      if (days >= 0 && fits != priorities.end()) return &*fits;
    }
  }
  return context.settings.priority(deadline_for(context, nullptr).priority);
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* one = item_of(context, finding);
  if (one == nullptr) {
    Fix fix;
    std::vector<Filling> fillings;
    for (const ActionItem* item : subjects(context, finding)) fillings.push_back({item, kPriority, "{{priority}}"});
    if (fillings.empty()) return {};
    fix.edits = fill_in(context.document, fillings);
    fix.title = "Add a priority to " + std::to_string(fillings.size()) + " items";
    fix.preferred = true;
    return {std::move(fix)};
  }
  std::vector<Fix> fixes;
  const settings::Priority* first = likely(context, *one);
  const auto add = [&](const settings::Priority& p) {
    fixes.push_back(
        {p.meaning.empty() ? p.id : p.id + ": " + p.meaning, fill_in(context.document, {{one, kPriority, p.id}}), false, false});
  };
  if (first != nullptr) add(*first);
  for (const settings::Priority& p : context.settings.priorities)
    if (&p != first) add(p);
  return fixes;
}

}  // namespace

const Rule action_item_priority_missing{"action-item/priority-missing", "An action item has no priority", Severity::Warning,
                                        check, fixes};

}  // namespace pm::rules

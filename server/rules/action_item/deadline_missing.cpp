#include "rules/action_item/_columns.h"

namespace pm::rules {

extern const Rule action_item_deadline_missing;

namespace {

bool due_alone(unsigned parts) { return parts == kDue; }

std::string say(const Context& context, const ActionItem* item, unsigned) {
  const Deadline deadline = deadline_for(context, item);
  const std::string date = calendar::format_iso(deadline.date);
  return item != nullptr ? "No due date yet: " + date + " would fit (" + in_words(deadline) + ")."
                         : ": add a day to each, such as " + date + ".";
}

void check(const Context& context, Report& report) {
  report_lack(context, report, action_item_deadline_missing, due_alone, say);
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* one = item_of(context, finding);
  Fix fix;
  std::vector<Filling> fillings;
  for (const ActionItem* item : subjects(context, finding)) {
    const Deadline deadline = deadline_for(context, item);
    fillings.push_back({item, kDue, calendar::format_iso(deadline.date)});
    fix.title = "Due " + calendar::format_iso(deadline.date) + " (" + in_words(deadline) + ")";
  }
  if (fillings.empty()) return {};
  fix.edits = fill_in(context.document, fillings);
  if (one == nullptr) fix.title = "Give " + std::to_string(fillings.size()) + " items a due date by their priority";
  fix.preferred = true;
  return {std::move(fix)};
}

}  // namespace

const Rule action_item_deadline_missing{"action-item/deadline-missing", "An action item has no due date", Severity::Warning,
                                        check, fixes};

}  // namespace pm::rules

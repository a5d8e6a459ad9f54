#include "rules/action_item/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_deadline_invalid;

namespace {

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_judged(context, item) || is_prose(item) || !item.due || item.due->form != model::DueForm::InvalidDate) continue;
    Finding finding;
    finding.severity = action_item_deadline_invalid.severity;
    finding.span = item.due->span;
    finding.message = "There is no " + std::string{text::trim(item.due->text)};
    if (item.due->date) finding.message += ": the nearest day is " + calendar::format_iso(*item.due->date);
    finding.message += ".";
    finding.subject = static_cast<int>(i);
    report.add(action_item_deadline_invalid, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr || !item->due || !item->due->date) return {};
  const Span span = item->due->span;
  const calendar::Date nearest = *item->due->date;
  const bool past = nearest < context.now.today;
  std::vector<Fix> fixes;
  fixes.push_back({"Due " + calendar::format_iso(nearest), {{span, calendar::format_iso(nearest)}}, !past, false});
  // The 31st of a month with 30 days is as likely to mean the day after.
  if (nearest == calendar::end_of_month(nearest)) {
    const std::string next = calendar::format_iso(calendar::add_days(nearest, 1));
    fixes.push_back({"Due " + next, {{span, next}}, false, false});
  }
  if (past) {
    const Deadline deadline = deadline_for(context, item);
    const std::string date = calendar::format_iso(deadline.date);
    fixes.push_back({"Due " + date + " (" + in_words(deadline) + ")", {{span, date}}, false, false});
  }
  return fixes;
}

}  // namespace

const Rule action_item_deadline_invalid{"action-item/deadline-invalid", "An action item is due on a day that does not exist",
                                        Severity::Error, check, fixes};

}  // namespace pm::rules

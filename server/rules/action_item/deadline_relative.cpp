#include <algorithm>

#include "rules/action_item/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_deadline_relative;

namespace {

// "sprint 42", "after the migration": words where a day belongs. Those that say why there is none are left alone.
bool names_no_day(const Context& context, const ActionItem& item) {
  if (!item.due || item.due->form != model::DueForm::Unknown) return false;
  // In a sentence the words behind "due" may be anything ("due to …"); in a column or behind a key they are meant as a day.
  if (item.form != model::EntryForm::Table && item.form != model::EntryForm::Yaml) return false;
  const Document& document = context.document;
  const std::string said = text::lower(text::trim(item.due->text));
  if (said.empty() || said.size() > 60 || being_written(document, item.due->span)) return false;
  for (const std::string_view word : {"done", "completed", "complete", "closed", "fixed", "merged", "deployed", "shipped", "finished",
                                      "resolved", "ongoing", "continuous", "n/a", "na", "none", "no", "tbd", "tba", "cancelled",
                                      "canceled", "wontfix", "won't", "dropped", "rejected", "blocked"})
    if (said == word || said.starts_with(std::string(word) + " ")) return false;
  if (said.find("://") != std::string::npos || std::none_of(said.begin(), said.end(), text::is_word)) return false;
  return std::none_of(document.placeholders.begin(), document.placeholders.end(),
                      [&](const model::Placeholder& p) { return p.span.overlaps(item.due->span); });
}

bool is_relative(const Context& context, const ActionItem& item) {
  if (!is_judged(context, item) || is_prose(item) || !item.due) return false;
  return item.due->form == model::DueForm::Relative || names_no_day(context, item);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_relative(context, item)) continue;
    const std::string said = quoted(text::trim(item.due->text));
    Finding finding;
    finding.severity = action_item_deadline_relative.severity;
    finding.span = item.due->span;
    if (item.due->date)
      finding.message = said + " depends on the day of reading: counted from this document's date it is " +
                        calendar::format_iso(*item.due->date) + ".";
    else
      finding.message = said + " names no day that anybody can check: write a date, such as " +
                        calendar::format_iso(deadline_for(context, &item).date) + ".";
    finding.subject = static_cast<int>(i);
    report.add(action_item_deadline_relative, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr || !item->due) return {};
  const Span span = item->due->span;
  std::vector<Fix> fixes;
  const auto add = [&](calendar::Date date, const std::string& why, bool preferred) {
    fixes.push_back(
        {"Due " + calendar::format_iso(date) + " (" + why + ")", {{span, calendar::format_iso(date)}}, preferred, false});
  };
  const bool past = item->due->date && *item->due->date < context.now.today;
  if (item->due->date)
    add(*item->due->date, std::string{calendar::weekday_name(*item->due->date)} + (past ? ", already past" : ""), !past);
  if (!item->due->date || past) {
    const Deadline deadline = deadline_for(context, item);
    add(deadline.date, in_words(deadline), !item->due->date.has_value());
  }
  return fixes;
}

}  // namespace

const Rule action_item_deadline_relative{"action-item/deadline-relative",
                                         "An action item's due date depends on the day of reading", Severity::Warning, check,
                                         fixes};

}  // namespace pm::rules

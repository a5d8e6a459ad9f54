#include "rules/action_item/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_overdue;

namespace {

bool is_overdue(const Context& context, const ActionItem& item) {
  return is_judged(context, item) && !is_prose(item) && item.due && item.due->form == model::DueForm::Date &&
         item.due->date && *item.due->date < context.now.today &&
         !due_before_incident(context.document, item);
}

std::string ago(int days) { return days == 1 ? "yesterday" : std::to_string(days) + " days ago"; }

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_overdue(context, item)) continue;
    Finding finding;
    finding.severity = action_item_overdue.severity;
    finding.span = item.due->span;
    finding.message = "Due " + calendar::format_iso(*item.due->date) + ", " +
                      ago(calendar::days_between(*item.due->date, context.now.today)) +
                      ", and still open: mark it done or give it a new date.";
    finding.subject = static_cast<int>(i);
    report.add(action_item_overdue, std::move(finding));
  }
}

// The edit that marks an item done in the way it is written; nullopt where it has no place for that.
std::optional<TextEdit> mark_done(const Document& document, const ActionItem& item) {
  if (!item.done_span.empty()) {
    const std::string_view mark = document.source->slice(item.done_span);
    if (const std::size_t box = mark.find("[ ]"); box != std::string_view::npos) {
      const Offset at = item.done_span.begin + static_cast<Offset>(box) + 1;
      return TextEdit{{at, at + 1}, "x"};
    }
    if (mark == "[]") return TextEdit{item.done_span, "[x]"};
    if (mark == "false" || mark == "no") return TextEdit{item.done_span, mark == "no" ? "yes" : "true"};
    return TextEdit{item.done_span, text::is_upper(mark.front()) ? "Done" : "done"};
  }
  if (item.form != model::EntryForm::List || document.format != model::Format::Markdown) return std::nullopt;
  // A list item without a check box gets one.
  const Span line = document.source->line_at(item.span.begin);
  const std::string_view text = document.source->slice(line);
  std::size_t at = text.find_first_not_of(" \t>");
  if (at == std::string_view::npos) return std::nullopt;
  if (text[at] == '-' || text[at] == '*' || text[at] == '+') {
    ++at;
  } else {
    const std::size_t digits = at;
    while (at < text.size() && text::is_digit(text[at])) ++at;
    if (at == digits || at >= text.size() || (text[at] != '.' && text[at] != ')')) return std::nullopt;
    ++at;
  }
  if (at >= text.size() || text[at] != ' ') return std::nullopt;
  at = text.find_first_not_of(' ', at);
  if (at == std::string_view::npos) return std::nullopt;
  const auto place = static_cast<Offset>(line.begin + at);
  return TextEdit{{place, place}, "[x] "};
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr || !item->due) return {};
  std::vector<Fix> fixes;
  if (auto edit = mark_done(context.document, *item)) fixes.push_back({"Mark as done", {std::move(*edit)}, false, false});
  const Deadline deadline = deadline_for(context, item);
  const std::string date = calendar::format_iso(deadline.date);
  fixes.push_back({"Move to " + date + " (" + in_words(deadline) + ")", {{item->due->span, date}}, false, false});
  return fixes;
}

}  // namespace

const Rule action_item_overdue{"action-item/overdue", "An open action item is past its due date", Severity::Warning, check,
                               fixes};

}  // namespace pm::rules

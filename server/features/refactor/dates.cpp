#include "features/refactor/refactor.h"

namespace pm::features {

void rewrite_due_date(const Snapshot& snapshot, Span at, Rewritings& out) {
  for (const model::ActionItem& item : snapshot.document.action_items) {
    if (!item.due || !item.due->date || !meets(item.due->span, at)) continue;
    if (item.due->form != model::DueForm::Relative && item.due->form != model::DueForm::Date) continue;
    const std::string date = calendar::format_iso(*item.due->date);
    if (snapshot.source->slice(item.due->span) == date) continue;
    out.push_back({"Write the due date as " + date + " (" + std::string(calendar::weekday_name(*item.due->date)) + ")", "refactor.rewrite", {{item.due->span, date}}});
    return;
  }
}

}  // namespace pm::features

#include <algorithm>

#include "rules/action_item/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_priority_invalid;

namespace {

// From here on a list with nothing but another scale is reported once.
constexpr std::size_t kLongList = 4;

struct Wrong {
  std::vector<int> items;
  bool whole_list = false;
};

Wrong wrong_items(const Context& context) {
  Wrong wrong;
  bool any_right = false;
  for (std::size_t i = 0; i < context.document.action_items.size(); ++i) {
    const ActionItem& item = context.document.action_items[i];
    if (!item.priority || text::trim(item.priority->text).empty()) continue;
    if (exact_priority(context.settings, item.priority->text) != nullptr)
      any_right = true;
    else if (is_judged(context, item))
      wrong.items.push_back(static_cast<int>(i));
  }
  wrong.whole_list = !any_right && wrong.items.size() >= kLongList;
  return wrong;
}

std::string ids(const std::vector<const settings::Priority*>& priorities) {
  std::string out;
  for (const settings::Priority* p : priorities) out += (out.empty() ? "" : " or ") + p->id;
  return out;
}

void check(const Context& context, Report& report) {
  if (context.settings.priorities.empty()) return;
  const Document& document = context.document;
  const Wrong wrong = wrong_items(context);
  const std::string choice = priority_choice(context.settings);
  Finding list;
  std::vector<std::string> words;
  for (const int index : wrong.items) {
    const ActionItem& item = document.action_items[static_cast<std::size_t>(index)];
    const std::string said{text::trim(item.priority->text)};
    const auto mapped = mapped_priorities(context.settings, said);
    const std::string message =
        quoted(said) + " is not one of " + choice + (mapped.empty() ? "." : ": here it would be " + ids(mapped) + ".");
    if (wrong.whole_list) {
      if (list.related.empty()) list.span = item.priority->span;
      if (list.related.size() < 10) list.related.push_back({item.priority->span, message});
      const std::string quote = quoted(said);
      if (words.size() < 4 && std::find(words.begin(), words.end(), quote) == words.end()) words.push_back(quote);
      continue;
    }
    Finding finding;
    finding.severity = action_item_priority_invalid.severity;
    finding.span = item.priority->span;
    finding.message = message;
    finding.subject = index;
    report.add(action_item_priority_invalid, std::move(finding));
  }
  if (!wrong.whole_list) return;
  list.severity = action_item_priority_invalid.severity;
  list.message = text::list_in_words(words) + (words.size() == 1 ? " is" : " are") + " not of the scale " + choice +
                 ", here and in the other " + std::to_string(wrong.items.size() - 1) +
                 " items: use it, or configure the team's own.";
  report.add(action_item_priority_invalid, std::move(list));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  std::vector<Fix> fixes;
  if (finding.subject < 0) {
    Fix all;
    for (const int index : wrong_items(context).items) {
      const ActionItem& item = document.action_items[static_cast<std::size_t>(index)];
      const auto mapped = mapped_priorities(context.settings, item.priority->text);
      all.edits.push_back({item.priority->span, mapped.empty() ? "{{priority}}" : mapped.front()->id});
    }
    all.title =
        "Write the priorities of all " + std::to_string(all.edits.size()) + " items as " + priority_choice(context.settings);
    if (!all.edits.empty()) fixes.push_back(std::move(all));
    return fixes;
  }
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr || !item->priority) return fixes;
  auto offered = mapped_priorities(context.settings, item->priority->text);
  const bool sure = offered.size() == 1;
  // What the team's own map says means the same.
  const bool safe = sure && std::any_of(context.settings.priority_map.begin(), context.settings.priority_map.end(),
                                        [&](const auto& entry) {
                                          return text::equal_ignoring_case(entry.first, text::trim(item->priority->text));
                                        });
  if (offered.empty())
    for (const settings::Priority& p : context.settings.priorities) offered.push_back(&p);
  for (const settings::Priority* p : offered)
    fixes.push_back({p->meaning.empty() ? p->id : p->id + ": " + p->meaning, {{item->priority->span, p->id}}, sure, safe});
  return fixes;
}

}  // namespace

const Rule action_item_priority_invalid{"action-item/priority-invalid", "An action item's priority is not of the team's scale",
                                        Severity::Warning, check, fixes};

}  // namespace pm::rules

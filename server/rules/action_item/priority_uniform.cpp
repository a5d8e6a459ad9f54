#include <algorithm>
#include "rules/action_item/_shared.h"

namespace pm::rules {

extern const Rule action_item_priority_uniform;

namespace {

constexpr std::size_t kMany = 4;
constexpr std::size_t kMostRelated = 10;

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (document.action_items.size() < kMany || context.settings.priorities.size() < 2) return;
  const settings::Priority* same = nullptr;
  const ActionItem* first = nullptr;
  std::vector<Related> related;
  for (const ActionItem& item : document.action_items) {
    const settings::Priority* priority = item.priority ? exact_priority(context.settings, item.priority->text) : nullptr;
    if (priority == nullptr || (same != nullptr && priority != same)) return;
    same = priority;
    if (!is_judged(context, item)) continue;
    if (first == nullptr)
      first = &item;
    else if (related.size() < kMostRelated)
      related.push_back({item.priority->span, "The same priority."});
  }
  if (first == nullptr || related.empty()) return;
  Finding finding;
  finding.severity = action_item_priority_uniform.severity;
  finding.span = first->priority->span;
  finding.message = "All " + std::to_string(document.action_items.size()) + " items are " + same->id +
                    ": say which comes first by giving the others another of " + priority_choice(context.settings) + ".";
  finding.related = std::move(related);
  report.add(action_item_priority_uniform, std::move(finding));
}

}  // namespace

const Rule action_item_priority_uniform{"action-item/priority-uniform", "All action items have the same priority", Severity::Information, check};

}  // namespace pm::rules

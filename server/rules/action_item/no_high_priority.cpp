#include <algorithm>
#include "rules/action_item/_shared.h"
#include "rules/process/_shared.h"

namespace pm::rules {

extern const Rule action_item_no_high_priority;

namespace {

constexpr std::size_t kMostOffered = 4;

int rank_of(const settings::Settings& settings, const settings::Priority& priority) {
  return static_cast<int>(&priority - settings.priorities.data()) + 1;
}

// Whether every item has a priority, and none of the two highest.
bool none_is_high(const Context& context) {
  const Document& document = context.document;
  if (context.settings.priorities.size() < 3) return false;
  std::size_t open = 0;
  for (const ActionItem& item : document.action_items) {
    const settings::Priority* priority = item.priority ? exact_priority(context.settings, item.priority->text) : nullptr;
    // What has no priority may be the urgent one, and is reported for that.
    if (priority == nullptr || rank_of(context.settings, *priority) <= 2) return false;
    if (is_judged(context, item)) ++open;
  }
  return open > 0;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const int severity = severity_rank(context);
  if (severity < 1 || severity > 2 || !none_is_high(context)) return;
  const auto& priorities = context.settings.priorities;
  const model::Field* field = document.field(vocabulary::FieldId::Severity);
  const ActionItem& first = document.action_items.front();
  Finding finding;
  finding.severity = action_item_no_high_priority.severity;
  finding.span = first.priority->span;
  const std::size_t count = document.action_items.size();
  finding.message = quoted(field->text) + " calls for an item of " + priorities[0].id + " or " + priorities[1].id + ", and " +
                    (count == 1 ? "the only one is lower" : "all " + std::to_string(count) + " are lower") +
                    ": raise the one that keeps it from happening again.";
  if (!field->value.empty()) finding.related.push_back({field->value, "The severity of the incident."});
  report.add(action_item_no_high_priority, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  if (!none_is_high(context)) return {};
  const settings::Priority& second = context.settings.priorities[1];
  std::vector<Fix> fixes;
  for (const ActionItem& item : context.document.action_items) {
    if (!is_judged(context, item) || fixes.size() >= kMostOffered) continue;
    fixes.push_back(
        {"Raise " + quoted(item.what_text.str().substr(0, 60)) + " to " + second.id, {{item.priority->span, second.id}}, false, false});
  }
  return fixes;
}

}  // namespace

const Rule action_item_no_high_priority{"action-item/no-high-priority", "A severe incident has no action item of high priority", Severity::Warning, check, fixes};

}  // namespace pm::rules

#include <algorithm>
#include "rules/action_item/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_owner_multiple;

namespace {

// The people among the owners; a team beside one person is no second owner.
std::vector<const model::Owner*> people_of(const Context& context, const ActionItem& item) {
  std::vector<const model::Owner*> people;
  for (const model::Owner& owner : item.owners)
    if (!is_team(context, owner)) people.push_back(&owner);
  return people;
}

std::string name_of(const model::Owner& owner) { return (owner.handle ? "@" : "") + owner.name; }

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_judged(context, item) || is_prose(item)) continue;
    const auto people = people_of(context, item);
    if (people.size() < 2) continue;
    Finding finding;
    finding.severity = action_item_owner_multiple.severity;
    finding.span = {people.front()->span.begin, people.back()->span.end};
    std::vector<std::string> names;
    for (const model::Owner* owner : people) names.push_back(name_of(*owner));
    finding.message = text::list_in_words(names) + " own this together: keep the one who sees it through, such as " + names.front() +
                      ", and name the others in the text.";
    finding.subject = static_cast<int>(i);
    report.add(action_item_owner_multiple, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr) return {};
  const auto people = people_of(context, *item);
  if (people.size() < 2 || people.size() > 6) return {};
  // A team between them stays out of reach: only a run of people is replaced as one.
  const Span all{people.front()->span.begin, people.back()->span.end};
  for (const model::Owner& owner : item->owners)
    if (is_team(context, owner) && all.contains(owner.span)) return {};
  std::vector<Fix> fixes;
  for (const model::Owner* owner : people)
    fixes.push_back({"Keep " + name_of(*owner) + " as the owner",
                     {{all, std::string(context.document.source->slice(owner->span))}},
                     false,
                     false});
  return fixes;
}

}  // namespace

const Rule action_item_owner_multiple{"action-item/owner-multiple", "An action item has more than one owner", Severity::Information, check, fixes};

}  // namespace pm::rules

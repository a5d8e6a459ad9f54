#include <algorithm>

#include "rules/action_item/_columns.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_owner_missing;

namespace {

constexpr std::size_t kMostPeople = 8;

bool owner_alone(unsigned parts) { return parts == kOwner; }

std::string say(const Context&, const ActionItem* item, unsigned) {
  return item != nullptr ? "No owner yet: name the one person who sees it through, such as @name."
                         : ": name one person for each, such as @name.";
}

void check(const Context& context, Report& report) {
  report_lack(context, report, action_item_owner_missing, owner_alone, say);
}

// The roster, or where there is none the people who own other items here.
std::vector<std::string> candidates(const Context& context) {
  std::vector<std::string> handles;
  const auto add = [&](const std::string& handle) {
    if (handle.empty() || handles.size() >= kMostPeople) return;
    if (std::none_of(handles.begin(), handles.end(),
                     [&](const std::string& h) { return text::equal_ignoring_case(h, handle); }))
      handles.push_back(handle);
  };
  for (const settings::Person& person : context.settings.people) add(person.handle);
  if (context.settings.people.empty())
    for (const ActionItem& item : context.document.action_items)
      for (const model::Owner& owner : item.owners)
        if (owner.handle && !is_team(context, owner)) add(owner.name);
  return handles;
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* one = item_of(context, finding);
  std::vector<Fix> fixes;
  Fix scaffold;
  std::vector<Filling> fillings;
  for (const ActionItem* item : subjects(context, finding)) fillings.push_back({item, kOwner, "@{{person}}"});
  if (fillings.empty()) return {};
  scaffold.edits = fill_in(context.document, fillings);
  scaffold.title = one != nullptr ? "Add an owner" : "Add an owner to " + std::to_string(fillings.size()) + " items";
  scaffold.preferred = true;
  fixes.push_back(std::move(scaffold));
  if (one == nullptr) return fixes;
  for (const std::string& handle : candidates(context)) {
    const settings::Person* person = context.settings.person(handle);
    std::string title = "Assign to @" + handle;
    if (person != nullptr && !person->name.empty()) title += " (" + person->name + ")";
    fixes.push_back({std::move(title), fill_in(context.document, {{one, kOwner, "@" + handle}}), false, false});
  }
  return fixes;
}

}  // namespace

const Rule action_item_owner_missing{"action-item/owner-missing", "An action item has no owner", Severity::Warning, check,
                                     fixes};

}  // namespace pm::rules

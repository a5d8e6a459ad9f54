#include <algorithm>

#include "rules/action_item/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_owner_is_team;

namespace {

constexpr std::size_t kMostPeople = 8;

std::vector<std::string> members_of(const settings::Settings& settings, const model::Owner& owner) {
  std::vector<std::string> handles;
  const auto add = [&](const std::string& handle) {
    if (!handle.empty() && handles.size() < kMostPeople && std::find(handles.begin(), handles.end(), handle) == handles.end())
      handles.push_back(handle);
  };
  std::string_view name = owner.name;
  const settings::Team* team = settings.team(name);
  if (const std::size_t slash = name.rfind('/'); team == nullptr && slash != std::string_view::npos) {
    name = name.substr(slash + 1);
    team = settings.team(name);
  }
  if (team != nullptr)
    for (std::string_view member : team->members) {
      if (member.starts_with("@")) member.remove_prefix(1);
      add(std::string{member});
    }
  for (const settings::Person& person : settings.people) {
    if (person.team.empty()) continue;
    const bool same = text::equal_ignoring_case(person.team, name) ||
                      (team != nullptr && (text::equal_ignoring_case(person.team, team->handle) ||
                                           text::equal_ignoring_case(person.team, team->name)));
    if (same) add(person.handle);
  }
  return handles;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_judged(context, item) || item.owners.empty()) continue;
    // A person beside the team is who sees it through.
    const bool all_teams = std::all_of(item.owners.begin(), item.owners.end(),
                                       [&](const model::Owner& o) { return is_team(context, o); });
    if (!all_teams) continue;
    const model::Owner& owner = item.owners.front();
    const std::vector<std::string> members = members_of(context.settings, owner);
    Finding finding;
    finding.severity = action_item_owner_is_team.severity;
    finding.span = owner.span;
    const std::string name = (owner.handle ? "@" : "") + owner.name;
    finding.message = quoted(name) + " is a team: name the person in it who sees this through, such as @" +
                      (members.empty() ? std::string{"name"} : members.front()) + ".";
    finding.subject = static_cast<int>(i);
    report.add(action_item_owner_is_team, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr || item->owners.empty()) return {};
  const model::Owner& owner = item->owners.front();
  std::vector<Fix> fixes;
  for (const std::string& handle : members_of(context.settings, owner)) {
    const settings::Person* person = context.settings.person(handle);
    std::string title = "Assign to @" + handle;
    if (person != nullptr && !person->name.empty()) title += " (" + person->name + ")";
    fixes.push_back({std::move(title), {replace_owner(context.document, owner, handle)}, false, false});
  }
  if (fixes.size() == 1) fixes.front().preferred = true;
  if (fixes.empty())
    fixes.push_back(
        {"Name a person instead of " + owner.name, {replace_owner(context.document, owner, "{{person}}")}, true, false});
  return fixes;
}

}  // namespace

const Rule action_item_owner_is_team{"action-item/owner-is-team", "An action item is owned by a team and not by a person",
                                     Severity::Warning, check, fixes};

}  // namespace pm::rules

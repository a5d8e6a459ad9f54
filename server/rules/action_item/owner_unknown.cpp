#include <algorithm>
#include "rules/action_item/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_owner_unknown;

namespace {

// "Sarah" and "Chen, Sarah" mean Sarah Chen.
bool is_known(const settings::Settings& settings, const model::Owner& owner) {
  if (settings.person(owner.name) != nullptr || settings.team(owner.name) != nullptr || is_team(settings, owner)) return true;
  if (std::any_of(settings.code_owners.begin(), settings.code_owners.end(),
                  [&](const std::string& handle) { return text::equal_ignoring_case(handle, owner.name); }))
    return true;
  if (owner.handle) return false;
  if (owner.name.find('@') != std::string::npos) return true;  // an address
  return std::any_of(settings.people.begin(), settings.people.end(), [&](const settings::Person& person) {
    for (const std::string_view word : text::split(person.name, ' '))
      if (word.size() > 1 && text::contains_word(owner.name, word)) return true;
    return text::contains_word(owner.name, person.handle);
  });
}

// The people whose handle or name is a slip of the keyboard away, the nearest first.
std::vector<const settings::Person*> nearest(const settings::Settings& settings, std::string_view name) {
  const std::string wanted = text::lower(name);
  const std::size_t limit = wanted.size() < 4 ? 1 : 2;
  std::vector<std::pair<std::size_t, const settings::Person*>> found;
  for (const settings::Person& person : settings.people) {
    std::size_t distance = text::edit_distance(wanted, text::lower(person.handle), limit);
    if (!person.name.empty()) distance = std::min(distance, text::edit_distance(wanted, text::lower(person.name), limit));
    if (distance <= limit) found.emplace_back(distance, &person);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const settings::Person*> people;
  for (const auto& [distance, person] : found)
    if (people.size() < 3) people.push_back(person);
  return people;
}

const model::Owner* unknown_owner(const Context& context, const ActionItem& item) {
  const auto found = std::find_if(item.owners.begin(), item.owners.end(),
                                  [&](const model::Owner& owner) { return !is_known(context.settings, owner); });
  return found == item.owners.end() ? nullptr : &*found;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (context.settings.people.empty()) return;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_judged(context, item) || is_prose(item)) continue;
    const model::Owner* owner = unknown_owner(context, item);
    if (owner == nullptr || being_written(document, owner->span)) continue;
    const auto near = nearest(context.settings, owner->name);
    Finding finding;
    finding.severity = action_item_owner_unknown.severity;
    finding.span = owner->span;
    finding.message = quoted((owner->handle ? "@" : "") + owner->name) + " is not among the " +
                      std::to_string(context.settings.people.size()) + " people of the configuration: " +
                      (near.empty() ? std::string("name one of them, or add this one under `people`.")
                                    : "did you mean @" + near.front()->handle + "?");
    finding.subject = static_cast<int>(i);
    report.add(action_item_owner_unknown, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  const model::Owner* owner = item == nullptr ? nullptr : unknown_owner(context, *item);
  if (owner == nullptr) return {};
  std::vector<Fix> fixes;
  for (const settings::Person* person : nearest(context.settings, owner->name)) {
    std::string title = "Change to @" + person->handle;
    if (!person->name.empty()) title += " (" + person->name + ")";
    fixes.push_back({std::move(title), {replace_owner(context.document, *owner, person->handle)}, false, false});
  }
  if (fixes.size() == 1) fixes.front().preferred = true;
  return fixes;
}

}  // namespace

const Rule action_item_owner_unknown{"action-item/owner-unknown", "An action item's owner is not in the roster", Severity::Information, check, fixes};

}  // namespace pm::rules

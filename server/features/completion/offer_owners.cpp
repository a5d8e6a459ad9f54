// People first, by the configuration, the document and CODEOWNERS; teams last, for an owner is a person.
#include <algorithm>
#include <set>

#include "features/completion/offer.h"
#include "rules/facts.h"
#include "text/strings.h"

namespace pm::features::completion {
namespace {

constexpr std::size_t kMaxMembers = 8;

std::string team_words(const settings::Team& team) {
  std::vector<std::string> members;
  for (std::size_t i = 0; i < std::min(team.members.size(), kMaxMembers); ++i) members.push_back("@" + team.members[i]);
  if (team.members.size() > kMaxMembers) members.emplace_back("…");
  return text::join(members, ", ");
}

class Owners {
 public:
  Owners(const Snapshot& snapshot, Offset at, Offers& out) : settings_(snapshot.settings()), document_(snapshot.document), at_(at), out_(out) {}

  void run() {
    for (const settings::Person& person : settings_.people) {
      std::vector<std::string> detail;
      if (!person.name.empty() && !person.handle.empty()) detail.push_back(person.name);
      if (!person.team.empty()) {
        const settings::Team* team = settings_.team(person.team);
        detail.push_back(team != nullptr && !team->name.empty() ? team->name : person.team);
      }
      if (!person.handle.empty()) add(person.handle, CompletionKind::Person, text::join(detail, ", "), person.name);
      else if (!person.name.empty() && seen_.insert(text::lower(person.name)).second)
        out_.push_back({person.name, CompletionKind::Person, text::join(detail, ", "), {}, person.name, {}, {}, false});
    }
    of_document();
    for (const std::string& owner : settings_.code_owners)
      if (owner.find('/') == std::string::npos && settings_.team(owner) == nullptr) person_or_team(owner, "CODEOWNERS");
    for (const settings::Team& team : settings_.teams)
      if (!team.handle.empty()) add_team(team.handle, team.name, &team);
    for (const std::string& owner : settings_.code_owners)
      if (owner.find('/') != std::string::npos) add_team(owner, "CODEOWNERS", nullptr);
    for (const auto& [handle, from] : teams_) add_team(handle, from, nullptr);
  }

 private:
  // Who has an item here or is named above: all but the word that is being written.
  void of_document() {
    for (const model::ActionItem& item : document_.action_items)
      for (const model::Owner& owner : item.owners)
        if (owner.handle && !owner.span.touches(at_)) person_or_team(owner.name, "in this document");
    for (const model::Field& field : document_.fields) {
      if (field.id != FieldId::Authors && field.id != FieldId::Attendees && field.id != FieldId::Reviewers) continue;
      if (field.value.touches(at_)) continue;
      for (const std::string_view part : text::split(field.text, ',')) {
        std::string_view name = text::trim(part);
        if (!name.starts_with('@')) continue;
        name = name.substr(1, name.find_first_of(" (") == std::string_view::npos ? name.size() : name.find_first_of(" (") - 1);
        if (!name.empty() && name.find('{') == std::string_view::npos) person_or_team(std::string(name), "in this document");
      }
    }
  }

  void person_or_team(const std::string& handle, const std::string& from) {
    if (rules::is_team(settings_, {{}, handle, true})) teams_.emplace_back(handle, from);
    else add(handle, CompletionKind::Person, from, {});
  }

  bool add(const std::string& handle, CompletionKind kind, const std::string& detail, const std::string& name) {
    if (!seen_.insert(text::lower(handle)).second) return false;
    out_.push_back({"@" + handle, kind, detail, {}, "@" + handle, {}, name, false});
    return true;
  }

  void add_team(const std::string& handle, const std::string& name, const settings::Team* team) {
    if (!add(handle, CompletionKind::Team, "team" + (name.empty() ? "" : ": " + name), name)) return;
    Offer& offer = out_.back();
    offer.documentation = "A team. What belongs to everybody is started by nobody: pick one person who will watch over it.";
    if (team != nullptr && !team->members.empty()) offer.documentation += "\n\n" + team_words(*team);
  }

  const settings::Settings& settings_;
  const Document& document_;
  Offset at_;
  Offers& out_;
  std::set<std::string> seen_;
  std::vector<std::pair<std::string, std::string>> teams_;
};

}  // namespace

void offer_owners(const Snapshot& snapshot, const Place&, Offset at, Offers& out) { Owners(snapshot, at, out).run(); }

}  // namespace pm::features::completion

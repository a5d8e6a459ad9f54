#include <algorithm>
#include <unordered_set>

#include "config/keys.h"
#include "config/suggest.h"
#include "text/strings.h"

namespace pm::config {
namespace {

constexpr std::string_view kPeople = "people are written as a list: `- {handle: sarah, name: Sarah Chen, team: payments}`";
constexpr std::string_view kTeams = "teams are written as a list: `- {handle: payments, name: Payments, members: [sarah]}`";

std::string without_at(std::string_view handle) {
  handle = text::trim(handle);
  if (handle.starts_with('@')) handle.remove_prefix(1);
  return std::string(handle);
}

// "" with a problem where it can be no handle.
std::string handle_of(Reader& reader, const Word& word) {
  std::string handle = without_at(word.text);
  if (handle.empty() || std::any_of(handle.begin(), handle.end(), text::is_space) || handle.find('@') != std::string::npos) {
    reader.wrong_value(word.span, "`" + word.text + "` is no handle: a handle is one word, such as `sarah`; the name goes into `name`");
    return {};
  }
  return handle;
}

std::string text_of(Reader& reader, const std::vector<Entry>& entries, std::string_view key) {
  const Entry* entry = find(entries, key);
  if (entry == nullptr || entry->value.empty()) return {};
  const auto word = reader.word(entry->value, "`" + std::string(key) + "` is a single text");
  return word ? word->text : std::string();
}

// The handle of a person or a team that is written as a map; "" with a problem where there is none.
std::string handle_in(Reader& reader, const Value& item, const std::vector<Entry>& entries, std::string_view who) {
  const Entry* entry = find(entries, "handle");
  if (entry == nullptr) {
    reader.wrong_value(item.span(), std::string(who) + " needs a `handle`, the word behind the `@`");
    return {};
  }
  const auto word = reader.word(entry->value, "`handle` is a single word, such as `sarah`");
  return word ? handle_of(reader, *word) : std::string();
}

// A list in which each handle stands once, in whatever letters.
template <class Listed>
class Once {
 public:
  Once(Reader& reader, std::vector<Listed>& all) : reader_(reader), all_(all) {}
  void add(text::Span span, Listed one) {
    if (one.handle.empty()) return;
    if (seen_.insert(text::lower(one.handle)).second)
      all_.push_back(std::move(one));
    else
      reader_.problem(span, settings::Severity::Warning, "config/value", "`" + one.handle + "` is listed twice, and the first one counts: remove one of them");
  }

 private:
  Reader& reader_;
  std::vector<Listed>& all_;
  std::unordered_set<std::string> seen_;
};

// The handles and names that there are. A misspelt reference is worth a word; a name that is like no other may be known elsewhere.
class Known {
 public:
  void add(const std::string& name) {
    if (!name.empty() && lowered_.insert(text::lower(name)).second) names_.push_back(name);
  }
  bool empty() const { return names_.empty(); }
  void check(Reader& reader, const Word& word, std::string_view what) {
    const std::string wanted = without_at(word.text);
    if (lowered_.contains(text::lower(wanted)) || looked_for_++ >= kMost) return;
    if (const auto near = nearest(wanted, names_))
      reader.problem(word.span, settings::Severity::Warning, "config/value",
                     "no " + std::string(what) + " is called `" + wanted + "`: did you mean `" + *near + "`?");
  }

 private:
  static constexpr int kMost = 200;  // each is compared with all names
  std::vector<std::string> names_;
  std::unordered_set<std::string> lowered_;
  int looked_for_ = 0;
};

}  // namespace

void read_people(Reader& reader, const Value& value, settings::Settings& out) {
  out.people.clear();
  Once people(reader, out.people);
  for (const Value& item : reader.items(value, kPeople)) {
    settings::Person person;
    if (item.is(NodeKind::Map)) {
      const auto entries = reader.entries(item, kPeople);
      check_keys(reader, entries, "person");
      person.handle = handle_in(reader, item, entries, "a person");
      person.name = text_of(reader, entries, "name");
      person.team = without_at(text_of(reader, entries, "team"));
    } else if (const auto word = reader.word(item, kPeople)) {
      person.handle = handle_of(reader, *word);
    }
    people.add(item.span(), std::move(person));
  }
}

void read_teams(Reader& reader, const Value& value, settings::Settings& out) {
  out.teams.clear();
  Once teams(reader, out.teams);
  for (const Value& item : reader.items(value, kTeams)) {
    settings::Team team;
    if (item.is(NodeKind::Map)) {
      const auto entries = reader.entries(item, kTeams);
      check_keys(reader, entries, "team");
      team.handle = handle_in(reader, item, entries, "a team");
      team.name = text_of(reader, entries, "name");
      if (const Entry* members = find(entries, "members"))
        for (const Word& word : reader.words(members->value, "`members` is a list of handles: `members: [sarah, alex]`"))
          if (std::string handle = handle_of(reader, word); !handle.empty()) team.members.push_back(std::move(handle));
    } else if (const auto word = reader.word(item, kTeams)) {
      team.handle = handle_of(reader, *word);
    }
    teams.add(item.span(), std::move(team));
  }
}

void check_people(Reader& reader, const std::vector<Entry>& top, const settings::Settings& settings) {
  Known people, teams;
  for (const auto& person : settings.people) people.add(person.handle);
  for (const auto& team : settings.teams) {
    teams.add(team.handle);
    teams.add(team.name);
  }
  // Types were told of when the lists were read.
  const auto each = [&](std::string_view list, std::string_view key, std::string_view what, Known& known) {
    const Entry* entry = find(top, list);
    if (entry == nullptr || !entry->value.is(NodeKind::Sequence) || known.empty()) return;
    for (const Value& item : reader.items(entry->value, {})) {
      if (!item.is(NodeKind::Map)) continue;
      for (const Value& value : reader.values_of(item, key))
        if (value.is(NodeKind::Scalar)) known.check(reader, {value.node->value, value.span()}, what);
    }
  };
  each("teams", "members", "person", people);
  each("people", "team", "team", teams);
}

}  // namespace pm::config

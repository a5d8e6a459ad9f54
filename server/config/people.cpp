#include <algorithm>

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

template <class Listed>
bool is_listed(const std::vector<Listed>& all, std::string_view handle) {
  return std::any_of(all.begin(), all.end(), [&](const Listed& one) { return text::equal_ignoring_case(one.handle, handle); });
}

template <class Listed>
void add_once(Reader& reader, text::Span span, std::vector<Listed>& all, Listed one) {
  if (one.handle.empty()) return;
  if (is_listed(all, one.handle)) {
    reader.problem(span, settings::Severity::Warning, "config/value", "`" + one.handle + "` is listed twice, and the first one counts: remove one of them");
    return;
  }
  all.push_back(std::move(one));
}

// A misspelt reference is worth a word; a name that is like no other may be known elsewhere.
void check_reference(Reader& reader, const Word& word, std::string_view what, const std::vector<std::string>& known) {
  const std::string wanted = without_at(word.text);
  for (const std::string& one : known)
    if (text::equal_ignoring_case(one, wanted)) return;
  if (const auto near = nearest(wanted, known))
    reader.problem(word.span, settings::Severity::Warning, "config/value",
                   "no " + std::string(what) + " is called `" + wanted + "`: did you mean `" + *near + "`?");
}

}  // namespace

void read_people(Reader& reader, const Value& value, settings::Settings& out) {
  out.people.clear();
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
    add_once(reader, item.span(), out.people, std::move(person));
  }
}

void read_teams(Reader& reader, const Value& value, settings::Settings& out) {
  out.teams.clear();
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
    add_once(reader, item.span(), out.teams, std::move(team));
  }
}

void check_people(Reader& reader, const std::vector<Entry>& top, const settings::Settings& settings) {
  std::vector<std::string> people, teams;
  for (const auto& person : settings.people) people.push_back(person.handle);
  for (const auto& team : settings.teams) {
    teams.push_back(team.handle);
    if (!team.name.empty()) teams.push_back(team.name);
  }
  // Types were told of when the lists were read.
  const auto each = [&](std::string_view list, std::string_view key, std::string_view what, const std::vector<std::string>& known) {
    const Entry* entry = find(top, list);
    if (entry == nullptr || !entry->value.is(NodeKind::Sequence) || known.empty()) return;
    for (const Value& item : reader.items(entry->value, {})) {
      if (!item.is(NodeKind::Map)) continue;
      for (const Value& value : reader.values_of(item, key))
        if (value.is(NodeKind::Scalar)) check_reference(reader, {value.node->value, value.span()}, what, known);
    }
  };
  each("teams", "members", "person", people);
  each("people", "team", "team", teams);
}

}  // namespace pm::config

#include "config/config.h"

#include <algorithm>
#include <array>

#include "config/keys.h"
#include "config/reader.h"
#include "config/schema.h"
#include "config/tree.h"

namespace pm::config {
namespace {

struct Key {
  std::string_view name;
  void (*read)(Reader&, const Value&, settings::Settings&);
};

// In the order in which they are read: the profile before all that may differ from it, the map of priorities after the priorities.
constexpr auto kKeys = std::to_array<Key>({
    {"profile", read_profile},
    {"template", read_template},
    {"people", read_people},
    {"teams", read_teams},
    {"services", read_services},
    {"glossary", read_glossary},
    {"severities", read_severities},
    {"priorities", read_priorities},
    {"priority_map", read_priority_map},
    {"sections", read_sections},
    {"section_aliases", read_sections},
    {"required_sections", read_required_sections},
    {"required_fields", read_required_fields},
    {"rules", read_rules},
    {"time_zone", read_time_zone},
    {"date_order", read_date_order},
    {"language", read_language},
    {"minimum_whys", read_minimum_whys},
    {"include", read_include},
    {"exclude", read_exclude},
    {"moments", read_moments},
    {"blame", read_blame},
    {"tracker", read_tracker},
    {"process", read_process},
    {"docs_url", read_docs_url},
    {"diagnostics", read_diagnostics},
});

// What else a client's settings hold and the server has no use for.
bool is_clients(std::string_view key) { return key == "server" || key == "trace"; }

void check_known(Reader& reader, const std::vector<Entry>& top) {
  std::vector<std::string> names;
  for (const Key& key : kKeys)
    if (key.name != "section_aliases" && key.name != "diagnostics") names.emplace_back(key.name);
  for (const Entry& entry : top) {
    const std::string plain = plain_key(entry.key);
    if (is_free_key(entry.key) || is_clients(plain)) continue;
    if (std::any_of(kKeys.begin(), kKeys.end(), [&](const Key& key) { return key.name == plain; })) continue;
    reader.unknown(entry.span, "config/unknown-key", "key", entry.key, names);
  }
}

// "unknown key …" as a sentence, as the rules speak.
std::string sentence(std::string message) {
  if (!message.empty() && message[0] >= 'a' && message[0] <= 'z') message[0] = static_cast<char>(message[0] - 'a' + 'A');
  if (!message.ends_with('.') && !message.ends_with('?')) message += '.';
  return message;
}

}  // namespace

std::vector<std::string_view> top_level_keys() {
  std::vector<std::string_view> names;
  for (const Key& key : kKeys) names.push_back(key.name);
  return names;
}

Result read(std::string_view text, settings::Settings base) {
  Result result{std::move(base), {}};
  const Tree tree = parse(text);
  for (const SyntaxMistake& mistake : tree.mistakes)
    result.problems.push_back({mistake.span, settings::Severity::Error, "config/syntax", mistake.message});
  Reader reader(text, tree, result.problems);
  const std::vector<Entry> top = reader.top_level();
  check_known(reader, top);
  for (const Key& key : kKeys)
    for (const Entry& entry : top)
      if (plain_key(entry.key) == key.name && !entry.value.empty()) key.read(reader, entry.value, result.settings);
  check_people(reader, top, result.settings);
  std::stable_sort(result.problems.begin(), result.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.span < b.span; });
  // One value that an alias repeats is one mistake.
  const auto same = [](const Problem& a, const Problem& b) { return a.span == b.span && a.code == b.code && a.message == b.message; };
  for (Problem& problem : result.problems) problem.message = sentence(std::move(problem.message));
  result.problems.erase(std::unique(result.problems.begin(), result.problems.end(), same), result.problems.end());
  return result;
}

}  // namespace pm::config

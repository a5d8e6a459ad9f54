#include <algorithm>

#include "config/keys.h"
#include "config/suggest.h"
#include "prose/blame.h"
#include "rules/registry.h"
#include "text/strings.h"

namespace pm::config {
namespace {

using settings::Severity;

// All that a key under `rules` can be: `*`, the families, the rules.
std::vector<std::string> patterns() {
  std::vector<std::string> out{"*"};
  for (const rules::Rule* rule : rules::all_rules()) {
    const std::string id(rule->id);
    const std::string family = id.substr(0, id.find('/')) + "/*";
    if (std::find(out.begin(), out.end(), family) == out.end()) out.push_back(family);
    out.push_back(id);
  }
  return out;
}

// A family is compared with families, a rule with rules.
void tell_unknown(Reader& reader, const Entry& entry, const std::vector<std::string>& known) {
  std::vector<std::string> alike;
  for (const std::string& one : known)
    if (one.ends_with('*') == entry.key.ends_with('*')) alike.push_back(one);
  const auto near = nearest(entry.key, alike);
  reader.problem(entry.span, Severity::Warning, "config/value",
                 "unknown rule `" + entry.key + (near ? "`: did you mean `" + *near + "`?" : "`; `postmortem-ls rules` lists those that there are"));
}

std::optional<std::optional<Severity>> level_of(std::string_view word) {
  if (word == "off" || word == "false") return std::optional<Severity>();
  if (word == "hint") return Severity::Hint;
  if (word == "information") return Severity::Information;
  if (word == "warning") return Severity::Warning;
  if (word == "error") return Severity::Error;
  return std::nullopt;
}

std::vector<std::string> category_names() {
  std::vector<std::string> names;
  for (const prose::BlameCategory category : prose::kBlameCategories) names.emplace_back(prose::id_of(category));
  return names;
}

bool check_phrase(Reader& reader, const Word& word) {
  const auto wrong = prose::check_pattern(word.text);
  if (wrong) reader.wrong_value(word.span, *wrong);
  return !wrong;
}

void read_additions(Reader& reader, const Value& value, settings::Settings& out) {
  constexpr std::string_view kExpected = "`add` lists phrases by their category: `add: {character: [cowboy]}`";
  const std::vector<std::string> categories = category_names();
  for (const Entry& entry : reader.entries(value, kExpected)) {
    const std::string category = text::replace_all(plain_key(entry.key), "_", "-");
    if (std::find(categories.begin(), categories.end(), category) == categories.end()) {
      reader.unknown(entry.span, "config/value", "category", entry.key, categories);
      continue;
    }
    for (const Word& word : reader.words(entry.value, kExpected))
      if (check_phrase(reader, word)) out.blame_add.push_back({category, word.text});
  }
}

}  // namespace

void read_rules(Reader& reader, const Value& value, settings::Settings& out) {
  const std::vector<std::string> known = patterns();
  for (const Entry& entry : reader.entries(value, "`rules` says how severe a rule is: `rules: {action-item/vague: hint, blame/*: off}`")) {
    if (is_free_key(entry.key)) continue;
    const bool exists = std::find(known.begin(), known.end(), entry.key) != known.end();
    if (!exists) tell_unknown(reader, entry, known);
    constexpr std::string_view kExpected = "a rule is set to `off`, `hint`, `information`, `warning` or `error`";
    const auto word = reader.word(entry.value, kExpected);
    if (!word) continue;
    const auto level = level_of(text::lower(word->text));
    if (!level)
      reader.wrong_value(word->span, std::string(kExpected) + ", not to `" + word->text + "`");
    else if (exists)
      out.rules.push_back({entry.key, *level});
  }
}

void read_blame(Reader& reader, const Value& value, settings::Settings& out) {
  const auto entries = reader.entries(value, "`blame` changes what counts as blame: `blame: {add: {character: [cowboy]}, remove: [should have]}`");
  check_keys(reader, entries, "blame");
  if (const Entry* add = find(entries, "add")) {
    out.blame_add.clear();
    read_additions(reader, add->value, out);
  }
  if (const Entry* remove = find(entries, "remove")) {
    out.blame_remove.clear();
    for (const Word& word : reader.words(remove->value, "`remove` is a list of phrases: `remove: [should have]`"))
      if (check_phrase(reader, word)) out.blame_remove.push_back(word.text);
  }
}

}  // namespace pm::config

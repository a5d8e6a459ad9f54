#include "vocabulary/vocabulary.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "text/strings.h"
#include "text/utf8.h"
#include "vocabulary/embedded.h"

namespace pm::vocabulary {
namespace {

struct MomentPhrase {
  Moment moment;
  std::vector<std::string> words;  // a trailing `*` marks a stem
};

// Everything from the data files, by normalised name.
struct Tables {
  std::unordered_map<std::string, SectionMatch> sections;
  std::unordered_map<std::string, SectionId> first_sections, fallback_sections;
  std::unordered_map<std::string, FieldId> fields, item_fields, timeline_fields;
  std::unordered_map<std::string, int> months, weekdays;
  std::unordered_map<std::string, std::string> zones, bare_zones;
  std::vector<MomentPhrase> moments;
  std::vector<std::vector<std::string>> no_moments;  // phrases whose words say nothing of a moment
  std::unordered_map<std::string, std::vector<std::string>> lists;
  std::unordered_map<std::string, std::unordered_set<std::string>> sets;
};

std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> out;
  for (std::string_view word : text::split(phrase, ' '))
    if (!word.empty()) out.emplace_back(word);
  return out;
}

void load(std::string_view language, std::string_view content, Tables& t) {
  for (std::string_view line : text::split(content, '\n')) {
    line = text::trim(line);
    const std::size_t colon = line.find(':');
    if (line.empty() || line.front() == '#' || colon == std::string_view::npos) continue;
    const std::string_view name = line.substr(0, colon);
    for (std::string_view entry : text::split(line.substr(colon + 1), '|')) {
      const std::string word = text::lower(text::trim(entry));
      if (word.empty()) continue;
      const auto rest = [&](std::string_view prefix) { return name.substr(prefix.size()); };
      if (name.starts_with("section.")) {
        if (const auto id = section_of_id(rest("section."))) t.sections.emplace(word, SectionMatch{*id, true});
      } else if (name.starts_with("section?.")) {
        if (const auto id = section_of_id(rest("section?."))) t.sections.emplace(word, SectionMatch{*id, false});
      } else if (name.starts_with("section~.")) {
        if (const auto id = section_of_id(rest("section~."))) t.fallback_sections.emplace(word, *id);
      } else if (name.starts_with("section^.")) {
        if (const auto id = section_of_id(rest("section^."))) t.first_sections.emplace(word, *id);
      } else if (name.starts_with("field.")) {
        if (const auto id = field_of_id(rest("field."))) t.fields.emplace(word, *id);
      } else if (name.starts_with("item.")) {
        if (const auto id = field_of_id(rest("item."))) t.item_fields.emplace(word, *id);
      } else if (name.starts_with("timeline.")) {
        if (const auto id = field_of_id(rest("timeline."))) t.timeline_fields.emplace(word, *id);
      } else if (name.starts_with("month.")) {
        t.months.emplace(word, std::stoi(std::string(rest("month."))));
      } else if (name.starts_with("weekday.")) {
        t.weekdays.emplace(word, std::stoi(std::string(rest("weekday."))));
      } else if (name.starts_with("zone.")) {
        t.zones.emplace(word, rest("zone."));
      } else if (name.starts_with("zone?.")) {
        t.bare_zones.emplace(word, rest("zone?."));
      } else if (name == "moment!") {
        t.no_moments.push_back(words_of(word));
      } else if (name.starts_with("moment.")) {
        if (const auto id = moment_of_id(rest("moment."))) t.moments.push_back({*id, words_of(word)});
      } else {
        const std::string key = language == "en" ? std::string(name) : std::string(name) + "." + std::string(language);
        t.lists[key].push_back(word);
        t.sets[key].insert(word);
      }
    }
  }
}

const Tables& tables() {
  static const Tables kTables = [] {
    Tables t;
    for (const EmbeddedFile& file : vocabulary_files()) load(file.name.substr(0, file.name.find('.')), file.content, t);
    return t;
  }();
  return kTables;
}

bool contains(std::string_view list, std::string_view word) {
  const auto found = tables().sets.find(std::string(list));
  return found != tables().sets.end() && found->second.contains(text::lower(word));
}

template <class Map>
auto find_or(const Map& map, std::string_view label, typename Map::mapped_type otherwise) {
  const auto found = map.find(normalise(label));
  return found == map.end() ? otherwise : found->second;
}

// "section 3:", "3.", "3)", "IV." and the like in front of a heading.
std::string_view without_numbering(std::string_view s) {
  s = text::trim(s);
  if (text::starts_with_ignoring_case(s, "section ")) {
    std::string_view rest = s.substr(8);
    std::size_t digits = 0;
    while (digits < rest.size() && text::is_digit(rest[digits])) ++digits;
    if (digits > 0 && (digits == rest.size() || !text::is_word(rest[digits]))) s = rest;
  }
  std::size_t at = 0;
  while (at < s.size() && (text::is_digit(s[at]) || (at > 0 && s[at] == '.'))) ++at;
  // "5 whys" keeps its number: only a number with a mark behind it is numbering.
  if (at > 0 && at < s.size() && (s[at - 1] == '.' || s[at] == ')' || s[at] == ':')) s.remove_prefix(at);
  return s;
}

// The words that may follow an alias without changing what the section is: "Timeline of the outage", "Root cause for X".
bool continues_alias(std::string_view rest) {
  static constexpr std::string_view kJoiners[] = {"of", "for", "in", "and", "on", "during", "from", "all", "utc", "times", "with"};
  const std::size_t end = rest.find(' ');
  const std::string_view word = rest.substr(0, end);
  if (text::is_digit(word.front()) || month_of_word(word) != 0 || weekday_of_word(word) >= 0) return true;  // "Timeline 2025-02-13"
  return std::find(std::begin(kJoiners), std::end(kJoiners), word) != std::end(kJoiners);
}

}  // namespace

std::string normalise(std::string_view heading) {
  std::string_view s = without_numbering(heading);
  std::string out;
  int brackets = 0;
  for (std::size_t at = 0; at < s.size();) {
    // `:mag_right:` is an emoji by its name.
    if (s[at] == ':' ) {
      std::size_t end = at + 1;
      while (end < s.size() && (text::is_alpha(s[end]) || text::is_digit(s[end]) || s[end] == '_' || s[end] == '-' || s[end] == '+')) ++end;
      if (end > at + 1 && end < s.size() && s[end] == ':') {
        at = end + 1;
        continue;
      }
    }
    const text::CodePoint c = text::decode(s, at);
    if (c.value == '(' || c.value == '[') ++brackets;
    const bool close = c.value == ')' || c.value == ']';
    if (brackets == 0 && !close) {
      if (c.value == '\'' || c.value == 0x2019 || c.value == 0x2018) {
        // "didn't" and "didn’t" become one word
      } else if (c.value < 0x80) {
        const char ch = static_cast<char>(c.value);
        if (text::is_alpha(ch) || text::is_digit(ch)) out.push_back(text::lower(ch));
        else if (!out.empty() && out.back() != ' ') out.push_back(' ');
      } else if (c.value >= 0xC0 && c.value <= 0x24F) {
        // Latin capitals beyond ASCII: the blocks alternate, so only the plain range is folded
        const char32_t folded = c.value >= 0xC0 && c.value <= 0xDE && c.value != 0xD7 ? c.value + 0x20 : c.value;
        text::append_utf8(out, folded);
      } else if ((c.value >= 0x370 && c.value < 0x2000) || (c.value >= 0x3040 && c.value < 0xE000)) {
        out.append(s.substr(at, c.size));
      } else if (!out.empty() && out.back() != ' ') {
        out.push_back(' ');  // emoji, dashes, quotes
      }
    }
    if (close && brackets > 0) --brackets;
    at += c.size;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  // "[Title]": nothing but brackets says more than nothing
  return out;
}

SectionMatch section_of_heading(std::string_view heading, const std::vector<std::pair<SectionId, std::string>>& extra) {
  const std::string name = normalise(heading);
  if (name.empty()) return {};
  for (const auto& [id, alias] : extra)
    if (normalise(alias) == name) return {id, true};
  const Tables& t = tables();
  if (const auto exact = t.sections.find(name); exact != t.sections.end()) return exact->second;
  // An alias and more: at the beginning ("timeline of the outage") or at the end ("detailed timeline"). Longest wins.
  SectionMatch best;
  std::size_t length = 0;
  // "Lessons learned and action items": the part that the template knows.
  if (const std::size_t and_at = name.find(" and "); and_at != std::string::npos) {
    for (const std::string& part : {name.substr(0, and_at), name.substr(and_at + 5)})
      if (const auto one = t.sections.find(part); one != t.sections.end() && is_template_section(one->second.id)) return {one->second.id, false};
  }
  for (const auto& [alias, match] : t.sections) {
    if (alias.size() <= length || alias.size() >= name.size()) continue;
    const bool starts = name.starts_with(alias) && name[alias.size()] == ' ' && continues_alias(std::string_view(name).substr(alias.size() + 1));
    const bool ends = name.ends_with(alias) && name[name.size() - alias.size() - 1] == ' ' && name.size() - alias.size() <= 24;
    // A generic word says nothing about a longer heading.
    if ((starts || ends) && (match.specific || (starts && match.id == SectionId::Lessons))) {
      best = {match.id, match.specific && starts};
      length = alias.size();
    }
  }
  return best;
}

SectionMatch first_section_of_heading(std::string_view heading) {
  const auto found = tables().first_sections.find(normalise(heading));
  if (found == tables().first_sections.end()) return {};
  return {found->second, false};
}

SectionMatch fallback_section_of_heading(std::string_view heading) {
  const auto found = tables().fallback_sections.find(normalise(heading));
  if (found == tables().fallback_sections.end()) return {};
  return {found->second, false};
}

std::optional<std::pair<SectionId, std::string>> nearest_heading(std::string_view heading) {
  const std::string name = normalise(heading);
  if (name.size() < 5 || tables().sections.contains(name)) return std::nullopt;
  std::optional<std::pair<SectionId, std::string>> best;
  std::size_t best_distance = name.size() >= 8 ? 3 : 2;  // strictly nearer than this
  for (const auto& [alias, match] : tables().sections) {
    if (alias.size() < 6) continue;
    const std::size_t distance = text::edit_distance(name, alias, best_distance);
    if (distance < best_distance || (distance == best_distance && best && alias < best->second && distance < 3)) {
      best_distance = distance;
      best = {match.id, alias};
    }
  }
  return best;
}

FieldId field_of_label(std::string_view label) { return find_or(tables().fields, label, FieldId::Unknown); }
FieldId item_field_of_label(std::string_view label) { return find_or(tables().item_fields, label, FieldId::Unknown); }
FieldId timeline_field_of_label(std::string_view label) { return find_or(tables().timeline_fields, label, FieldId::Unknown); }

int month_of_word(std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  const auto found = tables().months.find(text::lower(word));
  return found == tables().months.end() ? 0 : found->second;
}

int weekday_of_word(std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  const auto found = tables().weekdays.find(text::lower(word));
  return found == tables().weekdays.end() ? -1 : found->second;
}

std::vector<Moment> moments_of(std::string_view text, const std::vector<std::pair<Moment, std::string>>& extra) {
  std::vector<std::string> words;
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (const char c : text) {
    if (text::is_word(c) || (c == '-' && !word.empty())) word.push_back(text::lower(c));
    else flush();
  }
  flush();
  const auto find = [&](const std::vector<std::string>& phrase) {
    for (std::size_t at = 0; at + phrase.size() <= words.size(); ++at) {
      bool all = true;
      for (std::size_t i = 0; i < phrase.size() && all; ++i) {
        std::string_view wanted = phrase[i];
        if (wanted.ends_with('*')) all = words[at + i].starts_with(wanted.substr(0, wanted.size() - 1));
        else all = words[at + i] == wanted;
      }
      if (all) return at;
    }
    return words.size();
  };
  const auto speaks_of = [&](const std::vector<std::string>& phrase) { return find(phrase) < words.size(); };
  std::vector<Moment> found;
  const auto note = [&](Moment moment) {
    if (std::find(found.begin(), found.end(), moment) == found.end()) found.push_back(moment);
  };
  for (const auto& [moment, phrase] : extra)
    if (speaks_of(words_of(text::lower(phrase)))) note(moment);
  // What only seems to speak of one is taken out: "root cause identified" is no detection.
  for (const auto& phrase : tables().no_moments)
    if (const std::size_t at = find(phrase); at < words.size())
      for (std::size_t i = 0; i < phrase.size(); ++i) words[at + i] = "-";
  for (const MomentPhrase& phrase : tables().moments)
    if (speaks_of(phrase.words)) note(phrase.moment);
  std::sort(found.begin(), found.end());
  return found;
}

bool is_team_word(std::string_view word) { return contains("team-word", word); }
bool is_system_word(std::string_view word) { return contains("system-word", word); }
bool is_human_word(std::string_view word) { return contains("human-word", word) || contains("human-verb", word); }

const std::vector<std::string>& words(std::string_view list) {
  static const std::vector<std::string> kNone;
  const auto found = tables().lists.find(std::string(list));
  return found == tables().lists.end() ? kNone : found->second;
}

bool is_listed(std::string_view list, std::string_view word) { return contains(list, word); }

bool looks_english(std::string_view text) {
  static const std::vector<std::string> kLanguages = [] {
    std::vector<std::string> codes;
    for (const EmbeddedFile& file : vocabulary_files()) codes.emplace_back(file.name.substr(0, file.name.find('.')));
    return codes;
  }();
  std::unordered_map<std::string_view, int> hits;
  std::size_t wide = 0, letters = 0;
  const std::size_t limit = std::min<std::size_t>(text.size(), 20000);
  for (std::size_t at = 0; at < limit;) {
    const text::CodePoint c = text::decode(text, at);
    if (c.value >= 0x3040 && c.value < 0xE000) ++wide;
    if (c.size > 1 || text::is_alpha(static_cast<char>(c.value))) ++letters;
    if (!text::is_word(text[at])) {
      at += c.size;
      continue;
    }
    std::size_t end = at;
    while (end < limit && text::is_word(text[end])) ++end;
    const std::string word = text::lower(text.substr(at, end - at));
    for (std::size_t inner = at + c.size; inner < end;) {
      const text::CodePoint next = text::decode(text, inner);
      if (next.value >= 0x3040 && next.value < 0xE000) ++wide;
      ++letters;
      inner += next.size;
    }
    for (const std::string& code : kLanguages) {
      const auto set = tables().sets.find(code == "en" ? "stop-word" : "stop-word." + code);
      if (set != tables().sets.end() && set->second.contains(word)) ++hits[code];
    }
    at = end;
  }
  if (letters > 20 && wide * 4 > letters) return false;
  const int english = hits["en"];
  for (const auto& [code, count] : hits)
    if (code != "en" && count >= 8 && count > english * 2) return false;
  return true;
}

const std::string& zone_of_words(std::string_view words, bool bare) {
  static const std::string kNone;
  const std::string key(words);
  if (const auto found = tables().zones.find(key); found != tables().zones.end()) return found->second;
  if (!bare) return kNone;
  const auto found = tables().bare_zones.find(key);
  return found == tables().bare_zones.end() ? kNone : found->second;
}

}  // namespace pm::vocabulary

#include "vocabulary/vocabulary.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdlib>
#include <unordered_map>
#include <unordered_set>

#include "text/fold.h"
#include "text/strings.h"
#include "text/utf8.h"
#include "vocabulary/embedded.h"
#include "vocabulary/language.h"

namespace pm::vocabulary {
namespace {

// The files' order in each table's bits and ties: English first, so that its words win where two languages share one.
constexpr std::array<std::string_view, 14> kLanguages{"en", "de", "fr", "es", "pt", "it", "nl", "no", "sv", "da", "pl", "ja", "ko", "zh"};
constexpr int kEnglish = 0;

int language_index(std::string_view code) {
  const auto found = std::find(kLanguages.begin(), kLanguages.end(), code);
  return found == kLanguages.end() ? -1 : static_cast<int>(found - kLanguages.begin());
}

struct MomentPhrase {
  Moment moment;
  int language;
  std::vector<std::string> words;  // a trailing `*` marks a stem
};

struct SectionEntry {
  SectionMatch match;
  int language;
};

// Hashes a view as the string that it shows: FNV-1a, as words are short.
struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
  }
};
template <class Value>
using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

// How words of a list begin: what is not among them need not be looked up.
class Heads {
 public:
  void add(std::string_view word) { heads_.set(of(word)); }
  bool may_begin(std::string_view word) const { return heads_[of(word)]; }

 private:
  // Its first two bytes.
  static std::size_t of(std::string_view word) {
    const auto byte = [word](std::size_t at) { return at < word.size() ? static_cast<unsigned char>(word[at]) : 0U; };
    return byte(0) << 8 | byte(1);
  }
  std::bitset<65536> heads_;
};

// Everything from the data files, by normalised name.
struct Tables {
  Table<SectionEntry> sections;
  Table<SectionId> first_sections, fallback_sections;
  Table<FieldId> fields, item_fields, timeline_fields;
  Table<int> months, weekdays;
  Table<std::string> zones, bare_zones;
  std::array<std::array<std::string, 13>, kLanguages.size()> month_names, month_short_names;
  std::array<std::vector<std::string>, kLanguages.size()> section_names;  // for slips of the pen
  std::vector<MomentPhrase> moments;
  std::vector<std::vector<std::string>> no_moments;  // phrases whose words say nothing of a moment
  Table<std::vector<int>> moments_by_word;   // by their first word, without its `*`
  Heads moment_heads, stop_heads;            // of moments_by_word, of stop_words
  Table<std::vector<std::string>> lists;
  Table<std::unordered_set<std::string, Hash, std::equal_to<>>> sets;
  Table<std::uint32_t> stop_words;           // a bit for each language
  Table<std::vector<std::pair<std::vector<std::string>, std::string_view>>> phrases;  // "relative" by first word; what they say
  Table<std::string> levels, statuses;
};

std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> out;
  for (std::string_view word : text::split(phrase, ' '))
    if (!word.empty()) out.emplace_back(word);
  return out;
}

// Words of the scripts that write without blanks.
bool is_unspaced(std::string_view word) { return !word.empty() && static_cast<unsigned char>(word.front()) >= 0xE3; }

bool is_cjk(int language) { return language >= language_index("ja"); }

// As written, and as people write it without the marks of their language: "Resume", "Massnahmen", "Uebersicht".
template <class Value>
void put(Table<Value>& table, const std::string& word, const Value& value) {
  table.emplace(word, value);
  if (is_unspaced(word) || std::none_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) return;
  std::string plain = text::without_marks(word);
  if (plain != word && plain.size() >= 4) table.emplace(std::move(plain), value);
  std::string spelled = word;
  for (const auto& [mark, letters] : {std::pair<std::string_view, std::string_view>{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ß", "ss"}, {"ø", "oe"}, {"å", "aa"}})
    if (spelled.find(mark) != std::string::npos) spelled = text::replace_all(std::move(spelled), mark, letters);
  if (spelled != word) table.emplace(std::move(spelled), value);
}

void load(int language, std::string_view content, Tables& t) {
  for (std::string_view line : text::split(content, '\n')) {
    line = text::trim(line);
    const std::size_t colon = line.find(':');
    if (line.empty() || line.front() == '#' || colon == std::string_view::npos) continue;
    const std::string_view name = line.substr(0, colon);
    const auto rest = [&](std::string_view prefix) { return name.substr(prefix.size()); };
    int nth = 0;
    for (std::string_view entry : text::split(line.substr(colon + 1), '|')) {
      entry = text::trim(entry);
      if (entry.empty()) continue;
      ++nth;
      if (name.starts_with("section.") || name.starts_with("section?.")) {
        const bool specific = name.starts_with("section.");
        if (const auto id = section_of_id(rest(specific ? "section." : "section?."))) {
          const std::string word = normalise(entry);
          put(t.sections, word, SectionEntry{{*id, specific}, language});
          if (!is_cjk(language)) t.section_names[static_cast<std::size_t>(language)].push_back(word);
        }
      } else if (name.starts_with("section~.")) {
        if (const auto id = section_of_id(rest("section~."))) put(t.fallback_sections, normalise(entry), *id);
      } else if (name.starts_with("section^.")) {
        if (const auto id = section_of_id(rest("section^."))) put(t.first_sections, normalise(entry), *id);
      } else if (name.starts_with("field.")) {
        if (const auto id = field_of_id(rest("field."))) put(t.fields, normalise(entry), *id);
      } else if (name.starts_with("item.")) {
        if (const auto id = field_of_id(rest("item."))) put(t.item_fields, normalise(entry), *id);
      } else if (name.starts_with("timeline.")) {
        if (const auto id = field_of_id(rest("timeline."))) put(t.timeline_fields, normalise(entry), *id);
      } else if (name.starts_with("month.")) {
        const int month = std::atoi(std::string(rest("month.")).c_str());
        put(t.months, text::fold(entry), month);
        if (nth <= 2 && month >= 1 && month <= 12) (nth == 1 ? t.month_names : t.month_short_names)[static_cast<std::size_t>(language)][static_cast<std::size_t>(month)] = entry;
      } else if (name.starts_with("weekday.")) {
        t.weekdays.emplace(text::fold(entry), std::atoi(std::string(rest("weekday.")).c_str()));
      } else if (name.starts_with("zone.")) {
        t.zones.emplace(text::fold(entry), rest("zone."));
      } else if (name.starts_with("zone?.")) {
        t.bare_zones.emplace(text::fold(entry), rest("zone?."));
      } else if (name == "moment!") {
        t.no_moments.push_back(words_of(text::fold(entry)));
      } else if (name.starts_with("level.")) {
        t.levels.emplace(text::fold(entry), std::string(rest("level.")));
      } else if (name.starts_with("status.")) {
        t.statuses.emplace(normalise(entry), std::string(rest("status.")));
      } else if (name.starts_with("relative.")) {
        std::vector<std::string> words = words_of(text::fold(entry));
        const std::string first = words.front();
        t.phrases[first].emplace_back(std::move(words), rest("relative."));
      } else if (name.starts_with("moment.")) {
        if (const auto id = moment_of_id(rest("moment."))) {
          std::vector<std::string> words = words_of(text::fold(entry));
          std::string first = words.front();
          if (first.ends_with('*')) first.pop_back();
          t.moment_heads.add(first);
          t.moments_by_word[first].push_back(static_cast<int>(t.moments.size()));
          t.moments.push_back({*id, language, std::move(words)});
        }
      } else if (name == "stop-word") {
        const std::string word = text::fold(entry);
        t.stop_heads.add(word);
        t.stop_words[word] |= 1U << static_cast<unsigned>(language);
      } else {
        const std::string word = text::fold(entry);
        t.lists[std::string(name)].push_back(word);
        t.sets[std::string(name)].insert(word);
      }
    }
  }
}

const Tables& tables() {
  // Never destroyed: taking thousands of words apart at the end of a process is time for nothing.
  static const Tables& kTables = *[] {
    auto* made = new Tables;
    Tables& t = *made;
    t.sections.reserve(3000);
    t.fields.reserve(1500);
    t.item_fields.reserve(900);
    t.moments_by_word.reserve(1200);
    for (std::size_t i = 0; i < kLanguages.size(); ++i)
      for (const EmbeddedFile& file : vocabulary_files())
        if (file.name.substr(0, file.name.find('.')) == kLanguages[i]) load(static_cast<int>(i), file.content, t);
    return made;
  }();
  return kTables;
}

bool contains(std::string_view list, std::string_view word) {
  const auto found = tables().sets.find(list);
  return found != tables().sets.end() && found->second.contains(text::fold(word));
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
  for (const std::string_view mark : {"．", "、", "）", "\xEF\xB8\x8F\xE2\x83\xA3", "\xE2\x83\xA3"})   // the last two are the key of 1️⃣
    if (at > 0 && s.substr(at).starts_with(mark)) return s.substr(at + mark.size());
  if (at > 0 && at < s.size() && (s[at - 1] == '.' || s[at] == ')' || s[at] == ':')) s.remove_prefix(at);
  // IV. and (2)
  const std::size_t roman = s.find_first_not_of("IVX");
  if (at == 0 && roman > 0 && roman != std::string_view::npos && s[roman] == '.' && roman + 1 < s.size() && s[roman + 1] == ' ') s.remove_prefix(roman + 1);
  return s;
}

// "1 summary", "1 1 summary", "i summary", "a summary", "part 2 summary": a normalised name without the numbering that only a
// whole name tells from a part of it ("5 whys").
std::string_view without_ordinals(std::string_view name) {
  const auto all = [](std::string_view word, auto is) { return !word.empty() && std::all_of(word.begin(), word.end(), is); };
  for (int i = 0; i < 4; ++i) {
    const std::size_t end = name.find(' ');
    if (end == std::string_view::npos) break;
    const std::string_view word = name.substr(0, end);
    const bool leads = word == "part" || word == "section" || word == "step" || word == "chapter" || word == "no" || word == "nr";
    const bool number = word.size() <= 3 && all(word, text::is_digit);
    const bool roman = word.size() <= 4 && all(word, [](char c) { return c == 'i' || c == 'v' || c == 'x'; });
    const bool letter = i == 0 && word.size() == 1 && word[0] >= 'a' && word[0] <= 'j';
    if (!number && !roman && !letter && !(leads && i == 0 && text::is_word(name[end + 1]))) break;
    name.remove_prefix(end + 1);
  }
  return name;
}

// The words that may follow an alias without changing what the section is: "Timeline of the outage", "Root cause for X".
bool continues_alias(std::string_view rest) {
  const std::size_t end = rest.find(' ');
  const std::string_view word = rest.substr(0, end);
  if (text::is_digit(word.front()) || month_of_word(word) != 0 || weekday_of_word(word) >= 0) return true;  // "Timeline 2025-02-13"
  return contains("joiner", word);
}

}  // namespace

std::string normalise(std::string_view heading) {
  std::string_view s = without_numbering(heading);
  std::string out;
  int brackets = 0;
  bool wide = false;   // the last character was one of a script without blanks
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
    const char32_t folded = text::fold(c.value);
    // `{#id}` is an attribute of the heading
    if (folded == '(' || folded == '[' || folded == '{' || folded == 0x3014) ++brackets;
    const bool close = folded == ')' || folded == ']' || folded == '}' || folded == 0x3015;
    if (brackets == 0 && !close) {
      if (folded == '\'' || c.value == 0x2019 || c.value == 0x2018) {
        // "didn't" and "didn’t" become one word
      } else if (folded < 0x80) {
        const char ch = static_cast<char>(folded);
        if (text::is_alpha(ch) || text::is_digit(ch)) out.push_back(ch), wide = false;
        else if (!out.empty() && out.back() != ' ') out.push_back(' ');
      } else if (text::is_wide(folded)) {
        // Scripts without blanks: one between two characters says nothing.
        if (wide && !out.empty() && out.back() == ' ') out.pop_back();
        text::append_utf8(out, folded);
        wide = true;
      } else if ((folded >= 0xC0 && folded <= 0x24F && folded != 0xD7 && folded != 0xF7) || (folded >= 0x300 && folded < 0x2000) || (folded >= 0x3040 && folded < 0xE000)) {
        text::append_utf8(out, folded);
        wide = false;
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

namespace {

// "Timeline & Detection", "Lessons / Follow-ups", "Fixes + next steps": the first part that the template knows.
SectionMatch section_of_parts(std::string_view heading) {
  const Tables& t = tables();
  int brackets = 0;
  std::size_t begin = 0;
  SectionMatch best;
  bool split = false;
  for (std::size_t at = 0; at <= heading.size(); ++at) {
    if (at < heading.size()) {
      brackets += heading[at] == '(' || heading[at] == '[';
      brackets -= heading[at] == ')' || heading[at] == ']';
      const bool wide = heading.substr(at).starts_with("＆") || heading.substr(at).starts_with("／");
      if (brackets > 0 || !(heading[at] == '&' || heading[at] == '/' || heading[at] == '+' || wide)) continue;
      split = true;
    } else if (!split) {
      break;
    }
    const auto one = t.sections.find(normalise(heading.substr(begin, at - begin)));
    if (best.id == SectionId::Unknown && one != t.sections.end() && is_template_section(one->second.match.id)) best = one->second.match;
    begin = at + 1;
    while (begin < heading.size() && (static_cast<unsigned char>(heading[begin]) & 0xC0U) == 0x80U) ++begin;
  }
  return best;
}

// "What happened (Timeline)", "再発防止（Action Items）": what stands in the brackets, where the words before them say nothing.
SectionMatch section_in_brackets(std::string_view heading) {
  const Tables& t = tables();
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t from = heading.find(open);
    const std::size_t to = from == std::string_view::npos ? from : heading.find(close, from);
    if (to == std::string_view::npos) continue;
    const auto one = t.sections.find(normalise(heading.substr(from + open.size(), to - from - open.size())));
    if (one != t.sections.end() && is_template_section(one->second.match.id)) return one->second.match;
  }
  return {};
}

}  // namespace

SectionMatch section_of_heading(std::string_view heading, const std::vector<std::pair<SectionId, std::string>>& extra) {
  std::string name = normalise(heading);
  if (name.empty()) return {};
  for (const auto& [id, alias] : extra)
    if (normalise(alias) == name) return {id, true};
  const Tables& t = tables();
  if (const auto exact = t.sections.find(name); exact != t.sections.end()) return exact->second.match;
  if (const std::string_view bare = without_ordinals(name); bare.size() < name.size())
    if (const auto exact = t.sections.find(bare); exact != t.sections.end()) return exact->second.match;
  // "2 Timeline"; "5 whys" has been found above
  if (const std::size_t digits = name.find_first_not_of("0123456789"); digits > 0 && digits <= 2 && digits != std::string::npos && name[digits] == ' ') {
    if (const auto exact = t.sections.find(name.substr(digits + 1)); exact != t.sections.end()) return exact->second.match;
  }
  // "The timeline", "Our response"
  if (const std::size_t blank = name.find(' '); blank != std::string::npos && contains("article", std::string_view(name).substr(0, blank))) {
    name.erase(0, blank + 1);
    if (const auto exact = t.sections.find(name); exact != t.sections.end()) return exact->second.match;
  }
  // "Lessons learned and action items": the part that the template knows.
  for (std::size_t begin = name.find(' '); begin != std::string::npos; begin = name.find(' ', begin + 1)) {
    const std::size_t end = name.find(' ', begin + 1);
    if (end == std::string::npos) break;
    if (!contains("and-word", std::string_view(name).substr(begin + 1, end - begin - 1))) continue;
    const std::string_view first = std::string_view(name).substr(0, begin);
    for (const std::string_view part : {first, std::string_view(name).substr(end + 1)})
      if (const auto one = t.sections.find(part); one != t.sections.end() && is_template_section(one->second.match.id))
        return {one->second.match.id, one->second.match.specific && part.data() == first.data()};
    break;
  }
  // An alias and more: at the beginning ("timeline of the outage") or at the end ("detailed timeline"). Longest wins.
  SectionMatch best;
  std::size_t length = 0;
  const auto consider = [&](std::string_view alias, bool starts) {
    if (alias.size() <= length) return;
    const auto found = t.sections.find(alias);
    if (found == t.sections.end()) return;
    const SectionMatch& match = found->second.match;
    // A generic word says nothing about a longer heading.
    if (!match.specific && !(starts && match.id == SectionId::Lessons)) return;
    best = {match.id, match.specific && starts};
    length = alias.size();
  };
  const std::string_view whole = name;
  for (std::size_t at = 0; at < whole.size();) {
    const text::CodePoint c = text::decode(whole, at);
    if (c.value == ' ') {
      if (continues_alias(whole.substr(at + 1))) consider(whole.substr(0, at), true);
      if (at + 1 <= 24) consider(whole.substr(at + 1), false);
    } else if (at > 0 && at <= 24 && text::is_wide(c.value) && whole.size() - at >= 9) {
      consider(whole.substr(at), false);   // 決済障害のタイムライン
    }
    at += c.size;
  }
  if (best.id == SectionId::Unknown) best = section_in_brackets(heading);
  if (!best.specific)
    if (const SectionMatch part = section_of_parts(heading); part.id != SectionId::Unknown && (best.id == SectionId::Unknown || !is_template_section(best.id))) return part;
  return best;
}

SectionMatch first_section_of_heading(std::string_view heading) {
  const std::string words = normalise(heading);
  const auto found = tables().first_sections.find(without_ordinals(words));
  if (found == tables().first_sections.end()) {
    // "What happened with the login page?"
    for (std::size_t end = words.find(' '); end != std::string::npos; end = words.find(' ', end + 1))
      if (contains("summary-lead", words.substr(0, end))) return {SectionId::Summary, false};
    return {};
  }
  return {found->second, false};
}

SectionMatch fallback_section_of_heading(std::string_view heading) {
  const std::string name = normalise(heading);
  const auto found = tables().fallback_sections.find(without_ordinals(name));
  if (found == tables().fallback_sections.end()) return {};
  return {found->second, false};
}

std::optional<std::pair<SectionId, std::string>> nearest_heading(std::string_view heading, std::string_view language) {
  const std::string name = normalise(heading);
  const Tables& t = tables();
  const int index = language_index(language);
  if (name.size() < 5 || index < 0 || t.sections.contains(name)) return std::nullopt;
  std::optional<std::pair<SectionId, std::string>> best;
  std::size_t best_distance = name.size() >= 8 ? 3 : 2;  // strictly nearer than this
  for (const std::string& alias : t.section_names[static_cast<std::size_t>(index)]) {
    if (alias.size() < 6) continue;
    const std::size_t distance = text::edit_distance(name, alias, best_distance);
    if (distance < best_distance || (distance == best_distance && best && alias < best->second && distance < 3)) {
      best_distance = distance;
      best = {t.sections.find(alias)->second.match.id, alias};
    }
  }
  return best;
}

FieldId field_of_label(std::string_view label) { return find_or(tables().fields, label, FieldId::Unknown); }
FieldId item_field_of_label(std::string_view label) { return find_or(tables().item_fields, label, FieldId::Unknown); }
FieldId timeline_field_of_label(std::string_view label) { return find_or(tables().timeline_fields, label, FieldId::Unknown); }

int month_of_word(std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  const auto found = tables().months.find(text::fold(word));
  return found == tables().months.end() ? 0 : found->second;
}

int weekday_of_word(std::string_view word) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  const auto found = tables().weekdays.find(text::fold(word));
  return found == tables().weekdays.end() ? -1 : found->second;
}

const std::string& zone_of_words(std::string_view words, bool bare) {
  static const std::string kNone;
  if (const auto found = tables().zones.find(words); found != tables().zones.end()) return found->second;
  if (!bare) return kNone;
  const auto found = tables().bare_zones.find(words);
  return found == tables().bare_zones.end() ? kNone : found->second;
}

const std::string& zone_within(std::string_view run) {
  static const std::string kNone;
  if (run.empty() || !is_unspaced(run)) return kNone;
  for (const auto& [words, name] : tables().zones)
    if (is_unspaced(words) && run.find(words) != std::string_view::npos) return name;
  return kNone;
}

std::string month_name(int month, std::string_view language, bool abbreviated) {
  const int index = std::max(language_index(language), 0);
  if (month < 1 || month > 12) return {};
  const auto& names = abbreviated ? tables().month_short_names : tables().month_names;
  return names[static_cast<std::size_t>(index)][static_cast<std::size_t>(month)];
}

std::vector<Moment> moments_of(std::string_view text, const std::vector<std::pair<Moment, std::string>>& extra, std::string_view language) {
  const std::string folded = text::fold(text);
  const int own = language_index(language);
  const bool unspaced = is_cjk(own);
  // Words, and in scripts without blanks what begins at each character.
  std::vector<std::string_view> words;
  const std::string_view all = folded;
  for (std::size_t at = 0; at < all.size();) {
    if (!text::is_word(all[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < all.size() && (text::is_word(all[end]) || (all[end] == '-' && end > at))) ++end;
    words.push_back(all.substr(at, end - at));
    if (unspaced)
      for (std::size_t inner = at + text::decode(all, at).size; inner < end;) {
        const text::CodePoint c = text::decode(all, inner);
        if (c.size > 1) words.push_back(all.substr(inner, end - inner));
        inner += c.size;
      }
    at = end;
  }
  const auto matches = [&](const std::vector<std::string>& phrase, std::size_t at) {
    if (at + phrase.size() > words.size()) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
      const std::string_view wanted = phrase[i];
      if (wanted.ends_with('*') ? !words[at + i].starts_with(wanted.substr(0, wanted.size() - 1)) : words[at + i] != wanted) return false;
    }
    return true;
  };
  std::vector<Moment> found;
  const auto note = [&](Moment moment) {
    if (std::find(found.begin(), found.end(), moment) == found.end()) found.push_back(moment);
  };
  for (const auto& [moment, phrase] : extra) {
    const std::vector<std::string> wanted = words_of(text::fold(phrase));
    for (std::size_t at = 0; at < words.size() && !wanted.empty(); ++at)
      if (matches(wanted, at)) note(moment);
  }
  const Tables& t = tables();
  // What only seems to speak of one is taken out: "root cause identified" is no detection.
  std::bitset<256> first_letters;
  for (const std::string_view word : words) first_letters.set(static_cast<unsigned char>(word.front()));
  for (const auto& phrase : t.no_moments) {
    const char first = phrase.front().front();
    if (first != '*' && !first_letters[static_cast<unsigned char>(first)]) continue;
    for (std::size_t at = 0; at < words.size(); ++at)
      if (matches(phrase, at)) {
        for (std::size_t i = 0; i < phrase.size(); ++i) words[at + i] = "-";
        break;
      }
  }
  constexpr std::size_t kLongest = 24;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view word = words[at];
    if (!t.moment_heads.may_begin(word)) continue;
    for (std::size_t size = 2; size <= word.size(); size = size < kLongest ? size + 1 : std::max(size + 1, word.size())) {
      const auto candidates = t.moments_by_word.find(word.substr(0, size));
      if (candidates == t.moments_by_word.end()) continue;
      for (const int index : candidates->second) {
        const MomentPhrase& phrase = t.moments[static_cast<std::size_t>(index)];
        if ((phrase.language == kEnglish || phrase.language == own) && matches(phrase.words, at)) note(phrase.moment);
      }
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string_view level_of_word(std::string_view word) {
  const auto found = tables().levels.find(text::fold(word));
  return found == tables().levels.end() ? std::string_view{} : std::string_view(found->second);
}

std::string_view status_of_word(std::string_view word) {
  const auto found = tables().statuses.find(normalise(word));
  return found == tables().statuses.end() ? std::string_view{} : std::string_view(found->second);
}

std::optional<RelativeWords> relative_at(const std::vector<std::string_view>& words, std::size_t at) {
  const auto candidates = tables().phrases.find(text::fold(words[at]));
  if (candidates == tables().phrases.end()) return std::nullopt;
  std::optional<RelativeWords> best;
  for (const auto& [phrase, meaning] : candidates->second) {
    if (at + phrase.size() > words.size() || (best && best->count >= phrase.size())) continue;
    bool all = true;
    for (std::size_t i = 1; i < phrase.size() && all; ++i) all = text::fold(words[at + i]) == phrase[i];
    if (all) best = RelativeWords{meaning, phrase.size()};
  }
  return best;
}

bool begins_with_listed(std::string_view list, std::string_view words, std::size_t* length) {
  const std::string folded = text::fold(words.substr(0, std::min<std::size_t>(words.size(), 64)));
  for (const std::string& word : vocabulary::words(list)) {
    if (!folded.starts_with(word)) continue;
    if (static_cast<unsigned char>(word.front()) < 0xE3 && folded.size() > word.size() && text::is_word(folded[word.size()])) continue;
    if (length != nullptr) *length = std::max(*length, word.size());
    else return true;
  }
  return length != nullptr && *length > 0;
}

bool is_team_word(std::string_view word) { return contains("team-word", word); }
bool is_system_word(std::string_view word) { return contains("system-word", word); }
bool is_human_word(std::string_view word) { return contains("human-word", word) || contains("human-verb", word); }

const std::vector<std::string>& words(std::string_view list) {
  static const std::vector<std::string> kNone;
  const auto found = tables().lists.find(list);
  return found == tables().lists.end() ? kNone : found->second;
}

bool is_listed(std::string_view list, std::string_view word) { return contains(list, word); }

std::string_view language_of_heading(std::string_view heading) {
  const auto found = tables().sections.find(normalise(heading));
  return found == tables().sections.end() ? std::string_view{} : kLanguages[static_cast<std::size_t>(found->second.language)];
}

LanguageEvidence& LanguageEvidence::operator+=(const LanguageEvidence& other) {
  for (std::size_t i = 0; i < common_words.size(); ++i) common_words[i] += other.common_words[i];
  kana += other.kana;
  hangul += other.hangul;
  han += other.han;
  letters += other.letters;
  return *this;
}

LanguageEvidence language_evidence(std::string_view text) {
  LanguageEvidence out;
  static_assert(std::tuple_size_v<decltype(out.common_words)> == kLanguages.size());
  auto& [hits, kana, hangul, han, letters] = out;
  const std::size_t limit = text.size();
  const Tables& t = tables();
  std::string word;
  for (std::size_t at = 0; at < limit;) {
    if (!text::is_word(text[at])) {
      ++at;
      continue;
    }
    word.clear();
    while (at < limit && text::is_word(text[at])) {
      const unsigned char byte = static_cast<unsigned char>(text[at]);
      if (byte < 0x80) {
        word.push_back(text::lower(text[at++]));
        ++letters;
        continue;
      }
      const text::CodePoint c = text::decode(text, at);
      kana += c.value >= 0x3040 && c.value <= 0x30FF;
      hangul += c.value >= 0xAC00 && c.value <= 0xD7A3;
      han += c.value >= 0x3400 && c.value <= 0x9FFF;
      ++letters;
      text::append_utf8(word, text::fold(c.value));
      at += c.size;
    }
    if (word.size() > 16 || !t.stop_heads.may_begin(word)) continue;
    const auto found = t.stop_words.find(word);
    if (found == t.stop_words.end()) continue;
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i] += static_cast<int>((found->second >> i) & 1U);
  }
  return out;
}

std::string_view language_of(std::string_view text, const std::vector<std::string_view>& headings) {
  return language_by(language_evidence(text.substr(0, kLanguageLead)), headings);
}

std::string_view language_by(LanguageEvidence evidence, const std::vector<std::string_view>& headings) {
  auto& [hits, kana, hangul, han, letters] = evidence;
  const Tables& t = tables();
  // Code, names and times are Latin in every language: a quarter of wide letters is a text of wide letters.
  const std::size_t wide = kana + hangul + han;
  if (wide >= 8 && wide * 4 > letters) return hangul * 2 > wide ? "ko" : kana * 12 > wide ? "ja" : "zh";
  // A heading in a language of its own weighs like a few words.
  for (const std::string_view heading : headings) {
    const auto found = t.sections.find(normalise(heading));
    if (found != t.sections.end()) hits[static_cast<std::size_t>(found->second.language)] += 3;
  }
  std::size_t best = kEnglish;
  for (std::size_t i = 1; i < hits.size(); ++i)
    if (hits[i] >= 8 && hits[i] > hits[kEnglish] * 2 && (best == kEnglish || hits[i] > hits[best])) best = i;
  return kLanguages[best];
}

std::span<const std::string_view> languages() { return kLanguages; }

}  // namespace pm::vocabulary

#include <algorithm>
#include <unordered_set>

#include "config/keys.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::config {
namespace {

std::vector<std::string> texts(std::vector<Word> words) {
  std::vector<std::string> out;
  std::unordered_set<std::string> seen;
  for (Word& word : words)
    if (seen.insert(word.text).second) out.push_back(std::move(word.text));
  return out;
}

std::string_view without_digits(std::string_view text, std::size_t most) {
  while (most-- > 0 && !text.empty() && text::is_digit(text[0])) text.remove_prefix(1);
  return text;
}

// +2, +02:00, -0530
bool is_offset(std::string_view text) {
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-') || !text::is_digit(text[1])) return false;
  text = without_digits(text.substr(1), 2);
  if (text.starts_with(':')) {
    text.remove_prefix(1);
    return text.size() == 2 && without_digits(text, 2).empty();
  }
  return text.empty() || (text.size() == 2 && without_digits(text, 2).empty());
}

// The form alone: which zones there are is the system's knowledge.
bool is_zone(std::string_view text) {
  if (is_offset(text)) return true;
  if (text::starts_with_ignoring_case(text, "UTC") || text::starts_with_ignoring_case(text, "GMT"))
    if (text.size() == 3 || is_offset(text.substr(3))) return true;
  if (text.empty() || !text::is_alpha(text[0])) return false;
  const bool name = std::all_of(text.begin(), text.end(), [](char c) {
    return text::is_alpha(c) || text::is_digit(c) || c == '/' || c == '_' || c == '-' || c == '+';
  });
  const bool letters = std::all_of(text.begin(), text.end(), text::is_alpha);
  return name && ((text.find('/') != std::string_view::npos && text.back() != '/') || (letters && text.size() <= 5));
}

std::vector<std::string> read_globs(Reader& reader, const Value& value, std::string_view key) {
  std::vector<std::string> out;
  for (Word& word : reader.words(value, "`" + std::string(key) + "` is a list of globs: `" + std::string(key) + ": [\"incidents/**/*.md\"]`")) {
    if (word.text.starts_with('!'))
      reader.wrong_value(word.span, "a glob cannot be turned round with `!`: list it under `" + std::string(key == "include" ? "exclude" : "include") + "`");
    else if (word.text.find('\\') != std::string::npos)
      reader.wrong_value(word.span, "folders are divided by `/` in a glob, on every system");
    else
      out.push_back(std::move(word.text));
  }
  return out;
}

}  // namespace

void read_services(Reader& reader, const Value& value, settings::Settings& out) {
  out.services = texts(reader.words(value, "`services` is a list of names: `services: [checkout, search]`"));
}

void read_glossary(Reader& reader, const Value& value, settings::Settings& out) {
  out.glossary.clear();
  for (const Entry& entry : reader.entries(value, "`glossary` says what short words stand for: `glossary: {OOM: out of memory}`"))
    if (const auto word = reader.word(entry.value, "an entry of the glossary is one text: `OOM: out of memory`"))
      out.glossary.emplace_back(entry.key, word->text);
}

void read_severities(Reader& reader, const Value& value, settings::Settings& out) {
  out.severities = texts(reader.words(value, "`severities` is a list, the worst first: `severities: [SEV1, SEV2, SEV3]`"));
}

void read_time_zone(Reader& reader, const Value& value, settings::Settings& out) {
  const auto word = reader.word(value, "`time_zone` is a single name, such as `UTC` or `Europe/Berlin`");
  if (!word) return;
  // A name is looked up where there is a database; abbreviations and offsets are known without one.
  const std::vector<std::string>* names = out.zones && word->text.size() > 3 && text::is_alpha(word->text[0]) ? &out.zones->names() : nullptr;
  const bool listed = names != nullptr && std::binary_search(names->begin(), names->end(), word->text);
  if (listed) {
    out.time_zone = word->text;
  } else if (is_zone(word->text)) {
    out.time_zone = word->text;
    if (names == nullptr || names->empty() || word->text.find('/') == std::string::npos) return;
    const std::string near = out.zones->find(word->text);
    if (!near.empty())
      reader.wrong_value(word->span, "unknown time zone `" + word->text + "`: did you mean `" + near + "`?");
    else
      reader.unknown(word->span, "config/value", "time zone", word->text, *names);
  } else if (const std::string city = out.zones ? out.zones->find(word->text) : std::string(); !city.empty()) {
    reader.wrong_value(word->span, "unknown time zone `" + word->text + "`: did you mean `" + city + "`?");
  } else
    reader.wrong_value(word->span, "`" + word->text + "` is no time zone: write `UTC`, an offset such as `+02:00`, or a name such as `Europe/Berlin`");
}

void read_date_order(Reader& reader, const Value& value, settings::Settings& out) {
  constexpr std::string_view kExpected = "`date_order` is `mdy` where 03/04 is the fourth of March, or `dmy` where it is the third of April";
  const auto word = reader.word(value, kExpected);
  if (!word) return;
  const std::string order = text::lower(word->text);
  if (order == "mdy")
    out.date_order = settings::DateOrder::MonthFirst;
  else if (order == "dmy")
    out.date_order = settings::DateOrder::DayFirst;
  else
    reader.wrong_value(word->span, std::string(kExpected) + ", not `" + word->text + "`");
}

void read_language(Reader& reader, const Value& value, settings::Settings& out) {
  const auto word = reader.word(value, "`language` is the code of a language, such as `de` or `ja`: that of the template");
  if (!word) return;
  const std::string code = text::lower(word->text);
  const auto known = vocabulary::languages();
  if (std::find(known.begin(), known.end(), code) != known.end())
    out.language = code;
  else
    reader.wrong_value(word->span, "`" + word->text + "` is no language that we have a template for: write one of " +
                                       text::join({known.begin(), known.end()}, ", "));
}

void read_minimum_whys(Reader& reader, const Value& value, settings::Settings& out) {
  if (const auto number = reader.number(value, 1, 20, "`minimum_whys`")) out.minimum_whys = *number;
}

void read_include(Reader& reader, const Value& value, settings::Settings& out) { out.include = read_globs(reader, value, "include"); }
void read_exclude(Reader& reader, const Value& value, settings::Settings& out) { out.exclude = read_globs(reader, value, "exclude"); }

void read_docs_url(Reader& reader, const Value& value, settings::Settings& out) {
  const auto word = reader.word(value, "`docs_url` is the address of the folder with the rules' pages: `docs_url: https://example.com/rules/`");
  if (!word) return;
  const std::size_t host = word->text.find("://");
  const bool web = text::starts_with_ignoring_case(word->text, "https://") || text::starts_with_ignoring_case(word->text, "http://");
  const bool plain = std::none_of(word->text.begin(), word->text.end(), [](char c) { return text::is_space(c) || c == '"' || c == '<' || c == '>' || c == '?' || c == '#'; });
  if (!web || !plain || word->text.size() <= host + 3 || word->text[host + 3] == '/') {
    reader.wrong_value(word->span, "`docs_url` is the address of a folder that begins with `https://` or `http://`, not `" + word->text + "`");
    return;
  }
  out.docs_url = word->text.ends_with('/') ? word->text : word->text + "/";
}

void read_diagnostics(Reader& reader, const Value& value, settings::Settings&) {
  // How long to wait is the server's business; here it is only checked.
  const auto entries = reader.entries(value, "`diagnostics` holds `delay`: `diagnostics: {delay: 200}`");
  check_keys(reader, entries, "diagnostics");
  if (const Entry* delay = find(entries, "delay")) reader.number(delay->value, 0, 10'000, "`delay`, in milliseconds,");
}

}  // namespace pm::config

// The words for things, from the data files of `vocabulary/data/`: heading aliases, labels, months, words for moments.
//
// Built once from the embedded data on first use, immutable, safe from any thread. Errors: none at run time; the data files are
// checked by tests.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "vocabulary/ids.h"

namespace pm::vocabulary {

// A heading, label or column name made comparable: lower case, straight quotes, without numbering, a `Section N:` prefix, emoji
// and their short codes, punctuation, marks and anything in brackets; single blanks.
std::string normalise(std::string_view heading);

struct SectionMatch {
  SectionId id = SectionId::Unknown;
  bool specific = false;        // a name that hardly any other kind of document uses: counts for recognition
};

// The section that a heading names. `extra` are a team's own aliases and win.
SectionMatch section_of_heading(std::string_view heading, const std::vector<std::pair<SectionId, std::string>>& extra = {});
// The names that hold only for a document's first section ("What happened").
SectionMatch first_section_of_heading(std::string_view heading);
// The names that hold only where no other section of that kind is there ("Conclusion" for the root cause).
SectionMatch fallback_section_of_heading(std::string_view heading);
// The alias of that language that a heading misses by one or two letters, with its section; nullopt where none is near or the heading is one.
std::optional<std::pair<SectionId, std::string>> nearest_heading(std::string_view heading, std::string_view language = "en");

// The field that a label, key or column names in the Summary, the front matter or YAML.
FieldId field_of_label(std::string_view label);
// The column of an action item table, or the key of an action item (owner, due, priority …).
FieldId item_field_of_label(std::string_view label);
// The column of a timeline table (time, date, zone, event).
FieldId timeline_field_of_label(std::string_view label);

// 1–12; 0 where it is no month. Full names and abbreviations of all languages, case ignored, a trailing dot allowed.
int month_of_word(std::string_view word);
// 0 = Sunday … 6 = Saturday; -1 where it is no weekday.
int weekday_of_word(std::string_view word);

// The time zone that words speak of ("pacific time"), lower case, by its name in the zone database; empty where none. `bare`: with
// the names that mean a zone only beside a time ("pacific", "eastern").
const std::string& zone_of_words(std::string_view words, bool bare);
// The same for a name somewhere in a run of a script without blanks: "時刻はすべて日本時間です".
const std::string& zone_within(std::string_view run);

// The moments that the words of a timeline entry speak of.
// Those of English and of `language`; `extra` are a team's own.
std::vector<Moment> moments_of(std::string_view text, const std::vector<std::pair<Moment, std::string>>& extra = {}, std::string_view language = "en");

// Words that make an owner a team: "team", "SRE", "platform" …
bool is_team_word(std::string_view word);
// Words that begin an entry told by a machine or by a person.
bool is_system_word(std::string_view word);
bool is_human_word(std::string_view word);
// One word of a list in the data files, by the list's name ("vague-verb", "generic-praise" …).
const std::vector<std::string>& words(std::string_view list);
bool is_listed(std::string_view list, std::string_view word);

// Whether a text begins with a word of a list ("why-word"), whole or in a script without blanks; its bytes in `length`.
bool begins_with_listed(std::string_view list, std::string_view words, std::size_t* length = nullptr);

// "Januar", "Jan."; as a date of that language has it.
std::string month_name(int month, std::string_view language, bool abbreviated = false);
// "high" for "hoch" and "高": how English would call that priority. Empty where it is none of another language's words.
std::string_view level_of_word(std::string_view word);
// "draft" for "Entwurf". Empty where it is no word of that kind.
std::string_view status_of_word(std::string_view word);

// A date that counts from today, in words of other languages than English: "tomorrow" for "morgen", and how many words it takes.
struct RelativeWords {
  std::string_view meaning;   // soon today tomorrow end-of-week end-of-month end-of-quarter end-of-year next-week next-month next-quarter next-sprint
  std::size_t count = 0;
};
std::optional<RelativeWords> relative_at(const std::vector<std::string_view>& words, std::size_t at);

// The ISO codes of the languages that we have words of, English first.
std::span<const std::string_view> languages();
// The language whose name for a section a heading is; empty where it is none.
std::string_view language_of_heading(std::string_view heading);
// The language of a text, by its script, its commonest words and its headings; "en" where the evidence is thin. Reads 20 KB at most.
std::string_view language_of(std::string_view text, const std::vector<std::string_view>& headings = {});

}  // namespace pm::vocabulary

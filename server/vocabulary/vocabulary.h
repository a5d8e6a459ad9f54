// The words for things, from the data files of `vocabulary/data/`: heading aliases, labels, months, words for moments.
//
// Built once from the embedded data on first use, immutable, safe from any thread. Errors: none at run time; the data files are
// checked by tests.
#pragma once

#include <optional>
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
// The alias that a heading misses by one or two letters, with its section; nullopt where none is near or the heading is one.
std::optional<std::pair<SectionId, std::string>> nearest_heading(std::string_view heading);

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

// The moments that the words of a timeline entry speak of.
std::vector<Moment> moments_of(std::string_view text, const std::vector<std::pair<Moment, std::string>>& extra = {});

// Words that make an owner a team: "team", "SRE", "platform" …
bool is_team_word(std::string_view word);
// Words that begin an entry told by a machine or by a person.
bool is_system_word(std::string_view word);
bool is_human_word(std::string_view word);
// One word of a list in the data files, by the list's name ("vague-verb", "generic-praise" …).
const std::vector<std::string>& words(std::string_view list);
bool is_listed(std::string_view list, std::string_view word);

// Whether a text is English, by the commonest words of the languages we have; yes where the evidence is thin. Reads 20 KB at most.
bool looks_english(std::string_view text);

}  // namespace pm::vocabulary

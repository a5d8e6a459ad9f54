// What a team configures, as plain data with defaults. Read from `.postmortem.yaml` and from a client's settings by config/.
//
// Threads: a Settings is built once and then shared as const. Units: days.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calendar/zones.h"
#include "vocabulary/ids.h"

namespace pm::settings {

enum class Severity : std::uint8_t { Error, Warning, Information, Hint };

struct Person {
  std::string handle;  // without `@`
  std::string name;
  std::string team;    // a team's handle or name; may be empty
};

struct Team {
  std::string handle;  // without `@`
  std::string name;
  std::vector<std::string> members;  // handles of people
};

struct Priority {
  std::string id;       // P1
  std::string meaning;
  int due_days = 0;     // until when it should be done, counted from today
  int max_days = 0;     // a due date further off than this is too far; 0: due_days
};

// How the team's tickets look and where they live; empty: unknown.
struct Tracker {
  std::string url;                    // "https://tracker.example.com/browse/{ticket}"
  std::vector<std::string> patterns;  // "PAY-{number}": `{number}` stands for digits, `{word}` for letters, digits, `-` and `_`
  bool known() const { return !url.empty() || !patterns.empty(); }
};

// The next words from a place on that look like one of the tracker's tickets: where they begin, and where they end.
std::optional<std::pair<std::size_t, std::size_t>> next_ticket(const Tracker& tracker, std::string_view text, std::size_t from);

// What a team expects of the review. What is not set is not asked for.
struct Process {
  int meeting_within_hours = 48;      // counted from the end of the incident
  bool meeting = false;               // a post-mortem in review names its meeting
  int reviewers = 0;                  // how many a reviewed one names
  int publish_within_days = 0;        // from the review
  int draft_within_days = 0;          // how long it may stay a draft, from the end of the incident
};

enum class DateOrder : std::uint8_t { Unknown, MonthFirst, DayFirst };

// `rules:` of the configuration: an id or `family/*`, and what becomes of it. Later entries win; an exact id beats a family.
struct RuleSetting {
  std::string pattern;
  std::optional<Severity> severity;  // nullopt: off
};

struct BlameAddition {
  std::string category;  // named-individual …
  std::string phrase;
};

// A mistake in YAML, in bytes of the text that was checked.
struct YamlMistake {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string message;
};
// Says what is wrong with a text that is no YAML. Like the clock, it is handed in at the edge: see config/yaml_check.h.
using YamlCheck = std::vector<YamlMistake> (*)(std::string_view text);

// A section of a team's own template file.
struct TemplateSection {
  vocabulary::SectionId id = vocabulary::SectionId::Unknown;
  std::string title;
  int level = 2;
  std::string text;             // heading and body with \n line ends, without blank lines around
};

struct TeamTemplate {
  std::string path;             // as configured: relative to the configuration's folder
  std::string text;             // with \n line ends; empty where there is none, or it could not be read
  std::vector<TemplateSection> sections;  // those just below its title
};

struct Settings {
  std::vector<Person> people;
  std::vector<Team> teams;
  std::vector<std::string> code_owners;     // handles from CODEOWNERS, without `@`: offered as owners, never a roster
  std::vector<std::string> services;
  std::vector<std::pair<std::string, std::string>> glossary;  // "OOM" -> "out of memory"
  std::vector<std::string> severities;      // empty: the default scale (SEV1–SEV5, P1–P5, critical/major/minor)
  std::vector<Priority> priorities{
      {"P1", "prevents the same incident from happening again: this week or next", 14, 15},
      {"P2", "makes it less likely, or shorter: within a month", 30, 30},
      {"P3", "helps to see it or to handle it: within a quarter", 90, 90},
      {"P4", "worth doing when the area is touched: within half a year", 180, 180}};
  std::vector<std::pair<std::string, std::string>> priority_map;        // "high" -> "P1", beside the built-in map
  std::vector<std::pair<vocabulary::SectionId, std::string>> section_aliases;  // a team's own headings
  std::vector<vocabulary::SectionId> required_sections{
      vocabulary::SectionId::Summary,  vocabulary::SectionId::Timeline,   vocabulary::SectionId::RootCause,
      vocabulary::SectionId::WentWell, vocabulary::SectionId::WentPoorly, vocabulary::SectionId::ActionItems};
  std::vector<vocabulary::FieldId> required_fields{
      vocabulary::FieldId::Date,     vocabulary::FieldId::Duration,   vocabulary::FieldId::Severity,
      vocabulary::FieldId::Services, vocabulary::FieldId::UserImpact, vocabulary::FieldId::BusinessImpact};
  TeamTemplate team_template;
  bool sections_required = false;           // `required_sections` is there: a template of the team's does not change them
  std::string profile = "default";          // see settings/profiles.h
  std::vector<RuleSetting> profile_rules;   // what the profile makes of the rules; `rules` wins
  std::vector<RuleSetting> rules;
  std::vector<std::pair<vocabulary::Moment, std::string>> moment_words;  // a team's own, beside the vocabulary's
  std::vector<BlameAddition> blame_add;
  std::vector<std::string> blame_remove;
  std::string time_zone;                    // of times that name none; empty: unknown
  std::shared_ptr<const calendar::Zones> zones;  // the system's, handed in; null: no zone is known by its name
  DateOrder date_order = DateOrder::Unknown;
  int minimum_whys = 3;
  Tracker tracker;
  Process process;
  std::string language;                     // of the template for an empty document; empty: English
  std::vector<std::string> include;         // globs of files that are post-mortems, relative to the configuration's folder
  std::vector<std::string> exclude;
  YamlCheck yaml_check = nullptr;           // nullptr: syntax is not told of
  std::string docs_url;                     // where the rules' pages stand, with a `/` at the end; empty: those beside the program
  std::string folder;                       // where the configuration stands, for the globs; empty: none

  const Person* person(std::string_view handle_or_name) const;  // with or without `@`, case ignored
  const Team* team(std::string_view handle_or_name) const;
  const Priority* priority(std::string_view id) const;          // case ignored
  // The severity that a rule has under these settings, nullopt where it is off.
  std::optional<Severity> severity_of(std::string_view rule_id, Severity by_default) const;
};

using SettingsPtr = std::shared_ptr<const Settings>;

}  // namespace pm::settings

// The configuration: what it sets, and that every mistake is told with its place while the rest still counts.
#include "config/config.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"

using namespace pm;
using settings::Severity;

namespace {

// `code: words that the problem points at`, in order.
std::vector<std::string> told(std::string_view text) {
  std::vector<std::string> out;
  for (const config::Problem& p : config::read(text).problems) {
    REQUIRE(p.span.begin <= p.span.end);
    REQUIRE(p.span.end <= text.size());
    REQUIRE_FALSE(p.message.empty());
    out.push_back(p.code.substr(p.code.find('/') + 1) + ": " + std::string(text::slice(text, p.span)));
  }
  return out;
}

std::string first_message(std::string_view text) {
  const auto problems = config::read(text).problems;
  return problems.empty() ? "" : problems.front().message;
}

bool says(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a whole configuration is read without a problem", "[config]") {
  constexpr std::string_view text = R"(# A team.
people:
  - {handle: sarah, name: Sarah Chen, team: payments}
  - "@alex"
  - jordan
teams:
  - {handle: payments, name: Payments, members: [sarah, "@alex"]}
services: [checkout, search]
severities: [SEV1, SEV2]
priorities:
  P1: {meaning: now, due_days: 7}
  P2: within a month
  P3:
priority_map: {high: p1}
sections:
  timeline: [Verlauf, Was geschah]
section_aliases: {root_cause: Ursache}
required_sections: [summary, root-cause]
required_fields: [date, user_impact]
rules:
  action-item/*: hint
  action-item/vague: off
  "*": information
time_zone: Europe/Berlin
date_order: dmy
minimum_whys: 5
include: ["incidents/**/*.md"]
exclude: drafts/*
moments: {mitigated: [traffic shifted]}
blame: {add: {character: [cowboy]}, remove: [should have]}
diagnostics: {delay: 200}
x-anything: [is, free]
)";
  const config::Result result = config::read(text);
  CHECK(told(text) == Strings{});
  const settings::Settings& s = result.settings;
  REQUIRE(s.people.size() == 3);
  CHECK(s.people[0].handle == "sarah");
  CHECK(s.people[0].name == "Sarah Chen");
  CHECK(s.people[0].team == "payments");
  CHECK(s.people[1].handle == "alex");
  REQUIRE(s.teams.size() == 1);
  CHECK(s.teams[0].members == Strings{"sarah", "alex"});
  CHECK(s.services == Strings{"checkout", "search"});
  CHECK(s.severities == Strings{"SEV1", "SEV2"});
  REQUIRE(s.priorities.size() == 3);
  CHECK(s.priorities[0].due_days == 7);
  CHECK(s.priorities[1].meaning == "within a month");
  CHECK(s.priorities[1].due_days == 30);
  CHECK(s.priorities[2].due_days == 90);
  REQUIRE(s.priority_map.size() == 1);
  CHECK(s.priority_map[0].second == "P1");
  REQUIRE(s.section_aliases.size() == 3);
  CHECK(s.section_aliases[2].first == vocabulary::SectionId::RootCause);
  CHECK(s.required_sections.size() == 2);
  REQUIRE(s.required_fields.size() == 2);
  CHECK(s.required_fields[1] == vocabulary::FieldId::UserImpact);
  CHECK_FALSE(s.severity_of("action-item/vague", Severity::Error).has_value());
  CHECK(s.severity_of("action-item/none", Severity::Error) == Severity::Information);
  CHECK(s.time_zone == "Europe/Berlin");
  CHECK(s.date_order == settings::DateOrder::DayFirst);
  CHECK(s.minimum_whys == 5);
  CHECK(s.include == Strings{"incidents/**/*.md"});
  CHECK(s.exclude == Strings{"drafts/*"});
  REQUIRE(s.moment_words.size() == 1);
  CHECK(s.moment_words[0].first == vocabulary::Moment::Mitigated);
  REQUIRE(s.blame_add.size() == 1);
  CHECK(s.blame_add[0].category == "character");
  CHECK(s.blame_remove == Strings{"should have"});
}

TEST_CASE("nothing in a configuration means the defaults", "[config]") {
  for (const std::string_view text : {"", "\n", "# only a comment\n", "---\n", "people:\nrules:\n", "\xEF\xBB\xBF", "{}"}) {
    CAPTURE(text);
    const config::Result result = config::read(text);
    CHECK(result.problems.empty());
    CHECK(result.settings.people.empty());
    CHECK(result.settings.priorities.size() == 4);
    CHECK(result.settings.required_sections.size() == 6);
    CHECK(result.settings.minimum_whys == 3);
  }
}

TEST_CASE("what a configuration does not say stays as the base has it", "[config]") {
  settings::Settings base;
  base.time_zone = "UTC";
  base.services = {"mail"};
  base.rules = {{"blame/*", Severity::Hint}};
  const auto result = config::read("services: [search]\nrules: {action-item/vague: off}\n", base);
  CHECK(result.settings.time_zone == "UTC");
  CHECK(result.settings.services == Strings{"search"});
  CHECK(result.settings.rules.size() == 2);
}

TEST_CASE("a client's settings are JSON, in its own way of writing names", "[config]") {
  constexpr std::string_view text =
      R"({"people": [{"handle": "sarah", "name": "Sarah \u2014 Chen"}], "timeZone": "UTC", "minimumWhys": 4, "requiredFields": [],
          "priorities": {"P1": {"meaning": "now", "dueDays": 3}}, "rules": {"blame/*": "off"}, "server": {"path": ""}, "trace": {"server": "off"}})";
  const config::Result result = config::read(text);
  CHECK(told(text) == Strings{});
  CHECK(result.settings.time_zone == "UTC");
  CHECK(result.settings.minimum_whys == 4);
  CHECK(result.settings.required_fields.empty());
  CHECK(result.settings.priorities.at(0).due_days == 3);
  CHECK(result.settings.people.at(0).name == "Sarah — Chen");
}

TEST_CASE("unknown keys are told with what was meant", "[config]") {
  CHECK(told("pepole: []\n") == Strings{"unknown-key: pepole"});
  CHECK(says(first_message("pepole: []\n"), "did you mean `people`?"));
  CHECK(says(first_message("timezone: UTC\n"), "did you mean `time_zone`?"));
  CHECK(says(first_message("required_field: [date]\n"), "did you mean `required_fields`?"));
  CHECK(says(first_message("people: [{handle: a, nmae: b}]\n"), "did you mean `name`?"));
  CHECK(says(first_message("colour: red\n"), "nown are `profile`"));
  CHECK(config::read("pepole: []\n").problems.at(0).severity == Severity::Warning);
}

TEST_CASE("a wrong type says what it should be", "[config]") {
  CHECK(told("people: 12\n") == Strings{"type: 12"});
  CHECK(told("people: {sarah: Sarah}\n") == Strings{"type: {sarah: Sarah}"});
  CHECK(told("services: checkout, search\n") == Strings{"type: checkout, search"});
  CHECK(told("minimum_whys: many\n") == Strings{"type: many"});
  CHECK(told("rules: [off]\n") == Strings{"type: [off]"});
  CHECK(told("time_zone: [UTC]\n") == Strings{"type: [UTC]"});
  CHECK(told("- a\n- b\n") == Strings{"type: - a"});
  CHECK(told("teams:\n  - handle: a\n    members:\n      b: c\n") == Strings{"type: b: c"});
}

TEST_CASE("a wrong value says what is right", "[config]") {
  CHECK(told("minimum_whys: 99\n") == Strings{"value: 99"});
  CHECK(told("minimum_whys: 99999999999999999999\n") == Strings{"value: 99999999999999999999"});
  CHECK(told("time_zone: the moon\n") == Strings{"value: the moon"});
  CHECK(told("date_order: ymd\n") == Strings{"value: ymd"});
  CHECK(told("people: [Sarah Chen]\n") == Strings{"value: Sarah Chen"});
  CHECK(told("people:\n  - name: Sarah\n") == Strings{"value: name: Sarah"});
  CHECK(told("people: [sarah, Sarah]\n") == Strings{"value: Sarah"});
  CHECK(told("sections: {tmieline: [x]}\n") == Strings{"value: tmieline"});
  CHECK(told("required_fields: [dat]\n") == Strings{"value: dat"});
  CHECK(told("required_fields: [owner]\n") == Strings{"value: owner"});
  CHECK(told("moments: {fixed: [x]}\n") == Strings{"value: fixed"});
  CHECK(told("priorities: [P1, P2]\npriority_map: {low: P9}\n") == Strings{"value: P9"});
  CHECK(told("priorities: {P1: {due_days: 0}}\n") == Strings{"value: 0"});
  CHECK(told("blame: {add: {rudeness: [x]}}\n") == Strings{"value: rudeness"});
  CHECK(told("include: [\"!a\"]\n") == Strings{"value: \"!a\""});
  CHECK(told("people: [a]\nteams: [{handle: t, members: [b-team, aa]}]\n") == Strings{"value: aa"});
  for (const std::string_view zone : {"UTC", "utc", "Z", "CEST", "+02:00", "\"-0530\"", "UTC+2", "GMT-05:00", "Europe/Berlin", "America/Argentina/Ushuaia", "Etc/GMT+3"}) {
    CAPTURE(zone);
    CHECK(told("time_zone: " + std::string(zone) + "\n") == Strings{});
  }
}

TEST_CASE("rules are set by their names", "[config]") {
  CHECK(told("rules: {action-item/vague: loud}\n") == Strings{"value: loud"});
  CHECK(told("rules: {acton-item/vague: off}\n") == Strings{"value: acton-item/vague"});
  CHECK(says(first_message("rules: {acton-item/vague: off}\n"), "did you mean `action-item/vague`?"));
  CHECK(says(first_message("rules: {action_item/vague: off}\n"), "did you mean `action-item/vague`?"));
  CHECK(says(first_message("rules: {action-itm/*: off}\n"), "did you mean `action-item/*`?"));
  CHECK(says(first_message("rules: {nothing/here: off}\n"), "`postmortem-ls rules` lists"));
  CHECK(told("rules: {\"blame/*\": OFF}\n") == Strings{});
  CHECK(told("rules: {nothing/*: off}\n") == Strings{"value: nothing/*"});
  const auto result = config::read("rules:\n  nothing/here: off\n  action-item/vague: off\n");
  REQUIRE(result.settings.rules.size() == 1);
  CHECK(result.settings.rules[0].pattern == "action-item/vague");
}

TEST_CASE("of two equal keys the last one counts, and that is told", "[config]") {
  constexpr std::string_view text = "services: [a]\ntime_zone: UTC\nservices: [b]\n";
  CHECK(told(text) == Strings{"duplicate-key: services"});
  CHECK(config::read(text).problems.at(0).span.begin == 29);
  CHECK(says(first_message(text), "line 1"));
  CHECK(config::read(text).settings.services == Strings{"b"});
}

TEST_CASE("a mistake in the syntax costs no more than its block", "[config]") {
  SECTION("a bracket that is never closed") {
    constexpr std::string_view text = "people: [a, b\nservices: [x]\ntime_zone: UTC\n";
    CHECK(told(text) == Strings{"syntax: [a, b"});
    CHECK(config::read(text).settings.services == Strings{"x"});
    CHECK(config::read(text).settings.time_zone == "UTC");
  }
  SECTION("a quote that is never closed") {
    constexpr std::string_view text = "services: [x]\ntime_zone: \"UTC\nminimum_whys: 5\n";
    CHECK(told(text) == Strings{"syntax: \"UTC"});
    CHECK(config::read(text).settings.services == Strings{"x"});
    CHECK(config::read(text).settings.minimum_whys == 5);
    CHECK(told("services: [x]\ntime_zone: 'UTC\n") == Strings{"syntax: 'UTC"});
  }
  SECTION("a handle with an @") {
    constexpr std::string_view text = "people:\n  - handle: @sarah\n    name: Sarah\n  - @alex\nservices: [x]\n";
    CHECK(told(text) == Strings{"syntax: @sarah", "syntax: @alex"});
    REQUIRE(config::read(text).settings.people.size() == 2);
    CHECK(config::read(text).settings.people[0].name == "Sarah");
  }
  SECTION("a wrong indentation") {
    constexpr std::string_view text = "rules:\n  action-item/vague: off\n blame/*: off\nservices: [x]\n";
    CHECK(told(text) == Strings{"syntax: blame/*: off"});
    CHECK(config::read(text).settings.services == Strings{"x"});
    CHECK(config::read(text).settings.rules.size() == 1);
  }
  SECTION("a tab") {
    for (const std::string_view text : {"people:\n\t- handle: a\nservices: [x]\n", "people:\n  - handle: a\n\tname: b\nservices: [x]\n",
                                        "\xEF\xBB\xBFpeople:\r\n  - handle: a\r\n\tname: b\r\nservices: [x]\r\n"}) {
      CAPTURE(text);
      CHECK(told(text) == Strings{"syntax: \t"});
      CHECK(config::read(text).settings.services == Strings{"x"});
    }
  }
  SECTION("an alias without an anchor") {
    constexpr std::string_view text = "x-all: &all [a]\nservices: *all\nseverities: *al\ninclude: [b]\n";
    CHECK(told(text) == Strings{"syntax: *al"});
    CHECK(config::read(text).settings.services == Strings{"a"});
    CHECK(config::read(text).settings.include == Strings{"b"});
  }
  SECTION("no YAML at all") {
    CHECK(told(std::string("a\0b", 3)) == Strings{std::string("syntax: \0", 9)});
    CHECK(told("\xFF\xFEp\0e\0").size() == 1);
    CHECK(told("{\"people\": [").size() == 1);
  }
}

TEST_CASE("places count in bytes of the text, whatever stands before them", "[config]") {
  CHECK(told("services: [\"🔥 Zahlung\"] # 日本\nminimum_whys: drei\n") == Strings{"type: drei"});
  CHECK(told("\xEF\xBB\xBFminimum_whys: drei\n") == Strings{"type: drei"});
  CHECK(told("# x\r\nminimum_whys: drei # nicht\r\n") == Strings{"type: drei"});
  CHECK(told("minimum_whys: !!str \"drei\"\n") == Strings{"type: \"drei\""});
  CHECK(told("time_zone: |\n  the moon\n") == Strings{"value: |"});
}

TEST_CASE("a hostile configuration is bounded", "[config]") {
  CHECK(told(std::string(100'000, '[')).size() == 1);
  CHECK(told("people: " + std::string(100'000, '[')).size() == 1);
  std::string dashes, questions;
  for (int i = 0; i < 50'000; ++i) {
    dashes += "- ";
    questions += "? ";
  }
  CHECK(told(dashes).size() == 1);
  CHECK(told(questions).size() == 1);
  CHECK(told(std::string(2'000'000, 'a')).size() == 1);

  std::string bomb = "x-0: &b0 [s, s, s, s, s, s, s, s, s, s]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string before = "*b" + std::to_string(i - 1);
    bomb += "x-" + std::to_string(i) + ": &b" + std::to_string(i) + " [";
    for (int j = 0; j < 10; ++j) bomb += before + (j < 9 ? ", " : "]\n");
  }
  CHECK(told(bomb + "services: *b29\n").size() == 1);
  CHECK(told("people: &me [*me]\n").size() == 1);

  // A long list behind many aliases.
  std::string list = "x-all: &all [";
  for (int i = 0; i < 20'000; ++i) list += "a" + std::to_string(i) + ",";
  list += "z]\nmoments: {started: *all, detected: *all, acknowledged: *all, mitigated: *all, resolved: *all}\nsections:\n";
  for (const char* id : {"summary", "timeline", "root-cause", "went-well", "went-poorly", "action-items", "impact", "lessons"})
    list += std::string("  ") + id + ": *all\n";
  CHECK(config::read(list).settings.section_aliases.size() <= 200'000);
}

TEST_CASE("any bytes give settings", "[config]") {
  const std::string seed =
      "people:\n  - {handle: sarah, name: \"S Ch\\en\", team: 'pay'}\n  - &a alex\nteams: [{handle: t, members: [*a, sarah]}]\n"
      "rules:\n  blame/*: off # x\npriorities: {P1: {due_days: 7}}\nmoments: {detected: |\n   page\n   }\nx: !!str y\n? k\n: v\n";
  std::uint32_t state = 1;
  const auto random = [&state] {
    state = state * 1664525U + 1013904223U;
    return state >> 8;
  };
  for (int round = 0; round < 3000; ++round) {
    std::string text = seed;
    for (unsigned changes = 1 + random() % 6; changes > 0; --changes) {
      const std::size_t at = random() % text.size();
      constexpr std::string_view kSigns = "[]{}:,-?&*!|>'\"%@`# \n\t\r\0\x04\xC3\xFF<=~";
      switch (random() % 3) {
        case 0: text[at] = kSigns[random() % kSigns.size()]; break;
        case 1: text.insert(at, 1, kSigns[random() % kSigns.size()]); break;
        default: text.erase(at, 1 + random() % 5); break;
      }
      if (text.empty()) text = " ";
    }
    const config::Result result = config::read(text);
    for (const config::Problem& p : result.problems) {
      if (p.span.begin <= p.span.end && p.span.end <= text.size()) continue;
      CAPTURE(text, p.message);
      FAIL("a span out of bounds");
    }
  }
}

TEST_CASE("CODEOWNERS names people before teams, each once", "[config]") {
  constexpr std::string_view text =
      "# @nobody\n*       @acme/platform @sarah\n/docs/  @Sarah alex@example.com @jordan # @comment\nfoo\\ @bar @kim\n"
      "@types/ @dana\n[Database][2] @acme/db @pat\n^[Optional] @lee\n*.md\n\r\n*.rs @@developer @\n";
  CHECK(config::code_owners(text) == Strings{"sarah", "jordan", "kim", "dana", "pat", "lee", "acme/platform", "acme/db"});
  CHECK(config::code_owners("").empty());
}

// The YAML form: its check, what it gives the model, what it says about every key. The rules' pages hold most examples.
#include <algorithm>
#include <string>

#include "catch.h"
#include "config/schema.h"
#include "config/yaml_check.h"
#include "features_support.h"
#include "model/form.h"
#include "model/known_keys.h"

namespace {

using namespace pm;
using model::FaultKind;
using vocabulary::FieldId;
namespace form = model::form;

analysis::SnapshotPtr document(std::string text, bool markdown = false) {
  test::Options options = markdown ? test::Options{} : test::yaml();
  options.settings.yaml_check = config::yaml_mistakes;
  return test::snapshot_of(std::move(text), options);
}

int count(const model::Document& d, FaultKind kind) {
  return static_cast<int>(std::count_if(d.faults.begin(), d.faults.end(), [&](const auto& f) { return f.kind == kind; }));
}

int told(const analysis::Snapshot& s, std::string_view rule) {
  return static_cast<int>(std::count_if(s.findings.begin(), s.findings.end(), [&](const auto& f) { return f.rule->id == rule; }));
}

std::string value(const model::Document& d, FieldId id) {
  const model::Field* field = d.field(id);
  return field == nullptr ? "(none)" : field->text;
}

// A document with a key of a map, the cursor on it or where it would be written.
std::string with_key(std::string_view map, const std::string& key) {
  const std::string top = "schema: postmortem/v1\ntitle: Post-mortem of the login outage\n";
  if (map == "document") return (key == "schema" || key == "title" ? std::string() : top) + key;
  if (map == "user_impact") return top + "summary:\n  user_impact:\n    " + key;
  if (map == "business_impact") return top + "summary:\n  business_impact:\n    " + key;
  if (map == "entry") return top + "timeline:\n  - time_zone: x\n    " + key;
  if (map == "why") return top + "root_cause:\n  whys:\n    - link: x\n      " + key;
  if (map == "point") return top + "went_poorly:\n  - note: x\n    " + key;
  if (map == "item") return top + "action_items:\n  - notes: x\n    " + key;
  if (map == "lessons") return top + "lessons_learned:\n  " + key;
  return top + std::string(map) + ":\n  " + key;
}

}  // namespace

TEST_CASE("every key of the form is offered, and tells what it is for", "[yaml]") {
  for (const form::Map& map : form::maps()) {
    for (const form::Key& key : map.keys) {
      const std::string name(key.name);
      INFO(map.name << "." << name);
      CHECK_FALSE(key.meaning.empty());
      CHECK_FALSE(test::hover(with_key(map.name, "<|>" + name + ": abc\n"), test::yaml()).empty());
      if (!key.stands_for.empty() || name == "schema" || (map.name == "document" && name == "title")) continue;
      if (map.name == "document" && (name == "impact" || name == "lessons_learned")) continue;
      const auto offered = test::labels(test::complete(with_key(map.name, "<|>\n"), test::yaml()));
      CHECK(std::find(offered.begin(), offered.end(), name) != offered.end());
    }
  }
}

TEST_CASE("values that there are only some of are offered", "[yaml]") {
  const auto offers = [](const std::string& map, const std::string& key, const std::string& wanted) {
    INFO(map << "." << key);
    const auto found = test::labels(test::complete(with_key(map, key + ": <|>\n"), test::yaml()));
    CHECK(std::find(found.begin(), found.end(), wanted) != found.end());
  };
  offers("document", "status", "in-review");
  offers("summary", "severity", "SEV2");
  offers("entry", "kind", "system");
  offers("entry", "moment", "mitigated");
  offers("item", "priority", "P1");
  offers("item", "type", "prevent");
  offers("item", "status", "done");
  offers("point", "accepted_risk", "true");
  offers("meeting", "facilitator", "@sarah");
}

TEST_CASE("points, their actions and accepted risks; ids of action items; the review", "[yaml]") {
  const auto s = document(R"(title: Post-mortem of the login outage
went_well: [The alert came at once]
went_poorly:
  - text: The rollback took 17 minutes
    actions: [AI-1, AI-2]
  - {text: No spare capacity, accepted_risk: true}
  - The runbook was out of date; see AI-2
action_items:
  - {id: AI-1, what: Make the rollback one command, who: "@sarah", when: 2026-12-15, priority: P1}
  - {id: AI-2, what: Bring the runbook up to date, who: "@alex", when: 2026-12-15, priority: P2}
meeting: {date: 2026-11-24, facilitator: "@alex", attendees: ["@sarah", "@jordan"]}
reviewers: ["@jordan"]
published: {internal: 2026-11-25, external: 2026-11-27}
related: [INC-7]
)");
  const model::Document& d = s->document;
  REQUIRE(d.went_well.size() == 1);
  REQUIRE(d.went_poorly.size() == 3);
  CHECK(d.went_poorly[0].text == "The rollback took 17 minutes");
  CHECK(d.went_poorly[0].actions == std::vector<std::string>{"AI-1", "AI-2"});
  CHECK(d.went_poorly[1].accepted_risk);
  CHECK_FALSE(d.went_poorly[0].accepted_risk);
  CHECK(d.went_poorly[2].actions == std::vector<std::string>{"AI-2"});
  REQUIRE(d.action_items.size() == 2);
  CHECK(d.action_items[1].id == "AI-2");
  CHECK(value(d, FieldId::Meeting) == "2026-11-24");
  CHECK(value(d, FieldId::Facilitator) == "@alex");
  CHECK(value(d, FieldId::Attendees) == "@sarah, @jordan");
  CHECK(value(d, FieldId::Reviewers) == "@jordan");
  CHECK(value(d, FieldId::PublishedInternal) == "2026-11-25");
  CHECK(value(d, FieldId::PublishedExternal) == "2026-11-27");
  CHECK(value(d, FieldId::Related) == "INC-7");
  CHECK(d.faults.empty());
}

TEST_CASE("front matter gives the same fields", "[yaml]") {
  const auto s = document(R"(---
title: Login outage
severity: SEV2
status: in-review
timezone: UTC
tags: [login, sessions]
services: [login]
duration: 40m
author: {name: Jane}
meeting: {date: 2026-11-24, facilitator: "@alex"}
reviewers: @jordan
published: {internal: 2026-11-25}
---

## Timeline

- 14:27 Monitoring pages on-call
)",
                          true);
  const model::Document& d = s->document;
  CHECK(d.title == "Login outage");
  CHECK(d.status == model::Status::InReview);
  CHECK(d.zone_known);
  CHECK(value(d, FieldId::Severity) == "SEV2");
  CHECK(value(d, FieldId::Tags) == "login, sessions");
  CHECK(value(d, FieldId::Services) == "login");
  CHECK(value(d, FieldId::Duration) == "40m");
  CHECK(value(d, FieldId::Meeting) == "2026-11-24");
  CHECK(value(d, FieldId::Facilitator) == "@alex");
  CHECK(value(d, FieldId::Reviewers) == "@jordan");
  CHECK(value(d, FieldId::PublishedInternal) == "2026-11-25");
  CHECK(told(*s, "yaml/syntax") == 1);
}

TEST_CASE("labels of the review in Markdown", "[yaml]") {
  const auto s = document("# Post-mortem: login\n\n## Timeline\n\n- 14:27 Monitoring pages on-call\n\n## Review meeting\n\n- **Date:** 2026-11-24\n"
                          "- **Facilitator:** @alex\n- **Attendees:** @sarah, @jordan\n- **Published externally:** 2026-11-27\n",
                          true);
  CHECK(value(s->document, FieldId::Facilitator) == "@alex");
  CHECK(value(s->document, FieldId::Attendees) == "@sarah, @jordan");
  CHECK(value(s->document, FieldId::PublishedExternal) == "2026-11-27");
}

TEST_CASE("the line that is being typed is not judged", "[yaml]") {
  const std::string whole =
      "schema: postmortem/v1\ntitle: Post-mortem of the login outage\nsummary:\n  severity: SEV2\ntimeline:\n"
      "  - {time: \"14:27\", kind: system, event: Monitoring pages on-call}\n  - time: \"14:41\"\n    event: \"The rollback is done\"\n"
      "action_items:\n  - what: Add an alert\n    who: \"@sarah\"\n    when: 2026-12-15\n";
  for (std::size_t size = 1; size <= whole.size(); ++size) {
    const std::string part = whole.substr(0, size);
    if (part.ends_with('\n')) continue;
    const auto s = document(part);
    INFO(part);
    for (const auto& fault : s->document.faults) CHECK(fault.expected == "");
    CHECK(s->document.faults.empty());
  }
  CHECK(document(whole)->document.faults.empty());
}

TEST_CASE("mistakes are told where they are, and once", "[yaml]") {
  const auto s = document("title: Post-mortem of the login outage\nsummary:\n  services: [login\n  severity: SEV2\ntimeline:\n  - {time: \"14:27\"}\n");
  REQUIRE(count(s->document, FaultKind::Syntax) == 1);
  const model::FormFault& fault = s->document.faults.front();
  CHECK(s->source->line_of(fault.span.begin) == 2);
  CHECK(fault.expected.find("never closed") != std::string::npos);
  CHECK(told(*s, "section/missing") == 0);
  // Without somebody who knows YAML nothing is said of it.
  CHECK(count(test::snapshot_of(std::string(s->source->text()), test::yaml())->document, FaultKind::Syntax) == 0);
  // What is deep, or refers to itself, is not followed.
  const std::string deep = "title: Post-mortem\ntimeline: " + std::string(3000, '[') + "\nx: {\n";
  CHECK(document(deep)->document.faults.size() <= 200);
  CHECK(config::yaml_mistakes("a: &a [*a, *a]\nb: [*a, *a]\n").empty());
}

TEST_CASE("mistakes are told where they were made, not where the parser stopped", "[yaml]") {
  const auto first = [](const std::string& text) {
    const auto s = document(text);
    for (const auto& fault : s->document.faults)
      if (fault.kind == FaultKind::Syntax) return std::to_string(s->source->line_of(fault.span.begin) + 1) + " " + std::string(s->source->slice(fault.span)) + ": " + fault.expected;
    return std::string("none");
  };
  const std::string top = "title: Post-mortem of the login outage\ntimeline:\n  - time: \"14:25\"\n";
  const std::string rest = "  - time: \"14:27\"\n    event: Alert\naction_items: []\n";
  CHECK(first(top + "    event: \"Deploy\n" + rest) == "4 \"Deploy: this text in quotes is never closed: add the closing \"");
  CHECK(first(top + "    event: Deploy\naction_items:\n  - what: Add\n    who:kim\n    when: 2026-12-15\nid: x\n") ==
        "7 who:kim: a blank belongs behind the colon of a key: `who: kim`");
  CHECK(first(top + "    event: Deploy\naction_items:\n  - what: Add\n    wh\n    when: 2026-12-15\nid: x\n") ==
        "7 wh: a key needs a colon and a blank behind it: `wh: …`");
  // Words at the margin go with nothing; what is pasted in several lines is one mistake.
  const std::string pasted = "These words were pasted in\nfrom the chat\n";
  CHECK(first(top + pasted + rest).starts_with("4 These words were pasted in: these words belong to no key"));
  const auto all = document(top + pasted + rest);
  CHECK(count(all->document, FaultKind::Syntax) == 1);
  CHECK(all->document.timeline.size() == 2);
  CHECK(first("title: Post-mortem\nstray\nid: x\n") == "2 stray: a key needs a colon and a blank behind it: `stray: …`");
  // a value with a colon in it is still told at its place
  CHECK(first("title: Post-mortem: login: down\nid: x\n").find("a colon is out of place") != std::string::npos);
}

TEST_CASE("what was left open has a fix", "[yaml]") {
  const auto fixed = [](const std::string& text, std::string_view title) {
    test::Options options = test::yaml();
    options.settings.yaml_check = config::yaml_mistakes;
    return test::after_action(text, title, {}, options);
  };
  CHECK(fixed("title: Post-mortem of the login outage\nsummary:\n  services: <|>[login, sessions\nid: x\n", "Close the list") ==
        "title: Post-mortem of the login outage\nsummary:\n  services: [login, sessions]\nid: x\n");
  CHECK(fixed("title: Post-mortem of the login outage\nsummary: <|>\"down\nid: x\n", "Close the quotes") ==
        "title: Post-mortem of the login outage\nsummary: \"down\"\nid: x\n");
  CHECK(fixed("title: Post-mortem of the login outage\nsta<|>tus:draft\nid: x\n", "Put a blank behind the colon") ==
        "title: Post-mortem of the login outage\nstatus: draft\nid: x\n");
}

TEST_CASE("hover shows its examples as YAML", "[yaml]") {
  const std::string text =
      "title: Post-mortem of the login outage\nstatus: draft\nsummary:\n  severity: SEV2\ntimeline:\n  - time: \"14:27\"\n    moment: detected\n"
      "    event: Alert\naction_items:\n  - what: Add an alert\n    who: kim\n";
  const auto at = [&](const std::string& words) {
    std::string marked = text;
    marked.insert(marked.find(words) + 1, "<|>");
    return test::hover(marked, test::yaml());
  };
  CHECK(at("status:").find("*Example:* `status: in-review`") != std::string::npos);
  CHECK(at("severity:").find("*Example:* `severity: SEV2`") != std::string::npos);
  CHECK(at("summary:").find("*Example:* `user_impact: ") != std::string::npos);
  CHECK(at("action_items:").find("*Example:* `- {what: Add migration tests to the CI pipeline, who: \"@alex\", when: 2026-04-22, priority: P2}`") != std::string::npos);
  CHECK(at("who:").find("*Example:* `who: \"@sarah\"`") != std::string::npos);
  CHECK(at("detected").find("**Detected**") != std::string::npos);
}

TEST_CASE("keys that stand at the top already are not offered at its end", "[yaml]") {
  const auto offered = test::labels(test::complete("schema: postmortem/v1\ntitle: Post-mortem x\nstatus: draft\nsummary: x\naction_items:\n  - what: a\n<|>", test::yaml()));
  for (const std::string_view name : {"schema", "title", "status"}) CHECK(std::find(offered.begin(), offered.end(), name) == offered.end());
  CHECK(std::find(offered.begin(), offered.end(), "reviewers") != offered.end());
}

TEST_CASE("keys are known or not, by map", "[yaml]") {
  const auto faults = [](const std::string& text) {
    std::string out;
    const auto s = document(text);
    for (const auto& fault : s->document.faults) out += fault.key + ">" + fault.near + " ";
    return out;
  };
  const std::string top = "title: Post-mortem of the login outage\n";
  CHECK(faults(top + "sumary: {severity: SEV2}\n") == "sumary>summary ");
  CHECK(faults(top + "timeline:\n  - {time: \"14:27\", evnet: Paged}\n") == "timeline[].evnet>event ");
  CHECK(faults(top + "summary:\n  user_impact: {count: 12, experiense: errors}\n") == "summary.user_impact.experiense>experience ");
  CHECK(faults(top + "layout: post\nslug: login\ncategories: [a]\nexcerpt: b\npermalink: /c\n").empty());
  CHECK(faults("schema: postmortem/v1\n" + top + "layout: post\nx-layout: post\n") == "layout> ");
  CHECK(faults(top + "summary:\n  severity: &level SEV2\ntimeline:\n  - <<: {kind: system}\n    event: Paged\n").empty());
}

TEST_CASE("every key that the configuration's reader knows is in its schema, and no other", "[config]") {
  std::vector<std::string> read, described;
  for (const std::string_view name : config::top_level_keys()) read.emplace_back(name);
  for (const config::SchemaKey& key : config::schema_keys("")) {
    described.emplace_back(key.name);
    CHECK_FALSE(key.meaning.empty());
    if (!key.keys.empty()) CHECK_FALSE(config::schema_keys(key.keys).empty());
  }
  std::sort(read.begin(), read.end());
  std::sort(described.begin(), described.end());
  CHECK(read == described);
}

TEST_CASE("keys of entries and items are found where they stand, listed or not", "[yaml]") {
  // Each key is unlike the others of its list, so that its words say where it was found.
  for (const std::string list : {
           "timeline:\n  - time: \"14:23\"\n    event: a\n    moment: detected\n  # between\n  - kind: system\n    event: \"{{what}}\"\n    time: \"{{HH:MM}}\"\n\n  - time: \"14:30\"\n    evnt: b\n",
           "timeline:\n- time: \"14:23\"\n  event: a\n- time: \"14:30\"\n  event: |\n    - more\n    time: no key\n",
           "timeline: [{time: \"14:23\", event: a}, {time: \"14:30\", event: b}]\n",
           "action_items:\n  - what: Add a test\n    who: \"@sarah\"\n    when: 2026-12-15\n    priority: P1\n  - what: Add an alert\n    who: @alex\n    due: soon\n"}) {
    const std::string head = "schema: postmortem/v1\ntitle: Post-mortem of the login outage\nsummary:\n  severity: SEV2\n";
    const analysis::SnapshotPtr s = document(head + list + "went_well:\n  - the alert\n");
    const std::string_view text = s->document.text();
    const std::string_view map = list.starts_with("timeline") ? "entry" : "item";
    for (const form::Key& key : form::map(map)->keys) {
      const std::string words = std::string(key.name) + ": ";
      for (std::size_t at = text.find(words, head.size()); at != text.npos; at = text.find(words, at + 1)) {
        if (text.substr(at).starts_with("time: no key")) continue;
        INFO(list << key.name << " at " << at);
        const auto found = model::known_key_at(s->document, s->settings(), static_cast<text::Offset>(at + 1));
        REQUIRE(found);
        CHECK(found->name == key.name);
        CHECK(found->map == map);
        CHECK(found->span == text::Span{static_cast<text::Offset>(at), static_cast<text::Offset>(at + key.name.size())});
      }
    }
    const auto severity = model::known_key_at(s->document, s->settings(), static_cast<text::Offset>(text.find("severity")));
    REQUIRE(severity);
    CHECK(severity->name == "severity");
    const auto last = model::known_key_at(s->document, s->settings(), static_cast<text::Offset>(text.find("the alert")));
    REQUIRE(last);
    CHECK(last->name == "went_well");
  }
}

TEST_CASE("keys of items in front matter are found where they stand", "[yaml]") {
  const analysis::SnapshotPtr s = document(
      "---\ntitle: Post-mortem of the login outage\nseverity: SEV2\naction_items:\n  - what: Add a test\n    who: sarah\n    when: 2026-12-15\n---\n"
      "# Post-mortem of the login outage\n\n## Summary\n\nNobody could log in.\n",
      true);
  const auto at = static_cast<text::Offset>(s->document.text().find("who:"));
  const auto found = model::known_key_at(s->document, s->settings(), at + 1);
  REQUIRE(found);
  CHECK(found->name == "who");
  CHECK(found->span.begin == at);
}

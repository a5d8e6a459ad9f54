// How other houses write their post-mortems: headings, clocks, dates, owners and keys that differ from the template's, and
// documents that come near to a post-mortem and are none.
#include "catch.h"
#include "model/adapters.h"

using namespace pm;

namespace {

const settings::Settings kSettings;
using Lines = std::vector<std::string>;

model::Document read(std::string text, std::string path = "postmortem.md") {
  const auto format = path.ends_with("yaml") ? model::Format::Yaml : model::Format::Markdown;
  return model::build({std::make_shared<const text::Source>(std::move(text)), std::move(path), format, &kSettings});
}

// What a heading is taken for, in a document that has a title and a section before it.
std::string heading(const std::string& words) {
  const model::Document d = read("# Post-mortem\n\n## Impact\n\nx\n\n## " + words + "\n\ntext\n");
  return std::string(vocabulary::id_of(d.sections.back().id));
}

Lines timeline(const model::Document& d) {
  Lines out;
  for (const model::TimelineEntry& e : d.timeline)
    out.push_back((e.date ? calendar::format_iso(*e.date) : std::string("-")) + " " + (e.time ? calendar::format_time(*e.time) : std::string("--:--")) + " " + e.plain.str());
  return out;
}

Lines under_timeline(const std::string& body, const std::string& head = "## Timeline") {
  return timeline(read("# Post-mortem 2026-04-01\n\n" + head + "\n\n" + body + "\n"));
}

Lines owners(const model::Document& d) {
  Lines out;
  for (const model::ActionItem& item : d.action_items) {
    std::string line = item.what_text.str() + " |";
    for (const model::Owner& owner : item.owners) line += " " + owner.name;
    out.push_back(line);
  }
  return out;
}

bool is_one(const std::string& text, const std::string& path = "x.md") { return read(text, path).is_postmortem(); }

}  // namespace

TEST_CASE("styles: headings that join, explain and number", "[styles]") {
  CHECK(heading("2. Timeline & Detection") == "timeline");
  CHECK(heading("Events/Timeline") == "timeline");
  CHECK(heading("Timeline {#timeline}") == "timeline");
  CHECK(heading("Summary {#summary}") == "summary");
  CHECK(heading("Timeline {WIP}") == "timeline");
  CHECK(heading("2. What happened (Timeline)") == "timeline");
  CHECK(heading("6. Prevention (Action Items)") == "action-items");
  CHECK(heading("1️⃣ Summary") == "summary");
  CHECK(heading("1  Summary") == "summary");
  CHECK(heading("IV. Timeline") == "timeline");
  CHECK(heading("5 Whys") == "root-cause");
  CHECK(heading("The cause") == "root-cause");
  CHECK(heading("Our timeline") == "timeline");
  CHECK(heading("Root cause identification: the five whys") == "root-cause");
  CHECK(heading("Summary: the checkout was down") == "summary");
  CHECK(heading("Analysis of causes") == "root-cause");
  CHECK(heading("Contributing causes") == "root-cause");
  CHECK(heading("What could we have done better?") == "went-poorly");
  CHECK(heading("Actionables") == "action-items");
  CHECK(heading("Preventive Action") == "action-items");
  CHECK(heading("What are we doing to prevent this from happening again?") == "action-items");
  CHECK(heading("Chronologie détaillée") == "timeline");
  CHECK(heading("Acciones correctivas inmediatas") == "action-items");
  CHECK(heading("需要改进的") == "went-poorly");
  // and what they are not
  CHECK(heading("Root access for the build machines") == "");
  CHECK(heading("Users: who was told") == "");
  CHECK(heading("Search & replace") == "");
  CHECK(heading("The end") == "");
}

TEST_CASE("styles: a conclusion is the cause where the actions follow from it", "[styles]") {
  const auto conclusion = [](const std::string& text) {
    for (const model::Section& s : read(text).sections)
      if (s.title == "Conclusion") return std::string(vocabulary::id_of(s.id));
    return std::string("none");
  };
  CHECK(conclusion("# Post-mortem\n## Summary\nx\n## Conclusion\nThe disk was full.\n## Action items\n- x\n") == "root-cause");
  CHECK(conclusion("# Post-mortem\n## Summary\nx\n## Action items\n- x\n## Conclusion\nSorry.\n") == "");
  CHECK(conclusion("# Post-mortem\n## Conclusion\n### What went well\n- x\n## Action items\n- x\n") == "");
}

TEST_CASE("styles: bold names on a line of their own", "[styles]") {
  const model::Document d = read(
      "**Incident:** Payments\n**Date:** 2026-04-01\n\n**Summary**\nPayments failed.\n\n**Timeline (UTC)**\n- 10:00 deploy\n- 10:30 rollback\n\n"
      "**Root cause**\nA variable lacked.\n");
  Lines names;
  for (const model::Section& s : d.sections) names.push_back(std::string(vocabulary::id_of(s.id)));
  CHECK(names == Lines{"summary", "timeline", "root-cause"});
  CHECK(d.timeline.size() == 2);
  CHECK(timeline(read("# Post-mortem 2026-04-01\n\n**Timeline**\n10:00 deploy  \n10:30 rollback\n")).size() == 2);
}

TEST_CASE("styles: clocks with a point", "[styles]") {
  const std::string text = "19.00 Kim merges\n\n19.08 deployment of the API\n\n9.20, 9.27 recovery\n\n19.30-19.45 watching\n";
  CHECK(under_timeline(text) == Lines{"- 19:00 Kim merges", "- 19:08 deployment of the API", "- 09:20 9.27 recovery", "- 19:30 watching"});
  CHECK(under_timeline("| Time | Event |\n|--|--|\n| 14.05 | alert |\n") == Lines{"- 14:05 alert"});
  CHECK(under_timeline("- 10.05am alert\n- 2.30pm over\n") == Lines{"- 10:05 alert", "- 14:30 over"});
  // one such number is a number, and so are versions and shares
  CHECK(under_timeline("14.05 of the new engine\n").empty());
  CHECK(under_timeline("4.30% of requests\n\n5.10% of requests\n").empty());
  CHECK(under_timeline("1.10.2 released\n\n1.11.0 released\n").empty());
  CHECK(timeline(read("# Post-mortem\n\n## Root cause\n\n14.05 x\n\n14.10 y\n")).empty());
}

TEST_CASE("styles: dates with a month's name between marks, and without a year", "[styles]") {
  CHECK(under_timeline("- 28-Feb-2025 10:00 — a\n- 1/Mar/25 11:00 — b\n") == Lines{"2025-02-28 10:00 a", "2025-03-01 11:00 b"});
  CHECK(under_timeline("| Date | Time (IST) | Activity |\n|--|--|--|\n| 14-Feb | 10:30 | alert |\n") == Lines{"2026-02-14 10:30 alert"});
  CHECK(under_timeline("| Time | Event |\n|--|--|\n| 09-21 20:18 | a |\n| 09-27 ~00:16 | b |\n") == Lines{"2026-09-21 20:18 a", "2026-09-27 00:16 b"});
  CHECK(timeline(read("# Post-mortem\n\n## Timeline (all times UTC, September 5, 2026)\n\n- 13:38 a\n")) == Lines{"2026-09-05 13:38 a"});
  const model::Document d = read("# Post-mortem\n\n## Action items\n\n| Action | Owner | Due |\n|--|--|--|\n| x | Kim | 28-Feb-2025 |\n");
  REQUIRE(d.action_items.size() == 1);
  CHECK((d.action_items[0].due && d.action_items[0].due->date == calendar::make_date(2025, 2, 28)));
}

TEST_CASE("styles: the order of day and month is learnt from the dates that leave no doubt", "[styles]") {
  CHECK(under_timeline("- 11/04/2026 10:00 — a\n- 13/04/2026 10:00 — b\n") == Lines{"2026-04-11 10:00 a", "2026-04-13 10:00 b"});
  CHECK(under_timeline("- 04/11/2026 10:00 — a\n- 04/13/2026 10:00 — b\n") == Lines{"2026-04-11 10:00 a", "2026-04-13 10:00 b"});
}

TEST_CASE("styles: timelines under other names and in other shapes", "[styles]") {
  CHECK(timeline(read("# We had an outage. Post-mortem\n\n## Here is what happened\n\n**13:10** We scale up.\n\n**13:14** An alert.\n\n**13:24** We meet.\n\n**15:08** Fixed.\n")).size() == 4);
  CHECK(timeline(read("# Post-mortem\n\n## Log\n\n| When | What |\n|--|--|\n| 10:00 | a |\n| 10:01 | b |\n| 10:02 | c |\n| 10:03 | d |\n")).size() == 4);
  CHECK(under_timeline("| Time (approx) | Event |\n|--|--|\n| Morning | push |\n| Same session | logs |\n") == Lines{"- --:-- push", "- --:-- logs"});
  CHECK(under_timeline("- T+0 (14:02 UTC): deploy\n- T+3m: alarm\n") == Lines{"- 14:02 deploy", "- --:-- alarm"});
  // a table of contents is no entry
  CHECK(under_timeline("[Monday 4 May](#monday-4-may)\n\n### Monday 4 May\n\n08:46 the site is gone\n") == Lines{"2026-05-04 08:46 the site is gone"});
}

TEST_CASE("styles: a day's events with and without a time", "[styles]") {
  CHECK(under_timeline("#### [2026-04-01]\n[18:27] An alarm\n\n#### [2026-04-02]\n[The morning] Kim fixes it\n\n(Late evening) Kim sleeps\n") ==
        Lines{"2026-04-01 18:27 An alarm", "2026-04-02 --:-- Kim fixes it", "2026-04-02 --:-- Kim sleeps"});
  CHECK(under_timeline("- 10:00 a\n\n[The runbook] tells more.\n") == Lines{"- 10:00 a"});
  // the date tells of what has no time below it, and of nothing where the times do
  CHECK(under_timeline("2026-04-01:\n* Drafts are shared\n\n2026-04-02:\n* Branches pass\n* 11:20 v1 is out\n* Advisory is out\n") ==
        Lines{"2026-04-01 --:-- Drafts are shared", "2026-04-02 --:-- Branches pass", "2026-04-02 11:20 v1 is out"});
  CHECK(under_timeline("### 2026-04-02\n\n- 11:20 v1 is out\n- 11:30 all is well\n") == Lines{"2026-04-02 11:20 v1 is out", "2026-04-02 11:30 all is well"});
}

TEST_CASE("styles: over the turn of a year", "[styles]") {
  CHECK(timeline(read("# Post-mortem of 26 March 2026\n\n## Timeline\n\n- [12-05 16:21] a\n- [03-20 16:46] b\n")) == Lines{"2025-12-05 16:21 a", "2026-03-20 16:46 b"});
  CHECK(timeline(read("# Post-mortem of 30 December 2025\n\n## Timeline\n\n- Dec 30 23:10 a\n- Jan 2 08:00 b\n- Jan 3 08:00 c\n")) ==
        Lines{"2025-12-30 23:10 a", "2026-01-02 08:00 b", "2026-01-03 08:00 c"});
}

TEST_CASE("styles: people in front, in brackets, and above", "[styles]") {
  CHECK(owners(read("# Post-mortem\n## Action items\n- Upgrade Traefik to v2.5 where the bug is fixed\n- Move Redis to dedicated hosts\n- Kim to update the page\n- Mark Smith to review the limits\n")) ==
        Lines{"Upgrade Traefik to v2.5 where the bug is fixed |", "Move Redis to dedicated hosts |", "Kim to update the page | Kim", "Mark Smith to review the limits | Mark Smith"});
  CHECK(owners(read("# Post-mortem\n**Authors:** Dana\n## Action items\n- Write the runbook (Dana)\n- Add the alert (Sam)\n")) == Lines{"Write the runbook | Dana", "Add the alert | Sam"});
  CHECK(owners(read("# Post-mortem\n## Action items\n- Upgrade the store (Postgres)\n- Upgrade the cache (Redis)\n")) ==
        Lines{"Upgrade the store (Postgres) |", "Upgrade the cache (Redis) |"});
  CHECK(owners(read("# Post-mortem\n## Actions\n\n**JP** Have badges for:\n- the main build\n- the tests\n\n**AFC** Write the RFC\n\n**RK**\n- Health checks\n\n**Process**\n- Tell people\n")) ==
        Lines{"Have badges for | JP", "Write the RFC | AFC", "Health checks | RK", "Tell people |"});
  CHECK(owners(read("# 复盘\n## 行动项\n- [ ] 自动续期证书（负责人：张三 / 截止：2026-03-20）\n", "postmortem.md")) == Lines{"自动续期证书 | 张三"});
  CHECK(owners(read("# Post-mortem\n**Root Causes**: versions differed.\n\n| Action Item | Type | Owner |\n|--|--|--|\n| Sync versions | prevent | Kim |\n\n## Timeline\n- 10:00 x\n")) ==
        Lines{"Sync versions | Kim"});
}

TEST_CASE("styles: keys in camel case, below a key that names the document", "[styles]") {
  const model::Document d = read(
      "postmortem:\n  title: Search outage\n  rootCause:\n    description: disk full\n  whatWentWell: [paging]\n  whatWentWrong: [monitoring]\n"
      "  events:\n    - {at: 2026-04-01 09:00, what: index corrupt}\n  actionItems:\n    - {description: add alert, assignee: ana, dueDate: 2026-04-10}\n",
      "a.yaml");
  CHECK(d.is_postmortem());
  CHECK(timeline(d) == Lines{"2026-04-01 09:00 index corrupt"});
  CHECK(owners(d) == Lines{"add alert | ana"});
  CHECK((d.action_items[0].due && d.action_items[0].due->date == calendar::make_date(2026, 4, 10)));
}

TEST_CASE("styles: front matter in TOML", "[styles]") {
  const model::Document d = read("+++\ntitle = \"Incident report: CDN outage\"\ndate = 2026-07-03\ntags = [\"incident\"]\n+++\n\n## Timeline\n\n- 13:02 push\n", "x.md");
  CHECK(d.title == "Incident report: CDN outage");
  CHECK(d.incident_date == calendar::make_date(2026, 7, 3));
  CHECK(d.is_postmortem());
}

TEST_CASE("styles: names, titles and folders that speak of an incident", "[styles]") {
  const std::string story = "## Timeline\n\n19:00 Kim merges\n\n19:08 errors\n\n## Analysis of causes\n\nThe index was old.\n";
  CHECK(is_one("# Incident retro - downtime\n\n" + story));
  CHECK(is_one("# The API was slow\n\n" + story, "/repo/incidents/2026-04-01-api.md"));
  CHECK(is_one("# INC-2041: promo ended early\n\n" + story));
  CHECK(is_one("# Mail outage, 12 June 2026\n\n## Timeline\n\n- 10:05 down\n\n## What we will do\n\n- x\n"));
  CHECK(is_one("---\ndocument: postmortem\n---\n\n# PM-001: no start\n\n## Summary\n\nx\n"));
  CHECK(is_one("# Incident report: JSON config index lost\n\n" + story));
  CHECK_FALSE(is_one("# Incident report: how to write one, a guide\n\n" + story));
  CHECK_FALSE(is_one("# Postmortem: [Title]\n\n## Summary\n\n[Summary]\n\n## Root cause\n\n## Action items\n", "postmortem-template.md"));
}

TEST_CASE("styles: text without marks, the sections' names alone on their lines", "[styles]") {
  const std::string text =
      "Issue Summary\n\nAn outage: uploads failed.\nTimeline\n\n5:00 AM - An alert.\n5:30 AM - Kim looks.\n8:00 AM - All is well.\nRoot Cause and Resolution\n\nPermissions.\n"
      "Corrective and Preventive Measures\n\nTasks:\nImprove the check.\nImprove the tokens.\n";
  const model::Document d = read(text, "0x19/notes.md");
  CHECK(d.is_postmortem());
  CHECK(timeline(d) == Lines{"- 05:00 An alert.", "- 05:30 Kim looks.", "- 08:00 All is well."});
  CHECK(owners(d) == Lines{"Improve the check. |", "Improve the tokens. |"});
  CHECK(d.sections.size() == 4);
  // tasks on the lines below the name, without a blank line between
  CHECK(owners(read("Issue Summary:\nIt was down.\n\nTimeline:\n9:05 AM - a\n9:10 AM - b\nRoot cause:\nA typo.\n\nTODO:\nMake the file read-only.\n")) ==
        Lines{"Make the file read-only. |"});
  // where there are headings, a line is a line
  CHECK(read("# Post-mortem\n\n## Summary\n\nx\n\n## Timeline\n\n- 10:00 a\n\n## Root cause\n\nThree notes.\nTimeline\nImpact\n").sections.size() == 4);
}

TEST_CASE("styles: what an item tells in a list below it", "[styles]") {
  const model::Document d = read(
      "# Post-mortem\n\n## Action items\n\n- Raise the pool\n  - Owner: Kim\n  - Due: 2026-05-01\n  - Priority: P1\n- **Add an alert**\n  - **Owner:** @sam\n"
      "  - Status: done\n- **Limits:**\n  - Task: Set the limits\n  - Responsible: Robin\n- **Later:**\n  - Tune the cache\n  - Write it down\n");
  CHECK(owners(d) == Lines{"Raise the pool | Kim", "Add an alert | sam", "Limits | Robin", "Tune the cache |", "Write it down |"});
  REQUIRE(d.action_items.size() == 5);
  CHECK((d.action_items[0].due && d.action_items[0].due->date == calendar::make_date(2026, 5, 1)));
  CHECK(d.action_items[0].priority.has_value());
  CHECK(d.action_items[1].done == true);
}

TEST_CASE("styles: a label in front of the time, and times in an item's second paragraph", "[styles]") {
  CHECK(under_timeline("- **Detection:** 09:12, by an alert\n- Resolution: 10:02\n- **Duration:** 00:50\n") ==
        Lines{"- 09:12 Detection: by an alert", "- 10:02 Resolution", "- --:-- Duration: 00:50"});
  CHECK(under_timeline("* what we saw\n\n  2:17 PM the alert\n\n* what we did\n\n  2:20 PM the rollback\n\n  2:23 PM all is well\n") ==
        Lines{"- 14:17 the alert", "- 14:20 the rollback", "- 14:23 all is well"});
}

TEST_CASE("styles: a record that has only begun, among the post-mortems", "[styles]") {
  const std::string record = "title: Search is down\nsummary: The index is gone.\nseverity: high\n";
  CHECK(is_one(record, "ops/postmortems/7.yaml"));
  CHECK(!is_one(record, "ops/alerts/7.yaml"));
  CHECK(!is_one(record + "assignee: kim\nreporter: sam\n", "ops/postmortems/7.yaml"));
}

TEST_CASE("styles: what happened, as the first section and in full", "[styles]") {
  const auto first = [](const std::string& words, const std::string& before) {
    return std::string(vocabulary::id_of(read("# Post-mortem\n\n" + before + "## " + words + "\n\ntext\n").sections.back().id));
  };
  CHECK(first("What happened", "") == "summary");
  CHECK(first("What happened with the login page?", "") == "summary");
  CHECK(first("What happened with the login page?", "## Summary\n\nx\n\n") != "summary");
}

TEST_CASE("styles: near a post-mortem, and none", "[styles]") {
  CHECK_FALSE(is_one("# Runbook: API outage\n\n## Detection\n\nAn alert.\n\n## Timeline of a response\n\n- 00:00 page\n- 00:05 ack\n\n## Root cause analysis\n\nLogs.\n"));
  CHECK_FALSE(is_one("# Incident response plan\n\n## Timeline\n\n- 00:00 alert\n- 00:05 ack\n\n## Root cause analysis\n\nFive whys.\n\n## Action items\n\n- x\n"));
  CHECK_FALSE(is_one("# Sprint 44 retrospective\n\n## What went well\n- Demo\n\n## What didn't go well\n- Estimates\n\n## Action items\n- [ ] x\n"));
  CHECK_FALSE(is_one("## What went well\n- Demo\n\n## What didn't go well\n- Estimates\n\n## Action items\n- [ ] x\n"));
  CHECK_FALSE(is_one("# Planned maintenance: database upgrade\n\n## Summary\n\nx\n\n## Timeline\n\n- 02:00 a\n- 02:10 b\n- 03:00 c\n- 03:30 d\n\n## Impact\n\nRead-only.\n"));
  CHECK_FALSE(is_one("# Crash on start\n\n## Steps to reproduce\n\n1. Start\n\n## Root cause\n\nA null pointer: the server crashed with an error.\n\n## Timeline\n\n- 2026-03-01 reported\n"));
  CHECK_FALSE(is_one("# City marathon\n\n## Summary\n\nI ran it.\n\n## Timeline\n\n- 07:00 breakfast\n- 09:00 start\n- 10:45 half way\n- 13:02 finish\n\n## What went well\n\n- Pacing\n\n## What went wrong\n\n- Blisters\n" +
                     std::string(200, ' ')));
  CHECK(is_one("# Surveys SDK bug\n\n## Summary\n\nErrors.\n\n## Timeline\n\n- 10:00 x\n\n## Root cause analysis\n\nx\n\n## What went well\n\n- x\n"));
}

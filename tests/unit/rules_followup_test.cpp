// The rules about what follows from the analysis: items for causes and points, owners, days, the review; and their configuration.
#include "config/config.h"
#include "rules/root_cause/_stems.h"
#include "rules_b_support.h"

using namespace pm;
using rules_b::lint;

namespace {

std::string items(const std::string& lines) { return "# Post-mortem: checkout down\n\n## Action Items\n\n" + lines; }

settings::Settings with(const std::string& configuration) {
  const auto result = config::read(configuration);
  for (const auto& problem : result.problems) FAIL_CHECK(problem.message);
  return result.settings;
}

std::vector<std::string> told(const std::string& configuration) {
  std::vector<std::string> out;
  for (const auto& problem : config::read(configuration).problems) out.push_back(problem.message);
  return out;
}

}  // namespace

TEST_CASE("Words are compared without their endings", "[rules][stems]") {
  const auto same = [](std::string_view a, std::string_view b) { return rules::share_stem(rules::stems_of(a), rules::stems_of(b)); };
  CHECK(same("deployments", "deploying"));
  CHECK(same("migration", "migrate"));
  CHECK(same("wasn't tested", "Add tests"));
  CHECK(same("monitoring", "monitors"));
  CHECK(same("configuration", "config"));
  CHECK(same("the rollback procedure", "automated rollbacks"));
  CHECK_FALSE(same("the incident was caused by this", "an incident that we caused"));
  CHECK_FALSE(same("certificate", "database"));
  CHECK_FALSE(same("", "database"));
}

TEST_CASE("Points and ids are read from Markdown", "[model][points]") {
  const auto linted = lint(
      "# Post-mortem: checkout down\n\n## What Went Well\n\nWhat helped:\n\n- The alert fired\n  - after 2 minutes\n- \"The rollback "
      "worked\"\n\n## What Went Poorly\n\nThe runbook was old (AI-2).\n\n- Accepted risk: one region only\n\n## Action Items\n\n- AI-1: "
      "Add an alert\n- **AI-2** — Write the runbook\n");
  REQUIRE(linted.document.went_well.size() == 2);
  CHECK(linted.document.went_well[0].text == "The alert fired");
  CHECK(linted.document.source->slice(linted.document.went_well[1].span) == "\"The rollback worked\"");
  REQUIRE(linted.document.went_poorly.size() == 2);
  CHECK(linted.document.went_poorly[0].actions == std::vector<std::string>{"AI-2"});
  CHECK_FALSE(linted.document.went_poorly[0].accepted_risk);
  CHECK(linted.document.went_poorly[1].accepted_risk);
  REQUIRE(linted.document.action_items.size() == 2);
  CHECK(linted.document.action_items[0].id == "AI-1");
  CHECK(linted.document.action_items[1].id == "AI-2");
}

TEST_CASE("Ids of a table come from its column", "[model][points]") {
  const auto linted = lint(items("| # | Action | Owner |\n|---|---|---|\n| A1 | Add an alert | @sarah |\n"));
  REQUIRE(linted.document.action_items.size() == 1);
  CHECK(linted.document.action_items[0].id == "A1");
}

TEST_CASE("A filled cell has one blank on each side", "[rules][action-item]") {
  const auto linted = lint(items("| Action | Owner | Due | Priority |\n|---|---|---|---|\n| Add an alert | | 2026-04-20 | P1 |\n"
                                 "| Test restores |  | 2026-04-20 | P1 |\n"));
  const auto found = linted.of("action-item/owner-missing");
  REQUIRE(found.size() == 2);
  for (const auto& finding : found) CHECK(linted.fixed(finding).find("| @{{person}} | 2026-04-20 | P1 |") != std::string::npos);
}

TEST_CASE("A due cell that names no day is said to", "[rules][action-item]") {
  const auto linted = lint(items("| Action | Owner | Due | Priority |\n|---|---|---|---|\n| Add an alert | @sarah | sprint 42 | P1 |\n"
                                 "| Test restores | @sam | done | P1 |\n| Write the runbook | @pat | n/a | P1 |\n"));
  const auto found = linted.of("action-item/deadline-relative");
  REQUIRE(found.size() == 1);
  CHECK(linted.words(found.front()) == "sprint 42");
  CHECK(found.front().message.find("2026-04-24") != std::string::npos);
  CHECK(linted.fixed(found.front()).find("| 2026-04-24 | P1 |") != std::string::npos);
}

TEST_CASE("Before the incident is not overdue as well", "[rules][action-item]") {
  const auto linted = lint("# Post-mortem: checkout down\n\n## Summary\n\n- **Date:** 2026-04-08\n\n## Action Items\n\n- P1 — Add an alert — "
                           "@sarah — 2026-01-20\n");
  CHECK(linted.count("action-item/deadline-before-incident") == 1);
  CHECK(linted.count("action-item/overdue") == 0);
}

TEST_CASE("An item made from a point has the form of its list", "[rules][went-poorly]") {
  const std::string head = "# Post-mortem: checkout down\n\n## What Went Poorly\n\n- The certificate expired unseen\n\n## Action Items\n\n";
  const auto made = [&](const std::string& list) {
    const auto before = lint(head + list);
    REQUIRE(before.count("went-poorly/no-action") == 1);
    const auto after = lint(before.fixed(before.of("went-poorly/no-action").front()));
    CHECK(after.count("went-poorly/no-action") == 0);
    CHECK(rules_b::added(before, after).empty());
    return after.text.substr(head.size() + list.size() - 1);
  };
  CHECK(made("1. P1 — Write the runbook — @sarah — 2026-04-20\n").find("\n2. {{priority}} — {{What to change}}") == 0);
  CHECK(made("* [x] P1 — Write the runbook — @sarah — 2026-04-20\n  - with a detail\n").find("\n* [ ] {{priority}} — ") == 0);
  // What nobody writes in this list is not written in the new one either.
  CHECK(made("- Write the runbook — @a\n- Move the job — @b\n- Remove the flag — @c\n- Drop the table — @d\n") ==
        "\n- {{What to change}}, because: The certificate expired unseen — @{{person}}\n");
}

TEST_CASE("The review's keys are checked", "[config]") {
  const auto settings = with("tracker: {pattern: [\"PAY-{number}\", \"{word}/{word}#{number}\"], url: \"https://t.example.com/{ticket}\"}\n"
                             "process: {meeting: required, reviewers: 2, meeting_within_hours: 72, publish_within_days: 7, draft_within_days: 14}\n"
                             "priorities: {P1: {due_days: 7, max_days: 10}}\n");
  CHECK(settings.tracker.patterns.size() == 2);
  CHECK(settings.process.meeting);
  CHECK(settings.process.meeting_within_hours == 72);
  CHECK(settings.process.reviewers == 2);
  CHECK(settings.process.publish_within_days == 7);
  CHECK(settings.process.draft_within_days == 14);
  CHECK(settings.priorities.at(0).max_days == 10);
  CHECK(told("process: {meetin: required}\n") == std::vector<std::string>{"Unknown key `meetin`: did you mean `meeting`?"});
  CHECK(told("process: {meeting: often}\n").size() == 1);
  CHECK(told("process: {reviewers: many}\n").size() == 1);
  CHECK(told("tracker: {pattern: PAY}\n").size() == 1);
  CHECK(told("tracker: {url: tracker}\n").size() == 1);
  CHECK(told("tracker: PAY\n").size() == 1);
  CHECK(told("priorities: {P1: {due_days: 30, max_days: 10}}\n").size() == 1);
}

TEST_CASE("Tickets are known by their pattern", "[rules][action-item]") {
  const auto settings = with("tracker: {pattern: [\"PAY-{number}\", \"{word}/{word}#{number}\"]}\n");
  const auto count = [&](const std::string& words) {
    return lint(items("- P1 — Add an alert" + words + " — @sarah — 2026-04-20\n"), settings).count("action-item/ticket-missing");
  };
  CHECK(count("") == 1);
  CHECK(count(" (PAY-12)") == 0);
  CHECK(count(" (pay-12)") == 0);
  CHECK(count(" (PAY-x)") == 1);
  CHECK(count(" (XPAY-12)") == 1);
  CHECK(count(" (org/repo#7)") == 0);
}

TEST_CASE("What the configuration does not ask for is not asked for", "[rules][process]") {
  const std::string text = "---\nstatus: published\ndate: 2020-01-01\nseverity: SEV1\n---\n# Post-mortem: checkout down\n\n## Summary\n\nNo users "
                           "were affected.\n";
  CHECK(lint(text).count("process/*") == 0);
  const auto asked = lint(text, with("process: {meeting: required, reviewers: 1, publish_within_days: 7}\n"));
  CHECK(asked.count("process/meeting-missing") == 1);
  CHECK(asked.count("process/not-reviewed") == 1);
  CHECK(asked.count("process/not-published") == 0);  // no day to count from
}

TEST_CASE("The hours are counted where the times are known", "[rules][process]") {
  const auto count = [](const std::string& end, const std::string& meeting) {
    return lint("---\nend: " + end + "\nmeeting: " + meeting + "\n---\n# Post-mortem: checkout down\n\n## Summary\n\nNo users were affected.\n")
        .count("process/meeting-late");
  };
  CHECK(count("2026-04-01 14:00", "2026-04-03 13:00") == 0);
  CHECK(count("2026-04-01 14:00", "2026-04-03 15:00") == 1);
  CHECK(count("2026-04-01", "2026-04-04") == 0);
  CHECK(count("2026-04-01", "2026-04-05") == 1);
  CHECK(count("1 April 2026", "April 9, 2026") == 1);
  CHECK(count("2026-04-01", "soon") == 0);
}

TEST_CASE("Numbers in front of a heading's name are no part of it", "[rules][section]") {
  const std::string rest = "\n\nLogins failed for 32 min on 2026-04-01.\n\n## Timeline\n\n- 14:23 UTC — Logins fail\n\n## Root Cause\n\nA certificate expired.\n";
  for (const char* heading : {"## 1 Summary", "## 1  Summary", "## 1. Summary", "## 1) Summary", "## 1.1 Summary", "## 1 – Summary", "## I. Summary", "## A. Summary",
                              "## Part 1: Summary", "## Section 1: Summary", "## 📋 1. Summary"}) {
    INFO(heading);
    const auto linted = lint("# Post-mortem: login\n\n" + std::string(heading) + rest);
    CHECK(linted.document.section(vocabulary::SectionId::Summary) != nullptr);
  }
  // "5 whys" is a name, and "1 customer" no section.
  CHECK(lint("# Post-mortem: x\n\n## 5 whys\n\n- Why? Because.\n").document.section(vocabulary::SectionId::RootCause) != nullptr);
  CHECK(lint("# Post-mortem: x\n\n## 1 customer\n\nText.\n").document.sections.back().id == vocabulary::SectionId::Unknown);
}

TEST_CASE("An owner and a day are read beside what a scaffold puts next to them", "[rules][action-item]") {
  const auto scaffold = lint(items("- {{priority}} — Ed to write a runbook — {{YYYY-MM-DD}}\n- {{priority}} — Check the limits [Rick] — {{YYYY-MM-DD}}\n"));
  CHECK(scaffold.count("action-item/owner-missing") == 0);
  const auto brackets = lint(items("- Enforce reviews (@dana, 2026-04-20, P1)\n- Test restores, 2026-05-02, P2, @sam\n"));
  CHECK(brackets.count("action-item/*") == 0);
}

TEST_CASE("A time that cannot be is corrected in the way that the others are written", "[rules][timeline]") {
  const auto twelve = lint("# Post-mortem: x\n\n## Timeline\n\nAll times in UTC.\n\n- 9:05 AM — alert\n- 13:55 PM — rollback\n- 2:10 PM — resolved\n");
  REQUIRE(twelve.count("timeline/time-invalid") == 1);
  const auto finding = twelve.of("timeline/time-invalid").front();
  CHECK(finding.message == "\"13:55 PM\" is no time of day: write 13:55 or 1:55 PM.");
  const auto after = lint(twelve.fixed(finding));
  CHECK(after.text.find("- 1:55 PM — rollback") != std::string::npos);
  CHECK(rules_b::added(twelve, after).empty());
  const auto day = lint("# Post-mortem: x\n\n## Timeline\n\nAll times in UTC.\n\n- 14:05 — alert\n- 25:10 — rollback\n- 16:10 — resolved\n");
  REQUIRE(day.count("timeline/time-invalid") == 1);
  CHECK(day.of("timeline/time-invalid").front().message == "\"25:10\" is no time of day: a day ends at 23:59, did you mean 15:10?");
}

TEST_CASE("A section is put where it keeps the order of the document", "[rules][section]") {
  // Root cause before timeline: the timeline is told as an annex, and stays the last.
  const auto linted = lint("# Post-mortem: x\n\n## Summary\n\nLogins failed for 32 min.\n\n## Root Cause\n\nA certificate expired.\n\n## Timeline\n\n- 14:23 UTC — Logins fail\n\n## Thanks\n\nTo all.\n");
  REQUIRE(linted.count("section/missing") == 1);
  const auto after = lint(linted.fixed(linted.of("section/missing").front()));
  CHECK(after.count("section/missing") == 0);
  CHECK(after.count("section/order") <= linted.count("section/order"));
  CHECK(after.text.find("## What Went Well") > after.text.find("## Root Cause"));
  CHECK(after.text.find("## What Went Well") < after.text.find("## Timeline"));
}

TEST_CASE("One finding speaks of the Summary's heading and of other sections that lack", "[rules][section]") {
  std::string words;
  for (int i = 0; i < 40; ++i) words += "word ";
  const auto linted = lint("# Post-mortem: login\n\n" + words + "\n\n## Timeline\n\n- 14:23 UTC — Logins fail\n\n## Root Cause\n\nA certificate expired.\n");
  REQUIRE(linted.count("section/missing") == 1);
  const auto finding = linted.of("section/missing").front();
  CHECK(finding.message.find("read like a \"Summary\" without its heading") != std::string::npos);
  CHECK(lint(linted.fixed(finding)).count("section/missing") == 0);
}

TEST_CASE("Who notices it has it in hand, and of several lengths one must fit", "[rules][timeline]") {
  const std::string head = "# Post-mortem: x\n\n## Timeline\n\nAll times in UTC.\n\n";
  CHECK(lint(head + "- 14:20 — Outage begins when the engineer notices that both servers are down\n- 14:50 — Rolled back\n- 14:55 — Resolved\n").count("timeline/missing-moment") == 0);
  CHECK(lint(head + "- 14:20 — Alert fires\n- 14:50 — Rolled back\n- 14:55 — Resolved\n").count("timeline/missing-moment") == 1);
  const std::string times = "- 14:20 — Alert fires\n- 14:25 — On-call acknowledges\n- 14:50 — Rolled back\n- 15:20 — Resolved\n";
  const std::string summary = "# Post-mortem: x\n\n## Summary\n\n- **Incident duration:** ";
  const std::string rest = "\n\n## Timeline\n\nAll times in UTC.\n\n" + times;
  CHECK(lint(summary + "60 min\n- **Time to resolve:** 9 min" + rest).count("timeline/duration-mismatch") == 0);
  const auto one = lint(summary + "9 min" + rest);
  REQUIRE(one.count("timeline/duration-mismatch") == 1);
  CHECK(one.of("timeline/duration-mismatch").front().message.starts_with("The Summary says 9 min, the timeline spans "));
}

TEST_CASE("The title may stand below the incident, and the root cause may come with its resolution", "[rules][model]") {
  const auto yaml = lint("incident:\n  title: Search returned stale results\n  severity: SEV3\ntimeline:\n  - {time: \"08:10\", event: Indexer pod evicted}\nroot_cause:\n  statement: No priority class\n", {}, "postmortem.yaml");
  CHECK(yaml.document.title == "Search returned stale results");
  CHECK(yaml.count("meta/title-missing") == 0);
  const auto heading = lint("# Postmortem: x\n\n## In-depth Analysis of Root Cause and Resolution\n\nA wrong setting.\n\n## Timeline\n\n- 14:20 UTC — alert\n");
  CHECK(heading.document.section(vocabulary::SectionId::RootCause) != nullptr);
}

#include "rules/action_item/_shared.h"
#include "rules_b_support.h"

using namespace pm;
using rules_b::lint;

namespace {

std::string items(const std::string& lines) { return "# Post-mortem: checkout down\n\n## Action Items\n\n" + lines; }

model::Owner owner(const std::string& name, bool handle = false) { return {{}, name, handle}; }

}  // namespace

TEST_CASE("Up to three bare items are reported one by one", "[rules][action-item]") {
  const auto linted = lint(items("- Add an alert\n- Test restores\n- Write the runbook\n"));
  CHECK(linted.count("action-item/incomplete") == 3);
  CHECK(linted.count("action-item/*") == 3);
  CHECK(linted.words(linted.of("action-item/incomplete").front()) == "Add an alert");
}

TEST_CASE("A longer bare list is reported once, on its heading", "[rules][action-item]") {
  const auto linted = lint(items("- Add an alert\n- Test restores\n- Write the runbook\n- Remove the flag\n- Move the job\n"));
  REQUIRE(linted.count("action-item/*") == 1);
  const auto finding = linted.of("action-item/incomplete").front();
  CHECK(linted.words(finding) == "Action Items");
  CHECK(finding.related.size() == 5);
  CHECK(finding.message.find("5 open action items") != std::string::npos);
  const auto after = lint(linted.fixed(finding));
  CHECK(after.count("action-item/*") == 0);
  CHECK(rules_b::added(linted, after).empty());
}

TEST_CASE("One stray owner does not turn one finding into twenty", "[rules][action-item]") {
  const auto linted =
      lint(items("- Add an alert — @a\n- Test restores\n- Write the runbook\n- Remove the flag\n- Move the job\n"));
  REQUIRE(linted.count("action-item/*") == 1);
  const auto finding = linted.of("action-item/incomplete").front();
  const auto after = lint(linted.fixed(finding));
  CHECK(after.text.find("- {{priority}} — Add an alert — @a — {{YYYY-MM-DD}}\n") != std::string::npos);
  CHECK(after.count("action-item/*") == 0);
}

TEST_CASE("Actions told in prose are reported once, and dates in them mean nothing", "[rules][action-item]") {
  const auto linted =
      lint(items("The limit was raised on 2026-01-05 for all of the clusters that run the checkout.\n\nWe will also train the "
                 "support team to read the "
                 "dashboards.\n"));
  CHECK(linted.count("action-item/*") <= 1);
}

TEST_CASE("What nobody writes is said once, what some write per item", "[rules][action-item]") {
  const auto linted = lint(items("- Add an alert — @a\n- Test restores — @b\n- Write the runbook\n- Remove the flag — @c\n"));
  REQUIRE(linted.count("action-item/incomplete") == 1);
  CHECK(linted.words(linted.of("action-item/incomplete").front()) == "Action Items");
  REQUIRE(linted.count("action-item/owner-missing") == 1);
  CHECK(linted.words(linted.of("action-item/owner-missing").front()) == "Write the runbook");
  CHECK(linted.count("action-item/*") == 2);
}

TEST_CASE("Closing an item changes nothing for the others", "[rules][action-item]") {
  const auto before = lint(items(
      "- [ ] Add an alert — @a — 2026-01-10\n- [ ] Test restores — @b — 2026-05-10\n- [ ] Write the runbook — @c — 2026-05-10\n"
      "- [ ] Remove the flag — @d — 2026-05-10\n"));
  REQUIRE(before.count("action-item/overdue") == 1);
  CHECK(before.count("action-item/priority-missing") == 1);
  const auto after = lint(before.fixed(before.of("action-item/overdue").front()));
  CHECK(after.count("action-item/overdue") == 0);
  CHECK(rules_b::added(before, after).empty());
}

TEST_CASE("Done items and placeholders are left alone", "[rules][action-item]") {
  CHECK(lint(items("- [x] Roll back (OPS-1)\n- [X] Investigate the timeouts — next week\n")).count("action-item/*") == 0);
  CHECK(lint(items("- P1 — {{what to do}} — {{@owner}} — {{YYYY-MM-DD}}\n")).count("action-item/*") == 0);
  CHECK(lint(items("- P1 — Add an alert — {{@owner}} — {{YYYY-MM-DD}}\n")).count("action-item/*") == 0);
  CHECK(lint(items("- P2 — Add an alert — @{{person}} — 2026-05-01\n")).count("action-item/*") == 0);
}

TEST_CASE("Parts at one place keep their order and make one edit", "[rules][action-item]") {
  model::Document document;
  document.source = std::make_shared<text::Source>("Add an alert");
  const model::Slot end{{10, 10}, " — ", ""};
  const auto edits = rules::fill(document, {{end, "@a"}, {end, "2026-05-01"}, {{{0, 0}, "", " — "}, "P2"}});
  REQUIRE(edits.size() == 2);
  CHECK(edits[0].new_text == " — @a — 2026-05-01");
  CHECK(edits[1].new_text == "P2 — ");
}

TEST_CASE("Words of other scales are mapped", "[rules][action-item]") {
  settings::Settings settings;
  const auto first = [&](std::string_view text) {
    const auto mapped = rules::mapped_priorities(settings, text);
    return mapped.empty() ? std::string{"-"} : mapped.front()->id;
  };
  CHECK(first("P0") == "P1");
  CHECK(first("P7") == "P4");
  CHECK(first("High") == "P1");
  CHECK(first("critical") == "P1");
  CHECK(first("🔴 Medium") == "P2");
  CHECK(first("low") == "P3");
  CHECK(first("whenever") == "-");
  settings.priority_map.emplace_back("whenever", "P4");
  settings.priority_map.emplace_back("high", "P2");
  CHECK(first("Whenever") == "P4");
  CHECK(first("High") == "P2");
  for (const char* exact : {"P1", "p1", "1", "Prio 1", "P-1", " P1 "}) {
    INFO(exact);
    REQUIRE(rules::exact_priority(settings, exact) != nullptr);
    CHECK(rules::exact_priority(settings, exact)->id == "P1");
  }
  CHECK(rules::exact_priority(settings, "P0") == nullptr);
  CHECK(rules::exact_priority(settings, "high") == nullptr);
}

TEST_CASE("A team's own scale is right", "[rules][action-item]") {
  settings::Settings settings;
  settings.priorities = {{"High", "", 7}, {"Low", "", 60}};
  const auto linted =
      lint(items("| Priority | Action | Owner | Due |\n|---|---|---|---|\n| high | Add an alert | @a | 2026-05-01 |\n"
                 "| P1 | Test restores | @b | 2026-05-01 |\n"),
           settings);
  REQUIRE(linted.count("action-item/priority-invalid") == 1);
  CHECK(linted.fixed(linted.of("action-item/priority-invalid").front()).find("| High | Test restores") != std::string::npos);
}

TEST_CASE("Teams and people", "[rules][action-item]") {
  settings::Settings settings;
  for (const char* team :
       {"SRE", "Backend Team", "platform-team", "Platform", "team-checkout", "The Payments Team", "on-call"}) {
    INFO(team);
    CHECK(rules::is_team(settings, owner(team)));
  }
  CHECK(rules::is_team(settings, owner("acme/payments", true)));
  for (const char* person : {"Sarah Miller", "sam", "sam-sre", "Dana (QA)", "Jordan Web"}) {
    INFO(person);
    CHECK_FALSE(rules::is_team(settings, owner(person)));
  }
  settings.people.push_back({"platform", "Pia Form", "checkout"});
  settings.teams.push_back({"checkout", "Checkout", {}});
  CHECK_FALSE(rules::is_team(settings, owner("platform", true)));
  CHECK(rules::is_team(settings, owner("checkout", true)));
  const auto linted = lint(items("- P1 — Add an alert — @checkout — 2026-05-01\n"), settings);
  REQUIRE(linted.count("action-item/owner-is-team") == 1);
  CHECK(linted.fixed(linted.of("action-item/owner-is-team").front()) ==
        items("- P1 — Add an alert — @platform — 2026-05-01\n"));
  CHECK(lint(items("- P1 — Add an alert — @sam, @sre — 2026-05-01\n")).count("action-item/owner-is-team") == 0);
}

TEST_CASE("Vague and checkable tasks", "[rules][action-item]") {
  const auto vague = [](const std::string& what) {
    return lint(items("- P2 — " + what + " — @a — 2026-05-01\n")).count("action-item/vague") == 1;
  };
  for (const char* what : {"Investigate the timeouts", "We should look into the failover", "Improve monitoring", "Review #4711",
                           "Improve documentation", "Be more careful with migrations", "Ensure this does not happen again",
                           "Discuss the deploy process with the team", "Improve test coverage", "Better review of changes",
                           "Consider Traefik v2.5"}) {
    INFO(what);
    CHECK(vague(what));
  }
  for (const char* what :
       {"Add an alert on 5xx", "Investigate the timeouts and write down the cause", "Improve p99 latency to 300 ms",
        "Ensure that backups are encrypted", "Review the limits of the pool", "Explore a dashboard for the queue",
        "Improve retries so that a restart does not double the load", "Consideration page for the shop",
        "Reviewer rota for migrations"}) {
    INFO(what);
    CHECK_FALSE(vague(what));
  }
}

TEST_CASE("A vague task's fix leaves none", "[rules][action-item]") {
  for (const char* what : {"Investigate the timeouts", "Look into why the failover took long", "Improve monitoring.",
                           "Be more careful with migrations", "Be more careful", "Ensure better communication",
                           "Make sure that we communicate better"}) {
    INFO(what);
    const auto before = lint(items("- P2 — " + std::string{what} + " — @a — 2026-05-01\n"));
    REQUIRE(before.count("action-item/vague") == 1);
    const auto after = lint(before.fixed(before.of("action-item/vague").front()));
    INFO(after.text);
    CHECK(after.count("action-item/vague") == 0);
    CHECK(rules_b::added(before, after).empty());
  }
}

TEST_CASE("No items: the severity follows the status", "[rules][action-item]") {
  const auto severity = [](const std::string& status) {
    const auto linted = lint("# Post-mortem: checkout down\n\n- **Status:** " + status + "\n\n## Action Items\n\nNone.\n");
    REQUIRE(linted.count("action-item/none") == 1);
    return linted.of("action-item/none").front().severity;
  };
  CHECK(severity("draft") == settings::Severity::Information);
  CHECK(severity("in-review") == settings::Severity::Warning);
  CHECK(severity("published") == settings::Severity::Error);
}

TEST_CASE("Dates in the past are still offered, with a way out", "[rules][action-item]") {
  const auto linted = lint("# Post-mortem 2026-01-05\n\n## Action Items\n\n- P1 — Add an alert — @a — next week\n");
  REQUIRE(linted.count("action-item/deadline-relative") == 1);
  const auto fixes = linted.fixes(linted.of("action-item/deadline-relative").front());
  REQUIRE(fixes.size() == 2);
  CHECK(fixes[0].edits.front().new_text == "2026-01-12");
  CHECK(fixes[1].edits.front().new_text == "2026-04-24");
}

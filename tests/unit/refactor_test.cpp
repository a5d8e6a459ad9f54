// Rewritings: what they write, and that every fact is still there.
#include <algorithm>

#include "catch.h"
#include "features/refactor/refactor.h"
#include "features_support.h"

using namespace pm;
using namespace pm::test;

namespace {

std::string document(const std::string& heading, const std::string& body) { return "# Post-mortem: x\n\n## " + heading + "\n\n" + body + "\n## References\n\n- none\n"; }

bool offered(const std::string& text, std::string_view title) {
  const auto found = actions(text, {"refactor"});
  return std::any_of(found.begin(), found.end(), [&](const auto& action) { return action.title == title; });
}

constexpr const char* kTable = "Turn the action list into a table";
constexpr const char* kList = "Turn the action table into a list";

}  // namespace

TEST_CASE("An action list becomes a table, and a list again") {
  const std::string list = document("Action Items", "- [ ] Add a <|>test — @sarah — 2026-12-15 — P2\n- [x] Fix the bug — @alex — 2026-11-21 — P1\n- [ ] Write it down — next week\n");
  const std::string table = after_action(list, kTable, {"refactor"});
  CHECK(table == document("Action Items",
                          "| Action | Owner | Due | Priority | Status |\n|---|---|---|---|---|\n| Add a test | @sarah | 2026-12-15 | P2 | open |\n"
                          "| Fix the bug | @alex | 2026-11-21 | P1 | done |\n| Write it down |  | next week |  | open |\n"));
  std::string at = table;
  at.insert(at.find("Add a") + 2, "<|>");
  const std::string back = after_action(at, kList, {"refactor"});
  CHECK(back == marked(list).text);
  CHECK(features::same_items(snapshot_of(table)->document, snapshot_of(back)->document));
  CHECK_FALSE(offered(at, kTable));
  CHECK_FALSE(offered(list, kList));
}

TEST_CASE("An action list without check boxes, with CRLF") {
  const std::string list = "# Post-mortem: x\r\n\r\n## Action Items\r\n\r\n* Add a<|> test — @sarah — 2026-12-15 — P2\r\n";
  CHECK(after_action(list, kTable, {"refactor"}) ==
        "# Post-mortem: x\r\n\r\n## Action Items\r\n\r\n| Action | Owner | Due | Priority |\r\n|---|---|---|---|\r\n| Add a test | @sarah | 2026-12-15 | P2 |\r\n");
}

TEST_CASE("No table where something would be lost") {
  CHECK_FALSE(offered(document("Action Items", "- Add a<|> test — @sarah — 2026-12-15 — P2\n  - with details\n"), kTable));
  CHECK_FALSE(offered(document("Action Items", "| Action | Owner | Notes |\n|---|---|---|\n| Add a<|> test | @sarah | when there is time |\n"), kList));
  CHECK_FALSE(offered(document("Action Items", "| Action | Owner | Status |\n|---|---|---|\n| Add a<|> test | @sarah | in progress |\n"), kList));
}

TEST_CASE("The timeline is sorted with what belongs to its entries") {
  CHECK(after_action(document("Timeline", "- 14:30 — b<|>\n  - details\n- 14:20 — a\n- 14:40 — c\n"), "Sort the timeline", {"refactor"}) ==
        document("Timeline", "- 14:20 — a\n- 14:30 — b\n  - details\n- 14:40 — c\n"));
  CHECK_FALSE(offered(document("Timeline", "- 14:20 — a<|>\n- 14:20 — b\n- 14:40 — c\n"), "Sort the timeline"));
  CHECK_FALSE(offered(document("Timeline", "- 14:30 — a\n- 14:20 — b\n") + "<|>", "Sort the timeline"));
}

TEST_CASE("Times and dates of the timeline in one form") {
  CHECK(after_action(document("Timeline", "- 2:23 PM — a<|>\n- ~2:25 PM — b\n- 14:30 — c\n"), "Write the times of the timeline as HH:MM", {"refactor"}) ==
        document("Timeline", "- 14:23 — a\n- ~2:25 PM — b\n- 14:30 — c\n"));
  CHECK_FALSE(offered(document("Timeline", "- 14:23 — a<|>\n"), "Write the times of the timeline as HH:MM"));
  CHECK(after_action(document("Timeline", "- April 3, 2026 14:23 UTC — a<|>\n- 2026-04-03 14:30 UTC — b\n"), "Write the dates of the timeline as YYYY-MM-DD", {"refactor"}) ==
        document("Timeline", "- 2026-04-03 14:23 UTC — a\n- 2026-04-03 14:30 UTC — b\n"));
  CHECK_FALSE(offered(document("Timeline", "- 2026-04-03T14:23Z — a<|>\n"), "Write the dates of the timeline as YYYY-MM-DD"));
}

TEST_CASE("A relative due date becomes a day") {
  const std::string text = "# Post-mortem: x\n\n- **Date:** 2026-11-20\n\n## Action Items\n\n- Add an alert — @alex — next <|>week — P1\n";
  CHECK(after_action(text, "Write the due date as 2026-11-27 (Friday)", {"refactor"}) ==
        "# Post-mortem: x\n\n- **Date:** 2026-11-20\n\n## Action Items\n\n- Add an alert — @alex — 2026-11-27 — P1\n");
}

TEST_CASE("The chain of whys is asked on") {
  const std::string text = document("Root Cause Analysis", "1. Why did it fail? The pool was empty.\n2. Why was it empty?<|> An engineer ran the script.\n");
  const std::string after = after_action(text, "Ask \"What made this possible?\"", {"refactor"});
  CHECK(after.find("what made this possible?") != std::string::npos);
  CHECK(snapshot_of(after)->document.root_cause.whys.size() == 3);
}

TEST_CASE("A point that went poorly becomes an action item, in the document's form") {
  const std::string poorly = "# Post-mortem: x\n\n## What Went Poorly\n\n- The rollback<|> took 15 minutes. Two steps are manual.\n\n## Action Items\n\n";
  const std::string task = "{{what to do, so that this cannot happen again}} (The rollback took 15 minutes)";
  const std::string title = "Turn this point into an action item";
  CHECK(after_action(poorly + "- [ ] Add a test — @sarah — 2026-12-15 — P2\n", title, {"refactor.extract"}) ==
        marked(poorly).text + "- [ ] Add a test — @sarah — 2026-12-15 — P2\n- [ ] {{priority}} — " + task + " — @{{person}} — {{YYYY-MM-DD}}\n");
  const std::string table = "| Prio | Action | Who | Due | Notes |\n|---|---|---|---|---|\n| P1 | Add a test | @sarah | 2026-12-15 | x |\n";
  CHECK(after_action(poorly + table, title, {"refactor.extract"}) == marked(poorly).text + table + "| {{priority}} | " + task + " | @{{person}} | {{YYYY-MM-DD}} | |\n");
  CHECK(after_action(poorly + "1. Add a test\n2. Add an alert\n", title, {"refactor.extract"}).find("2. Add an alert\n3. ") != std::string::npos);
  Options yaml;
  yaml.path = "postmortem.yaml";
  yaml.format = model::Format::Yaml;
  const std::string form = "schema: postmortem/v1\ntitle: x\nwent_poorly:\n  - The rollback<|> took 15 minutes\naction_items:\n  - {what: Add a test, who: \"@sarah\"}\n";
  CHECK(after_action(form, title, {"refactor.extract"}, yaml).ends_with("\"@sarah\"}\n  - {what: \"" + task + "\", who: \"@{{person}}\"}\n"));
  CHECK(actions(poorly + table, {"refactor.rewrite"}).size() < actions(poorly + table, {"refactor"}).size());
}

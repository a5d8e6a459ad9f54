#include "rules_b_support.h"

using namespace pm;
using rules_b::lint;

namespace {

rules_b::Linted lint_yaml(const std::string& text) { return lint(text, {}, "postmortem.yaml"); }

const std::string kDocument =
    "schema: postmortem/v1\n"
    "title: Checkout down\n"
    "date: 2026-04-08\n"
    "root_cause:\n"
    "  whys:\n"
    "    - why: Why did it fail?\n"
    "      because: The migration had a bug.\n"
    "    - why: Why was that possible?\n"
    "      because: It was not tested.\n"
    "what_went_well: N/A\n"
    "what_went_poorly: []\n"
    "action_items:\n"
    "  - what: Add an alert\n"
    "    who: SRE\n"
    "    when: 2026-05-01\n"
    "    priority: P1\n"
    "  - what: Write the runbook\n"
    "  - what: Test restores\n"
    "    who: \"@sam\"\n"
    "    when: 2026-04-09\n"
    "    priority: P1\n"
    "    status: open\n";

// The first fix of the one finding of a rule: what it leads to, checked to mend it and to add nothing.
std::string fixed(const std::string& id) {
  const auto before = lint_yaml(kDocument);
  INFO(id);
  REQUIRE(before.count(id) == 1);
  const auto after = lint_yaml(before.fixed(before.of(id).front()));
  CHECK(after.count(id) == 0);
  CHECK(rules_b::added(before, after).empty());
  return after.text;
}

std::string replaced(const std::string& from, const std::string& to) {
  std::string text = kDocument;
  text.replace(text.find(from), from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("Fixes write YAML into YAML", "[rules][yaml]") {
  CHECK(fixed("action-item/owner-is-team") == replaced("who: SRE", "who: \"@{{person}}\""));
  CHECK(fixed("action-item/incomplete") == replaced("  - what: Write the runbook\n",
                                                    "  - what: Write the runbook\n    who: \"@{{person}}\"\n    when: "
                                                    "\"{{YYYY-MM-DD}}\"\n    priority: \"{{priority}}\"\n"));
  CHECK(fixed("action-item/overdue") == replaced("status: open", "status: done"));
  CHECK(fixed("root-cause/shallow") == replaced("      because: It was not tested.\n",
                                                "      because: It was not tested.\n    - why: \"Why {{was that "
                                                "possible}}?\"\n      because: \"{{The answer.}}\"\n"));
  CHECK(fixed("went-well/empty") ==
        replaced("what_went_well: N/A\n", "what_went_well:\n  - \"{{what helped, and by how much}}\"\n"));
  CHECK(
      fixed("went-poorly/empty") ==
      replaced("what_went_poorly: []\n", "what_went_poorly:\n  - \"{{what cost time or made it worse, and by how much}}\"\n"));
}

TEST_CASE("yaml: a slip of the pen in a key is told once; a status too", "[rules][yaml]") {
  const auto found = lint_yaml("schema: postmortem/v1\ntitle: Checkout down\nstatus: draftt\nsumary: {text: x}\naction_items: []\n");
  CHECK(found.count("yaml/unknown-key") == 1);
  CHECK(found.count("section/unknown") == 0);
  CHECK(found.count("meta/status-invalid") == 1);
  CHECK(lint("# Post-mortem: x\n\n**Status:** Draft, not for customers\n\n## Summary\n\nx\n").count("meta/status-invalid") == 0);
  // a date that may be one of two days is in the future on neither
  CHECK(lint("# Post-mortem: x\n\n## Timeline\n\n- 01/12/2026 10:00 — alert\n").count("timeline/future") == 0);
}

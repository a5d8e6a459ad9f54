// Comments that silence findings: how they are read, which findings they reach, and the ones that the quick fix writes.
#include <algorithm>

#include "catch.h"
#include "features_support.h"
#include "rules/registry.h"
#include "rules/suppressions.h"
#include "text/strings.h"

using namespace pm;
using namespace pm::test;
using Strings = std::vector<std::string>;

namespace {

// rule@line of all findings, without those that have nothing to do with the matter.
Strings told(const std::string& text, const Options& options = {}) {
  Strings out;
  const auto snapshot = snapshot_of(text, options);
  for (const auto& finding : snapshot->findings)
    if (finding.rule->id == "timeline/time-invalid" || finding.rule->id.starts_with("suppression/") || finding.rule->id.starts_with("blame/"))
      out.push_back(std::string(finding.rule->id) + "@" + std::to_string(snapshot->source->line_of(finding.span.begin) + 1));
  return out;
}

std::string timeline(const std::string& entries) { return "# Post-mortem: x\n\n## Timeline\n\n" + entries; }

}  // namespace

TEST_CASE("Suppressions: a line, the next line, the file") {
  CHECK(told(timeline("- 25:10 — a\n")) == Strings{"timeline/time-invalid@5"});
  CHECK(told(timeline("- 25:10 — a <!-- postmortem-disable-line timeline/time-invalid -->\n- 25:11 — b\n")) == Strings{"timeline/time-invalid@6"});
  CHECK(told(timeline("<!-- postmortem-disable-next-line timeline/time-invalid: why -->\n- 25:10 — a\n- 25:11 — b\n")) == Strings{"timeline/time-invalid@7"});
  CHECK(told(timeline("<!-- postmortem-disable-next-line timeline/time-invalid -->\n\n<!-- postmortem-disable-next-line blame/* -->\n\n- 25:10 — Alex broke the login\n- 25:11 — b\n")) ==
        Strings{"timeline/time-invalid@10"});
  CHECK(told(timeline("- 25:10 — a\n- 25:11 — b\n\n<!-- postmortem-disable-file timeline/* -->\n")).empty());
  CHECK(told("---\nstatus: draft\n# postmortem-disable-file timeline/time-invalid\n---\n\n" + timeline("- 25:10 — a\n")).empty());
}

TEST_CASE("Suppressions: from here to there") {
  CHECK(told(timeline("<!-- postmortem-disable timeline/time-invalid -->\n- 25:10 — a\n\n<!-- postmortem-enable timeline/time-invalid -->\n\n- 25:11 — b\n")) ==
        Strings{"timeline/time-invalid@10"});
  CHECK(told(timeline("<!-- postmortem-disable -->\n- 25:10 — a\n\n<!-- postmortem-enable timeline/* -->\n\n- 25:11 — Alex broke the login\n")) ==
        Strings{"timeline/time-invalid@10"});
  CHECK(told(timeline("<!-- postmortem-disable timeline/* -->\n- 25:10 — a\n\n<!-- postmortem-enable -->\n\n- 25:11 — b\n")) == Strings{"timeline/time-invalid@10"});
}

TEST_CASE("Suppressions: one that is not needed, one that does not exist") {
  CHECK(told(timeline("<!-- postmortem-enable -->\n- 14:10 — a\n")) == Strings{"suppression/unused@5"});
  CHECK(told(timeline("- 14:10 — a <!-- postmortem-disable-line blame/* -->\n")) == Strings{"suppression/unused@5"});
  CHECK(told(timeline("- 14:10 — a\n\n<!-- postmortem-disable-next-line timeline/time-invalid -->\n")).empty());
  CHECK(told(timeline("- 14:10 — a <!-- postmortem-disable-line timeline/time-invalid, suppression/unused -->\n")).empty());
  CHECK(told(timeline("- 25:10 — a <!-- postmortem-disable-line timeline/time-invald -->\n")) == Strings{"timeline/time-invalid@5", "suppression/unknown-rule@5"});
  CHECK(told(timeline("- 25:10 — a <!-- postmortem-disable-line this is fine -->\n- 14:00 — b\n")) == Strings{"timeline/time-invalid@5", "suppression/unknown-rule@5"});
  CHECK(told(timeline("- 25:10 — a <!-- postmortem-disable-line: this is fine -->\n")).empty());
  CHECK(told(timeline("- 14:10 — a <!-- postmortem-review: done -->\n")).empty());
  CHECK(told(timeline("- 14:10 — a <!-- postmortem-disable-lin timeline/gap -->\n- 14:12 — b\n")) == Strings{"suppression/unknown-rule@5"});
  // Switched off anyway: nobody's business here.
  Options off;
  off.settings.rules = {{"timeline/time-invalid", std::nullopt}};
  CHECK(told(timeline("- 14:10 — a <!-- postmortem-disable-line timeline/time-invalid -->\n"), off).empty());
}

TEST_CASE("Suppressions: not in code, not in words") {
  CHECK(told(timeline("- 25:10 — a `<!-- postmortem-disable-line -->`\n")) == Strings{"timeline/time-invalid@5"});
  CHECK(told(timeline("- 25:10 — a\n\n```\n<!-- postmortem-disable-file -->\n```\n")) == Strings{"timeline/time-invalid@5"});
  CHECK(told(timeline("- 25:10 — a, postmortem-disable-line\n")) == Strings{"timeline/time-invalid@5"});
}

TEST_CASE("Suppressions: a reason does not say whether it is a post-mortem") {
  CHECK(snapshot_of(timeline("- 25:10 — a <!-- postmortem-disable-line: on a post-mortem: no -->\n"))->document.is_postmortem());
  Options notes;
  notes.path = "notes.md";
  CHECK(snapshot_of("<!-- postmortem: no -->\n" + timeline("- 14:10 — a\n"), notes)->document.recognition == model::Recognition::OptedOut);
}

TEST_CASE("Suppressions: many comments take no longer than they are long") {
  std::string text = timeline("");
  for (int i = 0; i < 20000; ++i) text += "<!-- postmortem-disable-next-line blame/* -->\n";
  text += "- 25:10 — a\n";
  CHECK(told(text).size() == 20001);
}

namespace {

std::string silenced(const std::string& document, const std::string& rule, bool file = false, const Options& options = {}) {
  return after_action(document, "Suppress " + rule + (file ? " in this file" : " here"), {}, options);
}

}  // namespace

TEST_CASE("Suppress here: the comment stands where it breaks nothing") {
  const std::string rule = "timeline/time-invalid";
  const std::string words = "postmortem-disable-next-line timeline/time-invalid: {{reason}}";
  // the first of a list, a later one, a numbered one
  CHECK(silenced(timeline("- 25<|>:10 — a\n- 14:12 — b\n"), rule) == timeline("<!-- " + words + " -->\n- 25:10 — a\n- 14:12 — b\n"));
  CHECK(silenced(timeline("- 14:10 — a\n- 25<|>:12 — b\n"), rule) == timeline("- 14:10 — a\n  <!-- " + words + " -->\n- 25:12 — b\n"));
  CHECK(silenced(timeline("9. 14:10 — a\n   more\n10. 25<|>:12 — b\n"), rule) == timeline("9. 14:10 — a\n   more\n   <!-- " + words + " -->\n10. 25:12 — b\n"));
  CHECK(silenced("# Post-mortem: x\r\n\r\n## Timeline\r\n\r\n* 14:10 — a\r\n* 25<|>:12 — b\r\n", rule).find("  <!-- " + words + " -->\r\n* 25:12") != std::string::npos);
  // a table: around it
  CHECK(silenced(timeline("| Time | Event |\n|---|---|\n| 25<|>:10 | a |\n| 14:12 | b |\n"), rule) ==
        timeline("<!-- postmortem-disable timeline/time-invalid: {{reason}} -->\n| Time | Event |\n|---|---|\n| 25:10 | a |\n| 14:12 | b |\n\n"
                 "<!-- postmortem-enable timeline/time-invalid -->\n"));
  // YAML, in the sequence and in a text of several lines
  CHECK(silenced("title: x\ntimeline:\n  - time: \"25<|>:10\"\n    event: a\n", rule, false, yaml()) ==
        "title: x\ntimeline:\n  # " + words + "\n  - time: \"25:10\"\n    event: a\n");
  CHECK(silenced("title: x\nsummary: |\n  It broke.\n  Alex brok<|>e the login.\nseverity: SEV2\n", "blame/named-individual", false, yaml()) ==
        "title: x\n# postmortem-disable blame/named-individual: {{reason}}\nsummary: |\n  It broke.\n  Alex broke the login.\n# postmortem-enable blame/named-individual\nseverity: SEV2\n");
  // the second line of a paragraph; a quotation has its marks
  CHECK(silenced("# Post-mortem: x\n\n## Summary\n\nIt broke.\nAlex brok<|>e the login.\n", "blame/named-individual") ==
        "# Post-mortem: x\n\n## Summary\n\nIt broke.\nAlex broke the login. <!-- postmortem-disable-line blame/named-individual: {{reason}} -->\n");
}

TEST_CASE("Suppress in this file") {
  const std::string words = "postmortem-disable-file timeline/time-invalid: {{reason}}";
  CHECK(silenced(timeline("- 25<|>:10 — a\n"), "timeline/time-invalid", true) == "<!-- " + words + " -->\n" + timeline("- 25:10 — a\n"));
  CHECK(silenced("---\nstatus: draft\n---\n\n" + timeline("- 25<|>:10 — a\n"), "timeline/time-invalid", true) ==
        "---\nstatus: draft\n---\n<!-- " + words + " -->\n\n" + timeline("- 25:10 — a\n"));
  CHECK(silenced("title: x\ntimeline:\n  - time: \"25<|>:10\"\n", "timeline/time-invalid", true, yaml()) == "# " + words + "\ntitle: x\ntimeline:\n  - time: \"25:10\"\n");
}

TEST_CASE("Suppressing comes last and is never preferred") {
  const auto found = actions(timeline("- 25<|>:10 — a\n"));
  REQUIRE(found.size() > 3);
  CHECK(found[found.size() - 2].title == "Suppress timeline/time-invalid here");
  CHECK(found.back().title == "Suppress timeline/time-invalid in this file");
  for (const auto& action : found)
    if (action.title.starts_with("Suppress")) CHECK((!action.preferred && action.kind == "quickfix" && action.finding));
}

TEST_CASE("All of a kind, and all that is safe") {
  const std::string text = timeline("- 13:10pm<|> — a\n- 14:12pm — b\n- 25:13 — c\n");
  CHECK(after_action(text, "Fix all 2 of timeline/time-invalid in this file") == timeline("- 13:10 — a\n- 14:12 — b\n- 25:13 — c\n"));
  const std::string safe = after_action(text, "Fix all safe problems", {"source.fixAll"});
  CHECK(safe == timeline("- 13:10 — a\n- 14:12 — b\n- 25:13 — c\n"));
  CHECK(features::safe_fixes(*snapshot_of(safe)).empty());
  CHECK(actions(safe + "<|>", {"source.fixAll"}).empty());
}

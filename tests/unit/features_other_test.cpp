// Hover, code actions, outline and folding.
#include <algorithm>

#include "catch.h"
#include "features_support.h"
#include "text/strings.h"

using namespace pm;
using namespace pm::test;
using Catch::Matchers::Contains;
using Strings = std::vector<std::string>;

namespace {

const std::string kDocument =
    "# Post-mortem: checkout errors\n"
    "\n"
    "- **Status:** draft\n"
    "\n"
    "## Summary\n"
    "\n"
    "- **Severity:** SEV2\n"
    "- **Duration:** 15 minutes\n"
    "\n"
    "## Timeline\n"
    "\n"
    "All times in UTC.\n"
    "\n"
    "- 2026-11-20 14:23 — Deployment of v2 begins\n"
    "- 14:27 — Monitoring detects errors\n"
    "- 14:38 — Mitigated: rollback complete\n"
    "  - the second try\n"
    "  - took 2 minutes\n"
    "\n"
    "## Root Cause Analysis\n"
    "\n"
    "- Why did it fail? The migration had a bug.\n"
    "\n"
    "## Action Items\n"
    "\n"
    "- P2 — Add a test — @sarah — 2026-12-15\n"
    "- [x] P1 — Fix the bug — @platform — 2026-11-21\n"
    "- high — Add an alert — @alex — next week\n";

std::string with_cursor(std::string_view before) {
  std::string text = kDocument;
  const std::size_t at = text.find(before);
  REQUIRE(at != std::string::npos);
  return text.insert(at + 1, "<|>");
}

bool has(const Strings& list, std::string_view wanted) { return std::find(list.begin(), list.end(), wanted) != list.end(); }

void check_tree(const features::Symbol& symbol) {
  CAPTURE(symbol.name);
  CHECK_FALSE(symbol.name.empty());
  CHECK(symbol.name.find('\n') == std::string::npos);
  CHECK(symbol.span.contains(symbol.selection));
  for (const features::Symbol& child : symbol.children) {
    CHECK(symbol.span.contains(child.span));
    check_tree(child);
  }
}

void check_folds(const std::vector<features::Fold>& folds) {
  std::vector<features::Fold> open;
  for (const features::Fold& fold : folds) {
    CHECK(fold.first_line < fold.last_line);
    while (!open.empty() && open.back().last_line < fold.first_line) open.pop_back();
    if (!open.empty()) CHECK(fold.last_line <= open.back().last_line);
    open.push_back(fold);
  }
}

bool folds_at(const std::vector<features::Fold>& folds, text::Offset first, text::Offset last) {
  return std::any_of(folds.begin(), folds.end(), [&](const features::Fold& f) { return f.first_line == first && f.last_line == last; });
}

}  // namespace

TEST_CASE("Hover on headings and labels") {
  CHECK_THAT(hover(with_cursor("Timeline")), Contains("**Timeline**: what happened"));
  CHECK_THAT(hover(with_cursor("## Root")), Contains("**Root Cause Analysis**"));
  CHECK_THAT(hover(with_cursor("Severity:")), Contains("**Severity**: how bad"));
  CHECK_THAT(hover(with_cursor("checkout errors")), Contains("**Title**"));
  CHECK_THAT(hover(with_cursor("SEV2")), Contains("level 2 of 3"));
  CHECK_THAT(hover(with_cursor("15 minutes")), Contains("By the timeline: 15 min (14:23 to 14:38)"));
  CHECK(hover(with_cursor("All times in")).empty());
}

TEST_CASE("Hover on the times of the timeline") {
  const std::string mitigated = hover(with_cursor("14:38"));
  CHECK_THAT(mitigated, Contains("**14:38** UTC, Friday, 20 November 2026"));
  CHECK_THAT(mitigated, Contains("15 min after the start, 11 min after the entry above"));
  CHECK_THAT(mitigated, Contains("**Mitigated**"));
  const std::string detected = hover(with_cursor("14:27"));
  CHECK_THAT(detected, Contains("4 min after the start"));
  CHECK_THAT(detected, !Contains("entry above"));
  CHECK_THAT(hover(with_cursor("14:23")), !Contains("after"));
}

TEST_CASE("Hover on the parts of an action item") {
  CHECK_THAT(hover(with_cursor("@sarah")), Contains("**@sarah**: Sarah Miller, team Payments"));
  CHECK_THAT(hover(with_cursor("@sarah")), Contains("1 open action item here."));
  CHECK_THAT(hover(with_cursor("@platform")), Contains("a team. Pick one person of it, who will watch over this: @alex."));
  CHECK_THAT(hover(with_cursor("2026-12-15")), Contains("**Tuesday, 15 December 2026**: 22 days left"));
  CHECK_THAT(hover(with_cursor("2026-11-21")), Contains("2 days ago, done"));
  CHECK_THAT(hover(with_cursor("P2")), Contains("Due within 30 days: from today that is 2026-12-23."));
  CHECK_THAT(hover(with_cursor("high")), Contains("probably **P1**"));
  CHECK_THAT(hover(with_cursor("next week")), Contains("Counted from the incident this is **Friday, 27 November 2026**"));
  Options later;
  later.now = {*calendar::make_date(2026, 12, 20), {}};
  CHECK_THAT(hover(with_cursor("2026-12-15"), later), Contains("overdue by 5 days"));
}

TEST_CASE("Hover says why a rule complains, last") {
  const std::string text = hover(with_cursor("next week"));
  const std::size_t rule = text.find("*action-item/deadline-relative*");
  REQUIRE(rule != std::string::npos);
  CHECK(rule > text.find("Counted"));
  CHECK(text.find("**Why") < rule);
}

TEST_CASE("Hover stays silent elsewhere") {
  Options readme;
  readme.path = "README.md";
  CHECK(hover("# A tool\n\n## Over<|>view\n", readme).empty());
  CHECK_THAT(hover("# Post-mortem: x\n\n## Timeline\n\n- 14:05 — @sar<|>ah looks\n"), Contains("Sarah Miller"));
  CHECK_THAT(hover("# Post-mortem: x\n\n## Action Items\n\n| Ow<|>ner | Action |\n|---|---|\n"), Contains("**Owner**"));
}

TEST_CASE("Code actions: fixes of the findings at the place") {
  const auto found = actions(with_cursor("next week"), {"quickfix"});
  REQUIRE_FALSE(found.empty());
  for (const auto& action : found) {
    CHECK(action.kind == "quickfix");
    CHECK(action.finding.has_value());
    CHECK_FALSE(action.edits.empty());
  }
  // A cursor elsewhere on the line finds them too; on another line it does not.
  CHECK_FALSE(actions(with_cursor("Add an alert"), {"quickfix"}).empty());
  CHECK(actions(with_cursor("Add a test"), {"quickfix"}).empty());
}

TEST_CASE("Code actions: kinds that are asked for") {
  const auto kinds = [](const std::vector<std::string>& only) {
    Strings out;
    for (const auto& action : actions(with_cursor("next week"), only)) out.push_back(action.kind);
    return out;
  };
  for (const std::string& kind : kinds({"quickfix"})) CHECK(kind == "quickfix");
  for (const std::string& kind : kinds({"source"})) CHECK(kind.starts_with("source"));
  for (const std::string& kind : kinds({"refactor"})) CHECK(kind == "refactor.rewrite");
  CHECK(kinds({"refactor.extract"}).empty());
  CHECK(kinds({"sour"}).empty());
  for (const std::string& kind : kinds({"source.fixAll"})) CHECK(kind == "source.fixAll.postmortem");
  CHECK(has(kinds({"source"}), "source"));      // the sections that are missing
  CHECK(has(kinds({"refactor"}), "refactor.rewrite"));
}

TEST_CASE("Code actions: the template in an empty document") {
  Options any;
  any.path = "notes.md";
  const auto found = actions("<|>", {}, any);
  REQUIRE(titles(found) == Strings{"Insert post-mortem template", "Insert post-mortem template: sre-book",
                                   "Insert post-mortem template: pagerduty", "Insert post-mortem template: minimal"});
  const std::string text = after_action("\n<|>\n", "Insert post-mortem template", {}, any);
  CHECK(text.starts_with("# Post-mortem: "));
  CHECK(snapshot_of(text, any)->document.is_postmortem());
  CHECK(actions("<|>", {"source"}, any).front().kind == "source");
  CHECK(actions("<|>", {"quickfix"}, any).empty());
  CHECK(actions("# A readme<|>\n\nWith words that say what it is for.\n", {}, any).empty());
  CHECK(actions("<!-- postmortem: no --><|>\n", {}, any).empty());
  Options yml;
  yml.path = "notes.yaml";
  yml.format = model::Format::Yaml;
  CHECK(after_action("<|>", "Insert post-mortem template", {}, yml).find("schema: postmortem/v1") != std::string::npos);
}

TEST_CASE("Code actions: sections that are missing") {
  const std::string text = after_action(with_cursor("Summary"), "Insert missing sections");
  const auto snapshot = snapshot_of(text);
  for (const model::SectionId id : vocabulary::template_sections()) CHECK(snapshot->document.section(id) != nullptr);
  for (const auto& finding : snapshot->findings) CHECK(finding.rule->id != "section/missing");
  std::string whole = text;
  CHECK_FALSE(has(titles(actions(whole.insert(0, "<|>"))), "Insert missing sections"));
}

TEST_CASE("Code actions: no doubles, not too many") {
  std::string text = kDocument;
  for (int i = 0; i < 300; ++i) text += "- high — Add alert " + std::to_string(i) + " — @alex — next week\n";
  const auto found = actions("<[" + text + "]>");
  CHECK(found.size() <= 50);
  for (std::size_t i = 0; i < found.size(); ++i)
    for (std::size_t k = i + 1; k < found.size(); ++k) CHECK_FALSE((found[i].title == found[k].title && found[i].edits == found[k].edits));
}

TEST_CASE("Code actions: all safe fixes apply together") {
  for (const auto& action : actions(with_cursor("Summary"), {"source.fixAll"})) {
    const std::string text = text::apply_edits(kDocument, action.edits);
    CHECK(text != kDocument);
    CHECK(snapshot_of(text)->document.sections.size() == snapshot_of(kDocument)->document.sections.size());
  }
}

TEST_CASE("Outline") {
  const auto tree = features::outline(*snapshot_of(kDocument));
  REQUIRE(tree.size() == 1);
  check_tree(tree.front());
  CHECK(tree.front().kind == features::SymbolKind::Document);
  Strings names;
  for (const auto& child : tree.front().children) names.push_back(child.name);
  CHECK(names == Strings{"Status", "Summary", "Timeline", "Root Cause Analysis", "Action Items"});
  const auto& timeline = tree.front().children[2];
  REQUIRE(timeline.children.size() == 3);
  CHECK(timeline.children[1].name == "14:27 Monitoring detects errors");
  CHECK(timeline.children[1].detail == "detected");
  const auto& why = tree.front().children[3].children.at(0);
  CHECK(why.name == "Why did it fail?");
  CHECK(why.detail == "The migration had a bug.");
  const auto& items = tree.front().children[4];
  CHECK(items.detail == "2 of 3 open");
  REQUIRE(items.children.size() == 3);
  CHECK(items.children[0].name == "Add a test");
  CHECK(items.children[0].detail == "P2 · @sarah · 2026-12-15");
  CHECK(items.children[1].done);
  CHECK(items.children[1].detail == "P1 · @platform · 2026-11-21 · done");
}

TEST_CASE("Outline: headings as entries, tables, no post-mortem") {
  const auto tree = features::outline(*snapshot_of("# Post-mortem: x\n\n## Timeline\n\n### 15:10\n\nIt begins.\n\n### 15:20\n\nIt ends.\n\n## Action Items\n\n| What | Owner |\n|---|---|\n| Fix it | @alex |\n"));
  REQUIRE(tree.size() == 1);
  check_tree(tree.front());
  REQUIRE(tree.front().children.size() == 2);
  CHECK(tree.front().children[0].children.size() == 2);
  REQUIRE(tree.front().children[1].children.size() == 1);
  CHECK(tree.front().children[1].children[0].name == "Fix it");
  // words that end in a link
  for (const auto& root : features::outline(*snapshot_of("# Post-mortem: x\n\n## Action Items\n\n- Fix it [Issue](https://example.org/1)\n"))) check_tree(root);
  Options readme;
  readme.path = "README.md";
  CHECK(features::outline(*snapshot_of("# A tool\n\n## Overview\n\nText\n", readme)).empty());
  CHECK(features::folds(*snapshot_of("# A tool\n\n## Overview\n\nText\n", readme)).empty());
}

TEST_CASE("Folding") {
  const auto folds = features::folds(*snapshot_of(kDocument));
  check_folds(folds);
  CHECK(folds_at(folds, 0, 27));     // the document
  CHECK(folds_at(folds, 9, 17));     // Timeline without the blank line behind it
  CHECK(folds_at(folds, 15, 17));    // the entry with its details
  const std::string more =
      "---\ntitle: x\n---\n# Post-mortem: x\n\n<!-- a\ncomment -->\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 14:05 | a |\n| 14:06 | b |\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```sh\nls\n```\n\nSummary\n-------\n\ntext\n";
  const auto all = features::folds(*snapshot_of(more));
  check_folds(all);
  CHECK(folds_at(all, 0, 2));
  CHECK(folds_at(all, 5, 6));
  CHECK(folds_at(all, 10, 13));
  CHECK(folds_at(all, 15, 17));
  CHECK(folds_at(all, 19, 21));
  CHECK(folds_at(all, 24, 26));
  CHECK(std::count_if(all.begin(), all.end(), [](const auto& f) { return f.kind == features::FoldKind::Comment; }) == 1);
}

TEST_CASE("Folding: flat lists, and lines of comments in YAML") {
  const auto lists = features::folds(*snapshot_of("# Post-mortem: x\n\n## Timeline\n\nWords.\n\n- 14:05 a\n- 14:06 b\n- 14:07 c\n\nMore.\n\n- one\n\nLast.\n\n- a\n  - b\n- c\n"));
  check_folds(lists);
  CHECK(folds_at(lists, 6, 8));
  CHECK_FALSE(folds_at(lists, 6, 12));
  CHECK(folds_at(lists, 16, 17));    // its first item has details: that is what the line folds
  const auto comments = features::folds(*snapshot_of("# one\n# two\ntitle: Post-mortem of x  # three\n# four\ntimeline:\n  - {time: \"14:00\", event: a}\n", yaml()));
  check_folds(comments);
  CHECK(folds_at(comments, 0, 1));
  CHECK(std::count_if(comments.begin(), comments.end(), [](const auto& f) { return f.kind == features::FoldKind::Comment; }) == 1);
}

TEST_CASE("Large documents") {
  std::string text = "# Post-mortem: x\n\n## Timeline\n\nAll times in UTC.\n\n";
  for (int i = 0; i < 20000; ++i) {
    const int minute = i % 1440;
    text += "- " + std::string(minute / 60 < 10 ? "0" : "") + std::to_string(minute / 60) + ":" + std::string(minute % 60 < 10 ? "0" : "") + std::to_string(minute % 60) + " — something happens\n";
  }
  text += "\n## Action Items\n\n";
  for (int i = 0; i < 5000; ++i) text += "- P2 — Add test " + std::to_string(i) + " — @sarah — 2026-12-15\n";
  Options options;
  options.settings.rules = {{"*", std::nullopt}};
  const auto snapshot = snapshot_of(text, options);
  const auto tree = features::outline(*snapshot);
  REQUIRE(tree.size() == 1);
  CHECK(tree.front().children.size() == 2);
  CHECK(tree.front().children[1].children.size() == 5000);
  check_folds(features::folds(*snapshot));
  CHECK(features::hover(*snapshot, static_cast<text::Offset>(text.size() - 5)).has_value());
  CHECK_FALSE(features::complete(*snapshot, static_cast<text::Offset>(text.size() - 1)).empty());
}

#include <algorithm>
#include "catch.h"

#include "features_support.h"
#include "text/strings.h"

using namespace pm;
using namespace pm::test;
using Strings = std::vector<std::string>;

namespace {

const std::string kItems = "# Post-mortem: x\n\n## Action Items\n\n";
const std::string kTimeline = "# Post-mortem: x\n\n## Timeline\n\nAll times in UTC.\n\n- 14:05 — Impact started\n- 14:20 — Mitigated: rollback complete\n";
const std::string kSummary = "# Post-mortem: x\n\n## Summary\n\n";

bool has(const Strings& list, std::string_view wanted) { return std::find(list.begin(), list.end(), wanted) != list.end(); }
std::size_t place(const Strings& list, std::string_view wanted) { return static_cast<std::size_t>(std::find(list.begin(), list.end(), wanted) - list.begin()); }

model::ActionItem item_of(const std::string& text, const Options& options = {}) {
  const auto snapshot = snapshot_of(text, options);
  CAPTURE(text);
  REQUIRE_FALSE(snapshot->document.action_items.empty());
  return snapshot->document.action_items.back();
}
Strings owners_of(const std::string& text) {
  Strings out;
  for (const model::Owner& owner : item_of(text).owners) out.push_back(owner.name);
  return out;
}

}  // namespace

TEST_CASE("Owners: people first, teams last and marked") {
  const auto found = complete(kItems + "- P1 — Fix the pool — @<|>\n");
  const Strings names = labels(found);
  CHECK(names == Strings{"@sarah", "@alex", "@jordan", "@pat", "@payments", "@platform", "@org/search"});
  CHECK(found[0].detail == "Sarah Miller, Payments");
  CHECK(found[0].kind == features::CompletionKind::Person);
  CHECK(found[4].kind == features::CompletionKind::Team);
  CHECK(found[4].detail == "team: Payments");
  CHECK(found[4].documentation.find("@sarah") != std::string::npos);
  // behind a typed @ the handle is what is matched; without one, the name counts too
  CHECK(found[0].filter.empty());
  const auto bare = complete(kItems + "- P1 — Fix the pool — <|>\n");
  REQUIRE_FALSE(bare.empty());
  CHECK(bare[0].filter == "sarah Sarah Miller");
}

TEST_CASE("Owners of the document are offered, but not the word being written") {
  const auto names = labels(complete(kItems + "- P1 — Fix it — @dana — 2026-12-01\n- P2 — Add it — @sa<|>\n"));
  CHECK(has(names, "@dana"));
  CHECK_FALSE(has(names, "@sa"));
  CHECK(place(names, "@dana") < place(names, "@payments"));
  // teams that the document names
  const auto more = labels(complete(kItems + "- P1 — Fix it — @backend-team — 2026-12-01\n- P2 — Add it — @<|>\n"));
  CHECK(more.back() == "@backend-team");
}

TEST_CASE("An owner replaces the whole handle") {
  const auto [before, expected] = GENERATE(table<std::string, std::string>({
      {"- P1 — Fix it — @<|>", "- P1 — Fix it — @sarah"},
      {"- P1 — Fix it — @sa<|>", "- P1 — Fix it — @sarah"},
      {"- P1 — Fix it — @sa<|>ndra — 2026-12-01", "- P1 — Fix it — @sarah — 2026-12-01"},
      {"- P1 — Fix it — @a-b.<|>c", "- P1 — Fix it — @sarah"},
      {"- P1 — Fix it — <|>", "- P1 — Fix it — @sarah"},
      {"- P1 — Fix it —<|>", "- P1 — Fix it — @sarah"},
      {"- P1 — Fix it — sa<|>", "- P1 — Fix it — @sarah"},
      {"- P1 — Fix it — Sar<|>a — 2026-12-01", "- P1 — Fix it — @sarah — 2026-12-01"},
      {"- P1 — Fix it - <|>", "- P1 — Fix it - @sarah"},
      {"- [ ] Fix it (owner: <|>, due: 2026-12-01)", "- [ ] Fix it (owner: @sarah, due: 2026-12-01)"},
      {"- [ ] Fix it (owner: sa<|>m)", "- [ ] Fix it (owner: @sarah)"},
      {"- Fix it\n  - Owner: <|>", "- Fix it\n  - Owner: @sarah"},
      {"- Fix it\n  - **Owner:**<|>", "- Fix it\n  - **Owner:** @sarah"},
      {"- P1 — Fix it — {{@ow<|>ner}} — 2026-12-01", "- P1 — Fix it — @sarah — 2026-12-01"},
      {"- P1 — Fix it — @{{ow<|>ner}} — 2026-12-01", "- P1 — Fix it — @sarah — 2026-12-01"},
  }));
  CHECK(after(kItems + before + "\n", "@sarah") == kItems + expected + "\n");
  if (expected.find('\n') == std::string::npos) CHECK(owners_of(kItems + expected + "\n") == Strings{"sarah"});
}

TEST_CASE("Owners in table cells") {
  const std::string head = kItems + "| Priority | Action | Owner | Due | Status |\n|---|---|---|---|---|\n";
  const auto [before, expected] = GENERATE(table<std::string, std::string>({
      {"| P1 | Fix it | <|> | 2026-12-01 | open |", "| P1 | Fix it | @sarah | 2026-12-01 | open |"},
      {"| P1 | Fix it |<|>| 2026-12-01 | open |", "| P1 | Fix it | @sarah | 2026-12-01 | open |"},
      {"| P1 | Fix it | @<|> | 2026-12-01 | open |", "| P1 | Fix it | @sarah | 2026-12-01 | open |"},
      {"| P1 | Fix it | Bo<|>b Jones | 2026-12-01 | open |", "| P1 | Fix it | @sarah | 2026-12-01 | open |"},
  }));
  CHECK(after(head + before + "\n", "@sarah") == head + expected + "\n");
  CHECK(owners_of(head + expected + "\n") == Strings{"sarah"});
}

TEST_CASE("The other cells of an action item") {
  const std::string head = kItems + "| Priority | Action | Owner | Due | Status |\n|---|---|---|---|---|\n";
  CHECK(after(head + "| <|> | Fix it | @alex | 2026-12-01 | open |\n", "P2") == head + "| P2 | Fix it | @alex | 2026-12-01 | open |\n");
  CHECK(after(head + "| hi<|>gh | Fix it | @alex | 2026-12-01 | open |\n", "P2") == head + "| P2 | Fix it | @alex | 2026-12-01 | open |\n");
  CHECK(labels(complete(head + "| P1 | Fix it | @alex | next w<|>eek | open |\n")).front() == "P1: in 14 days (2026-12-07)");
  CHECK(after(head + "| P1 | Fix it | @alex | next w<|>eek | open |\n", "P1: in 14 days (2026-12-07)") == head + "| P1 | Fix it | @alex | 2026-12-07 | open |\n");
  CHECK(labels(complete(head + "| P1 | Fix it | @alex | 2026-12-01 | <|> |\n")) == Strings{"open", "in progress", "done"});
  CHECK(complete(head + "| P1 | Fix <|>it | @alex | 2026-12-01 | open |\n").empty());
  CHECK(complete(kItems + "| Priority | Ac<|>tion | Owner |\n|---|---|---|\n").empty());
}

TEST_CASE("Handles are completed in the timeline and in prose") {
  CHECK(after(kTimeline + "- 14:30 — @sa<|> looks\n", "@sarah") == kTimeline + "- 14:30 — @sarah looks\n");
  CHECK(after(kSummary + "Found by @<|>.\n", "@alex") == kSummary + "Found by @alex.\n");
  CHECK(after("# Post-mortem: x\n\n- **Authors:** <|>\n", "@alex") == "# Post-mortem: x\n\n- **Authors:** @alex\n");
  CHECK(after("# Post-mortem: x\n\n- **Authors:** @sarah, <|>\n", "@alex") == "# Post-mortem: x\n\n- **Authors:** @sarah, @alex\n");
  CHECK(complete(kSummary + "mail me at me@exa<|>mple.com\n").empty());
}

TEST_CASE("Nothing in code, comments and documents of another kind") {
  CHECK(complete(kItems + "```\n- P1 — Fix it — @<|>\n```\n").empty());
  CHECK(complete(kItems + "```\n- P1 — Fix it — @<|>\n").empty());
  CHECK(complete(kItems + "~~~sh\n#<|>\n~~~\n").empty());
  CHECK(complete(kItems + "<!--\n- P1 — @<|>\n-->\n").empty());
  CHECK(complete(kSummary + "Run `npm i @sa<|>b` now\n").empty());
  Options readme;
  readme.path = "README.md";
  CHECK(complete("# Tool\n\n- P1 — Fix — @<|>\n", readme).empty());
  CHECK(complete("# Tool\n\n#<|>\n", readme).empty());
  CHECK(complete(kSummary + "A sentence that goes <|>on\n").empty());
  CHECK(complete(kItems + "- Add an al<|>ert\n").empty());
  CHECK(complete("# Post-mortem: x<|>\n\n## Summary\n").empty());
}

TEST_CASE("Priorities at the beginning of an item") {
  const auto found = complete(kItems + "- <|>\n");
  CHECK(labels(found) == Strings{"P1", "P2", "P3", "P4"});
  CHECK(found[0].detail.find("prevents") != std::string::npos);
  CHECK(found[1].documentation.find("2026-12-23") != std::string::npos);
  const auto [before, expected] = GENERATE(table<std::string, std::string>({
      {"- <|>", "- P2 — "},
      {"- P<|>", "- P2 — "},
      {"- [ ] <|>", "- [ ] P2 — "},
      {"- <|>Fix it — @sarah", "- P2 — Fix it — @sarah"},
      {"- P<|> Fix it — @sarah", "- P2 — Fix it — @sarah"},
      {"- P<|> — Fix it — @sarah", "- P2 — Fix it — @sarah"},
      {"- hig<|>h — Fix it — @sarah", "- P2 — Fix it — @sarah"},
      {"- P1<|> — Fix it — @sarah", "- P2 — Fix it — @sarah"},
      {"1. <|>Fix it", "1. P2 — Fix it"},
  }));
  const std::string text = after(kItems + before + "\n", "P2");
  CHECK(text == kItems + expected + "\n");
  if (expected.find("Fix") != std::string::npos) {
    const auto item = item_of(text);
    REQUIRE(item.priority);
    CHECK(item.priority->text == "P2");
    CHECK(item.what_text == "Fix it");
  }
}

TEST_CASE("Priorities behind a label") {
  CHECK(after(kItems + "- Fix it (Priority: <|>)\n", "P3") == kItems + "- Fix it (Priority: P3)\n");
  CHECK(after(kItems + "- Fix it\n  - Priority: me<|>dium\n", "P3") == kItems + "- Fix it\n  - Priority: P3\n");
}

TEST_CASE("Due dates: the priority's first") {
  const auto found = complete(kItems + "- P2 — Fix it — @sarah — <|>\n");
  CHECK(labels(found) == Strings{"P2: in 30 days (2026-12-23)", "Tomorrow (2026-11-24)", "Next Monday (2026-11-30)", "Next Friday (2026-11-27)", "Today (2026-11-23)"});
  CHECK(found[0].detail == "Wednesday");
  CHECK(found[0].filter == "2026-12-23 P2: in 30 days");
  const auto none = labels(complete(kItems + "- Fix it — @sarah — <|>\n"));
  CHECK(none.front() == "P1: in 14 days (2026-12-07)");
  CHECK(has(none, "P4: in 180 days (2027-05-22)"));
  CHECK(has(none, "P1"));   // a priority may still come
  const auto [before, expected] = GENERATE(table<std::string, std::string>({
      {"- P2 — Fix it — @sarah — <|>", "- P2 — Fix it — @sarah — 2026-12-23"},
      {"- P2 — Fix it — @sarah —<|>", "- P2 — Fix it — @sarah — 2026-12-23"},
      {"- P2 — Fix it — @sarah — 20<|>", "- P2 — Fix it — @sarah — 2026-12-23"},
      {"- P2 — Fix it — @sarah — 2026-0<|>4-15", "- P2 — Fix it — @sarah — 2026-12-23"},
      {"- P2 — Fix it — @sarah — next <|>week", "- P2 — Fix it — @sarah — 2026-12-23"},
      {"- P2 — Fix it — @sarah — {{YYYY-MM<|>-DD}}", "- P2 — Fix it — @sarah — 2026-12-23"},
      {"- P2 — Fix it (owner: @sarah, due: <|>)", "- P2 — Fix it (owner: @sarah, due: 2026-12-23)"},
      {"- P2 — Fix it — Owner: @sarah — Due: so<|>on", "- P2 — Fix it — Owner: @sarah — Due: 2026-12-23"},
  }));
  const std::string text = after(kItems + before + "\n", "P2: in 30 days (2026-12-23)");
  CHECK(text == kItems + expected + "\n");
  const auto item = item_of(text);
  REQUIRE(item.due);
  CHECK(item.due->form == model::DueForm::Date);
  CHECK(item.due->date == calendar::make_date(2026, 12, 23));
}

TEST_CASE("Only what an item lacks is offered") {
  const auto names = labels(complete(kItems + "- P1 — Fix it — <|> — 2026-12-01\n"));
  CHECK(names.front() == "@sarah");
  CHECK_FALSE(has(names, "Today (2026-11-23)"));
  CHECK_FALSE(has(names, "P1"));
  CHECK(complete(kItems + "- P1 — <|>\n").empty());             // the task is the writer's
  CHECK(complete(kItems + "- P1 — Add<|>\n").empty());
  CHECK(complete(kItems + "<|>- P1 — Fix it\n").empty());
}

TEST_CASE("Times at the start of an entry") {
  const auto found = complete(kTimeline + "- <|>\n");
  CHECK(labels(found) == Strings{"As the entry above (14:20)", "Now (14:23)"});
  CHECK(found[1].filter == "14:23 Now");
  const auto [before, expected] = GENERATE(table<std::string, std::string>({
      {"- <|>", "- 14:23 — "},
      {"- 1<|>", "- 14:23 — "},
      {"- 15:<|>40 — Resolved: all healthy", "- 14:23 — Resolved: all healthy"},
      {"- <|>Resolved: all healthy", "- 14:23 — Resolved: all healthy"},
      {"- {{HH<|>:MM}} — Resolved: all healthy", "- 14:23 — Resolved: all healthy"},
  }));
  const std::string text = after(kTimeline + before + "\n", "Now (14:23)");
  CHECK(text == kTimeline + expected + "\n");
  const auto snapshot = snapshot_of(text + (expected.ends_with("— ") ? "" : ""));
  if (expected.find("Resolved") != std::string::npos) {
    REQUIRE(snapshot->document.timeline.size() == 3);
    CHECK(snapshot->document.timeline.back().time == calendar::TimeOfDay{14, 23, 0});
  }
  CHECK(complete(kTimeline + "- 14:30 — Reso<|>lved\n").empty());
  CHECK(complete(kSummary + "- 14:<|>\n").empty());   // a time is an entry in the timeline alone
}

TEST_CASE("Times: the document's separator, the clock first while it goes on") {
  const std::string colons = "# Post-mortem: x\n\n## Timeline\n\n- 14:05: Impact started\n- 14:20: Mitigated\n";
  CHECK(after(colons + "- <|>\n", "Now (14:23)") == colons + "- 14:23: \n");
  const std::string today = "# Post-mortem: x\n\n- **Date:** 2026-11-23\n\n## Timeline\n\n- 14:05 - Impact started\n";
  CHECK(labels(complete(today + "- <|>\n")).front() == "Now (14:23)");
  CHECK(after(today + "- <|>\n", "Now (14:23)") == today + "- 14:23 - \n");
}

TEST_CASE("Times in a table") {
  const std::string head = "# Post-mortem: x\n\n## Timeline\n\n| Time (UTC) | Kind | Event |\n|---|---|---|\n| 14:05 | system | Impact started |\n";
  CHECK(after(head + "| <|> | human | Rolled back |\n", "Now (14:23)") == head + "| 14:23 | human | Rolled back |\n");
  CHECK(after(head + "| 1<|>4:0 | human | Rolled back |\n", "As the entry above (14:05)") == head + "| 14:05 | human | Rolled back |\n");
  CHECK(labels(complete(head + "| 14:10 | <|> | Rolled back |\n")) == Strings{"system", "human"});
}

TEST_CASE("Headings that are missing") {
  const std::string text = "# Post-mortem: x\n\n## Summary\n\nIt was down.\n\n#<|>\n";
  const auto names = labels(complete(text));
  REQUIRE(names.size() > 10);
  CHECK(Strings(names.begin(), names.begin() + 5) == Strings{"Timeline", "Root Cause Analysis", "What Went Well", "What Went Poorly", "Action Items"});
  CHECK(has(names, "## Timeline"));
  CHECK(has(names, "## Where We Got Lucky"));
  CHECK_FALSE(has(names, "Summary"));
  CHECK(after(text, "## Timeline") == "# Post-mortem: x\n\n## Summary\n\nIt was down.\n\n## Timeline\n");
  CHECK(after("# Post-mortem: x\n\n## Summary\n\nIt was down.\n\n### Act<|>ions\n", "## Action Items") ==
        "# Post-mortem: x\n\n## Summary\n\nIt was down.\n\n## Action Items\n");
  for (const auto& c : complete("# Post-mortem: x\n\n## Summary\n\nIt was down.\n\n### Tim<|>\n"))
    CHECK(c.filter.starts_with("### "));
  // The skeleton is understood.
  const std::string whole = after(text, "Timeline");
  const auto snapshot = snapshot_of(whole);
  const auto* timeline = snapshot->document.section(model::SectionId::Timeline);
  REQUIRE(timeline != nullptr);
  CHECK(timeline->level == 2);
  CHECK(snapshot->document.placeholders.size() >= 5);
}

TEST_CASE("Sections on an empty line stand apart") {
  const std::string text = after("# Post-mortem: x\n\n## Timeline\n\n- 14:05 — Impact started\n<|>\n## Action Items\n\n- P1 — Fix it\n", "What Went Well");
  CHECK(text.find("Impact started\n\n## What Went Well\n") != std::string::npos);
  CHECK(text.find("\n\n## Action Items\n") != std::string::npos);
  CHECK(text.find("\n\n\n") == std::string::npos);
  CHECK(snapshot_of(text)->document.section(model::SectionId::WentWell) != nullptr);
}

TEST_CASE("An empty document") {
  const auto found = complete("<|>");
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().label == "Post-mortem");
  CHECK(found.front().edit.new_text.starts_with("# Post-mortem: "));
  Options any;
  any.path = "notes.md";
  CHECK(labels(complete("\n<|>\n", any)) == Strings{"Post-mortem"});
  CHECK(complete("#<|>", any).empty());
  const auto yaml_found = complete("<|>", yaml());
  REQUIRE_FALSE(yaml_found.empty());
  CHECK(yaml_found.front().edit.new_text.find("schema: postmortem/v1") != std::string::npos);
}

TEST_CASE("Labels that are missing in the Summary") {
  const std::string timeline = "\n\n## Timeline\n\n- 14:05 — Impact started\n- 14:22 — Mitigated: rolled back\n";
  const auto found = complete(kSummary + "- **Severity:** SEV2\n- <|>" + timeline);
  CHECK(labels(found) == Strings{"Date and time", "Duration", "Services affected", "User impact", "Business impact"});
  CHECK(found[1].detail == "17 min");
  const auto [before, expected] = GENERATE(table<std::string, std::string>({
      {"- **Severity:** SEV2\n- <|>", "- **Severity:** SEV2\n- **Duration:** 17 min"},
      {"- **Severity:** SEV2\n- Du<|>", "- **Severity:** SEV2\n- **Duration:** 17 min"},
      {"- **Severity:** SEV2\n- **Du<|>", "- **Severity:** SEV2\n- **Duration:** 17 min"},
      {"- **Severity:** SEV2\n- **Du<|>**", "- **Severity:** SEV2\n- **Duration:** 17 min"},
      {"- **Severity**: SEV2\n- <|>", "- **Severity**: SEV2\n- **Duration**: 17 min"},
      {"* Severity: SEV2\n* <|>", "* Severity: SEV2\n* Duration: 17 min"},
      {"- **Severity:** SEV2\n<|>", "- **Severity:** SEV2\n- **Duration:** 17 min"},
  }));
  const std::string text = after(kSummary + before + timeline, "Duration");
  CHECK(text == kSummary + expected + timeline);
  const auto snapshot = snapshot_of(text);
  const auto* field = snapshot->document.field(model::FieldId::Duration);
  REQUIRE(field != nullptr);
  CHECK(field->text == "17 min");
}

TEST_CASE("Labels before the first section, and in a table of facts") {
  const auto names = labels(complete("# Post-mortem: x\n\n- <|>\n\n## Summary\n"));
  CHECK(Strings(names.begin(), names.begin() + 3) == Strings{"Status", "Authors", "Meeting"});
  CHECK(after("# Post-mortem: x\n\n- <|>\n\n## Summary\n", "Status") == "# Post-mortem: x\n\n- **Status:** draft\n\n## Summary\n");
  const std::string table_head = kSummary + "| Fact | |\n|---|---|\n| Severity | SEV2 |\n";
  CHECK(after(table_head + "| <|> | |\n", "Duration") == table_head + "| Duration | |\n");
  CHECK(after(table_head + "| Status | <|> |\n", "in-review") == table_head + "| Status | in-review |\n");
}

TEST_CASE("Values of the Summary") {
  CHECK(labels(complete(kSummary + "- **Severity:** <|>\n")) == Strings{"SEV1", "SEV2", "SEV3"});
  const auto [before, label, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"- **Severity:** <|>", "SEV2", "- **Severity:** SEV2"},
      {"- **Severity:**<|>", "SEV2", "- **Severity:** SEV2"},
      {"- **Severity:** S<|>EV9", "SEV2", "- **Severity:** SEV2"},
      {"- **Severity:** {{SEV1 <|>to SEV5}}", "SEV2", "- **Severity:** SEV2"},
      {"- **Severity**: high<|>", "SEV2", "- **Severity**: SEV2"},
      {"Severity: <|>", "SEV2", "Severity: SEV2"},
      {"- **Status:** dr<|>", "in-review", "- **Status:** in-review"},
      {"- **Services affected:** <|>", "checkout", "- **Services affected:** checkout"},
      {"- **Services affected:** search, che<|>", "checkout", "- **Services affected:** search, checkout"},
      {"- **Services affected:** che<|>, search", "checkout", "- **Services affected:** checkout, search"},
      {"- **Date and time:** <|>", "Today (2026-11-23)", "- **Date and time:** 2026-11-23"},
      {"- **Meeting:** <|>", "In two days (2026-11-25)", "- **Meeting:** 2026-11-25"},
      {"- **Time zone:** <|>", "UTC", "- **Time zone:** UTC"},
  }));
  CHECK(after(kSummary + before + "\n", label) == kSummary + expected + "\n");
}

TEST_CASE("Services that are listed already are not offered again") {
  CHECK(labels(complete(kSummary + "- **Services affected:** search, <|>\n")) == Strings{"checkout", "gift-cards"});
}

TEST_CASE("The Summary's values by the timeline") {
  const std::string text = "# Post-mortem: x\n\n- **Date:** <|>\n\n## Summary\n\n- **Duration:** 1 h\n\n## Timeline\n\nAll times in UTC.\n\n- 2026-11-20 14:05 — Impact started\n- 14:22 — Mitigated\n";
  CHECK(labels(complete(text)).front() == "2026-11-20 14:05 UTC");
  const std::string duration = "# Post-mortem: x\n\n## Summary\n\n- **Duration:** a wh<|>ile\n\n## Timeline\n\n- 14:05 — Impact started\n- 14:22 — Mitigated\n";
  CHECK(labels(complete(duration)) == Strings{"17 min"});
  CHECK(after(duration, "17 min").find("- **Duration:** 17 min\n") != std::string::npos);
}

TEST_CASE("Front matter") {
  const auto [before, label, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"severity: <|>", "SEV2", "severity: SEV2"},
      {"severity:<|>", "SEV2", "severity: SEV2"},
      {"severity: S<|>EV", "SEV2", "severity: SEV2"},
      {"severity: \"S<|>\"", "SEV2", "severity: \"SEV2\""},
      {"status: <|> # of the document", "draft", "status: draft # of the document"},
      {"services: [search, <|>]", "checkout", "services: [search, checkout]"},
      {"services: [<|>]", "checkout", "services: [checkout]"},
      {"services:\n  - <|>", "checkout", "services:\n  - checkout"},
      {"authors: [<|>]", "@sarah", "authors: [\"@sarah\"]"},
      {"authors: [\"@<|>\"]", "@sarah", "authors: [\"@sarah\"]"},
      {"authors: <|>", "@sarah", "authors: \"@sarah\""},
      {"authors: @sa<|>", "@sarah", "authors: \"@sarah\""},
      {"authors: \"@sa<|>", "@sarah", "authors: \"@sarah\""},
      {"date: <|>", "Today (2026-11-23)", "date: 2026-11-23"},
      {"meeting: {date: <|>, facilitator: \"@alex\"}", "Tomorrow (2026-11-24)", "meeting: {date: 2026-11-24, facilitator: \"@alex\"}"},
      {"meeting: {date: 2026-11-24, facilitator: <|>}", "@alex", "meeting: {date: 2026-11-24, facilitator: \"@alex\"}"},
      {"sev<|>", "severity", "severity: "},
      {"<|>", "timezone", "timezone: "},
  }));
  const std::string head = "---\ntype: post-mortem\n", tail = "\n---\n\n# Post-mortem: x\n\n## Summary\n";
  CHECK(after(head + before + tail, label) == head + expected + tail);
}

TEST_CASE("Front matter: keys that are there are not offered again") {
  const auto names = labels(complete("---\nseverity: SEV1\n<|>\nstatus: draft\n---\n\n# Post-mortem: x\n"));
  CHECK_FALSE(has(names, "severity"));
  CHECK_FALSE(has(names, "status"));
  CHECK(has(names, "title"));
  CHECK(complete("---<|>\nseverity: SEV1\n---\n\n# Post-mortem: x\n").empty());
  CHECK(complete("---\n# a comm<|>ent\n---\n\n# Post-mortem: x\n").empty());
}

TEST_CASE("YAML documents") {
  const auto [before, label, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"summary:\n  severity: <|>\n", "SEV2", "summary:\n  severity: SEV2\n"},
      {"summary:\n  sev<|>\n", "severity", "summary:\n  severity: \n"},
      {"action_items:\n  - what: Fix it\n    who: <|>\n", "@sarah", "action_items:\n  - what: Fix it\n    who: \"@sarah\"\n"},
      {"action_items:\n  - what: Fix it\n    who: @s<|>\n", "@sarah", "action_items:\n  - what: Fix it\n    who: \"@sarah\"\n"},
      {"action_items:\n- what: Fix it\n  who: \"@s<|>a\"\n", "@sarah", "action_items:\n- what: Fix it\n  who: \"@sarah\"\n"},
      {"action_items:\n  - {what: Fix it, who: <|>}\n", "@sarah", "action_items:\n  - {what: Fix it, who: \"@sarah\"}\n"},
      {"action_items:\n  - what: Fix it\n    priority: <|>\n", "P2", "action_items:\n  - what: Fix it\n    priority: P2\n"},
      {"action_items:\n  - what: Fix it\n    when: <|>\n", "Tomorrow (2026-11-24)", "action_items:\n  - what: Fix it\n    when: 2026-11-24\n"},
      {"action_items:\n  - what: Fix it\n    status: <|>\n", "done", "action_items:\n  - what: Fix it\n    status: done\n"},
      {"action_items:\n  - what: Fix it\n    pri<|>\n", "priority", "action_items:\n  - what: Fix it\n    priority: \n"},
      {"timeline:\n  - time: <|>\n", "Now (14:23)", "timeline:\n  - time: \"14:23\"\n"},
      {"timeline:\n  - {time: \"<|>\", kind: human}\n", "Now (14:23)", "timeline:\n  - {time: \"14:23\", kind: human}\n"},
      {"timeline:\n  - {time: \"14:20\", kind: hu<|>}\n", "human", "timeline:\n  - {time: \"14:20\", kind: human}\n"},
      {"timeline:\n  - time: \"14:20\"\n    moment: <|>\n", "detected", "timeline:\n  - time: \"14:20\"\n    moment: detected\n"},
      {"timeline:\n  - time: \"14:20\"\n    event: \"seen by @s<|>\"\n", "@sarah", "timeline:\n  - time: \"14:20\"\n    event: \"seen by @sarah\"\n"},
      {"meeting:\n  attendees: [\"@alex\", <|>]\n", "@sarah", "meeting:\n  attendees: [\"@alex\", \"@sarah\"]\n"},
      {"sta<|>\n", "status", "status: \n"},
  }));
  CHECK(after("title: x\n" + before, label, yaml()) == "title: x\n" + expected);
}

TEST_CASE("YAML: sections that are missing, keys that are not there") {
  const auto names = labels(complete("title: x\n\n<|>\n", yaml()));
  CHECK(has(names, "action_items"));
  CHECK_FALSE(has(names, "title"));
  const std::string text = after("title: x\n\nacti<|>\n", "action_items", yaml());
  CHECK(text.starts_with("title: x\n\naction_items:\n"));
  const auto beside = labels(complete("action_items:\n  - what: Fix it\n    priority: P1\n    <|>\n    who: \"@alex\"\n", yaml()));
  CHECK_FALSE(has(beside, "priority"));
  CHECK_FALSE(has(beside, "what"));
  CHECK_FALSE(has(beside, "who"));
  CHECK(has(beside, "when"));
  CHECK(complete("title: x # a <|>\n", yaml()).empty());
}

TEST_CASE("Asked by a blank, only what must follow is offered") {
  CHECK(complete(kItems + "- <|>\n", {}, ' ').empty());
  CHECK(complete(kTimeline + "- <|>\n", {}, ' ').empty());
  CHECK(complete(kSummary + "- <|>\n", {}, ' ').empty());
  CHECK_FALSE(complete(kItems + "- P1 — Fix it — <|>\n", {}, ' ').empty());
  CHECK_FALSE(complete(kSummary + "- **Severity:** <|>\n", {}, ' ').empty());
  CHECK_FALSE(features::completion_triggers().find('@') == std::string_view::npos);
}

TEST_CASE("Completion holds at every place of a document") {
  const std::string text =
      "---\ntype: post-mortem\nservices: [a, b]\n---\n# Post-mortem: ünïcode\r\n\r\n- **Status:** draft\n\n## Summary\n\n| a | b |\n|---|---|\n| x \\| y | |\n\n"
      "## Timeline\n\n- 14:05 — x\n- \n1. 25:99 — y\n\n### 15:10\n\n## Action Items\n\n- [ ] P1 — Fix — @sarah — 2026-12-01\n- —\n- — — —\n- : :\n\n> - quoted @a\n\n```\ncode\n";
  const auto markdown = snapshot_of(text);
  const auto as_yaml = snapshot_of(text, yaml());
  for (text::Offset at = 0; at <= text.size() + 2; ++at)
    for (const auto& snapshot : {markdown, as_yaml})
      for (const auto& c : features::complete(*snapshot, at)) {
        CAPTURE(at, c.label);
        REQUIRE(c.edit.span.begin <= c.edit.span.end);
        REQUIRE(c.edit.span.touches(std::min<text::Offset>(at, snapshot->source->size())));
        REQUIRE(c.edit.span.end <= snapshot->source->size());
      }
}

TEST_CASE("YAML: a key in braces takes the place of another, colon and all") {
  const std::string head = "title: Post-mortem of x\ntimeline:\n  - {";
  CHECK(after(head + "ti<|>me: \"14:00\", event: a}\n", "time", yaml()) == head + "time: \"14:00\", event: a}\n");
  CHECK(after(head + "<|>}\n", "time", yaml()) == head + "time: }\n");
  const auto offered = labels(complete(head + "<|>time: \"14:00\", event: a}\n", yaml()));
  CHECK(std::find(offered.begin(), offered.end(), "event") == offered.end());
}

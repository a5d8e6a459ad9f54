// The Markdown adapter: every form in which people write sections, timelines, causes and action items.
#include <random>

#include "catch.h"
#include "model/adapters.h"

using namespace pm;
using model::SectionId;

namespace {

const settings::Settings kSettings;

model::Document read(std::string text, std::string path = "postmortem.md") {
  return model::build({std::make_shared<const text::Source>(std::move(text)), std::move(path), model::Format::Markdown, &kSettings});
}

// "14:23 2026-04-01 what" per entry.
std::vector<std::string> timeline(const model::Document& d) {
  std::vector<std::string> out;
  for (const model::TimelineEntry& e : d.timeline)
    out.push_back((e.time ? calendar::format_time(*e.time) : std::string("--:--")) + " " + (e.date ? calendar::format_iso(*e.date) : std::string("-")) + " " + e.plain.str());
  return out;
}

std::vector<std::string> sections(const model::Document& d) {
  std::vector<std::string> out;
  for (const model::Section& s : d.sections)
    if (s.id != SectionId::Unknown) out.emplace_back(vocabulary::id_of(s.id));
  return out;
}

// "what | owners | due | priority | done" per item.
std::vector<std::string> items(const model::Document& d) {
  std::vector<std::string> out;
  for (const model::ActionItem& item : d.action_items) {
    std::string line = item.what_text.str() + " |";
    for (const model::Owner& owner : item.owners) line += " " + owner.name;
    line += " | " + (item.due && item.due->date ? calendar::format_iso(*item.due->date) : item.due ? "?" + item.due->text : std::string("-"));
    line += " | " + (item.priority ? item.priority->text : std::string("-"));
    line += item.done ? (*item.done ? " | done" : " | open") : "";
    out.push_back(line);
  }
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("sections: aliases, numbering, emoji, setext, bold, any level") {
  CHECK(sections(read("# Post-mortem\n\n## 1. Executive Summary\n## :fire: Chronology\n### 5 Whys\n## Section 4: What went right?\n")) ==
        Lines{"summary", "timeline", "root-cause", "went-well"});
  CHECK(sections(read("Summary\n=======\n\nx\n\nTimeline of events\n==================\n")) == Lines{"summary", "timeline"});
  CHECK(sections(read("# Outage\n\n**Summary:** it broke\n\n**Timeline:**\n\n* 14:00 x\n\n**What didn’t go well**\n\n- y\n")) ==
        Lines{"summary", "timeline", "went-poorly"});
  CHECK(sections(read("# x\n\n## Timeline (all times UTC)\n## Root cause of the outage\n## What went wrong and why\n## ✅ Corrective actions\n")) ==
        Lines{"timeline", "root-cause", "root-cause", "action-items"});
  CHECK(sections(read("# x\n\n## Lessons learned\n\n### Summary\n\n### What went well\n")) == Lines{"lessons", "went-well"});
  CHECK(sections(read("# x\n\n## What happened\n\ntext\n\n## Timeline\n")) == Lines{"summary", "timeline"});
}

TEST_CASE("sections know their parents and whether they say anything") {
  const model::Document d = read("# x\n\n## Summary\n\n<!-- comment -->\n\n- {{TBD}}\n\n## Lessons\n\n### What went well\n\n- alert fired\n\n## Timeline\n\n-\n");
  REQUIRE(d.sections.size() == 5);
  CHECK_FALSE(d.section(SectionId::Summary)->has_content);
  CHECK(d.section(SectionId::WentWell)->has_content);
  CHECK(d.section(SectionId::Lessons)->has_content);
  CHECK_FALSE(d.section(SectionId::Timeline)->has_content);
  CHECK(d.sections[static_cast<std::size_t>(d.section(SectionId::WentWell)->parent)].id == SectionId::Lessons);
}

TEST_CASE("timeline: lists") {
  CHECK(timeline(read("# x\n## Timeline\n- 14:23 — a\n- **14:25 UTC:** b\n- [14:27] c\n- ~14:30: d\n  - 15:00 detail\n")) ==
        Lines{"14:23 - a", "14:25 - b", "14:27 - c", "14:30 - d"});
  CHECK(timeline(read("# x 2026-04-01\n## Timeline\n- 2026-04-01 14:23Z: a\n- 2026-04-01T14:25:00+02:00 b\n- Apr 2, 3:05 PM PST - c\n")) ==
        Lines{"14:23 2026-04-01 a", "14:25 2026-04-01 b", "15:05 2026-04-02 c"});
  CHECK(timeline(read("# x\n## Timeline\n- 2026-04-01\n  - 14:23 a\n  - 14:25 b\n- 2026-04-02\n  - 09:00 c\n")) ==
        Lines{"14:23 2026-04-01 a", "14:25 2026-04-01 b", "09:00 2026-04-02 c"});
  CHECK(timeline(read("# x\n## Timeline\n1. 14:23–14:31 outage\n2. 17:33:50 UTC ::::: back\n3. the end\n")) ==
        Lines{"14:23 - outage", "17:33:50 - back", "--:-- - the end"});
  CHECK(timeline(read("# x\n## Timeline\n- `14:23` is code\n- says @ 15:00 nothing\n")).empty());
}

TEST_CASE("timeline: headings, paragraphs, tables, quotes") {
  CHECK(timeline(read("# x\n## Timeline\n### Feb 20 2018 14:17\n\nalarm\n\n### 14:55\n\nfixed\n\n## July 22\n")) ==
        Lines{"14:17 2018-02-20 alarm", "14:55 2018-02-20 fixed", "--:-- 2018-07-22 "});
  CHECK(timeline(read("# 2025-07-20 x\n## Timeline\n\n## July 22\n\n1:03\n\nfirst\n\n5:10 AM\n\nsecond\n")).size() == 2);
  CHECK(timeline(read("# x\n## Timeline\n\n**14:23** deploy  \n**14:25** alarm  \nwith a second line\n")) ==
        Lines{"14:23 - deploy", "14:25 - alarm with a second line"});
  CHECK(timeline(read("# x\n## Timeline\n| Time (UTC) | Event |\n|---|---|\n| 14:23 | a |\n| Jan 15, 5:33 PM | b |\n| HH:MM | c |\n")) ==
        Lines{"14:23 - a", "17:33 - b"});
  CHECK(timeline(read("# x\n## Timeline\n| Date | Time | What happened | By |\n|---|---|---|---|\n| 2026-04-01 | 14:23 | a | x |\n")) ==
        Lines{"14:23 2026-04-01 a"});
  CHECK(timeline(read("# x\n## Timeline\n**2017/03/08**\n\n> 13:44 fixed\n\n> 13:22 moved\n")) == Lines{"13:44 2017-03-08 fixed", "13:22 2017-03-08 moved"});
  CHECK(timeline(read("# x\n## Timeline\n```\n14:23 log line\n```\n<!-- 14:25 no -->\n")).empty());
}

TEST_CASE("timeline: faulty times are recognised and judged by the rules") {
  const model::Document d = read("# x\n## Timeline\n- 25:10 a\n- 17:14pm b\n- 14:?? c\n- T+5min d\n- 07:7:47 e\n");
  REQUIRE(d.timeline.size() == 5);
  CHECK((d.timeline[0].time_invalid && !d.timeline[0].time));
  CHECK((d.timeline[1].time_invalid && calendar::format_time(*d.timeline[1].time) == "17:14"));
  CHECK((d.timeline[2].time_approximate && !d.timeline[2].time_invalid));
  CHECK(d.timeline[3].relative_seconds == 300);
  CHECK(d.timeline[4].time_invalid);
}

TEST_CASE("timeline: newest first, zones, moments, actors") {
  CHECK(read("# x\n## Timeline\n- 15:00 d\n- 14:50 c\n- 14:40 b\n- 14:30 a\n").newest_first);
  CHECK(read("# x\n## Timeline\nAll times in UTC.\n\n- 15:00 d\n").zone_known);
  CHECK(read("# x\n## Timeline\n| Time (CET) | Event |\n|--|--|\n| 15:00 | d |\n").zone_known);
  CHECK_FALSE(read("# x\n## Timeline\n- 15:00 d\n").zone_known);
  const model::Document d = read("# x\n## Timeline\n- 15:00 Alert fires\n- 15:02 @sarah acknowledges\n- 15:10 Rollback complete, error rate back to normal\n");
  CHECK(d.timeline[0].kind == model::ActorKind::System);
  CHECK(d.timeline[1].kind == model::ActorKind::Human);
  CHECK(d.timeline[0].moments == std::vector{model::Moment::Detected});
  CHECK(d.timeline[2].moments == std::vector{model::Moment::Mitigated, model::Moment::Resolved});
}

TEST_CASE("root cause: chains, statements, factors") {
  const model::Document d = read("# x\n## Root Cause Analysis\n- Why A? Because B.\n- **Why B?** C\n- Why C?\n  - D\n- Why D?\n\nRoot cause: no limit.\n\n"
                                 "Contributing factors:\n\n- one\n- two\n");
  REQUIRE(d.root_cause.whys.size() == 4);
  CHECK(d.root_cause.whys[0].answer_text == "Because B.");
  CHECK(d.root_cause.whys[1].answer_text == "C");
  CHECK(d.root_cause.whys[2].answer_text == "D");
  CHECK(d.root_cause.statement_text == "no limit.");
  CHECK(d.root_cause.factors.size() == 2);
  CHECK(read("# x\n## Five whys\n1. the disk was full\n2. logs grew\n").root_cause.whys.size() == 2);
  CHECK(read("# x\n## Root cause\n| Why | Because |\n|--|--|\n| Why A? | B |\n").root_cause.whys.size() == 1);
}

TEST_CASE("action items: lists, boxes, tables, groups, names") {
  CHECK(items(read("# x\n## Action Items\n- P1 — Do a — @sarah — 2026-04-15\n- [x] Do b (done)\n- Do c (owner: Jane Doe, due: 2026-05-01)\n* Do d [Rick]\n")) ==
        Lines{"Do a | sarah | 2026-04-15 | P1", "Do b | | - | - | done", "Do c | Jane Doe | 2026-05-01 | -", "Do d | Rick | - | -"});
  CHECK(items(read("# x\n## Actions\n| What | Assignee | ETA | Prio | Status |\n|--|--|--|--|--|\n| Do a | @bo, @cy | 2026-02-30 | high | done |\n| Do b | | | | |\n")) ==
        Lines{"Do a | bo cy | 2026-02-28 | high | done", "Do b | | - | -"});
  CHECK(items(read("# x\n## Action Items\n### Detection\n- Do a\n\n### Prevention\n- Monitoring:\n  - Do b\n  - Do c\n")) ==
        Lines{"Do a | | - | -", "Do b | | - | -", "Do c | | - | -"});
  CHECK(items(read("# 2026-04-01 x\n## Follow-ups\n- Ed and Edward to write docs\n- Do x — @a — next week\n- Do y, by end of month — @b\n")) ==
        Lines{"Ed and Edward to write docs | Ed Edward | - | -", "Do x | a | 2026-04-08 | -", "Do y | b | 2026-04-30 | -"});
  CHECK(items(read("# x\n## Action Items\n- **HIGH** Include x\n- [#12](http://a/12): Do y\n")) == Lines{"Include x | | - | HIGH", "#12: Do y | | - | -"});
  CHECK(items(read("# x\n## Action Items\n- {{what}} — {{@owner}}\n")).size() == 1);
  CHECK(items(read("# x\n## Action Items\n\nNone, because the service is retired.\n")).empty());
}

TEST_CASE("fields: labels, tables, front matter, prose") {
  const auto value = [](const model::Document& d, model::FieldId id) { return d.field(id) ? d.field(id)->text : std::string("-"); };
  const model::Document a = read("---\nstatus: published\nseverity: SEV2\n---\n# x\n## Summary\n- **Date:** 2026-04-01\n- Duration: 15 min\n\n| Services affected | checkout |\n|--|--|\n");
  CHECK(a.status == model::Status::Published);
  CHECK(value(a, model::FieldId::Severity) == "SEV2");
  CHECK(value(a, model::FieldId::Date) == "2026-04-01");
  CHECK(value(a, model::FieldId::Duration) == "15 min");
  CHECK(value(a, model::FieldId::Services) == "checkout");
  const model::Document b = read("# x\n## Summary\nOn 1 April 2026 the checkout service was down for 15 minutes; 400 users saw errors.\n");
  CHECK(value(b, model::FieldId::Duration) == "15 minutes");
  CHECK(b.incident_date == calendar::make_date(2026, 4, 1));
}

TEST_CASE("recognition: post-mortems and nothing else") {
  CHECK(read("# Notes\n\ntext\n", "2026-postmortem-db.md").is_postmortem());
  CHECK(read("# Post-mortem: x\n\n## Summary\n", "x.md").is_postmortem());
  CHECK(read("# x\n## Root cause\n## What went well\n", "x.md").is_postmortem());
  CHECK(read("---\ntype: postmortem\n---\n# x\n", "x.md").is_postmortem());
  CHECK(read("<!-- postmortem: yes -->\n# x\n", "x.md").is_postmortem());
  CHECK_FALSE(read("<!-- postmortem: no -->\n# Post-mortem\n## Summary\n").is_postmortem());
  CHECK_FALSE(read("# How to write a post-mortem\n## Timeline\n## Root cause\n## What went well\n", "guide.md").is_postmortem());
  CHECK_FALSE(read("# Project\n## Overview\n## Next steps\n## References\n", "README.md").is_postmortem());
  CHECK_FALSE(read("# Plan\n## Timeline\n- May: design\n## Action items\n- x\n", "plan.md").is_postmortem());
  CHECK_FALSE(read("# postmortem-ls\n\nA tool.\n\n## Install\n\n## Build and test\n", "README.md").is_postmortem());
  CHECK_FALSE(read("# The post-mortem plugin\n\n## Install\n\n## Usage\n", "x.md").is_postmortem());
  CHECK(read("# Checkout outage post-mortem\n\n## Impact\n\n## Timeline\n", "x.md").is_postmortem());
  CHECK_FALSE(read("people: []\n", "/a/.postmortem.yaml").is_postmortem());
}

TEST_CASE("every span lies in the text, whatever the text") {
  for (const std::string text : {"# x\n## Timeline\n- 14:23", "## Action Items\n|a|b|\n|-|-|\n|", "\xff\xfe# x", "---\na: [", "# \n## \n-\n- [ ]\n", "Summary\n---", "**Timeline:**"}) {
    const model::Document d = read(text);
    const auto inside = [&](text::Span s) { return s.begin <= s.end && s.end <= text.size(); };
    for (const auto& s : d.sections) CHECK((inside(s.heading) && inside(s.heading_block) && inside(s.body)));
    for (const auto& e : d.timeline) CHECK((inside(e.span) && inside(e.time_span) && inside(e.text)));
    for (const auto& i : d.action_items) CHECK((inside(i.span) && inside(i.what) && inside(i.owner_slot.span)));
  }
}

TEST_CASE("incremental = from scratch, over random edits with emoji, CRLF and CJK") {
  const std::string start =
      "# Post-mortem: checkout 🔥\n\n## Summary\n\n- **Date:** 2026-04-01\n\n## Timeline\n\n- 14:23 — 部署 begins\r\n- 14:27 — alert\n\n## Action Items\n\n"
      "- P1 — Add a test — @sarah — 2026-04-15\n\n| a | b |\n|--|--|\n| c | d |\n";
  const std::vector<std::string> pieces{"x", "\n", "- ", "## Timeline\n", "🔥", "é", "`", "P1", "@sarah", "\r\n", "---\n", "| a | b |\n", "> ", "```\n", "\r", "", "", "部", "<!--", "-->", "* ", "14:30 "};
  const auto shape = [](const model::Document& d) {
    std::string out;
    const auto put = [&](text::Span s) { out += std::to_string(s.begin) + "-" + std::to_string(s.end) + " "; };
    for (const auto& s : d.sections) out += std::string(vocabulary::id_of(s.id)) + "/" + s.title + " ", put(s.heading), put(s.body);
    for (const auto& e : d.timeline) out += e.plain.str() + " ", put(e.span), put(e.time_span);
    for (const auto& i : d.action_items) out += i.what_text.str() + " ", put(i.span), put(i.owner_slot.span);
    for (const auto& b : d.blocks) put(b.span);
    for (const auto& f : d.fields) out += f.text + " ", put(f.value);
    return out;
  };
  for (unsigned seed = 0; seed < 20; ++seed) {
    std::mt19937 random(seed);
    model::ParseState state;
    auto source = std::make_shared<const text::Source>(start);
    model::build({source, "postmortem.md", model::Format::Markdown, &kSettings}, state);
    for (int step = 0; step < 60; ++step) {
      const auto at = [&](std::size_t n) { return static_cast<text::Offset>(random() % (n + 1)); };
      text::Offset begin = at(source->size());
      text::Offset end = std::min<text::Offset>(source->size(), begin + at(10));
      const auto boundary = [&](text::Offset& o) {
        while (o > 0 && o < source->size() && (static_cast<unsigned char>(source->text()[o]) & 0xC0) == 0x80) --o;
      };
      boundary(begin);
      boundary(end);
      const std::string& piece = pieces[random() % pieces.size()];
      auto next = std::make_shared<const text::Source>(text::apply_edits(source->text(), {{{begin, end}, piece}}));
      source = next;
      if (random() % 3 == 0) continue;  // several edits before one reading
      const model::Input input{source, "postmortem.md", model::Format::Markdown, &kSettings};
      const std::string incremental = shape(model::build(input, state));
      REQUIRE(incremental == shape(model::build(input)));
    }
  }
}

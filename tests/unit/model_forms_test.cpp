// The forms that people write: each is understood, and the same content in different forms gives the same model.
#include "catch.h"
#include "model/adapters.h"

using namespace pm;

namespace {

const settings::Settings kSettings;
using Lines = std::vector<std::string>;

model::Document read(std::string text, std::string path = "postmortem.md", const settings::Settings& settings = kSettings) {
  const auto format = path.ends_with("yaml") ? model::Format::Yaml : model::Format::Markdown;
  return model::build({std::make_shared<const text::Source>(std::move(text)), std::move(path), format, &settings});
}

std::string entry_of(const model::TimelineEntry& e) {
  std::string out = e.time ? (e.time_approximate ? "~" : "") + calendar::format_time(*e.time) : std::string("--:--");
  if (e.time_invalid) out += "!";
  if (e.relative_seconds) out = "T" + std::to_string(*e.relative_seconds);
  return out + " " + (e.date ? calendar::format_iso(*e.date) : std::string("-")) + (e.zone.empty() ? "" : " " + e.zone) + " " + e.plain.str();
}

Lines timeline(const model::Document& d) {
  Lines out;
  for (const model::TimelineEntry& e : d.timeline) out.push_back(entry_of(e));
  return out;
}

Lines under_timeline(const std::string& body, const std::string& title = "Post-mortem 2026-04-01") {
  return timeline(read("# " + title + "\n\n## Timeline\n\n" + body + "\n"));
}

Lines items(const std::string& body) {
  Lines out;
  for (const model::ActionItem& item : read("# Post-mortem 2026-04-01\n\n## Action Items\n\n" + body + "\n").action_items) {
    std::string line = item.what_text.str() + " |";
    for (const model::Owner& owner : item.owners) line += " " + owner.name;
    line += " | " + (item.due && item.due->date ? calendar::format_iso(*item.due->date) : item.due ? "?" + item.due->text : std::string("-"));
    out.push_back(line + " | " + (item.priority ? item.priority->text : std::string("-")));
  }
  return out;
}

// The first entry's stamp, in Markdown and in YAML alike.
std::string stamp(const std::string& when, const settings::Settings& settings = kSettings) {
  const model::Document md = read("# Post-mortem 2026-04-01\n\n## Timeline\n\n- " + when + " — alarm\n", "postmortem.md", settings);
  const model::Document yaml = read("title: Post-mortem 2026-04-01\ntimeline:\n  - \"" + when + " — alarm\"\n", "postmortem.yaml", settings);
  const model::Document keys = read("title: Post-mortem 2026-04-01\ntimeline:\n  - time: \"" + when + "\"\n    event: alarm\n", "postmortem.yaml", settings);
  const auto first = [](const model::Document& d) { return d.timeline.empty() ? std::string("none") : entry_of(d.timeline.front()); };
  CHECK(first(yaml) == first(md));
  CHECK(first(keys) == first(md));
  return first(md);
}

}  // namespace

TEST_CASE("forms: dates and times, in Markdown and in YAML") {
  CHECK(stamp("14:03") == "14:03 - alarm");
  CHECK(stamp("14:03:59") == "14:03:59 - alarm");
  CHECK(stamp("2026-04-02 14:03") == "14:03 2026-04-02 alarm");
  CHECK(stamp("2026-04-02T14:03") == "14:03 2026-04-02 alarm");
  CHECK(stamp("2026-04-02T14:03Z") == "14:03 2026-04-02 Z alarm");
  CHECK(stamp("2026-04-02T14:03:05.123Z") == "14:03:05 2026-04-02 Z alarm");
  CHECK(stamp("2026-04-02T14:03:00+02:00") == "14:03 2026-04-02 +02:00 alarm");
  CHECK(stamp("2026-04-02 14:03 UTC+2") == "14:03 2026-04-02 UTC+2 alarm");
  CHECK(stamp("Feb 20 2018, 14:03") == "14:03 2018-02-20 alarm");
  CHECK(stamp("Feb 20, 2018 14:03") == "14:03 2018-02-20 alarm");
  CHECK(stamp("20 Feb 14:03") == "14:03 2026-02-20 alarm");
  CHECK(stamp("20th of February 14:03") == "14:03 2026-02-20 alarm");
  CHECK(stamp("20.02.2018 14:03") == "14:03 2018-02-20 alarm");
  CHECK(stamp("1/28 14:03") == "14:03 2026-01-28 alarm");
  CHECK(stamp("28/1 14:03") == "14:03 2026-01-28 alarm");
  settings::Settings day_first;
  day_first.date_order = settings::DateOrder::DayFirst;
  CHECK(stamp("3/4 14:03", day_first) == "14:03 2026-04-03 alarm");
  CHECK(stamp("Thursday 14:03") == "14:03 2026-04-02 alarm");
  CHECK(stamp("2:03 PM") == "14:03 - alarm");
  CHECK(stamp("2:03pm UTC") == "14:03 - UTC alarm");
  CHECK(stamp("12:03 AM") == "00:03 - alarm");
  CHECK(stamp("0:25:59 AM") == "00:25:59 - alarm");
  CHECK(stamp("T+5min") == "T300 - alarm");
  CHECK(stamp("~14:05") == "~14:05 - alarm");
  CHECK(stamp("ca. 14:05") == "~14:05 - alarm");
  CHECK(stamp("14:??") == "--:-- - alarm");
  CHECK(stamp("24:00") == "00:00 - alarm");
  CHECK(stamp("24:XX") == "--:--! - alarm");
  CHECK(stamp("07:7:47") == "07:07:47! - alarm");
  CHECK(stamp("14:03–14:20") == "14:03 - alarm");
  CHECK(stamp("14:03-14:20") == "14:03 - alarm");
  CHECK(stamp("14:03 - 14:20 UTC") == "14:03 - UTC alarm");
  CHECK(stamp("14:03 to 14:20") == "14:03 - alarm");
  CHECK(stamp("14:03 until 14:20") == "14:03 - alarm");
  CHECK(stamp("23:50 – 00:20") == "23:50 - alarm");
}

TEST_CASE("forms: durations") {
  const auto duration = [](const std::string& words) {
    const model::Document d = read("# Post-mortem\n\n## Summary\n\n- Duration: " + words + "\n");
    const model::Field* field = d.field(model::FieldId::Duration);
    return field == nullptr ? std::string("none") : field->text;
  };
  for (const std::string words : {"1h 5m", "about two hours", "half an hour", "00:32", "PT1H5M"}) CHECK(duration(words) == words);
}

TEST_CASE("forms: one timeline, however it is written") {
  const Lines same{"14:03 2026-04-01 UTC alarm fires", "14:20 2026-04-01 UTC rolled back"};
  for (const std::string body : {
           "- 2026-04-01 14:03 UTC — alarm fires\n- 2026-04-01 14:20 UTC — rolled back",
           "- 2026-04-01 14:03 UTC | alarm fires\n- 2026-04-01 14:20 UTC | rolled back",
           "* [2026-04-01 14:03 UTC]: alarm fires\n* [2026-04-01 14:20 UTC]: rolled back",
           "* _2026-04-01 14:03 UTC_: alarm fires\n* _2026-04-01 14:20 UTC_: rolled back",
           "1. **2026-04-01 14:03 UTC** – alarm fires\n2. **2026-04-01 14:20 UTC** – rolled back",
           "**2026-04-01 14:03 UTC** – alarm fires\n\n**2026-04-01 14:20 UTC** – rolled back",
           "**2026-04-01 14:03 UTC** – alarm fires  \n**2026-04-01 14:20 UTC** – rolled back",
           "2026-04-01 14:03 UTC - alarm fires<br>\n2026-04-01 14:20 UTC - rolled back",
           "2026-04-01 14:03 UTC: alarm fires\\\n2026-04-01 14:20 UTC: rolled back",
           "> 2026-04-01 14:03 UTC alarm fires\n\n> 2026-04-01 14:20 UTC rolled back",
           "> - 2026-04-01 14:03 UTC alarm fires\n> - 2026-04-01 14:20 UTC rolled back",
           "### 2026-04-01 14:03 UTC - alarm fires\n\n### 2026-04-01 14:20 UTC - rolled back",
           "### 2026-04-01 14:03 UTC\n\nalarm fires\n\n### 2026-04-01 14:20 UTC\n\nrolled back",
           "| When | What |\n|---|---|\n| 2026-04-01 14:03 UTC | alarm fires |\n| 2026-04-01 14:20 UTC | rolled back |",
           "When | What\n---|---\n2026-04-01 14:03 UTC | alarm fires\n2026-04-01 14:20 UTC | rolled back",
           "![graph](a.png)\n\n| Date | Time | What |\n|---|---|---|\n| 2026-04-01 | 14:03 UTC | alarm fires |\n| 2026-04-01 | 14:20 UTC | rolled back |",
           "*Table 1: what happened*\n\n| Date | Time | Zone | Who | What |\n|---|---|---|---|---|\n| 2026-04-01 | 14:03 | UTC | bot | alarm fires |\n| 2026-04-01 | 14:20 | UTC | jo | rolled back |",
           "- 2026-04-01\n  - 14:03 UTC: alarm fires\n  - 14:20 UTC: rolled back",
           "**2026-04-01**\n\n- 14:03 UTC - alarm fires\n- 14:20 UTC - rolled back",
           "### Wednesday, April 1, 2026\n\n- 14:03 UTC alarm fires\n- 14:20 UTC rolled back",
           "2026-04-01 14:03 UTC\n: alarm fires\n\n2026-04-01 14:20 UTC\n: rolled back",
           "**alarm fires** - Apr 1, 14:03 UTC\n\n**rolled back** - Apr 1, 14:20 UTC",
           "- alarm fires (2026-04-01 14:03 UTC)\n- rolled back (2026-04-01 14:20 UTC)",
       }) {
    INFO(body);
    CHECK(under_timeline(body) == same);
    std::string crlf;
    for (const char c : body) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    if (body.find("  \n") == std::string::npos) CHECK(under_timeline(crlf) == same);
  }
}

TEST_CASE("forms: odd timelines") {
  CHECK(under_timeline("- 17:33:50 UTC ::::: back") == Lines{"17:33:50 - UTC back"});
  CHECK(under_timeline("## July 22\n\n- 14:03 a\n\n## July 23\n\n- 09:00 b", "2025: outage") == Lines{"14:03 2025-07-22 a", "09:00 2025-07-23 b"});
  CHECK(under_timeline("- 14:03Z: a\n- 14:05Z: b") == Lines{"14:03 - Z a", "14:05 - Z b"});
  CHECK(under_timeline("| Time (UTC) | Local (PDT) | Event |\n|--|--|--|\n| 14:03 | 07:03 | a |") == Lines{"14:03 - a"});
  CHECK(timeline(read("# Post-mortem\n\n## Timeline\n\n- Jul 22 14:03 a\n", "2025-outage.md")) == Lines{"14:03 2025-07-22 a"});
  CHECK(under_timeline("- `curl http://x/14:03` fails\n\n```\n14:03 log\n```\n\n<!-- 14:05 no -->\n\n    15:00 code").empty());
  const model::Document newest = read("# Post-mortem\n\n## Timeline\n\n**Resolved** - All is well. Apr 1, 15:10 UTC\n\n**Monitoring** - A fix is out. Apr 1, 14:50 UTC\n\n"
                                      "**Identified** - We know. Apr 1, 14:30 UTC\n\n**Investigating** - We look. Apr 1, 14:03 UTC\n", "2026.md");
  CHECK(newest.timeline.size() == 4);
  CHECK(newest.newest_first);
}

TEST_CASE("forms: one action item, however it is written") {
  const Lines same{"Add a canary stage | sarah | 2026-04-15 | P1"};
  for (const std::string body : {
           "- P1 — Add a canary stage — @sarah — 2026-04-15",
           "- [ ] P1: Add a canary stage (@sarah, 2026-04-15)",
           "- **P1** Add a canary stage; Owner: @sarah, due 2026-04-15",
           "- [P1] Add a canary stage [@sarah] by 2026-04-15",
           "1. Add a canary stage | Owner: @sarah | Due: 2026-04-15 | Priority: P1",
           "- Add a canary stage (P1, DRI: @sarah, ETA: 2026-04-15)",
           "| Action | Owner(s) | Target date | P |\n|--|--|--|--|\n| Add a canary stage | @sarah | 2026-04-15 | P1 |",
           "Task | Assignee | Deadline | Priority | Ticket\n--|--|--|--|--\nAdd a canary stage | @sarah | 2026-04-15 | P1 | AB-1",
           "- Prevention:\n  - Add a canary stage — @sarah — 2026-04-15 — P1",
       }) {
    INFO(body);
    CHECK(items(body) == same);
  }
}

TEST_CASE("forms: owners") {
  const auto owners = [](const std::string& body) {
    const model::Document d = read("# Post-mortem\n\n## Action Items\n\n" + body + "\n");
    std::string out;
    for (const model::ActionItem& item : d.action_items)
      for (const model::Owner& owner : item.owners) out += (out.empty() ? "" : ", ") + owner.name;
    return out;
  };
  CHECK(owners("- Add a test (@x)") == "x");
  CHECK(owners("- Add a test [Rick]") == "Rick");
  CHECK(owners("- Add a test — Sarah") == "Sarah");
  CHECK(owners("- Add a test. Owner: Sarah Lee") == "Sarah Lee");
  CHECK(owners("- Add a test. Owner(s): Sarah, Bo") == "Sarah, Bo");
  CHECK(owners("- Add a test (DRI: Sarah)") == "Sarah");
  CHECK(owners("- Add a test, assigned to Sarah") == "Sarah");
  CHECK(owners("- Assigned to Sarah: add a test") == "Sarah");
  CHECK(owners("- Sarah will add a test") == "Sarah");
  CHECK(owners("- Ed and Edward to add a test") == "Ed, Edward");
  CHECK(owners("| Item | Owner(s) |\n|--|--|\n| Add a test | Sarah, Bo |") == "Sarah, Bo");
  CHECK(owners("- Run `npm i @scope/pkg` in CI").empty());
  CHECK(owners("```\n- Add a test @x\n```").empty());
}

TEST_CASE("forms: moments") {
  const auto moments = [](const std::string& words) {
    const model::Document d = read("# Post-mortem\n\n## Timeline\n\n- 14:03 " + words + "\n");
    std::string out;
    for (const model::Moment moment : d.timeline.at(0).moments) out += (out.empty() ? "" : " ") + std::string(vocabulary::id_of(moment));
    return out;
  };
  CHECK(moments("Root cause identified").empty());
  CHECK(moments("Decision made to rollback").empty());
  CHECK(moments("Rollback complete") == "mitigated");
  CHECK(moments("@jo creates an incident channel") == "acknowledged");
  CHECK(moments("The stuck job was terminated") == "mitigated");
  CHECK(moments("Leaked token revoked") == "mitigated");
  CHECK(moments("Hot fix goes out") == "mitigated");
  CHECK(moments("Everything is up and running") == "resolved");
  CHECK(moments("Search works again") == "resolved");
  CHECK(moments("Issue is closed") == "resolved");
}

TEST_CASE("code blocks are spans of the model") {
  const auto code = [](const std::string& text) {
    const model::Document d = read(text);
    Lines out;
    for (const text::Span span : d.code) out.emplace_back(d.source->slice(span));
    return out;
  };
  CHECK(code("# x\n\n```\na\n```\n\ntext\n") == Lines{"```\na\n```"});
  CHECK(code("# x\n\n```\na\n\n") == Lines{"```\na\n\n"});
  CHECK(code("# x\n\n- y\n\n  ~~~ sh\n  a\n  ~~~\n").size() == 1);
  const model::Document d = read("# Post-mortem\n\n## Timeline\n\n- 14:03 a\n");
  CHECK(d.source->slice(d.sections.at(1).heading_block) == "## Timeline\n");
}

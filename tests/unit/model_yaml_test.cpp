#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_test_macros.hpp>
#endif

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <sstream>
#include <string>

#include "model/adapters.h"
#include "text/strings.h"

namespace {

using namespace pm;
using model::Document;
using vocabulary::FieldId;
using vocabulary::Moment;
using vocabulary::SectionId;

Document yaml(std::string text, std::string path = "incident.yaml") {
  static const settings::Settings kSettings;
  return model::build({std::make_shared<text::Source>(std::move(text)), std::move(path), model::Format::Yaml, &kSettings});
}

std::string file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string words(const Document& d, text::Span span) { return std::string(d.source->slice(span)); }
std::string value(const Document& d, FieldId id) {
  const model::Field* field = d.field(id);
  return field == nullptr ? "(none)" : field->text;
}
std::string time(const model::TimelineEntry& e) {
  return e.time ? calendar::format_time({e.time->hour, e.time->minute, 0}) : "-";
}
std::string owners(const model::ActionItem& item) {
  std::vector<std::string> names;
  for (const model::Owner& owner : item.owners) names.push_back((owner.handle ? "@" : "") + owner.name);
  return text::join(names, ",");
}
std::string due(const model::ActionItem& item) {
  return item.due && item.due->date ? calendar::format_iso(*item.due->date) : "-";
}
std::string filled(const Document& d, const model::Slot& slot, std::string_view part) {
  return text::apply_edits(d.text(), {slot.filled(part)});
}

// Every span lies within the text, and parts within their sections.
void sound(const Document& d) {
  const auto size = d.source->size();
  const auto in = [&](text::Span s) {
    if (s.begin > s.end || s.end > size) FAIL("a span out of bounds: " << s.begin << "-" << s.end << " of " << size);
  };
  for (const auto& s : d.sections) {
    in(s.heading);
    in(s.heading_block);
    in(s.body);
    if (s.parent >= static_cast<int>(d.sections.size())) FAIL("a parent out of bounds");
  }
  for (const auto& f : d.fields) {
    in(f.label);
    in(f.value);
  }
  for (const auto& e : d.timeline) {
    for (const text::Span s : {e.span, e.time_span, e.clock_span, e.text}) in(s);
    if (e.time_slot) in(e.time_slot->span);
  }
  for (const auto& w : d.root_cause.whys) {
    for (const text::Span s : {w.span, w.question, w.answer}) in(s);
    if (w.answer_slot) in(w.answer_slot->span);
  }
  for (const text::Span s : d.root_cause.factors) in(s);
  if (d.root_cause.append_at > size) FAIL("append_at out of bounds");
  for (const auto& a : d.action_items) {
    for (const text::Span s : {a.span, a.what, a.done_span, a.ticket, a.owner_slot.span, a.due_slot.span, a.priority_slot.span})
      in(s);
    for (const auto& o : a.owners) in(o.span);
    if (a.due) in(a.due->span);
    if (a.priority) in(a.priority->span);
  }
  for (const auto& b : d.blocks) {
    in(b.span);
    text::Offset end = 0;
    for (const auto& m : b.masks) {
      if (m.span.begin < end || m.span.end > b.span.size()) FAIL("masks out of order or bounds");
      end = m.span.end;
    }
  }
  for (const auto& p : d.placeholders) in(p.span);
  for (const text::Span s : d.broken) in(s);
  for (const text::Span s : d.comments) in(s);
  if (d.field_slot) in(d.field_slot->span);
  if (d.timeline_append_at && *d.timeline_append_at > size) FAIL("timeline_append_at out of bounds");
}

constexpr std::string_view kBlock =
    "title: Checkout errors\n"
    "status: in-review   # until Friday\n"
    "summary:\n"
    "  text: >-\n"
    "    Checkout failed for\n"
    "    many users.\n"
    "  start: 2026-04-01T14:25:00Z\n"
    "  severity: SEV2\n"
    "  services: [checkout, payments]\n"
    "timeline:\n"
    "- time: '14:25'\n"
    "  moment: started\n"
    "  event: Deployment begins\n"
    "- time: \"14:27\"\n"
    "  kind: system\n"
    "  event: |\n"
    "    The error rate rises\n"
    "    and pages on-call\n"
    "root_cause:\n"
    "  five_whys:\n"
    "    - Why did checkout fail? The pool was exhausted.\n"
    "    - question: Why was it exhausted?\n"
    "      answer: Retries had no backoff.\n"
    "  statement: Retries without backoff.\n"
    "lessons_learned:\n"
    "  went_well: [The rollback was fast]\n"
    "  went_wrong:\n"
    "    - No alert looks at the pool\n"
    "action_items:\n"
    "  - title: Add an alert\n"
    "    owner: '@sarah'\n"
    "    due: 2026-04-15\n"
    "    priority: P1\n"
    "  - title: Add a backoff\n"
    "  - P2 — Test the retries — @tom — 2026-05-01\n";

}  // namespace

TEST_CASE("yaml: the example is understood in full") {
  const Document d =
      yaml(file(std::filesystem::path(PM_SOURCE_DIR) / "examples/dns-expiry.postmortem.yaml"), "dns-expiry.postmortem.yaml");
  sound(d);
  CHECK(d.is_postmortem());
  CHECK(d.broken.empty());
  CHECK(d.title == "Book covers missing after the image domain expired");
  CHECK(d.status == model::Status::Published);
  for (const SectionId id : vocabulary::template_sections()) {
    const model::Section* section = d.section(id);
    REQUIRE(section != nullptr);
    CHECK(section->has_content);
    CHECK(section->style == model::HeadingStyle::YamlKey);
    CHECK(section->parent == -1);
    CHECK(words(d, section->heading_block) == section->title + ":");
  }
  CHECK(value(d, FieldId::Severity) == "SEV3");
  CHECK(value(d, FieldId::Services) == "images, catalogue");
  CHECK(value(d, FieldId::UserImpact).find("21400 users, 58 %") == 0);
  CHECK(value(d, FieldId::Meeting) == "2026-11-16");
  REQUIRE(d.incident_date);
  CHECK(calendar::format_iso(*d.incident_date) == "2026-11-15");
  CHECK(d.zone_known);
  CHECK(d.zone_minutes == 0);
  REQUIRE(d.timeline.size() == 10);
  CHECK(time(d.timeline[0]) == "07:30");
  CHECK(d.timeline[0].kind == model::ActorKind::System);
  CHECK(d.timeline[0].moments == std::vector<Moment>{Moment::Started});
  CHECK(d.timeline[2].kind == model::ActorKind::Human);
  CHECK(d.timeline[2].plain == "@jonah acknowledges the page");
  CHECK(words(d, d.timeline[2].clock_span) == "07:49");
  REQUIRE(d.root_cause.whys.size() == 5);
  CHECK(d.root_cause.whys[0].question_text == "Why did the covers disappear?");
  CHECK(d.root_cause.whys[4].answer_text.find("There is no list") == 0);
  CHECK(d.root_cause.statement);
  CHECK(d.root_cause.factors.size() == 2);
  REQUIRE(d.action_items.size() == 4);
  CHECK(owners(d.action_items[0]) == "@jonah");
  CHECK(due(d.action_items[0]) == "2026-11-20");
  CHECK(d.action_items[0].done == true);
  CHECK(words(d, d.action_items[0].done_span) == "done");
  CHECK(words(d, d.action_items[0].ticket) == "https://tracker.example/SHOP-4119");
  CHECK(d.action_items[1].done == false);
  CHECK(d.action_items[3].priority->text == "P3");
  CHECK(d.placeholders.empty());
}

TEST_CASE("yaml: block style with the names that real files use") {
  const Document d = yaml(std::string(kBlock));
  sound(d);
  CHECK(d.is_postmortem());
  CHECK(d.broken.empty());
  CHECK(d.status == model::Status::InReview);
  REQUIRE(d.comments.size() == 1);
  CHECK(words(d, d.comments[0]) == "# until Friday");
  REQUIRE(d.timeline.size() == 2);
  CHECK(time(d.timeline[0]) == "14:25");
  CHECK(d.timeline[1].plain == "The error rate rises and pages on-call");
  REQUIRE(d.timeline_append_at);
  CHECK(d.text().substr(*d.timeline_append_at).find("root_cause:") == 0);
  REQUIRE(d.root_cause.whys.size() == 2);
  CHECK(d.root_cause.whys[0].answer_text == "The pool was exhausted.");
  CHECK(d.root_cause.whys[1].answer_text == "Retries had no backoff.");
  CHECK(d.root_cause.statement_text == "Retries without backoff.");
  CHECK(d.section(SectionId::WentPoorly)->title == "went_wrong");
  CHECK(d.section(SectionId::WentPoorly)->parent >= 0);
  CHECK(d.section(SectionId::WentWell)->has_content);
  REQUIRE(d.action_items.size() == 3);
  CHECK(owners(d.action_items[0]) == "@sarah");
  CHECK(due(d.action_items[0]) == "2026-04-15");
  CHECK(d.action_items[1].what_text == "Add a backoff");
  CHECK(owners(d.action_items[2]) == "@tom");
  CHECK(d.action_items[2].priority->text == "P2");
  CHECK(d.action_items[2].what_text == "Test the retries");
  REQUIRE(d.field_slot);
  CHECK(filled(d, *d.field_slot, "duration: 30m").find("  services: [checkout, payments]\n  duration: 30m\ntimeline:") !=
        std::string::npos);
}

TEST_CASE("yaml: CRLF changes nothing but the line ends") {
  const Document plain = yaml(std::string(kBlock));
  const Document d = yaml(text::replace_all(std::string(kBlock), "\n", "\r\n"));
  sound(d);
  CHECK(d.style.newline == "\r\n");
  CHECK(d.broken.empty());
  CHECK(d.sections.size() == plain.sections.size());
  REQUIRE(d.timeline.size() == plain.timeline.size());
  for (std::size_t i = 0; i < d.timeline.size(); ++i) {
    CHECK(d.timeline[i].plain == plain.timeline[i].plain);
    CHECK(time(d.timeline[i]) == time(plain.timeline[i]));
  }
  REQUIRE(d.action_items.size() == plain.action_items.size());
  CHECK(d.action_items[0].what_text == "Add an alert");
  const Document fixed = yaml(filled(d, d.action_items[1].owner_slot, "@tom"));
  CHECK(owners(fixed.action_items[1]) == "@tom");
  CHECK(fixed.text().find("\n    owner: \"@tom\"\r\n") != std::string::npos);
}

TEST_CASE("yaml: flow style, one line") {
  const Document d = yaml(
      "{title: Outage, summary: {text: It was down, severity: SEV1}, timeline: [{time: '09:02', event: Alert fires}, {time: "
      "'09:40', event: Fixed}], "
      "root_cause: {whys: [{why: Why?, because: x}]}, action_items: [{what: Add an alert, who: '@sarah'}]}\n");
  sound(d);
  CHECK(d.is_postmortem());
  CHECK(value(d, FieldId::Severity) == "SEV1");
  CHECK(d.timeline.size() == 2);
  CHECK_FALSE(d.timeline_append_at);
  REQUIRE(d.action_items.size() == 1);
  const Document fixed = yaml(filled(d, d.action_items[0].due_slot, "2026-05-01"));
  REQUIRE(fixed.action_items.size() == 1);
  CHECK(fixed.broken.empty());
  CHECK(due(fixed.action_items[0]) == "2026-05-01");
}

TEST_CASE("yaml: what lacks in an item has its place") {
  const auto parts = [](std::string items) {
    return yaml("title: x\ntimeline: []\naction_items:\n" + items + "meeting: {}\n");
  };
  const auto after = [&](const Document& d, int which) {
    const model::ActionItem& item = d.action_items[0];
    const model::Slot& slot = which == 0 ? item.owner_slot : which == 1 ? item.due_slot : item.priority_slot;
    const Document fixed = yaml(filled(d, slot, which == 0 ? "@sarah" : which == 1 ? "2026-05-01" : "P2"));
    CHECK(fixed.broken.empty());
    REQUIRE(fixed.action_items.size() == d.action_items.size());
    CHECK(fixed.action_items[0].what_text == d.action_items[0].what_text);
    return owners(fixed.action_items[0]) + " " + due(fixed.action_items[0]) + " " +
           (fixed.action_items[0].priority ? fixed.action_items[0].priority->text : "-");
  };
  for (const std::string items :
       {"  - what: Add an alert\n", "- what: Add an alert # soon\n  type: prevent\n", "  - {what: Add an alert, type: x}\n",
        "  - what: >-\n      Add an\n      alert\n    type: x\n",
        "  - what: Add an alert\n    who:\n    when:\n    priority:\n",
        "  - what: Add an alert\n    who: \"\"\n    when: ''\n    priority: null\n",
        "  - what: Add an alert\n    who: TBD # ask\n    when: \"{{YYYY-MM-DD}}\"\n    priority: ~\n", "  - Add an alert\n",
        "  - \"Add an alert\"\n"}) {
    INFO(items);
    const Document d = parts(items);
    sound(d);
    REQUIRE(d.action_items.size() == 1);
    CHECK(after(d, 0) == "@sarah - -");
    CHECK(after(d, 1) == " 2026-05-01 -");
    CHECK(after(d, 2) == " - P2");
  }
  // The keys are those of the items beside it.
  const Document d = parts("  - {title: Do, owner: '@sarah', deadline: 2026-05-01}\n  - title: Do more\n");
  CHECK(filled(d, d.action_items[1].owner_slot, "@tom").find("\n    owner: \"@tom\"\n") != std::string::npos);
  CHECK(filled(d, d.action_items[1].due_slot, "2026-05-02").find("\n    deadline: \"2026-05-02\"\n") != std::string::npos);
  CHECK(filled(d, parts("  - what: Do\n").action_items[0].owner_slot, "@tom").find("who: \"@tom\"") != std::string::npos);
}

TEST_CASE("yaml: several owners, people as mappings, addresses") {
  const Document d = yaml(
      "title: x\ntimeline: []\naction_items:\n  - {what: Do a, owners: ['@a', '@b']}\n  - what: Do b\n    owner: {name: Sarah, "
      "handle: '@sarah'}\n"
      "  - what: Do c\n    owner: carol@example.com\n    done: true\n  - what: Do d\n    who: Ann and Bob\n    status: open\n");
  REQUIRE(d.action_items.size() == 4);
  CHECK(owners(d.action_items[0]) == "@a,@b");
  CHECK(owners(d.action_items[1]) == "@sarah");
  CHECK(owners(d.action_items[2]) == "carol@example.com");
  CHECK(d.action_items[2].done == true);
  CHECK(owners(d.action_items[3]) == "Ann,Bob");
  CHECK(d.action_items[3].done == false);
}

TEST_CASE("yaml: anchors, and aliases of single values") {
  const Document d = yaml(
      "title: x\ntimeline: []\nduration: *long\nseverity: &sev SEV2\naction_items: &items\n  - &first\n    what: &what Do a\n  "
      "  who: &who \"@sarah\"\n    when: &when 2026-05-01\n"
      "    priority: P1\n  - {what: Do b, who: *who, when: *when, priority: *sev}\n  - what: Do c\n    who: *nobody\n  - "
      "*first\n");
  sound(d);
  REQUIRE(d.action_items.size() == 3);
  CHECK(owners(d.action_items[0]) == "@sarah");
  CHECK(owners(d.action_items[1]) == "@sarah");
  CHECK(words(d, d.action_items[1].owners[0].span) == "*who");
  CHECK(due(d.action_items[1]) == "2026-05-01");
  CHECK(d.action_items[1].priority->text == "SEV2");
  CHECK(owners(d.action_items[2]) == "nobody");
  CHECK(value(d, FieldId::Severity) == "SEV2");
  CHECK(value(d, FieldId::Duration).empty());
}

TEST_CASE("yaml: groups of items, items by id") {
  const Document d = yaml(
      "title: x\ntimeline: []\naction_items:\n  prevent:\n    - what: Do a\n  detect: [{what: Do b}]\n  AI-3: {what: Do c}\n");
  REQUIRE(d.action_items.size() == 3);
  CHECK(d.action_items[2].what_text == "Do c");
}

TEST_CASE("yaml: an unquoted handle is understood") {
  const std::string text =
      "title: Checkout errors\n"
      "timeline:\n"
      "  - time: 14:25\n"
      "    by: @tom\n"
      "    event: @tom looks at it\n"
      "  - {time: 14:30, event: @sarah rolls back}\n"
      "went_well: []\n"
      "action_items:\n"
      "  - what: Add an alert\n"
      "    who: @sarah\n"
      "    when: 2026-05-01\n"
      "  - {what: Add a test, owners: [@tom, @sarah], priority: P2}\n"
      "reviewers: [@mira]\n";
  const Document d = yaml(text);
  sound(d);
  CHECK(d.text() == text);
  CHECK(d.broken.empty());
  REQUIRE(d.timeline.size() == 2);
  CHECK(d.timeline[0].plain == "@tom looks at it");
  CHECK(d.timeline[0].kind == model::ActorKind::Human);
  CHECK(d.timeline[1].plain == "@sarah rolls back");
  REQUIRE(d.action_items.size() == 2);
  CHECK(owners(d.action_items[0]) == "@sarah");
  CHECK(words(d, d.action_items[0].owners[0].span) == "@sarah");
  CHECK(due(d.action_items[0]) == "2026-05-01");
  CHECK(owners(d.action_items[1]) == "@tom,@sarah");
  CHECK(d.action_items[1].priority->text == "P2");
  CHECK(value(d, FieldId::Reviewers) == "@mira");
}

TEST_CASE("yaml: unquoted placeholders are placeholders") {
  const Document d = yaml(
      "title: {{title}}\nsummary:\n  text: {{what happened: in short, \"please\"}}\n  start: {{YYYY-MM-DD}}T{{HH:MM}}:00Z\n  "
      "services: [{{service}}]\ntimeline: []\n");
  sound(d);
  CHECK(d.broken.empty());
  CHECK(d.placeholders.size() == 5);
  REQUIRE(d.field(FieldId::Title) != nullptr);
  CHECK(d.field(FieldId::Title)->placeholder);
  CHECK_FALSE(d.section(SectionId::Summary)->has_content);
}

TEST_CASE("yaml: broken in the middle, the rest is there") {
  const std::string before = "title: Checkout errors\nsummary:\n  text: It was down\n  severity: SEV2\n";
  const std::string after =
      "went_well:\n  - The rollback was fast\naction_items:\n  - what: Add an alert\n    who: \"@sarah\"\n  - what: Add a "
      "test\n    who: \"@tom\"\n";
  for (const std::string middle :
       {"timeline:\n  - time: \"14:25\"\n    event: [unclosed\n  - time: \"14:30\"\n    event: Fixed\n",
        "timeline:\n  - time: \"14:25\n    event: Begins\n  - time: \"14:30\"\n    event: Fixed\n",
        "timeline:\n  - time: \"14:25\"\n    event: It began: badly\n  - time: \"14:30\"\n    event: Fixed\n",
        "timeline:\n  - time: \"14:25\"\n    event: \"It\" began\n    mom\n  - time: \"14:30\"\n    event: Fixed\n",
        "timeline:\n  - {time: \"14:25\", event: Begins\n  - {time: \"14:30\", event: Fixed}\n",
        "timeline:\n  - {time: \"14:25\", event: It began: badly}\n  - {time: \"14:30\", event: Fixed}\n",
        "timeline:\n  - time: \"14:25\"\n    event: *bold* words\n  - time: \"14:30\"\n    event: Fixed\n",
        "timeline: \"\n  - {time: \"14:25\", event: Begins}\n  - {time: \"14:30\", event: Fixed}\n"}) {
    INFO(middle);
    const Document d = yaml(before + middle + after);
    sound(d);
    CHECK_FALSE(d.broken.empty());
    CHECK(d.title == "Checkout errors");
    CHECK(value(d, FieldId::Severity) == "SEV2");
    REQUIRE(d.timeline.size() == 2);
    CHECK(time(d.timeline[0]) == "14:25");
    CHECK(time(d.timeline[1]) == "14:30");
    CHECK(d.timeline[1].plain == "Fixed");
    REQUIRE(d.section(SectionId::WentWell) != nullptr);
    CHECK(d.section(SectionId::WentWell)->has_content);
    CHECK(d.is_broken(d.section(SectionId::Timeline)->whole()));
    CHECK_FALSE(d.is_broken(d.section(SectionId::Summary)->whole()));
    CHECK_FALSE(d.is_broken(d.section(SectionId::ActionItems)->whole()));
    REQUIRE(d.action_items.size() == 2);
    CHECK(owners(d.action_items[1]) == "@tom");
  }
}

TEST_CASE("yaml: while a key is typed its neighbours stay") {
  const Document d = yaml(
      "title: x\nsummary:\n  text: It was down\n  sev\n  duration: 2h\ntimeline:\n  - time: 14:25\n    ev\n  - \nwent_well: "
      "[a]\nroot_c\naction_items:\n  - what: Do it\n    wh\n    when: 2026-05-01\n");
  sound(d);
  CHECK_FALSE(d.broken.empty());
  CHECK(value(d, FieldId::Duration) == "2h");
  CHECK(d.timeline.size() == 1);
  CHECK(d.section(SectionId::WentWell) != nullptr);
  REQUIRE(d.action_items.size() == 1);
  CHECK(due(d.action_items[0]) == "2026-05-01");
}

TEST_CASE("yaml: entries as strings, as times, as lines of a text") {
  const Document strings =
      yaml("title: x\naction_items: []\ntimeline:\n  - 14:23 — Alert fires\n  - \"2026-04-02 09:00 UTC: Fixed\"\n");
  REQUIRE(strings.timeline.size() == 2);
  CHECK(strings.timeline[0].plain == "Alert fires");
  CHECK(strings.timeline[1].plain == "Fixed");
  CHECK(strings.timeline[1].zone_named);
  CHECK(calendar::format_iso(*strings.timeline[1].date) == "2026-04-02");
  const Document keys = yaml("title: x\naction_items: []\ntimeline:\n  \"14:23\": Alert fires\n  14:30: Fixed\n");
  REQUIRE(keys.timeline.size() == 2);
  CHECK(time(keys.timeline[1]) == "14:30");
  CHECK(keys.timeline[1].plain == "Fixed");
  const Document lines = yaml("title: x\naction_items: []\ntimeline: |\n  14:23 Alert fires\n    and fires\n  - 14:30 Fixed\n");
  sound(lines);
  REQUIRE(lines.timeline.size() == 2);
  CHECK(time(lines.timeline[1]) == "14:30");
  CHECK(lines.timeline[1].plain == "Fixed");
  const Document wrapped = yaml(
      "title: x\naction_items: []\ntimeline:\n  timezone: CET\n  entries:\n    - {at: 14:23, date: 2026-04-01, what: Alert "
      "fires}\n    - {at: 14:30, what: Fixed}\n");
  REQUIRE(wrapped.timeline.size() == 2);
  CHECK(wrapped.zone_known);
  CHECK(wrapped.timeline[0].date_own);
  CHECK(calendar::format_iso(*wrapped.timeline[1].date) == "2026-04-01");
}

TEST_CASE("yaml: a time that lacks has its place") {
  for (const std::string entry : {"  - event: Alert fires\n", "  - time:\n    event: Alert fires\n",
                                  "  - {event: Alert fires}\n", "  - time: soon\n    event: Alert fires\n"}) {
    INFO(entry);
    const Document d = yaml("title: x\naction_items: []\ntimeline:\n  - time: 14:25\n    event: Begins\n" + entry);
    REQUIRE(d.timeline.size() == 2);
    REQUIRE(d.timeline[1].time_slot);
    const Document fixed = yaml(filled(d, *d.timeline[1].time_slot, "14:30"));
    CHECK(fixed.broken.empty());
    REQUIRE(fixed.timeline.size() == 2);
    CHECK(time(fixed.timeline[1]) == "14:30");
    CHECK(fixed.timeline[1].plain == "Alert fires");
  }
}

TEST_CASE("yaml: a why without an answer has a place for it") {
  for (const std::string why : {"    - why: Why was it full?\n", "    - why: Why was it full?\n      because:\n",
                                "    - {why: \"Why was it full?\"}\n", "    - Why was it full?\n"}) {
    INFO(why);
    const Document d =
        yaml("title: x\ntimeline: []\nroot_cause:\n  whys:\n    - why: Why did it fail?\n      because: It was full.\n" + why);
    REQUIRE(d.root_cause.whys.size() == 2);
    REQUIRE(d.root_cause.whys[1].answer_slot);
    const Document fixed = yaml(filled(d, *d.root_cause.whys[1].answer_slot, "Nobody looked."));
    CHECK(fixed.broken.empty());
    REQUIRE(fixed.root_cause.whys.size() == 2);
    CHECK(fixed.root_cause.whys[1].question_text == "Why was it full?");
    CHECK(fixed.root_cause.whys[1].answer_text == "Nobody looked.");
  }
}

TEST_CASE("yaml: root causes in other shapes") {
  const Document answers = yaml(
      "title: x\ntimeline: []\nfive_whys:\n  - The disk was full.\n  - Logs were not rotated.\ncontributing_factors: [No "
      "alert]\n");
  CHECK(answers.root_cause.whys.size() == 2);
  CHECK(answers.root_cause.whys[0].question.empty());
  CHECK(answers.root_cause.factors.size() == 1);
  const Document line = yaml("title: x\ntimeline: []\nroot_cause: The disk was full because logs were not rotated.\n");
  CHECK(line.root_cause.statement_text == "The disk was full because logs were not rotated.");
  CHECK(line.root_cause.causal_steps > 0);
  const Document text = yaml(
      "title: x\ntimeline: []\nroot_cause: |\n  Why did it fail? The disk was full.\n  Why was it full? Logs were not "
      "rotated.\n");
  CHECK(text.root_cause.whys.size() == 2);
}

TEST_CASE("yaml: values in quotes, escapes, masks") {
  const Document d = yaml(
      "title: \"A \\\"bad\\\" day \\u00e4\"\nsummary: 'It''s `down`'\ntimeline: []\nwent_well:\n  - \"one\\ntwo\"\n  - "
      "\"wrapped\n    over lines\"\n");
  sound(d);
  CHECK(d.title == "A \"bad\" day \xC3\xA4");
  CHECK(words(d, d.title_span) == "A \\\"bad\\\" day \\u00e4");
  const auto block = [&](std::string_view begin) {
    return std::find_if(d.blocks.begin(), d.blocks.end(),
                        [&](const model::Block& b) { return d.source->slice(b.span).starts_with(begin); });
  };
  REQUIRE(block("one") != d.blocks.end());
  CHECK(block("one")->kind == model::BlockKind::Value);
  REQUIRE(block("one")->masks.size() == 1);
  CHECK(block("one")->masks.list()[0].span == text::Span{3, 5});
  REQUIRE(block("wrapped") != d.blocks.end());
  CHECK(block("wrapped")->masks.size() == 1);
  REQUIRE(block("It") != d.blocks.end());
  CHECK(block("It")->masks.size() >= 1);
}

TEST_CASE("yaml: the first of several documents counts, and ends where the next begins") {
  const Document d = yaml(
      "# a comment\n---\ntitle: One\ntimeline: []\naction_items:\n  - what: Do it\n---\ntitle: Two\naction_items:\n  - what: "
      "Not ours\n");
  sound(d);
  CHECK(d.title == "One");
  REQUIRE(d.action_items.size() == 1);
  CHECK(words(d, d.section(SectionId::ActionItems)->body).find("---") == std::string::npos);
  const Document broken = yaml(
      "---\ntitle: One\nwho: @x: [\ntimeline: []\naction_items:\n  - what: Do it\n---\ntitle: Two\naction_items:\n  - what: "
      "Not ours\n");
  CHECK(broken.title == "One");
  CHECK(broken.action_items.size() == 1);
}

TEST_CASE("yaml: empty sections and templates have no content") {
  const Document d = yaml(
      "title: x\nsummary:\ntimeline: []\nroot_cause: ~\nwent_well:\n  # nothing yet\nwent_poorly:\n  - \naction_items:\n  - "
      "id: AI-1\n    what: \"{{what to do}}\"\n    who: \"{{@owner}}\"\n    priority: P1\n");
  sound(d);
  for (const SectionId id : vocabulary::template_sections()) {
    REQUIRE(d.section(id) != nullptr);
    CHECK_FALSE(d.section(id)->has_content);
  }
  CHECK(d.placeholders.size() == 2);
}

TEST_CASE("yaml: what names the kind of document is seen") {
  CHECK(yaml("schema: postmortem/v1\ntitle: x\n").recognition == model::Recognition::FrontMatter);
  CHECK(yaml("# postmortem: no\nschema: postmortem/v1\n").recognition == model::Recognition::OptedOut);
}

TEST_CASE("yaml: other documents are left alone") {
  int seen = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::filesystem::path(PM_TESTS_DIR) / "not-postmortems")) {
    const std::string name = entry.path().string();
    if (!name.ends_with(".yaml") && !name.ends_with(".yml")) continue;
    ++seen;
    INFO(entry.path().filename().string());
    const Document d = yaml(file(entry.path()), name);
    sound(d);
    CHECK_FALSE(d.is_postmortem());
    CHECK_FALSE(d.nearly_empty);
  }
  CHECK(seen > 5);
}

TEST_CASE("yaml: any beginning and any cut of a document is read") {
  const std::string example = file(std::filesystem::path(PM_SOURCE_DIR) / "examples/dns-expiry.postmortem.yaml");
  std::mt19937 random(4);
  for (int i = 0; i < 150; ++i) {
    const std::string& text = i % 2 == 0 ? example : std::string(kBlock);
    const std::size_t from = random() % text.size();
    std::string cut = text.substr(0, from);
    if (i % 3 == 0) cut += text.substr(std::min(text.size(), from + random() % 40));
    if (i % 5 == 0) cut.insert(random() % (cut.size() + 1), 1, "[{\"'@&*|>:-#\n"[random() % 13]);
    INFO("<<<" << cut << ">>>");
    sound(yaml(cut));
  }
}

TEST_CASE("yaml: hostile documents cost little") {
  const auto times = [](std::string_view part, int n) {
    std::string out;
    for (int i = 0; i < n; ++i) out += part;
    return out;
  };
  std::string bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
  for (char c = 'b'; c <= 'j'; ++c)
    bomb += std::string(1, c) + ": &" + c + " [" + times("*" + std::string(1, static_cast<char>(c - 1)) + ",", 9) + "]\n";
  for (const std::string& text : {bomb,
                                  times("[", 5000),
                                  times("{a: ", 5000),
                                  times("- ", 5000),
                                  std::string("a: &a [*a]\n"),
                                  std::string("\ttimeline:\n\t- x"),
                                  times("timeline: 1\n", 500),
                                  std::string("!!python/object/apply:os.system [ls]\n"),
                                  std::string("summary: \"never closed\n  timeline:\n"),
                                  times("&", 5000),
                                  times("---\n...\n", 2000),
                                  std::string("<<: *nope\n"),
                                  "summary: !!binary |\n  " + times("A", 50000),
                                  "timeline:\n" + times("  - {time: \"14:2\n", 300),
                                  "action_items:\n" + times("  - what: a: b\n    who: @x: [\n", 200),
                                  times("a:\n- b: [\n ", 300),
                                  times("'", 3000),
                                  times("? ", 3000),
                                  times("{{", 2000),
                                  times("{{a}} ", 2000),
                                  std::string("\xff\xfe\x00t\x00", 5),
                                  std::string("a\0b: \0", 6),
                                  times("a: {b: [", 1000)}) {
    INFO(text.substr(0, 40));
    sound(yaml(text));
  }
}

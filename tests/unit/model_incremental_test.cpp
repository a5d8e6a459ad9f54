// Invariant 2: a document read after edits is equal, in every part, to the same text read from scratch.
#include <random>

#include "catch.h"
#include "model/adapters.h"

using namespace pm;

namespace {

const settings::Settings kSettings;

const std::string kMarkdown =
    "---\nstatus: draft\ntags: [a]\n---\n# Post-mortem: checkout 🔥 2026-04-01\n\n## Summary\n\n- **Date:** 2026-04-01 14:25 UTC\n- Severity: SEV2\n\n"
    "## Timeline (PDT)\n\nAll times in Pacific time.\n\n- 14:23 — 部署 begins\r\n- 14:27 UTC — alert\r\n- 2026-04-02\n  - 09:00 Eastern: fixed\n\n"
    "| Time (UTC) | Event |\n|--|--|\n| 14:55 | back to normal |\n\n> 15:00 quoted\n\n```\n16:00 log\n```\n\n"
    "## Root Cause\n\n- Why A? Because B.\n- Why B?\n  - C\n\nRoot cause: no limit.\n\n## What went well\n\n- alert fired\n\n## What went poorly\n\n- slow\n\n"
    "## Action Items\n\n- [ ] P1 — Add a test — @sarah — 2026-04-15\n\n| What | Owner | Due |\n|--|--|--|\n| Fix 部 | @bo | next week |\n\n<!-- x -->\n";
const std::string kYaml =
    "title: Checkout 🔥\nstatus: draft\ntimezone: UTC\nsummary:\n  start: 2026-04-01T14:25:00Z\n  severity: SEV2\n  services: [a, b]\ntimeline:\r\n"
    "  - {time: \"14:23\", event: 部署}\r\n  - time: 14:27 PDT\n    event: alert\n  - \"15:00 — back to normal\"\nroot_cause:\n  whys:\n    - why: A?\n      because: B\n"
    "  statement: >\n    no limit\nwent_well:\n  - alert\nwent_poorly: [slow]\naction_items:\n  - what: Add a test\n    who: \"@sarah\"\n    when: 2026-04-15\n    priority: P1\n# comment\n";

// Where two documents differ, by the name of the part.
std::string difference(const model::Document& a, const model::Document& b) {
  std::string out;
  const auto put = [&](bool same, const char* part) { out += same ? std::string() : std::string(part) + " "; };
  put(a.sections == b.sections, "sections");
  put(a.fields == b.fields, "fields");
  put(a.timeline == b.timeline, "timeline");
  put(a.root_cause == b.root_cause, "root_cause");
  put(a.action_items == b.action_items, "action_items");
  put(a.went_well == b.went_well && a.went_poorly == b.went_poorly, "points");
  put(a.placeholders == b.placeholders, "placeholders");
  put(a.blocks == b.blocks, "blocks");
  put(a.broken == b.broken, "broken");
  put(a.comments == b.comments && a.code == b.code, "comments or code");
  if (out.empty() && !(a == b)) out = "another part";
  return out;
}

void edit_at_random(const std::string& start, model::Format format, const std::string& path, const std::vector<std::string>& pieces, unsigned seeds) {
  for (unsigned seed = 0; seed < seeds; ++seed) {
    std::mt19937 random(seed);
    const auto up_to = [&](std::size_t n) { return static_cast<text::Offset>(random() % (n + 1)); };
    model::ParseState state;
    auto source = std::make_shared<const text::Source>(start);
    model::build({source, path, format, &kSettings}, state);
    for (int step = 0; step < 40; ++step) {
      const auto boundary = [&](text::Offset at) {
        while (at > 0 && at < source->size() && (static_cast<unsigned char>(source->text()[at]) & 0xC0) == 0x80) --at;
        return at;
      };
      const text::Offset begin = boundary(up_to(source->size()));
      text::Offset end = begin;
      std::string piece;
      switch (random() % 4) {
        case 0: piece = pieces[random() % pieces.size()]; break;                                                  // typing
        case 1: end = boundary(std::min<text::Offset>(source->size(), begin + up_to(60))); break;                 // deleting
        case 2: {                                                                                                 // pasting a part of the text
          const text::Offset from = boundary(up_to(source->size())), to = boundary(std::min<text::Offset>(source->size(), from + up_to(120)));
          piece = source->text().substr(from, std::max(from, to) - from);
          break;
        }
        default:
          end = boundary(std::min<text::Offset>(source->size(), begin + up_to(8)));
          piece = pieces[random() % pieces.size()];
      }
      if (end < begin) end = begin;
      auto next = std::make_shared<const text::Source>(text::apply_edits(source->text(), {{{begin, end}, piece}}));
      source = next;
      if (random() % 3 == 0) {  // several edits before one reading, or readings that are given up on the way
        int left = static_cast<int>(random() % 8);
        const auto cancelled = [&] { return --left < 0; };
        if (left < 4) try {
          model::build({source, path, format, &kSettings, cancelled}, state);
        } catch (const model::Cancelled&) {
        }
        continue;
      }
      const model::Input input{source, path, format, &kSettings};
      const model::Document incremental = model::build(input, state), fresh = model::build(input);
      INFO("seed " << seed << ", step " << step << ": " << difference(incremental, fresh) << "\n" << source->text());
      REQUIRE(incremental == fresh);
    }
  }
}

}  // namespace

TEST_CASE("incremental = from scratch, every part of the document: Markdown") {
  edit_at_random(kMarkdown, model::Format::Markdown, "2026-04-01-postmortem.md",
                 {"x", "\n", "- ", "## Timeline\n", "🔥", "é", "`", "P1", "@sarah", "\r\n", "---\n", "| a | b |\n", "> ", "```\n", "\r", "部署", "<!--", "-->", "* ", "14:30 ",
                  " UTC", "  - ", "**", "===\n", "[ ] ", "{{x}}", "\t", "# "},
                 25);
}

TEST_CASE("incremental = from scratch, every part of the document: YAML") {
  edit_at_random(kYaml, model::Format::Yaml, "postmortem.yaml",
                 {"x", "\n", "- ", "timeline:\n", "🔥", "é", "\"", "'", "@sarah", "\r\n", "---\n", "{", "}", "[", "]", ": ", "|", ">\n", "部署", "# ", "&a ", "*a", "  ", "14:30 ", " UTC",
                  "\t", ",", "\n  - "},
                 25);
}

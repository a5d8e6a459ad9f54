// Invariant 2: a document read after edits is equal, in every part, to the same text read from scratch.
#include <random>

#include "catch.h"
#include "model/adapters.h"
#include "model_difference.h"

using namespace pm;

namespace {

const settings::Settings kSettings;

const std::string kMarkdown =
    "---\nstatus: draft\ntags: [a]\n---\n# Post-mortem: checkout 🔥 2026-04-01\n\n## Summary\n\n- **Date:** 2026-04-01 14:25 UTC\n- Severity: SEV2\n\n"
    "## Timeline (PDT)\n\nAll times in Pacific time.\n\n- 14:23 — 部署 begins\r\n- 14:27 UTC — alert\r\n- 2026-04-02\n  - 09:00 Eastern: fixed\n\n"
    "| Time (UTC) | Event |\n|--|--|\n| 14:55 | back to normal |\n\n> 15:00 quoted\n\n```\n16:00 log\n```\n\n"
    "## Root Cause\n\n- Why A? Because B.\n- Why B?\n  - C\n\nRoot cause: no limit.\n\n## What went well\n\n- alert fired\n\n## What went poorly\n\n- slow\n\n"
    "## Action Items\n\n- [ ] P1 — Add a test — @sarah — 2026-04-15\n\n| What | Owner | Due | Status | Ticket |\n|--|--|--|--|--|\n| Fix 部 | @bo | next week | | |\n| Mend it | | | done | |\n\n<!-- x -->\n";
const std::string kYaml =
    "title: Checkout 🔥\nstatus: draft\ntimezone: UTC\nsummary:\n  start: 2026-04-01T14:25:00Z\n  severity: SEV2\n  services: [a, b]\ntimeline:\r\n"
    "  - {time: \"14:23\", event: 部署}\r\n  - time: 14:27 PDT\n    event: alert\n  - \"15:00 — back to normal\"\nroot_cause:\n  whys:\n    - why: A?\n      because: B\n"
    "  statement: >\n    no limit\nwent_well:\n  - alert\nwent_poorly: [slow]\naction_items:\n  - what: Add a test\n    who: \"@sarah\"\n    when: 2026-04-15\n    priority: P1\n# comment\n";

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
      text::Offset begin = boundary(up_to(source->size()));
      text::Offset end = begin;
      std::string piece;
      switch (random() % 5) {
        case 0: piece = pieces[random() % pieces.size()]; break;                                                  // typing
        case 1: end = boundary(std::min<text::Offset>(source->size(), begin + up_to(60))); break;                 // deleting
        case 2: {                                                                                                 // pasting a part of the text
          const text::Offset from = boundary(up_to(source->size())), to = boundary(std::min<text::Offset>(source->size(), from + up_to(120)));
          piece = source->text().substr(from, std::max(from, to) - from);
          break;
        }
        case 3:                                                                                                   // the end goes, and with it a line end
          begin = boundary(source->size() - std::min(source->size(), up_to(40)));
          end = source->size();
          break;
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
      INFO("seed " << seed << ", step " << step << ": " << test::difference(incremental, fresh) << "\n" << source->text());
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

TEST_CASE("incremental = from scratch, where a sound item comes to stand above the line that is typed") {
  const std::string head = "schema: postmortem/v1\ntitle: Post-mortem of the login outage\n";
  for (const std::string list : {"timeline:\n  - {time: \"14:23\", event: a}\n  - {time: \"14:30\", event: b}\n",
                                 "action_items:\n  - what: Add a test\n    who: sarah\n    when: 2026-12-15\n  - what: Add an alert\n"}) {
    const std::string whole = head + list + "went_well:\n  - the alert\n";
    for (std::size_t size = head.size(); size < whole.size(); ++size) {
      for (const std::string typed : {"", "x", "  ev"}) {
        model::ParseState state;
        const auto read = [&](std::string text) {
          const model::Input input{std::make_shared<const text::Source>(std::move(text)), "postmortem.yaml", model::Format::Yaml, &kSettings};
          return std::pair(model::build(input, state), model::build(input));
        };
        read(whole);
        const auto [incremental, fresh] = read(whole.substr(0, size) + typed);
        INFO(test::difference(incremental, fresh) << "\n" << fresh.text());
        REQUIRE(incremental == fresh);
      }
    }
  }
}

TEST_CASE("incremental = from scratch, where faults above leave no room for what is known of an item") {
  const std::string head = "schema: postmortem/v1\ntitle: Post-mortem of the login outage\n", list = "went_well:\n  - {point: the alert fired}\n";
  std::string faults;
  for (int i = 0; i < 250; ++i) faults += "no_key_" + std::to_string(i) + ": a\n";
  model::ParseState state;
  for (const std::string& text : {head + list, head + faults + list, head + list}) {
    const model::Input input{std::make_shared<const text::Source>(text), "postmortem.yaml", model::Format::Yaml, &kSettings};
    const model::Document incremental = model::build(input, state), fresh = model::build(input);
    INFO(test::difference(incremental, fresh));
    REQUIRE(incremental == fresh);
  }
}

// A document is parsed in pieces: the same blocks as in one go, and an edit costs what it touches.
#include "catch.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "analysis/snapshot.h"
#include "settings/settings.h"
#include "syntax/markdown.h"
#include "text/source.h"

using namespace pm;

namespace {

text::SourcePtr source_of(std::string text) { return std::make_shared<const text::Source>(std::move(text)); }

std::string described(const std::vector<syntax::MarkdownBlock>& blocks) {
  std::ostringstream out;
  for (const syntax::MarkdownBlock& b : blocks) {
    out << static_cast<int>(b.kind) << ' ' << b.span.begin << '-' << b.span.end << ' ' << b.content.begin << '-' << b.content.end << " p" << b.parent
        << " n" << b.next << ' ' << b.level << b.setext << b.ordered << b.marker << b.checked;
    for (const text::Span gap : b.gaps) out << " g" << gap.begin << '-' << gap.end;
    out << '\n';
  }
  return out.str();
}

std::string in_pieces(const std::string& text) { return described(syntax::MarkdownParser().parse(source_of(text)).all); }
std::string in_one_go(const std::string& text) {
  return described(syntax::MarkdownParser(syntax::MarkdownParser::Cuts::None).parse(source_of(text)).all);
}

std::vector<std::string> documents() {
  std::vector<std::string> out;
  for (const char* folder : {"/documents", "/not-postmortems", "/both-forms"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(PM_TESTS_DIR) + folder)) {
      if (entry.path().extension() != ".md") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      out.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
  return out;
}

// Lines that open and close things, in any order.
std::string random_document(std::mt19937& random) {
  static const std::vector<std::string> kLines = {
      "# Title",    "## Timeline",      "Summary",   "=======",       "---",           "```",          "~~~ yaml",       "    code",
      "- one",      "- two\n  - three", "* star",    "+ plus",        "1. first",      "2. second",    "- [ ] to do",    "- [x] done",
      "> quoted",   "> - in a quote",   "<!-- note", "-->",           "<div>",         "</div>",       "| a | b |",      "|---|---|",
      "| 1 | 2 |",  "plain words",      "more words  ", "",           "",              "",             "* * *",          "- - -",
      "14:03 text", "  indented",       "   - deep", "- 😀 emoji 日本", "<br>",          "[ref]: /there", "**bold** words", "```js"};
  std::string out;
  const std::string end = random() % 4 == 0 ? "\r\n" : "\n";
  const std::size_t lines = 5 + random() % 60;
  for (std::size_t i = 0; i < lines; ++i) out += kLines[random() % kLines.size()] + " " + std::to_string(random() % 100) + end;
  for (std::size_t i = 0; i < 8; ++i) {
    const std::size_t at = out.find(end, random() % out.size());
    if (at != std::string::npos && random() % 2 == 0) out.insert(at, end);
  }
  return out;
}

}  // namespace

TEST_CASE("Pieces give the blocks of the whole: documents", "[syntax][pieces]") {
  for (const std::string& text : documents()) CHECK(in_pieces(text) == in_one_go(text));
}

TEST_CASE("Pieces after edits are those from scratch", "[syntax][pieces]") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string text = random_document(random);
    syntax::MarkdownParser parser;
    parser.parse(source_of(text));
    for (int edit = 0; edit < 12; ++edit) {
      const std::size_t at = random() % (text.size() + 1);
      const std::size_t gone = std::min<std::size_t>(random() % 9, text.size() - at);
      static const std::vector<std::string> kTyped = {"", "a", "\n", "\n\n", "```\n", "- ", "\n- x y\n", "# ", "---\n", "<!--", "-->", "|", "> ", "\r\n"};
      text.replace(at, gone, kTyped[random() % kTyped.size()]);
      CHECK(described(parser.parse(source_of(text)).all) == in_pieces(text));
    }
  }
}

namespace {

std::string long_document(int entries) {
  std::string text = "# Post-mortem: checkout down\n\n## Summary\n\n- **Date:** 2026-04-01\n- **Severity:** SEV2\n\n## Timeline\n\nAll times in UTC.\n\n";
  for (int i = 0; i < entries; ++i)
    text += "- 14:" + std::to_string(10 + i % 50) + " — Event number " + std::to_string(i) + " in the checkout service of region " + std::to_string(i % 7) + "\n";
  text += "\n## Root Cause Analysis\n\n";
  for (int i = 0; i < entries / 10; ++i) text += "The pool number " + std::to_string(i) + " was exhausted, because locks were held.\n\n";
  text += "## Action Items\n\n";
  for (int i = 0; i < entries / 10; ++i) text += "- P2 — Add an alert for pool " + std::to_string(i) + " — @sarah — 2026-05-01\n";
  return text;
}

// The most that a typed letter costs, over several places.
analysis::Analyzer::Work most_work(int entries) {
  std::string text = long_document(entries);
  analysis::Analyzer analyzer;
  analysis::Request request;
  request.path = "postmortem.md";
  request.engine = std::make_shared<const rules::Engine>(std::make_shared<settings::Settings>());
  request.now.today = calendar::Date{std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{10}};
  request.source = source_of(text);
  analyzer.run(request);
  analysis::Analyzer::Work most;
  for (const double place : {0.1, 0.4, 0.7, 0.85, 0.98}) {
    std::size_t at = text.find(' ', static_cast<std::size_t>(place * static_cast<double>(text.size())));
    for (const char c : std::string_view(" slower")) {
      text.insert(at++, 1, c);
      request.source = source_of(text);
      ++request.version;
      analyzer.run(request);
      const auto work = analyzer.work();
      most.parsed = std::max(most.parsed, work.parsed);
      most.modelled = std::max(most.modelled, work.modelled);
      most.judged = std::max(most.judged, work.judged);
    }
  }
  return most;
}

}  // namespace

TEST_CASE("What one place tells of another is told again", "[analysis][pieces]") {
  // The order of day and month is learnt from any date, the year from the title, the deadline's day from the Summary.
  const std::string before =
      "# Post-mortem: checkout down 2025\n\n## Summary\n\n- **Date:** 03/04/2026\n\n## Timeline\n\n- 03/04/2026 14:05 — Deploy begins\n"
      "- 03/04/2026 14:09 — Alarm\n- Apr 5 09:00 — Resolved\n\n## Action Items\n\n- P2 — Add an alert — @kim — next week\n\n## Notes\n\nSeen again.\n";
  const std::vector<std::pair<std::string, std::string>> kEdits = {{"Seen again.", "Seen again on 25/04/2026."}, {"Seen again.", "Seen again on 04/25/2026."},
                                                                   {"down 2025", "down 2019"},                   {"03/04/2026\n\n## T", "2026-06-07\n\n## T"},
                                                                   {"## Timeline", "## Tim"},                    {"# Post-mortem", "## Summary: x\n\n# Post-mortem"}};
  for (const auto& [from, to] : kEdits) {
    model::ParseState state;
    settings::Settings settings;
    model::build({source_of(before), "postmortem.md", model::Format::Markdown, &settings}, state);
    std::string after = before;
    after.replace(after.find(from), from.size(), to);
    const text::SourcePtr source = source_of(after);
    const model::Document incremental = model::build({source, "postmortem.md", model::Format::Markdown, &settings}, state);
    CHECK(incremental == model::build({source, "postmortem.md", model::Format::Markdown, &settings}));
  }
}

TEST_CASE("A keystroke costs what it touches, however long the document is", "[analysis][pieces]") {
  for (const int entries : {100, 1000, 4000}) {
    const auto work = most_work(entries);
    CHECK(work.parsed <= 150);
    CHECK(work.modelled <= 150);
    CHECK(work.judged <= 4);
  }
}

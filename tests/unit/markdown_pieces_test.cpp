// A document is parsed in pieces: the same blocks as in one go, and an edit costs what it touches.
#include "catch.h"
#include "markdown_support.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <set>
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

// With what follows from the blocks around.
std::string enclosed(const std::vector<syntax::MarkdownBlock>& blocks) {
  std::string out = described(blocks);
  for (const syntax::MarkdownBlock& b : blocks) out += std::to_string(b.lists) + (b.quoted ? "q " : " ");
  return out;
}

std::string in_pieces(const std::string& text) { return enclosed(syntax::MarkdownParser().parse(source_of(text)).all); }
std::string in_one_go(const std::string& text) {
  return enclosed(syntax::MarkdownParser(syntax::MarkdownParser::Cuts::None).parse(source_of(text)).all);
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
      CHECK(enclosed(parser.parse(source_of(text)).all) == in_pieces(text));
    }
  }
}

namespace {

// Tables and what may stand around them or in their place. Fences and comments are not among them: a fence that begins in the
// middle of a line closes one for the grammar, and for the cuts it does not.
std::string random_tables(std::mt19937& random) {
  static const std::vector<std::string> kUsual = {
      "| a | b |",   "| 1 | 2 |",      "| 日本 | 😀 |",  "| x \\| y | z |", "| `a|b` | c |",  "a | b",           "1 | 2",  "14:03 | text |",
      "| one",       "| a | b | c |",  "| **b** | <br> |", "| - | :-: | -: |", "|-|",             "| é | [x] |",     "",       "",
      "plain words", "|　| x |",       "| # | - x |",    "| 7 | 8 |",        "| 9 | 10 |",      "| a longer | row |", "| |",    "| \\"};
  static const std::vector<std::string> kOdd = {
      "- item",  "- [ ] to do", "> quoted",     "> | a | b |", "> |---|---|", "  | a | b |", "  |---|---|", "- | a | b |", "  indented",
      "    code", "# Head",      "---",          "===",         "<div>",       "[r]: /x",     "1. one",      "1) one",      "||",
      "| a || b |", "|",          "- | -",        "--- | ---",   "***",         "#",           "<br>",        "| \t |",       "| || |"};
  std::string out;
  const std::string end = random() % 4 == 0 ? "\r\n" : "\n";
  const std::size_t odd = random() % 3 == 0 ? 4 : 12;
  for (std::size_t lines = 3 + random() % 40; lines > 0; --lines) {
    if (random() % 6 == 0) {
      out += (random() % 2 == 0 ? end : "") + "| a | b |" + end + "|---|---|" + end;
      continue;
    }
    out += random() % odd == 0 ? kOdd[random() % kOdd.size()] : kUsual[random() % kUsual.size()];
    if (random() % 5 == 0) out += " " + std::to_string(random() % 100);
    out += end;
  }
  return out;
}

// Rows that the grammar has an error for, as far as a line tells: two bars side by side, a bar alone, a row of blanks below another.
// What it makes of the rows around them is no rule; in pieces, less is lost.
bool has_broken_rows(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t bar = line.find('|');
    if (bar == std::string::npos) continue;
    if (line.find("||") != std::string::npos) return true;
    const bool leads = line.find_first_not_of("> -*+\t") == bar;
    if (leads && line.find_first_not_of("| \t\r", bar) == std::string::npos) return true;
    const bool dashes = line.find_first_not_of("|:- \t\r") == std::string::npos;
    for (std::size_t cell = leads ? bar + 1 : 0; dashes && cell < line.size();) {
      const std::size_t end = std::min(line.find('|', cell), line.size());
      if (end < line.size() && line.substr(cell, end - cell).find('-') == std::string::npos) return true;
      cell = end + 1;
    }
  }
  return false;
}

// At a place where it matters for a table: a line's beginning or end, or next to a bar; or anywhere.
void edit_table(std::mt19937& random, std::string& text) {
  static const std::vector<std::string> kTyped = {"", "", "|", "|", "\n", "---", "\n\n", "`", "#", "- ", "\\", "| a | b |\n", "|---|---|\n", "\n| n | m |", "a", " ", "-", "\r\n", "> ", "é", "| "};
  std::size_t at = random() % (text.size() + 1);
  const char* const mark = random() % 3 == 0 ? "|" : "\n";
  if (const std::size_t found = text.find(mark, at); found != std::string::npos && random() % 3 != 0) at = found + random() % 2;
  std::size_t gone = random() % 3 == 0 ? random() % 9 : 0;
  if (random() % 9 == 0) gone = std::min(text.find('\n', at), text.size()) + 1 - at;   // the line
  text.replace(at, std::min(gone, text.size() - at), kTyped[random() % kTyped.size()]);
}

}  // namespace

TEST_CASE("Tables in pieces are those of the whole, after any edits", "[syntax][pieces]") {
  std::mt19937 random(11);
  std::size_t compared = 0, in_tables = 0;
  for (int round = 0; round < 500; ++round) {
    std::string text = random_tables(random);
    syntax::MarkdownParser parser;
    for (int edit = 0; edit < 12; ++edit) {
      const syntax::MarkdownBlocks blocks = parser.parse(source_of(text));
      CHECK(enclosed(blocks.all) == in_pieces(text));
      if (!has_broken_rows(text)) {
        CHECK(enclosed(blocks.all) == in_one_go(text));
        ++compared;
        for (const syntax::MarkdownPiecePtr& piece : blocks.pieces) in_tables += piece->in_table;
      }
      edit_table(random, text);
    }
  }
  CHECK(compared > 1000);
  CHECK(in_tables > compared);
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

std::string long_tables(int rows) {
  std::string text = "# Post-mortem: checkout down\n\n## Summary\n\n- **Date:** 2026-04-01\n- **Severity:** SEV2\n\n## Timeline\n\n| Time (UTC) | Event | Ref |\n|---|---|---|\n";
  for (int i = 0; i < rows; ++i)
    text += "| 14:" + std::to_string(10 + i % 50) + " | Event number " + std::to_string(i) + " in region " + std::to_string(i % 7) + " | seen |\n";
  text += "\n## Action Items\n\n| What | Owner | Due | Remarks |\n|---|---|---|---|\n";
  for (int i = 0; i < rows; ++i) text += "| Add an alert for pool " + std::to_string(i) + " | @sarah | 2026-05-01 | none |\n";
  return text;
}

// One document that is edited again and again.
class Edited {
 public:
  explicit Edited(std::string text) : text_(std::move(text)) {
    request_.path = "postmortem.md";
    request_.engine = std::make_shared<const rules::Engine>(std::make_shared<settings::Settings>());
    request_.now.today = calendar::Date{std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{10}};
    request_.source = source_of(text_);
    analyzer_.run(request_);
  }

  const std::string& text() const { return text_; }
  const analysis::Analyzer::Work& most() const { return most_; }

  void replace(std::size_t at, std::size_t gone, std::string_view with) {
    text_.replace(at, gone, with);
    request_.source = source_of(text_);
    ++request_.version;
    analyzer_.run(request_);
    const auto work = analyzer_.work();
    most_.parsed = std::max(most_.parsed, work.parsed);
    most_.modelled = std::max(most_.modelled, work.modelled);
    most_.judged = std::max(most_.judged, work.judged);
  }

  void type(std::size_t at, std::string_view words) {
    for (std::size_t i = 0; i < words.size(); ++i) replace(at + i, 0, words.substr(i, 1));
  }

 private:
  std::string text_;
  analysis::Analyzer analyzer_;
  analysis::Request request_;
  analysis::Analyzer::Work most_;
};

// The most that a typed letter costs, over several places.
analysis::Analyzer::Work most_work(int entries) {
  Edited document(long_document(entries));
  for (const double place : {0.1, 0.4, 0.7, 0.85, 0.98})
    document.type(document.text().find(' ', static_cast<std::size_t>(place * static_cast<double>(document.text().size()))), " slower");
  return document.most();
}

// What an edit to long tables may cost; `edit` is handed the document.
template <typename Edit>
void check_work_in_tables(const Edit& edit) {
  for (const int rows : {100, 2000}) {
    Edited document(long_tables(rows));
    edit(document);
    CHECK(document.most().parsed <= 150);
    CHECK(document.most().modelled <= 250);
    CHECK(document.most().judged <= 4);
  }
}

std::size_t behind(const Edited& document, std::string_view words, std::size_t from = 0) { return document.text().find(words, from) + words.size(); }

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

TEST_CASE("An edit in a long table costs its rows", "[analysis][pieces]") {
  SECTION("letters in a row of the timeline") {
    check_work_in_tables([](Edited& document) { document.type(behind(document, "Event number 70"), " is slower"); });
  }
  SECTION("letters in a row of the action items") {
    check_work_in_tables([](Edited& document) { document.type(behind(document, "alert for pool 70"), " of db"); });
  }
  SECTION("letters in the first and in the last row") {
    check_work_in_tables([](Edited& document) {
      document.type(behind(document, "Event number 0"), " soon");
      document.type(document.text().rfind(" | @sarah"), " later");
    });
  }
  SECTION("a cell that is opened and not yet written") {
    check_work_in_tables([](Edited& document) { document.type(behind(document, "alert for pool 50"), " | @kim || x"); });
  }
  SECTION("a row that goes and comes, as a whole") {
    check_work_in_tables([](Edited& document) {
      const std::string row = "| Add an alert for pool 60 | @sarah | 2026-05-01 | none |\n";
      const std::size_t at = document.text().find(row);
      document.replace(at, row.size(), "");
      document.replace(at, 0, row);
      document.replace(at, 0, row);
    });
  }
  SECTION("a row at the end, letter by letter") {
    check_work_in_tables([](Edited& document) {
      document.type(document.text().size(), "| Write the runbook | @kim | 2026-05-02 | |\n");
      document.type(document.text().find("\n\n## Action Items") + 1, "| 16:10 | Resolved | |\n");
    });
  }
  SECTION("a header's words that name no other column") {
    check_work_in_tables([](Edited& document) {
      document.type(behind(document, "| Remarks"), " here");
      document.type(behind(document, "Event | Ref"), " no");
    });
  }
  SECTION("no line of dashes any more, a blank line: the rows are one paragraph") {
    check_work_in_tables([](Edited& document) {
      document.replace(document.text().find("|---|---|---|\n"), 1, "x");
      document.replace(behind(document, "pool 50 | @sarah | 2026-05-01 | none |"), 0, "\n");
    });
  }
}

TEST_CASE("What a header says is told to all rows again", "[analysis][pieces]") {
  const std::string before = long_tables(40);
  const std::vector<std::pair<std::string, std::string>> kEdits = {{"| Time (UTC) |", "| Event |"}, {"| Event | Ref |", "| Ref | Event |"},  {"| Owner | Due |", "| Due | Owner |"},
                                                                   {"| What |", "| ID |"},          {"|---|---|---|---|", "|---|---|---|"},     {"| What |", "\n| What |"},
                                                                   {"|---|---|---|\n", "\n"},       {"| What | Owner", "words\n| What | Owner"}, {"pool 20 |", "pool 20 |\n|---|---|---|---|\n"},
                                                                   {"\n| 14:30 |", "\n\n| 14:30 |"}};
  for (const auto& [from, to] : kEdits) {
    model::ParseState state;
    settings::Settings settings;
    model::build({source_of(before), "postmortem.md", model::Format::Markdown, &settings}, state);
    std::string after = before;
    for (const bool back : {false, true}) {
      const std::string& gone = back ? to : from;
      after.replace(after.find(gone), gone.size(), back ? from : to);
      const text::SourcePtr source = source_of(after);
      const model::Document incremental = model::build({source, "postmortem.md", model::Format::Markdown, &settings}, state);
      CHECK(incremental == model::build({source, "postmortem.md", model::Format::Markdown, &settings}));
    }
  }
}

TEST_CASE("What goes with one edit and comes with the next is known again", "[analysis][pieces]") {
  const std::string text = long_document(200) + long_tables(150);
  const std::vector<std::pair<std::string, std::string>> kMarks = {
      {"## Timeline\n", "```\n"}, {"- **Severity:** SEV2\n", "<!--\n"}, {"| Add an alert for pool 50 | @sarah | 2026-05-01 | none |\n", "\n"}, {"|---|---|---|---|\n", "x\n"}};
  for (const auto& [line, mark] : kMarks) {
    syntax::MarkdownParser parser;
    model::ParseState state;
    settings::Settings settings;
    const auto read = [&](const std::string& version) {
      const text::SourcePtr source = source_of(version);
      const syntax::MarkdownBlocks blocks = parser.parse(source);
      CHECK(enclosed(blocks.all) == in_pieces(version));
      // Notes are about one place each.
      CHECK(std::set<syntax::MarkdownPiecePtr>(blocks.pieces.begin(), blocks.pieces.end()).size() == blocks.pieces.size());
      const model::Document document = model::build({source, "postmortem.md", model::Format::Markdown, &settings}, state);
      CHECK(document == model::build({source, "postmortem.md", model::Format::Markdown, &settings}));
    };
    read(text);
    std::string marked = text;
    const std::size_t at = text.find(line) + line.size();
    marked.insert(at, mark);
    read(marked);
    marked.insert(at, "Words. ");
    read(marked);
    read(text);
    CHECK(parser.parsed() <= 150);
    read(text + text);
    read(marked);
    for (int i = 0; i < 3; ++i) read(text.substr(0, at) + std::to_string(i) + text.substr(at));
  }
}

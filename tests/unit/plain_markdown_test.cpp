// What is told of plain lines without the grammar is what the grammar tells, and only a text that says so is left to it.
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "markdown_support.h"
#include "syntax/markdown.h"
#include "syntax/plain_markdown.h"
#include "text/source.h"

using namespace pm;
using syntax::MarkdownBlock;

namespace {

std::vector<MarkdownBlock> by_grammar(const std::string& text) {
  return syntax::MarkdownParser(syntax::MarkdownParser::Cuts::None).parse(std::make_shared<const text::Source>(text)).all;
}

// True where there was an answer.
bool check(const std::string& text) {
  std::vector<MarkdownBlock> blocks;
  if (!syntax::plain_blocks(text, false, blocks)) return false;
  INFO(text);
  // The grammar sees no heading in a heading that is all of the text and has no line end.
  const std::string ended = blocks.size() == 1 && blocks[0].kind == syntax::MarkdownKind::Heading && text.find('\n') == std::string::npos ? text + "\n" : text;
  CHECK(described(blocks) == described(by_grammar(ended)));
  return true;
}

// Rows are compared below a table's header.
bool check_rows(const std::string& rows) {
  std::vector<MarkdownBlock> blocks;
  if (!syntax::plain_blocks(rows, true, blocks) || blocks.empty() || blocks.front().kind != syntax::MarkdownKind::Table) return false;
  const std::string above = "| a |\n| - |\n";
  std::vector<MarkdownBlock> whole = by_grammar(above + rows);
  REQUIRE(whole.size() > 3);
  whole.erase(whole.begin() + 1, whole.begin() + 3);   // the header and its cell
  const auto size = static_cast<text::Offset>(above.size());
  for (MarkdownBlock& b : whole) {
    b.span = {b.span.begin < size ? 0 : b.span.begin - size, b.span.end - size};
    if (b.content.end > 0) b.content = {b.content.begin - size, b.content.end - size};
    b.next -= 2;
    if (b.parent > 0) b.parent -= 2;
  }
  INFO(rows);
  CHECK(described(blocks) == described(whole));
  return true;
}

constexpr auto kPlain = std::to_array<std::string_view>({
    "# Title", "## Timeline", "###### Deep é", "Words at the margin", "words with blanks behind  ", "- item", "- 14:05 — the deploy begins", "- **Date:** 2026-04-01",
    "- @mira looks", "- `db-1` fails", "* star", "+ plus", "1. first", "1. second", "2. next", "12) many", "- item with `code` and [a link](/x)", "- 日本 😀", "14:05 text",
    "2026-04-01 text", "**Bold** words", "_emphasis_ words", "\"quoted\" words", "(in brackets) words", "`code` first", "Summary:", "- Résumé", "a - b", "a # b", "- 3 of 4",
    "it ends with ===", "words <b>of</b> html", "- a: b", "3 of 4 hosts", "- x  ", "## Two words ", "éa", "- &amp; co", "and & so", "a * b * c", "- a_b_c",
    "- [ ] P1 — Look again — @mira", "- [x] done", "1. [X] done", "* [ ] `code`"});
constexpr auto kOdd = std::to_array<std::string_view>({
    "===", "---", "***", "- ", "-", "- [ ] to do", "- [x] done", "> quote", "```", "~~~", "    code", "  - nested", "   words", "\tcode", "<div>", "<!-- c -->", "[ref]: /there", "| a | b |",
    "| - | - |", "a | b", "- | -", "-- | --", "#", "# ", "#no", "# a #", "1.", "1234567890. x", "0. zero", "- - a", "- 1. a", "- # a", "* * *", "- > a", "+++", "a \\", "\\- a", "- \\a", "  ", "\x01",
    "\xff", "a\tb", "- a\tb", "__init__ runs", "- ***a***", "-a", "1.a", "***a*** b", "**", "*", "_", "``a``", "@", "\"", "(", "- @", "a\x0c", "\xc2\xa0", "\xe2\x80\xa8", "- \xe3\x80\x80", "<https://a.b>", "&nbsp;", "- $", "$x", "=a", "- =", "{% x %}"});
constexpr auto kRows = std::to_array<std::string_view>({
    "| a | b |", "| 1 |", "|a|b|", "|  a  |  |", "| | x |", "| @mira | P1 | 2026-04-01 |", "| `a` | **b** |", "| 日本 | 😀 |", "|  |", "| [x](y) | <br> |", "| - | x |", "| # | 1. |"});
constexpr auto kOddRows = std::to_array<std::string_view>({
    "| a \\| b |", "||", "| a || b |", "| a", "a | b |", "| - | - |", "|-|", "| a | ", "|", "| :-: |", "| \t |", "| a |\t", "words", "- item", "", "> a", "|a\\|", "| `a|b` |", "| \xff |"});

std::string line_end(std::mt19937& random) { return random() % 5 == 0 ? "\r\n" : "\n"; }

}  // namespace

TEST_CASE("plain lines without the grammar: lines in any order", "[syntax][pieces]") {
  std::mt19937 random(11);
  int answers = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string end = line_end(random);
    std::string text;
    for (std::uint32_t lines = 1 + random() % 8; lines > 0; --lines) {
      text += random() % 12 == 0 ? kOdd[random() % kOdd.size()] : kPlain[random() % kPlain.size()];
      for (std::uint32_t ends = random() % 3 == 0 ? 2 + random() % 2 : 1; ends > 0; --ends) text += end;
    }
    if (random() % 4 == 0) text.resize(text.size() - end.size());
    answers += check(text);
  }
  CHECK(answers > 5000);
}

TEST_CASE("plain lines without the grammar: every line alone, and behind every other", "[syntax][pieces]") {
  std::vector<std::string_view> all(kPlain.begin(), kPlain.end());
  all.insert(all.end(), kOdd.begin(), kOdd.end());
  for (const std::string_view line : all) {
    check(std::string(line));
    check(std::string(line) + "\n\n");
    for (const std::string_view next : all) {
      check(std::string(line) + "\n" + std::string(next) + "\n");
      check(std::string(line) + "\n\n" + std::string(next));
    }
  }
}

TEST_CASE("plain lines without the grammar: a line that begins with any two characters", "[syntax][pieces]") {
  for (int first = 1; first < 256; ++first)
    for (int second = 1; second < 256; ++second) {
      const std::string marks{static_cast<char>(first), static_cast<char>(second)};
      check(marks + "a b\n");
      check("- " + marks + " b\n");
    }
}

TEST_CASE("rows of a table without the grammar", "[syntax][pieces]") {
  std::mt19937 random(12);
  int answers = 0;
  for (int round = 0; round < 10000; ++round) {
    const std::string end = line_end(random);
    std::string text;
    for (std::uint32_t lines = 1 + random() % 5; lines > 0; --lines) text += std::string(random() % 12 == 0 ? kOddRows[random() % kOddRows.size()] : kRows[random() % kRows.size()]) + end;
    if (random() % 3 == 0) text += end + std::string(kPlain[random() % kPlain.size()]) + end;
    answers += check_rows(text);
  }
  CHECK(answers > 3000);
}

TEST_CASE("plain lines without the grammar: documents, from any line on", "[syntax][pieces]") {
  int answers = 0, all = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(PM_TESTS_DIR) + "/documents")) {
    if (entry.path().extension() != ".md") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    for (std::size_t at = 0; at != std::string::npos && at < text.size(); at = text.find("\n\n", at) == std::string::npos ? std::string::npos : text.find("\n\n", at) + 2) {
      ++all;
      answers += check(text.substr(at, text.find("\n\n", at) + 2 - at));
    }
  }
  CHECK(answers * 2 > all);
}

// The line grammar's tables run by themselves give what tree-sitter's parser gives, for any text.
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "syntax/line_grammar.h"

namespace {

using pm::syntax::LineNode;

// What the grammar has something to say about, and what comes between.
constexpr auto kParts = std::to_array<std::string_view>({
    "14:23", "9:02a", "9:02 am", "17:14pm", "2 p.m.", "2pm", "25:10", "24:XX", "14:??", "07:7:47", "14h23", "T+5min", "T-1h30", "T+", "T+5", "~14:05", "~", "\u2248",
    "14:05:33.250", "2026-04-01T14:25:09Z", "2026-04-01", "2026/04/01", "01.04.2026", "1.4.", "1/28", "02-13-2025", "2026-04-XX", "24/7",
    "UTC", "Z", "z", "PST", "+02:00", "-05:00", "-0500", "UTC+2", "GMT-05:00", "Europe/Berlin", "Etc/GMT+5", "@sarah", "@org/team", "a@b.example", "P0", "p1", "Prio 1", "prio-2", "prio",
    "SEV1", "SEV-2", "Sev 3", "sev", "S1", "ABC-123", "#456", "org/repo#12", "RFC-2119", "32 min", "1h 5m", "2 hours and 5 minutes", "15m", "3 days", "1 h 05 min", "1h30", "12 ms",
    "min", "m", "h", "12", "1", "7", "12,400", "0.5", "3:1", "8/40", "12:34:56:78", "1st", "22nd", "5xx", "1.24.0-rc1", "wasn't", "roll-back", "p99_latency", "deploy", "the", "a", "am", "p",
    "\u2014", "\u2013", "-", "--", "->", "=>", "=", ">", ":", "::", "|", ";", ",", ".", "\u00B7", "/", "[ ]", "[x]", "[X]", "[", "]", "(", ")", "%", "!", "?", "???", "{{x}}", "{", "}", "<title>",
    "<br>", "</b>", "<", "HH:MM", "YYYY-MM-DD", "SEV-?", "TBD", "TODO", "XXX", "https://example.org/2026-04-01?a=1#x", "aa:bb:cc:dd", "14\u6642 25\u5206", "\u691C\u77E5", "\u0E01\u0E02", "\u00E9t\u00E9",
    "\uFF1A", "\uFF0C", "\U0001F4CB", "_", "__", "'", "\u2019", "\"", "`", "*", "\x01",
});
constexpr auto kBetween = std::to_array<std::string_view>({"", "", " ", " ", " ", "  ", "\n", "\t", "\u00A0", "\u2009", "\uFEFF", "\r\n"});

std::vector<LineNode> by_parser(const std::string& text) {
  std::vector<LineNode> nodes;
  REQUIRE(pm::syntax::nodes_by_parser(text, nodes));
  return nodes;
}

void check(const std::string& text, int& by_tables) {
  std::vector<LineNode> nodes;
  if (!pm::syntax::nodes_by_tables(text, nodes)) return;  // parse_line asks the parser then
  ++by_tables;
  if (nodes == by_parser(text)) return;
  FAIL_CHECK("differs: " << text);
}

}  // namespace

TEST_CASE("the tables give what the parser gives: parts in any order", "[line]") {
  std::mt19937 random(20260401);  // NOLINT: the same each time
  int by_tables = 0;
  constexpr int kRounds = 20000;
  for (int round = 0; round < kRounds; ++round) {
    std::string text(kBetween[random() % kBetween.size()]);
    for (std::uint32_t parts = 1 + random() % 12; parts > 0; --parts) {
      text += kParts[random() % kParts.size()];
      text += kBetween[random() % kBetween.size()];
    }
    check(text, by_tables);
  }
  CHECK(by_tables == kRounds);
}

TEST_CASE("the tables give what the parser gives: single characters", "[line]") {
  static constexpr std::string_view kCharacters = "0123456789ahmpsTxXZPSUTCtev:.,-+/~?#@<>[]{}|'_ \n\t%()=";
  std::mt19937 random(20260402);  // NOLINT: the same each time
  int by_tables = 0;
  constexpr int kRounds = 40000;
  for (int round = 0; round < kRounds; ++round) {
    std::string text = "x";
    for (std::uint32_t size = random() % 24; size > 0; --size) text.insert(random() % (text.size() + 1), 1, kCharacters[random() % kCharacters.size()]);
    check(text, by_tables);
  }
  CHECK(by_tables == kRounds);
}

TEST_CASE("the tables give what the parser gives: blanks alone, and a long text", "[line]") {
  int by_tables = 0;
  for (const std::string text : {" ", "\n \t", "\uFEFF", "\uFEFFword"}) check(text, by_tables);
  std::string text;
  for (int i = 0; i < 20000; ++i) text.append(kParts[static_cast<std::size_t>(i * 7) % kParts.size()]).append(" ");
  check(text, by_tables);
  CHECK(by_tables >= 2);
}

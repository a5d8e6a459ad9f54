#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>

#include "catch.h"

#include "text/source.h"
#include "text/span.h"

using namespace pm::text;

TEST_CASE("source: lines end at \\n, \\r\\n and a lone \\r") {
  const Source source("a\nb\r\nc\rd");
  REQUIRE(source.line_count() == 4);
  CHECK(source.slice(source.line(0)) == "a");
  CHECK(source.slice(source.line(1)) == "b");
  CHECK(source.slice(source.full_line(1)) == "b\r\n");
  CHECK(source.slice(source.line(2)) == "c");
  CHECK(source.slice(source.line(3)) == "d");
  CHECK(source.line_of(0) == 0);
  CHECK(source.line_of(3) == 1);
  CHECK(source.line_of(4) == 1);  // the \n of \r\n
  CHECK(source.line_of(5) == 2);
}

TEST_CASE("source: what is past the end is clamped") {
  const Source source("ab\n");
  CHECK(source.line_count() == 2);
  CHECK(source.line_of(99) == 1);
  CHECK(source.line_begin(99) == 3);
  CHECK(source.line(99) == Span{3, 3});
  CHECK(Source("").line_count() == 1);
  CHECK(Source("").line(0) == Span{0, 0});
}

TEST_CASE("source: the newline that most lines end with") {
  CHECK(Source("a\r\nb\r\nc\n").newline() == "\r\n");
  CHECK(Source("a\r\nb\nc\n").newline() == "\n");
  CHECK(Source("a").newline() == "\n");
}

TEST_CASE("source: the lines of a next version are those of its text") {
  static constexpr std::string_view kPieces[] = {"", "a", "\n", "\n\n", "é日🔥", "a\nb\n", "\r", "\r\n", "x\n"};
  std::mt19937 random(3);  // NOLINT: the same each time
  for (int round = 0; round < 200; ++round) {
    auto source = std::make_shared<const Source>("one\ntwo\n\nthree");
    const bool with_cr = round % 4 == 0;
    for (int step = 0; step < 30; ++step) {
      const auto begin = static_cast<Offset>(random() % (source->size() + 1));
      const auto end = static_cast<Offset>(begin + random() % (std::min<Offset>(source->size() - begin, 5) + 1));
      const std::string_view by = kPieces[random() % std::size(kPieces)];
      if (!with_cr && by.find('\r') != by.npos) continue;
      const auto next = std::make_shared<const Source>(*source, Span{begin, end}, by);
      const Source fresh(apply_edits(source->text(), {{{begin, end}, std::string(by)}}));
      REQUIRE(next->text() == fresh.text());
      REQUIRE(next->line_count() == fresh.line_count());
      for (Offset line = 0; line <= fresh.line_count(); ++line) REQUIRE(next->line_begin(line) == fresh.line_begin(line));
      CHECK(next->newline() == fresh.newline());
      CHECK(next->has_lone_cr() == fresh.has_lone_cr());
      source = next;
    }
  }
}

TEST_CASE("span: what it contains, touches and overlaps") {
  constexpr Span span{2, 5};
  CHECK(span.contains(Offset{2}));
  CHECK_FALSE(span.contains(Offset{5}));
  CHECK(span.touches(5));
  CHECK(span.overlaps({4, 9}));
  CHECK_FALSE(span.overlaps({5, 9}));
  CHECK(span.contains(Span{2, 5}));
  CHECK(span.shifted(3) == Span{5, 8});
}

TEST_CASE("edits: any order, inserts at one place keep theirs") {
  CHECK(apply_edits("hello", {{{5, 5}, "!"}, {{0, 1}, "J"}}) == "Jello!");
  CHECK(apply_edits("ab", {{{1, 1}, "1"}, {{1, 1}, "2"}, {{1, 1}, "3"}}) == "a123b");
  CHECK(apply_edits("abc", {{{0, 3}, ""}}) == "");
  CHECK(apply_edits("", {{{0, 0}, "x"}}) == "x");
}

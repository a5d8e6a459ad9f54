#include <random>
#include "catch.h"

#include "lsp/documents.h"

using namespace pm;
using lsp::ContentChange;
using lsp::Encoding;
using lsp::Range;

namespace {

lsp::TextDocument document_of(std::string text) {
  lsp::TextDocument document;
  document.source = std::make_shared<text::Source>(std::move(text));
  return document;
}

const std::vector<std::string> kPieces{"x", "\n", "- ", "## Timeline\n", "🔥", "é", "中", "\r\n", "---\n", "| a | b |\n",
                                       "",  "",   "\r"};

}  // namespace

TEST_CASE("documents: incremental, full, clamped and swapped changes") {
  auto document = document_of("one\ntwo 🔥 three");
  const auto change = [&](std::optional<Range> range, std::string text) {
    lsp::apply_changes(document, {{range, std::move(text)}}, Encoding::Utf16);
  };
  change(Range{{1, 7}, {1, 12}}, "drei");
  CHECK(document.source->text() == "one\ntwo 🔥 drei");
  change(Range{{0, 99}, {99, 0}}, "!");
  CHECK(document.source->text() == "one!");
  change(Range{{0, 2}, {0, 1}}, "no");
  CHECK(document.source->text() == "one!");
  change(std::nullopt, "new");
  CHECK(document.source->text() == "new");
}

TEST_CASE("documents: several changes in one message apply one after the other") {
  auto document = document_of("abc");
  lsp::apply_changes(
      document, {{Range{{0, 0}, {0, 1}}, "X\nY"}, {Range{{1, 0}, {1, 1}}, ""}, {Range{{1, 2}, {1, 2}}, "!"}}, Encoding::Utf8);
  CHECK(document.source->text() == "X\nbc!");
}

TEST_CASE("documents: random edits lead to the same text as applying them to a plain string") {
  std::mt19937 random(20261123);
  for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16, Encoding::Utf32}) {
    auto document = document_of("# Post-mortem 🔥\r\n\r\n- 14:23 – Déploiement\n- 中文\r");
    for (int i = 0; i < 500; ++i) {
      const std::string before = document.source->text();
      const auto place = [&] {
        return lsp::to_position(*document.source, static_cast<text::Offset>(random() % (before.size() + 1)), encoding);
      };
      lsp::Position a = place(), b = place();
      if (b < a) std::swap(a, b);
      const std::string& piece = kPieces[random() % kPieces.size()];
      std::string expected = before;
      const auto span = *lsp::to_span(*document.source, {a, b}, encoding);
      if (span.size() > 12) continue;
      expected.replace(span.begin, span.size(), piece);
      lsp::apply_changes(document, {{Range{a, b}, piece}}, encoding);
      REQUIRE(document.source->text() == expected);
    }
  }
}

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
    return lsp::apply_changes(document, {{range, std::move(text)}}, Encoding::Utf16);
  };
  change(Range{{1, 7}, {1, 12}}, "drei");
  CHECK(document.source->text() == "one\ntwo 🔥 drei");
  change(Range{{0, 99}, {99, 0}}, "!");
  CHECK(document.source->text() == "one!");
  CHECK(change(Range{{0, 2}, {0, 1}}, "no").empty());
  CHECK(document.source->text() == "one!");
  change(std::nullopt, "new");
  CHECK(document.source->text() == "new");
}

TEST_CASE("documents: several changes in one message apply one after the other") {
  auto document = document_of("abc");
  const auto edits = lsp::apply_changes(
      document, {{Range{{0, 0}, {0, 1}}, "X\nY"}, {Range{{1, 0}, {1, 1}}, ""}, {Range{{1, 2}, {1, 2}}, "!"}}, Encoding::Utf8);
  CHECK(document.source->text() == "X\nbc!");
  CHECK(edits.size() == 3);
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

TEST_CASE("documents: joined edits describe the way from the first text to the last") {
  std::mt19937 random(4);
  for (int round = 0; round < 200; ++round) {
    auto document = document_of("0123456789 abcdefghij");
    std::vector<lsp::AppliedEdit> edits;
    for (int i = 0; i < 6; ++i) {
      const auto size = document.source->size();
      const auto a = static_cast<std::uint32_t>(random() % (size + 1));
      const auto b = std::min(size, a + static_cast<std::uint32_t>(random() % 4));
      for (auto& edit : lsp::apply_changes(document, {{Range{{0, a}, {0, b}}, std::string(random() % 3, 'x')}}, Encoding::Utf8))
        edits.push_back(edit);
    }
    lsp::AppliedEdit all = edits[0];
    for (std::size_t i = 1; i < edits.size(); ++i) all = lsp::join(all, edits[i]);
    const std::string& before = all.before->text();
    const std::string& after = all.after->text();
    REQUIRE(all.replaced.begin <= all.replaced.end);
    REQUIRE(all.replaced.end <= before.size());
    REQUIRE(before.size() - all.replaced.size() + all.new_size == after.size());
    CHECK(before.substr(0, all.replaced.begin) == after.substr(0, all.replaced.begin));
    CHECK(before.substr(all.replaced.end) == after.substr(all.replaced.begin + all.new_size));
  }
}

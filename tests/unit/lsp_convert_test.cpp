#include "catch.h"

#include "lsp/convert.h"

using namespace pm;
using lsp::Encoding;
using lsp::Position;

namespace {

Position at(std::string_view text, std::string_view mark, Encoding encoding) {
  const text::Source source{std::string(text)};
  return lsp::to_position(source, static_cast<text::Offset>(text.find(mark)), encoding);
}

}  // namespace

TEST_CASE("convert: columns behind emoji and CJK in all three encodings") {
  const std::string_view text = "x\nÄ🔥中 mark";
  CHECK(at(text, "mark", Encoding::Utf8) == Position{1, 2 + 4 + 3 + 1});
  CHECK(at(text, "mark", Encoding::Utf16) == Position{1, 1 + 2 + 1 + 1});
  CHECK(at(text, "mark", Encoding::Utf32) == Position{1, 1 + 1 + 1 + 1});
}

TEST_CASE("convert: there and back again for every character, every line end") {
  for (const std::string text : {"", "a", "a\r\nb🔥\rc\n\nd中é", "\xEF\xBB\xBF# x\r\n", "\r\r\n\n", "e\xff\xfe\n\xc3"}) {
    const text::Source source{text};
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16, Encoding::Utf32}) {
      for (text::Offset line = 0; line < source.line_count(); ++line) {
        const std::string_view content = source.slice(source.line(line));
        for (text::Offset byte = 0; byte <= content.size(); ++byte) {
          const Position position = lsp::to_position(source, source.line_begin(line) + byte, encoding);
          CHECK(position.line == line);
          const text::Offset back = lsp::to_offset(source, position, encoding);
          CHECK(back <= source.line_begin(line) + byte + 3);
          CHECK(lsp::to_position(source, back, encoding) == position);
        }
      }
    }
  }
}

TEST_CASE("convert: positions past the end are clamped, within a character they are its start") {
  const text::Source source{"a🔥b\r\nlast"};
  CHECK(lsp::to_offset(source, {0, 99}, Encoding::Utf16) == 6);
  CHECK(lsp::to_offset(source, {0, UINT32_MAX}, Encoding::Utf8) == 6);
  CHECK(lsp::to_offset(source, {7, 0}, Encoding::Utf16) == source.size());
  CHECK(lsp::to_offset(source, {UINT32_MAX, UINT32_MAX}, Encoding::Utf32) == source.size());
  CHECK(lsp::to_offset(source, {0, 2}, Encoding::Utf16) == 1);
  CHECK(lsp::to_offset(source, {0, 3}, Encoding::Utf8) == 1);
  // Between \r and \n there is no position: it is the end of the line.
  CHECK(lsp::to_position(source, 7, Encoding::Utf16) == Position{0, 4});
}

TEST_CASE("convert: a range that ends before it starts is none") {
  const text::Source source{"one\ntwo"};
  CHECK_FALSE(lsp::to_span(source, {{1, 0}, {0, 0}}, Encoding::Utf16));
  CHECK(lsp::to_span(source, {{0, 1}, {1, 1}}, Encoding::Utf16) == text::Span{1, 5});
}

TEST_CASE("convert: UTF-16 wherever the client lists it, or nothing") {
  CHECK(lsp::choose_encoding({}) == Encoding::Utf16);
  CHECK(lsp::choose_encoding({"utf-8", "utf-16"}) == Encoding::Utf16);
  CHECK(lsp::choose_encoding({"utf-32", "utf-8"}) == Encoding::Utf8);
  CHECK(lsp::choose_encoding({"utf-32"}) == Encoding::Utf32);
  CHECK(lsp::choose_encoding({"utf-7"}) == Encoding::Utf16);
}

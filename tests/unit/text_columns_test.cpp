#include "catch.h"

#include "text/columns.h"
#include "text/utf8.h"

using namespace pm::text;

TEST_CASE("columns: in all three units") {
  CHECK(columns_of("aÄ中🔥", ColumnUnit::Utf8) == 10);
  CHECK(columns_of("aÄ中🔥", ColumnUnit::Utf16) == 5);
  CHECK(columns_of("aÄ中🔥", ColumnUnit::Utf32) == 4);
  CHECK(columns_of("\xff\xfe", ColumnUnit::Utf16) == 2);
}

TEST_CASE("columns: to bytes, within a character its start, past the end the end") {
  const std::string_view line = "a🔥b";
  CHECK(offset_of_column(line, 0, ColumnUnit::Utf16) == 0);
  CHECK(offset_of_column(line, 1, ColumnUnit::Utf16) == 1);
  CHECK(offset_of_column(line, 2, ColumnUnit::Utf16) == 1);
  CHECK(offset_of_column(line, 3, ColumnUnit::Utf16) == 5);
  CHECK(offset_of_column(line, 99, ColumnUnit::Utf16) == 6);
  CHECK(offset_of_column(line, 4, ColumnUnit::Utf8) == 1);
  CHECK(offset_of_column(line, 5, ColumnUnit::Utf8) == 5);
  CHECK(offset_of_column(line, 2, ColumnUnit::Utf32) == 5);
}

TEST_CASE("utf8: every code point comes back as it was written") {
  for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    const CodePoint read = decode(text, 0);
    REQUIRE(read.value == c);
    REQUIRE(read.size == text.size());
  }
}

TEST_CASE("utf8: what is none takes one byte: overlong, surrogates, too large, cut off, stray") {
  for (const char* bytes :
       {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80", "\xE2\x82", "\x80", "\xFF"}) {
    const CodePoint read = decode(bytes, 0);
    CHECK(read.value == 0xFFFD);
    CHECK(read.size == 1);
  }
}

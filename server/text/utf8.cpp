#include "text/utf8.h"

#include "text/columns.h"

namespace pm::text {

CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {first, 1};
  const std::uint8_t size = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 1;
  if (size == 1 || at + size > text.size()) return {};
  char32_t value = first & (0xFF >> (size + 1));
  for (std::uint8_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    value = (value << 6) | (byte(i) & 0x3F);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {value, size};
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t value) { out.push_back(static_cast<char>(static_cast<unsigned char>(value))); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

namespace {
std::uint32_t width(CodePoint c, ColumnUnit unit) {
  switch (unit) {
    case ColumnUnit::Utf8: return c.size;
    case ColumnUnit::Utf16: return c.value > 0xFFFF ? 2 : 1;
    case ColumnUnit::Utf32: return 1;
  }
  return 1;
}
}  // namespace

std::uint32_t columns_of(std::string_view text, ColumnUnit unit) {
  if (unit == ColumnUnit::Utf8) return static_cast<std::uint32_t>(text.size());
  std::uint32_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    columns += width(c, unit);
    at += c.size;
  }
  return columns;
}

std::uint32_t offset_of_column(std::string_view line, std::uint32_t column, ColumnUnit unit) {
  std::uint32_t columns = 0;
  std::size_t at = 0;
  while (at < line.size()) {
    const CodePoint c = decode(line, at);
    columns += width(c, unit);
    if (columns > column) break;
    at += c.size;
  }
  return static_cast<std::uint32_t>(at);
}

}  // namespace pm::text

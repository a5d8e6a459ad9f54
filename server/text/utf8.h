// Walking UTF-8 one code point at a time, tolerant of any bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pm::text {

struct CodePoint {
  char32_t value = 0xFFFD;
  std::uint8_t size = 1;  // bytes; 1 for a byte that is not UTF-8
};

// The code point at `at` (< text.size()).
CodePoint decode(std::string_view text, std::size_t at);
void append_utf8(std::string& out, char32_t code_point);

}  // namespace pm::text

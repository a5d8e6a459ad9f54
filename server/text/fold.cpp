#include "text/fold.h"

#include <algorithm>

#include "text/strings.h"
#include "text/utf8.h"

namespace pm::text {

char32_t fold(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
  if (c >= 0xC0 && c <= 0xDE) return c == 0xD7 ? c : c + 0x20;
  // Latin Extended-A: capitals stand before their small letters, in three runs that differ by parity.
  if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c % 2 == 0 && c != 0x130 ? c + 1 : c;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c % 2 == 1 ? c + 1 : c;
  if (c == 0x178) return 0xFF;
  if (c >= 0x391 && c <= 0x3A9) return c + 0x20;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  if (c == 0x1E9E) return 0xDF;
  if (c >= 0xFF01 && c <= 0xFF5E) return fold(c - 0xFEE0);
  if (c == 0x3000) return ' ';
  return c;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      out.push_back(lower(text[at++]));
      continue;
    }
    const CodePoint c = decode(text, at);
    if (c.size == 1) out.push_back(text[at]);
    else append_utf8(out, fold(c.value));
    at += c.size;
  }
  return out;
}

std::string without_marks(std::string_view folded) {
  if (std::none_of(folded.begin(), folded.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) return std::string(folded);
  // 0xE0 … 0xFF, and the small letters of Latin Extended-A that these languages have.
  static constexpr std::string_view kLatin1[] = {"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
                                                 "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y"};
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = decode(folded, at);
    if (c.value == 0xDF) out += "ss";
    else if (c.value >= 0xE0 && c.value <= 0xFF && c.value != 0xF7) out += kLatin1[c.value - 0xE0];
    else if (c.value == 0x105) out += 'a';
    else if (c.value == 0x107 || c.value == 0x10D) out += 'c';
    else if (c.value == 0x119) out += 'e';
    else if (c.value == 0x142) out += 'l';
    else if (c.value == 0x144) out += 'n';
    else if (c.value == 0x15B) out += 's';
    else if (c.value == 0x17A || c.value == 0x17C) out += 'z';
    else if (c.value == 0x153) out += "oe";
    else if (c.value >= 0x300 && c.value <= 0x36F) {}
    else out += folded.substr(at, c.size);
    at += c.size;
  }
  return out;
}

}  // namespace pm::text

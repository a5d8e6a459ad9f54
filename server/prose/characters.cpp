#include "prose/characters.h"

#include <string>

#include "prose/tokens.h"

namespace pm::prose {
namespace {

unsigned char byte(std::string_view text, std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0; }

bool continues(unsigned char c) { return (c & 0xC0) == 0x80; }

// U+2000 … U+203F: spaces, dashes, quotation marks.
Char general_punctuation(unsigned char last) {
  if (last >= 0x90 && last <= 0x95) return {CharKind::Dash, 3};
  switch (last) {
    case 0x98: case 0x9B: return {CharKind::OpenSingle, 3};
    case 0x99: return {CharKind::Apostrophe, 3};
    case 0x9C: case 0x9E: return {CharKind::OpenQuote, 3};
    case 0x9D: case 0x9F: return {CharKind::CloseQuote, 3};
    case 0xA6: return {CharKind::Ellipsis, 3};
    case 0xB9: case 0xBA: case 0xA2: return {CharKind::Symbol, 3};
    default: return {CharKind::Space, 3};
  }
}

Char multibyte(std::string_view text, std::size_t at) {
  const unsigned char lead = byte(text, at), second = byte(text, at + 1), third = byte(text, at + 2);
  if (lead >= 0xC2 && lead <= 0xDF && continues(second)) {
    if (lead != 0xC2) return {CharKind::Letter, 2};
    if (second == 0xA0 || second == 0x85) return {CharKind::Space, 2};
    if (second == 0xAB) return {CharKind::OpenQuote, 2};
    if (second == 0xBB) return {CharKind::CloseQuote, 2};
    return {CharKind::Symbol, 2};
  }
  if (lead >= 0xE0 && lead <= 0xEF && continues(second) && continues(third)) {
    if (lead == 0xE2 && second == 0x80) return general_punctuation(third);
    if (lead == 0xE2 && second == 0x86) return {CharKind::Dash, 3};  // arrows
    if (lead == 0xE2 && second < 0xB0) return {CharKind::Symbol, 3};
    if (lead == 0xE3 && second == 0x80) return {CharKind::Symbol, 3};
    if (lead == 0xEF && second >= 0xB8) return {third == 0xBF && second == 0xBB ? CharKind::Space : CharKind::Symbol, 3};
    return {CharKind::Letter, 3};
  }
  if (lead >= 0xF0 && lead <= 0xF4 && continues(second) && continues(third) && continues(byte(text, at + 3)))
    return {CharKind::Symbol, 4};
  return {CharKind::Letter, 1};
}

}  // namespace

Char char_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (static_cast<unsigned char>(c) >= 0x80) return multibyte(text, at);
  if (is_ascii_letter(c) || c == '_') return {CharKind::Letter, 1};
  if (is_ascii_digit(c)) return {CharKind::Digit, 1};
  if (c == ' ' || static_cast<unsigned char>(c) < 0x20) return {CharKind::Space, 1};
  if (c == '"') return {CharKind::DoubleQuote, 1};
  if (c == '\'') return {CharKind::Apostrophe, 1};
  return {CharKind::Symbol, 1};
}

bool begins_with_capital(std::string_view text) {
  if (text.empty()) return false;
  if (static_cast<unsigned char>(text[0]) < 0x80) return is_ascii_upper(text[0]);
  const std::string_view first = text.substr(0, char_at(text, 0).size);
  return fold(first) != first;
}

std::string fold(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    auto c = static_cast<unsigned char>(out[i]);
    if (c >= 'A' && c <= 'Z') {
      out[i] = static_cast<char>(c + 0x20);
      continue;
    }
    if (c < 0xC3 || c > 0xD0 || i + 1 >= out.size()) continue;
    const auto second = static_cast<unsigned char>(out[i + 1]);
    if (!continues(second)) continue;
    if (c == 0xC3 && second >= 0x80 && second <= 0x9E && second != 0x97) {
      out[i + 1] = static_cast<char>(second + 0x20);
    } else if (c == 0xC4 || c == 0xC5) {  // Latin Extended-A: capitals are even, or odd in a few runs
      const unsigned code = ((c & 0x1Fu) << 6) | (second & 0x3Fu);
      const bool odd_capital = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
      const bool letter_pair = code != 0x130 && code != 0x131 && code != 0x138 && code != 0x149 && code != 0x178 && code != 0x17F;
      if (letter_pair && (code % 2 == 1) == odd_capital) {
        out[i] = static_cast<char>(0xC0 | ((code + 1) >> 6));
        out[i + 1] = static_cast<char>(0x80 | ((code + 1) & 0x3F));
      }
    } else if ((c == 0xCE && second >= 0x91 && second <= 0xA9) || (c == 0xD0 && second >= 0x80 && second <= 0xAF)) {
      const unsigned code = ((c & 0x1Fu) << 6) | (second & 0x3Fu);
      const unsigned lower = code + (code < 0x410 && c == 0xD0 ? 0x50 : 0x20);
      out[i] = static_cast<char>(0xC0 | (lower >> 6));
      out[i + 1] = static_cast<char>(0x80 | (lower & 0x3F));
    }
    ++i;
  }
  return out;
}

}  // namespace pm::prose

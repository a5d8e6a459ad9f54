// Upper and lower case, and the widths of letters, beyond ASCII: what comparing words of any language needs.
//
// Pure; any thread. No tables of Unicode: the Latin, Greek and Cyrillic letters that the languages of the vocabulary use.
#pragma once

#include <string>
#include <string_view>

namespace pm::text {

// The small letter of a capital one; full-width forms become the plain ones; everything else stays.
char32_t fold(char32_t code_point);
// The same for a text. Bytes that are not UTF-8 stay.
std::string fold(std::string_view text);
// Letters without their marks: "resume" for "résumé", "o" for "ø", "l" for "ł", "ss" for "ß". Wants folded text.
std::string without_marks(std::string_view folded);
// A character of the scripts that write without blanks: kana, Han, Hangul.
constexpr bool is_wide(char32_t c) { return (c >= 0x3040 && c <= 0x30FF) || c == 0x3005 || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3); }

}  // namespace pm::text

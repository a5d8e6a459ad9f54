// Characters as the tokenizer sees them: what belongs to a word, what divides, what quotes.
// Threads: pure functions. Errors: none; bytes that are no UTF-8 count as one letter each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pm::prose {

enum class CharKind : std::uint8_t { Letter, Digit, Space, Dash, Ellipsis, DoubleQuote, OpenQuote, CloseQuote, Apostrophe, OpenSingle, Symbol };

struct Char {
  CharKind kind = CharKind::Symbol;
  std::size_t size = 1;  // bytes
};

// `at` is inside `text`.
Char char_at(std::string_view text, std::size_t at);

constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return is_ascii_upper(c) || is_ascii_lower(c); }

// Whether the text begins with a capital letter, ASCII or not.
bool begins_with_capital(std::string_view text);

}  // namespace pm::prose

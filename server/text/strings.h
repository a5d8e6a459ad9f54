// Small helpers on strings that the standard library lacks. ASCII unless said otherwise; no allocation where a view will do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pm::text {

constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || is_upper(c); }
// A letter, a digit, or any byte of a character beyond ASCII: what a word is made of.
constexpr bool is_word(char c) { return is_alpha(c) || is_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// ASCII letters only; other bytes stay.
std::string lower(std::string_view text);
// `%E6` becomes the byte; what is no such stays.
std::string percent_decoded(std::string_view text);
std::string_view trim(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);
bool starts_with_ignoring_case(std::string_view text, std::string_view prefix);
// Whether `word` stands in `text` as whole words, case ignored.
bool contains_word(std::string_view text, std::string_view word);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
// "a", "a and b", "a, b and c".
std::string list_in_words(const std::vector<std::string>& parts);
std::string replace_all(std::string text, std::string_view from, std::string_view to);
// Levenshtein distance over bytes with neighbours swapped counting one, or limit + 1 where it is larger.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace pm::text

// What a text's words say about its language, so that the evidence of one line is counted once.
//
// Units: words and letters. Threads: pure functions. Errors: none; thin evidence is English.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace pm::vocabulary {

struct LanguageEvidence {
  std::array<int, 14> common_words{};   // of each of languages()
  std::size_t kana = 0, hangul = 0, han = 0, letters = 0;

  LanguageEvidence& operator+=(const LanguageEvidence& other);
};

// So much of a text's beginning is read.
inline constexpr std::size_t kLanguageLead = 20000;

// Of a text, or of its lines one by one.
LanguageEvidence language_evidence(std::string_view text);
// "en" where it is thin.
std::string_view language_by(LanguageEvidence evidence, const std::vector<std::string_view>& headings);

}  // namespace pm::vocabulary

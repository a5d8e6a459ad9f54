// What a section holds apart from comments, list markers and rules; and where its first words belong.
//
// Shared by went-well, went-poorly and action-item/none. Units: bytes of the source. Threads: pure functions. Errors: none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/rule.h"

namespace pm::rules {

struct SectionWords {
  Span span;         // from the first to the last of them, list markers included; empty where there are none
  std::string text;  // in lower case, single blanks, without markers and punctuation
};
SectionWords words_of(const Document& document, const model::Section& section);

// "N/A", "nothing", a bare `-`: words that leave a section as empty as no words do. Reasons ("none, because …") are words.
bool says_nothing(const SectionWords& words);

// The edit that puts `lines` (list items without their marker) where the section's words stand or would stand.
TextEdit fill_section(const Document& document, const model::Section& section, const std::vector<std::string>& lines);

// Seconds between the first entries of two moments, where both have a time and the order makes sense.
std::optional<std::int64_t> between(const Document& document, vocabulary::Moment from, vocabulary::Moment to);

// The check of went-well/empty and went-poorly/empty.
void check_went_empty(const Context& context, Report& report, const Rule& rule, vocabulary::SectionId id,
                      std::string_view hint);

}  // namespace pm::rules

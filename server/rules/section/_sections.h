// What the section rules share: what sections are called and for, and which of them a heading nearly names.
//
// Units: bytes of the source. Threads: pure functions. Errors: none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "rules/rule.h"

namespace pm::rules {

// "Root Cause Analysis" in Markdown, `root_cause` in YAML.
std::string name_of(vocabulary::SectionId id, model::Format format);
// What it is for, to follow a colon: "what happened and what was done, in order".
std::string_view purpose_of(vocabulary::SectionId id);

// The words that stand for the whole document: its title, else its first line with words.
Span title_or_first_line(const Document& document);

// The known heading that an unknown one misses by a letter or two; nullopt where it may well be a word of its own.
struct NearMiss {
  vocabulary::SectionId id = vocabulary::SectionId::Unknown;
  std::string name;  // as it should be written
};
std::optional<NearMiss> near_miss(const Document& document, const model::Section& section);

}  // namespace pm::rules

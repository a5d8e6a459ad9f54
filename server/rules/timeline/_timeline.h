// What the timeline rules share: entries out of order, what stands around an entry, and new lines that look like the rest.
//
// Units: seconds as in rules/facts.h; bytes of the source. Threads: pure functions. Errors: std::nullopt or an empty text where it
// cannot be told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rules/facts.h"
#include "rules/rule.h"

namespace pm::rules {

// Entries that stand before or after their time, as few as possible, each with the entry that shows it.
struct Misplaced {
  std::size_t entry = 0;
  std::size_t other = 0;  // the entry it contradicts
  bool after = true;      // it stands behind `other` although it was earlier; else before it although it was later
};
std::vector<Misplaced> out_of_order(const Document& document, const Instants& instants);

// When an entry was over: its own moment, or the end of the range that it gives ("14:23–14:31").
Instants ends_of(const Document& document, const Instants& instants);

// The same of a Context's document.
const Instants& instants_of(const Context& context);
const Instants& ends_of(const Context& context);
const std::vector<Misplaced>& out_of_order(const Context& context);

bool speaks_of(const model::TimelineEntry& entry, vocabulary::Moment moment);
// The words that say when an entry was, else the whole entry.
Span time_words(const model::TimelineEntry& entry);
// "14:23", or the words as they stand where it is no time of day.
std::string time_of(const Document& document, const model::TimelineEntry& entry);

// The first section that holds the timeline's entries, else the first Timeline section; nullptr where there is none.
const model::Section* timeline_section(const Document& document);
// Whether something still to be filled in stands in the entry's part before its text.
bool time_to_be_filled_in(const Document& document, const model::TimelineEntry& entry);
// Whether the entry stands on the document's last line and that line has no end yet: it may still be typed.
bool may_be_unfinished(const Document& document, Span span);

// A new entry in the looks of `like`, with its line end and without a time; empty where the looks cannot be copied.
// `moment` is written into YAML where it is known.
std::string entry_like(const Document& document, const model::TimelineEntry& like, std::string_view what,
                       std::optional<vocabulary::Moment> moment = std::nullopt, std::string_view yaml_what = {});
// The line behind an entry and its details.
Offset behind(const Document& document, std::size_t entry);
// The edit that puts a line of its own between the Timeline's heading and its entries; in YAML `yaml` before the key.
TextEdit insert_intro(const Document& document, const model::Section& section, std::string_view line, std::string_view yaml);

}  // namespace pm::rules

// The timeline on one scale: when each entry was, which entries stand out of order, how long the incident took.
//
// Units: seconds on a scale of the document's own (days count from 1970 where dates are known, else from 0); bytes of the
// source. Threads: pure functions. Errors: std::nullopt where a moment cannot be told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "rules/rule.h"

namespace pm::rules {

// One for each entry of Document::timeline.
using Instants = std::vector<std::optional<std::int64_t>>;
Instants instants_of(const Document& document);

// Entries that stand before or after their time, as few as possible, each with the entry that shows it.
struct Misplaced {
  std::size_t entry = 0;
  std::size_t other = 0;  // the entry it contradicts
  bool after = true;      // it stands behind `other` although it was earlier; else before it although it was later
};
std::vector<Misplaced> out_of_order(const Document& document, const Instants& instants);

// How long the incident took, by two entries that say so: from its start (else the first entry) to its mitigation or end.
struct Measured {
  std::int64_t seconds = 0;
  std::size_t from = 0;
  std::size_t to = 0;
};
std::vector<Measured> durations_of(const Document& document);
// "32 min (14:23 to 14:55)"
std::string describe(const Document& document, const Measured& measured);

// The first section that holds the timeline's entries, else the first Timeline section; nullptr where there is none.
const model::Section* timeline_section(const Document& document);
// Whether something still to be filled in stands in the entry's part before its text.
bool time_to_be_filled_in(const Document& document, const model::TimelineEntry& entry);

}  // namespace pm::rules

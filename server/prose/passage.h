// One block of the writer's own words, as the prose detectors see it: a paragraph, a list item, a table cell.
//
// Units: `text` is the block alone and all spans are bytes relative to it, so that a result can be kept while the block
// moves through the document. Threads: values. Errors: none.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/mask.h"
#include "text/span.h"

namespace pm::prose {

// What is not the writer's prose. The detector decides what each kind stands for (a code span is a thing in a sentence,
// a mark such as `**` is nothing).
using text::Mask;
using text::MaskKind;

// Where the passage stands: the same words praise in one section and blame in another.
enum class Place : std::uint8_t { Other, Summary, Timeline, RootCause, WentWell, WentPoorly, ActionItems };

struct Passage {
  std::string_view text;
  std::vector<Mask> masks;  // in order, not overlapping
  Place place = Place::Other;
  bool list_item = false;   // the passage is a whole list item: a quotation that fills it is the writer's own point
  bool block_quote = false; // inside `>`: somebody else's words
  std::string_view lead;    // what the passage goes on with: "The on-call engineer:" above a list; not part of `text`
};

}  // namespace pm::prose

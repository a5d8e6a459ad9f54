// Filling in what items lack: into the slot of each, or for rows of a table that has no column for it into a new column.
//
// Pure functions; bytes of the source.
#pragma once

#include <string>
#include <vector>

#include "rules/action_item/_shared.h"

namespace pm::rules {

// A part of an item (one of kOwner, kDue, kPriority) and the words for it.
struct Filling {
  const ActionItem* item = nullptr;
  unsigned part = 0;
  std::string words;
};

// Whether the item is a row of a table that has no column for the part.
bool lacks_column(const Document& document, const ActionItem& item, unsigned part);

std::vector<TextEdit> fill_in(const Document& document, const std::vector<Filling>& fillings);

}  // namespace pm::rules

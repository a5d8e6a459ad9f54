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

// Finds the tables that items are rows of. Asked for one item after the other, it reads each line once.
class Columns {
 public:
  explicit Columns(const Document& document) : document_(document) {}

  // Whether the item is a row of a table that has no column for the part.
  bool lack(const ActionItem& item, unsigned part);
  // The line of dashes above the item; 0 where the lines between are no rows of a table at the left margin.
  Offset dashes_above(const ActionItem& item);

 private:
  const Document& document_;
  Offset line_ = 0;     // of the item that was asked for last
  Offset dashes_ = 0;   // above it
};

std::vector<TextEdit> fill_in(const Document& document, const std::vector<Filling>& fillings);

}  // namespace pm::rules

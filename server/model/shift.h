// Moves what was read from one place of a text to another, as a whole. Places that are not there stay so.
//
// Notes hold places relative to what they are about: see words.h. Units: bytes; `by` may wrap. Private to this layer.
#pragma once

#include "model/document.h"

namespace pm::model {

void shift(ActionItem& item, Offset by);
void shift(TimelineEntry& entry, Offset by);

}  // namespace pm::model

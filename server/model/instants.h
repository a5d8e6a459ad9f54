// Puts the entries of the timeline on the scale of UTC, where date, time and zone are known. Private to this layer.
#pragma once

#include "model/adapters.h"
#include "model/document.h"

namespace pm::model {

// Needs the zones of the entries and of the document; sets `offset_minutes` and `instant`. Linear.
void place_in_time(const Input& input, Document& document);

}  // namespace pm::model

// Finds what a template left behind: {{x}}, HH:MM, TBD … Private to this layer.
#pragma once

#include <vector>

#include "model/document.h"
#include "model/words.h"

namespace pm::model {

// Placeholders among the tokens of one block, as spans of the source.
void find_placeholders(const Words& words, Offset base, int section, std::vector<Placeholder>& out);

}  // namespace pm::model

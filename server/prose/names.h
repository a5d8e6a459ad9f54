// Marks the words of a passage that name a person, a team or a thing, as the roster and the document know them.
// Threads: pure functions. Errors: none.
#pragma once

#include <string_view>

#include "prose/blame.h"
#include "prose/tokens.h"

namespace pm::prose {

void mark_names(TokenizedPassage& passage, const KnownNames& names);

// "@platform-team", "@org/sre": many people behind one handle.
bool looks_like_team(std::string_view handle);

}  // namespace pm::prose

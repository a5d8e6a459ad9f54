// Which spans of a passage are somebody else's words in quotation marks.
// Threads: pure functions. Errors: none; a quotation that is never closed is none.
#pragma once

#include <vector>

#include "prose/passage.h"
#include "text/span.h"

namespace pm::prose {

// In order, not overlapping, the marks included. A quotation that fills a whole list item is the writer's own point and is
// left out.
std::vector<text::Span> quotations_of(const Passage& passage);

}  // namespace pm::prose

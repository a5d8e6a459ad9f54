// What the rules about the chain of whys share: lines in the style of the chain.
//
// Units: bytes of the source. Threads: pure functions. Errors: none.
#pragma once

#include <string>
#include <vector>

#include "rules/rule.h"

namespace pm::rules {

// The section's heading, or its first section's where the cause is told in several; an empty span where there is none.
Span root_cause_heading(const Document& document);

// The edit that adds these questions, each with a placeholder for its answer, behind the last why and written as it is.
TextEdit append_whys(const Document& document, const std::vector<std::string>& questions);

}  // namespace pm::rules

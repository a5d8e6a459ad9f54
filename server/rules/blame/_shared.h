// The blame rules are one table: each reports what the detector found in its category.
//
// Threads: pure functions. Errors: none.
#pragma once

#include "rules/rule.h"

namespace pm::rules {

void check_blame(const Context& context, Report& report, const Rule& rule, prose::BlameCategory category);
// The detector's rewrites as fixes.
std::vector<Fix> blame_fixes(const Context& context, const Finding& finding);

}  // namespace pm::rules

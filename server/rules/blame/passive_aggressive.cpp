#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_passive_aggressive;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_passive_aggressive, prose::BlameCategory::PassiveAggressive);
}

}  // namespace

const Rule blame_passive_aggressive{"blame/passive-aggressive", "A sentence reproaches between the lines",
                                    Severity::Information, check, blame_fixes};

}  // namespace pm::rules

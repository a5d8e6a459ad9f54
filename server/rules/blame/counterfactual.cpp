#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_counterfactual;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_counterfactual, prose::BlameCategory::Counterfactual);
}

}  // namespace

const Rule blame_counterfactual{"blame/counterfactual", "A sentence says what should have happened and not what did",
                                Severity::Warning, check, blame_fixes};

}  // namespace pm::rules

#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_fault_verb;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_fault_verb, prose::BlameCategory::FaultVerb);
}

}  // namespace

const Rule blame_fault_verb{"blame/fault-verb", "A sentence assigns blame or guilt", Severity::Warning, check, blame_fixes};

}  // namespace pm::rules

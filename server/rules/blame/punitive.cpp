#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_punitive;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_punitive, prose::BlameCategory::Punitive);
}

}  // namespace

const Rule blame_punitive{"blame/punitive", "A sentence announces a punishment or a correction of a person", Severity::Warning,
                          check, blame_fixes};

}  // namespace pm::rules

#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_hindsight;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_hindsight, prose::BlameCategory::Hindsight);
}

}  // namespace

const Rule blame_hindsight{"blame/hindsight", "A sentence judges by what is known only now", Severity::Information, check,
                           blame_fixes};

}  // namespace pm::rules

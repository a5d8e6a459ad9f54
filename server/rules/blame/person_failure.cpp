#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_person_failure;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_person_failure, prose::BlameCategory::PersonFailure);
}

}  // namespace

const Rule blame_person_failure{"blame/person-failure", "A person is said to have failed, forgotten or overlooked something",
                                Severity::Warning, check, blame_fixes};

}  // namespace pm::rules

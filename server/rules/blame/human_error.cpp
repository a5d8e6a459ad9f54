#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_human_error;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_human_error, prose::BlameCategory::HumanError);
}

}  // namespace

const Rule blame_human_error{"blame/human-error", "Human error is named as a cause", Severity::Warning, check, blame_fixes};

}  // namespace pm::rules

#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_who_question;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_who_question, prose::BlameCategory::WhoQuestion);
}

}  // namespace

const Rule blame_who_question{"blame/who-question", "A question asks who did it and not how it was possible", Severity::Warning,
                              check, blame_fixes};

}  // namespace pm::rules

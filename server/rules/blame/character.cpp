#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_character;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_character, prose::BlameCategory::Character);
}

}  // namespace

const Rule blame_character{"blame/character", "A sentence judges a person's character", Severity::Warning, check, blame_fixes};

}  // namespace pm::rules

#include "rules/blame/_shared.h"

namespace pm::rules {

extern const Rule blame_named_individual;

namespace {

void check(const Context& context, Report& report) {
  check_blame(context, report, blame_named_individual, prose::BlameCategory::NamedIndividual);
}

}  // namespace

const Rule blame_named_individual{"blame/named-individual", "A named person is the cause of what happened", Severity::Warning,
                                  check, blame_fixes};

}  // namespace pm::rules

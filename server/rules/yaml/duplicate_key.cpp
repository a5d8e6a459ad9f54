#include "rules/yaml/_form.h"

namespace pm::rules {

extern const Rule yaml_duplicate_key;

namespace {

using model::FormFault;

void check(const Context& context, Report& report) {
  report_faults(context, report, yaml_duplicate_key, model::FaultKind::DuplicateKey, [](const FormFault& fault) {
    return "`" + fault.key + "` stands here a second time, and most readers drop one of the two: join them, or rename one.";
  });
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const FormFault* fault = fault_of(context, finding);
  if (fault == nullptr || fault->whole.empty()) return {};
  return {{"Remove this `" + fault->key + "`", {{fault->whole, ""}}, false, false}};
}

}  // namespace

const Rule yaml_duplicate_key{"yaml/duplicate-key", "A key stands twice in the same map", Severity::Error, check, fixes};

}  // namespace pm::rules

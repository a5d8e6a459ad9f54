#include "rules/yaml/_form.h"

namespace pm::rules {

extern const Rule yaml_unknown_key;

namespace {

using model::FormFault;

void check(const Context& context, Report& report) {
  report_faults(context, report, yaml_unknown_key, model::FaultKind::UnknownKey, [](const FormFault& fault) {
    if (!fault.near.empty()) return "`" + fault.written + "` is no key of " + fault.expected + ": did you mean `" + fault.near + "`?";
    return "`" + fault.written + "` is no key of " + fault.expected + " in postmortem/v1: keys of one's own begin with `x-`.";
  });
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const FormFault* fault = fault_of(context, finding);
  if (fault == nullptr) return {};
  std::vector<Fix> out;
  if (!fault->near.empty()) out.push_back({"Rename to `" + fault->near + "`", {{fault->span, fault->near}}, true, false});
  if (context.document.schema_declared)
    out.push_back({"Rename to `x-" + fault->written + "`", {{fault->span, "x-" + fault->written}}, false, false});
  return out;
}

}  // namespace

const Rule yaml_unknown_key{"yaml/unknown-key", "A key is none of the form's", Severity::Warning, check, fixes};

}  // namespace pm::rules

#include "rules/yaml/_form.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule yaml_enum;

namespace {

using model::FormFault;

void check(const Context& context, Report& report) {
  report_faults(context, report, yaml_enum, model::FaultKind::Value, [](const FormFault& fault) {
    std::string words = "\"" + fault.written + "\" is none of the values of `" + fault.key + "` (" + text::join(fault.values, ", ") + ")";
    return words + (fault.near.empty() ? "." : ": did you mean " + fault.near + "?");
  });
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const FormFault* fault = fault_of(context, finding);
  if (fault == nullptr) return {};
  std::vector<Fix> out;
  if (!fault->near.empty()) out.push_back({"Change to " + fault->near, {{finding.span, fault->near}}, true, false});
  for (const std::string& value : fault->values)
    if (value != fault->near) out.push_back({"Change to " + value, {{finding.span, value}}, false, false});
  return out;
}

}  // namespace

const Rule yaml_enum{"yaml/enum", "A value is none of those that its key takes", Severity::Error, check, fixes};

}  // namespace pm::rules

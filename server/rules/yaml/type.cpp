#include "rules/yaml/_form.h"

namespace pm::rules {

extern const Rule yaml_type;

namespace {

using model::FormFault;

void check(const Context& context, Report& report) {
  report_faults(context, report, yaml_type, model::FaultKind::Type, [](const FormFault& fault) {
    return "`" + fault.key + "` holds " + fault.written + "; " + fault.expected + " belongs there" +
           (fault.near.empty() ? "." : ": `" + fault.near + "`.");
  });
}

}  // namespace

const Rule yaml_type{"yaml/type", "A value has another shape than the form asks for", Severity::Error, check};

}  // namespace pm::rules

#include "rules/yaml/_form.h"

namespace pm::rules {

extern const Rule yaml_required;

namespace {

using model::FormFault;

std::string what_it_is(std::string_view key) {
  if (key.starts_with("timeline")) return "This entry of the timeline";
  if (key.starts_with("action_items")) return "This action item";
  return "This point";
}

std::string prompt_of(std::string_view key) {
  if (key == "event") return "{{what happened}}";
  if (key == "what") return "{{what to do, so that it can be checked}}";
  return "{{what it was, with a number}}";
}

void check(const Context& context, Report& report) {
  report_faults(context, report, yaml_required, model::FaultKind::Required, [](const FormFault& fault) {
    const std::string means = fault.expected == "event" ? "what happened" : fault.expected == "what" ? "what is to be done" : "what it was";
    return what_it_is(fault.key) + " does not say " + means + ": " +
           (fault.written.empty() ? "add `" + fault.expected + "`." : "fill in `" + fault.written + "`.");
  });
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const FormFault* fault = fault_of(context, finding);
  if (fault == nullptr || !fault->slot) return {};
  const std::string name = fault->written.empty() ? "Add `" + fault->expected + "`" : "Fill in `" + fault->written + "`";
  return {{name, {fault->slot->filled(prompt_of(fault->expected))}, true, false}};
}

}  // namespace

const Rule yaml_required{"yaml/required", "An item lacks the key that says what it is", Severity::Error, check, fixes};

}  // namespace pm::rules

#include "rules/yaml/_form.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule yaml_syntax;

namespace {

using model::FaultKind;
using model::FormFault;

std::string shortened(const std::string& text) { return text.size() <= 40 ? text : text.substr(0, text.rfind(' ', 40)) + " …"; }

void check(const Context& context, Report& report) {
  report_faults(context, report, yaml_syntax, FaultKind::Reserved, [](const FormFault& fault) {
    return "A value cannot begin with `" + fault.written.substr(0, 1) + "` in YAML: put \"" + shortened(fault.written) + "\" in quotes.";
  });
  report_faults(context, report, yaml_syntax, FaultKind::Syntax, [](const FormFault& fault) { return sentence(fault.expected); });
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const FormFault* fault = fault_of(context, finding);
  if (fault == nullptr) return {};
  std::vector<Fix> out;
  if (fault->kind == FaultKind::Reserved) {
    const std::string quoted = text::replace_all(fault->written, "\\", "\\\\");
    out.push_back({"Put it in quotes", {{fault->span, "\"" + quoted + "\""}}, true, true});
    // All of them at once.
    Fix all{"Put all such values in quotes", {}, false, true};
    for (const FormFault& other : context.document.faults)
      if (other.kind == FaultKind::Reserved)
        all.edits.push_back({other.span, "\"" + text::replace_all(other.written, "\\", "\\\\") + "\""});
    if (all.edits.size() > 1) out.push_back(std::move(all));
  } else if (context.document.text().substr(finding.span.begin, finding.span.size()) == "\t") {
    out.push_back({"Write blanks for the tab", {{finding.span, "  "}}, true, true});
  }
  return out;
}

}  // namespace

const Rule yaml_syntax{"yaml/syntax", "The text is not valid YAML", Severity::Error, check, fixes};

}  // namespace pm::rules

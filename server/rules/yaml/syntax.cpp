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
  } else {
    const std::string_view words = std::string_view(context.document.text()).substr(finding.span.begin, finding.span.size());
    const Span end{finding.span.end, finding.span.end};
    // a list that goes on in the next line is closed there
    const bool unclosed = fault->expected.find("never closed") != std::string::npos && !words.empty() && words.back() != ',';
    if (words == "\t") out.push_back({"Write blanks for the tab", {{finding.span, "  "}}, true, true});
    else if (unclosed && (words.front() == '"' || words.front() == '\'')) out.push_back({"Close the quotes", {{end, std::string(1, words.front())}}, true, false});
    else if (unclosed && (words.front() == '[' || words.front() == '{'))
      out.push_back({words.front() == '[' ? "Close the list" : "Close the braces", {{end, words.front() == '[' ? "]" : "}"}}, true, false});
    else if (const std::size_t colon = words.find(':'); fault->expected.starts_with("a blank belongs") && colon != std::string_view::npos)
      out.push_back({"Put a blank behind the colon", {{{finding.span.begin + static_cast<text::Offset>(colon) + 1, finding.span.begin + static_cast<text::Offset>(colon) + 1}, " "}}, true, true});
  }
  return out;
}

}  // namespace

const Rule yaml_syntax{"yaml/syntax", "The text is not valid YAML", Severity::Error, check, fixes};

}  // namespace pm::rules

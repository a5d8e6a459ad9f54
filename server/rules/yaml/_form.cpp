#include "rules/yaml/_form.h"

namespace pm::rules {

void report_faults(const Context& context, Report& report, const Rule& rule, model::FaultKind kind,
                   std::string (*tell)(const model::FormFault&)) {
  const auto& faults = context.document.faults;
  for (std::size_t i = 0; i < faults.size(); ++i) {
    if (faults[i].kind != kind) continue;
    Finding finding;
    finding.severity = rule.severity;
    finding.span = faults[i].span;
    finding.message = tell(faults[i]);
    if (finding.message.empty()) continue;
    if (!faults[i].other.empty()) finding.related.push_back({faults[i].other, "The first one stands here."});
    finding.subject = static_cast<int>(i);
    report.add(rule, std::move(finding));
  }
}

const model::FormFault* fault_of(const Context& context, const Finding& finding) {
  const auto& faults = context.document.faults;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(faults.size())) return nullptr;
  return &faults[static_cast<std::size_t>(finding.subject)];
}

std::string sentence(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  if (!words.ends_with('.') && !words.ends_with('?')) words += '.';
  return words;
}

}  // namespace pm::rules

#include <algorithm>

#include "rules/section/_sections.h"

namespace pm::rules {

extern const Rule section_unknown;
extern const Rule yaml_unknown_key;

namespace {

// A key of YAML with a slip of the pen: yaml/unknown-key speaks of it.
bool is_told(const Context& context, const model::Section& section) {
  if (!context.settings.severity_of(yaml_unknown_key.id, yaml_unknown_key.severity)) return false;
  const auto& faults = context.document.faults;
  return std::any_of(faults.begin(), faults.end(), [&](const model::FormFault& fault) {
    return fault.kind == model::FaultKind::UnknownKey && fault.span.overlaps(section.heading);
  });
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  // In YAML it is a key that yaml/unknown-key speaks of.
  if (document.format == model::Format::Yaml) return;
  for (std::size_t i = 0; i < document.sections.size(); ++i) {
    const model::Section& section = document.sections[i];
    const auto miss = near_miss(document, section);
    if (!miss || is_told(context, section)) continue;
    Finding finding;
    finding.severity = section_unknown.severity;
    finding.span = section.heading;
    finding.message =
        "\"" + section.title + "\" is no section that readers or tools know: did you mean \"" + miss->name + "\"?";
    finding.subject = static_cast<int>(i);
    report.add(section_unknown, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const auto miss = near_miss(document, document.sections[static_cast<std::size_t>(finding.subject)]);
  if (!miss) return {};
  return {{"Rename to \"" + miss->name + "\"", {{finding.span, miss->name}}, true, false}};
}

}  // namespace

const Rule section_unknown{"section/unknown", "A heading misses a known section by a letter or two", Severity::Information,
                           check, fixes};

}  // namespace pm::rules

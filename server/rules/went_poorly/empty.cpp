#include "rules/went_well/_shared.h"

namespace pm::rules {

extern const Rule went_poorly_empty;

namespace {

using vocabulary::Moment;

void check(const Context& context, Report& report) {
  check_went_empty(context, report, went_poorly_empty, vocabulary::SectionId::WentPoorly,
                   "name where tools or process let people down, such as an alert that came late or a step that took long.");
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  std::vector<std::string> lines;
  if (const auto detection = between(document, Moment::Started, Moment::Detected))
    lines.push_back("Detection took " + calendar::format_duration(*detection) + ": {{what would have shown it sooner}}");
  if (const auto mitigation = between(document, Moment::Detected, Moment::Mitigated))
    lines.push_back("Mitigation took " + calendar::format_duration(*mitigation) + " from detection: {{what cost the time}}");
  lines.emplace_back("{{what cost time or made it worse, and by how much}}");
  return {{"Insert prompts",
           {fill_section(document, document.sections[static_cast<std::size_t>(finding.subject)], lines)},
           true,
           false}};
}

}  // namespace

const Rule went_poorly_empty{"went-poorly/empty", "What Went Poorly says nothing", Severity::Warning, check, fixes};

}  // namespace pm::rules

#include "rules/went_well/_shared.h"

namespace pm::rules {

extern const Rule went_well_empty;

namespace {

using vocabulary::Moment;

void check(const Context& context, Report& report) {
  check_went_empty(context, report, went_well_empty, vocabulary::SectionId::WentWell,
                   "name what limited the damage, such as the alert that fired or the rollback that worked.");
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  std::vector<std::string> lines;
  if (const auto detection = between(document, Moment::Started, Moment::Detected))
    lines.push_back("Detection took " + calendar::format_duration(*detection) + ": {{which alert or report showed it}}");
  if (const auto mitigation = between(document, Moment::Detected, Moment::Mitigated))
    lines.push_back("Mitigation came " + calendar::format_duration(*mitigation) +
                    " after detection: {{what made that possible}}");
  lines.emplace_back("{{what helped, and by how much}}");
  return {{"Insert prompts",
           {fill_section(document, document.sections[static_cast<std::size_t>(finding.subject)], lines)},
           true,
           false}};
}

}  // namespace

const Rule went_well_empty{"went-well/empty", "What Went Well says nothing", Severity::Warning, check, fixes};

}  // namespace pm::rules

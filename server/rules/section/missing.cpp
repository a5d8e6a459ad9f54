#include <algorithm>

#include "rules/section/_sections.h"
#include "templates/templates.h"

namespace pm::rules {

extern const Rule section_missing;
extern const Rule section_unknown;

namespace {

using vocabulary::SectionId;

// A heading with a slip of the pen: section/unknown speaks of it.
bool nearly_there(const Context& context, SectionId id) {
  if (!context.settings.severity_of(section_unknown.id, section_unknown.severity)) return false;
  const auto& sections = context.document.sections;
  return std::any_of(sections.begin(), sections.end(), [&](const model::Section& section) {
    const auto miss = near_miss(context.document, section);
    return miss && miss->id == id;
  });
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  // An empty document gets the template offered, one in another language has headings that we may not know.
  if (document.nearly_empty || !document.broken.empty()) return;
  if (!document.english && document.sections.size() > 1 &&
      std::count_if(document.sections.begin(), document.sections.end(),
                    [](const model::Section& s) { return vocabulary::is_template_section(s.id); }) < 2)
    return;
  for (const SectionId id : context.settings.required_sections) {
    if (document.section(id) != nullptr || nearly_there(context, id)) continue;
    Finding finding;
    finding.severity = by_status(document.status);
    finding.span = title_or_first_line(document);
    finding.message = "There is no \"" + name_of(id, document.format) + "\" section: " + std::string(purpose_of(id)) + ".";
    finding.subject = static_cast<int>(id);
    report.add(section_missing, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto id = static_cast<SectionId>(finding.subject);
  if (!vocabulary::is_template_section(id)) return {};
  return {{"Insert \"" + name_of(id, context.document.format) + "\"", {templates::insert_section(id, context.document)}, true, false}};
}

}  // namespace

const Rule section_missing{"section/missing", "A section of the template is missing", Severity::Warning, check, fixes};

}  // namespace pm::rules

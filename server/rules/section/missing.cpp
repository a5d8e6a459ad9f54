#include <algorithm>

#include "rules/section/_sections.h"
#include "templates/templates.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule section_missing;
extern const Rule section_unknown;

namespace {

using vocabulary::SectionId;

// Those whose heading has a slip of the pen: section/unknown speaks of them.
std::vector<SectionId> nearly_there(const Context& context) {
  std::vector<SectionId> out;
  if (!context.settings.severity_of(section_unknown.id, section_unknown.severity)) return out;
  for (const model::Section& section : context.document.sections)
    if (const auto miss = near_miss(context.document, section)) out.push_back(miss->id);
  return out;
}

// Whether paragraphs of some length stand between the title and the first section: a summary in all but name.
bool begins_with_prose(const Document& document) {
  Offset first = document.source->size();
  for (const model::Section& section : document.sections)
    if (!section.heading_block.contains(document.title_span)) {
      first = section.heading_block.begin;
      break;
    }
  int words = 0;
  for (const model::Block& block : document.blocks) {
    if (block.kind != model::BlockKind::Paragraph || block.span.begin >= first || block.block_quote) continue;
    if (std::any_of(document.fields.begin(), document.fields.end(),
                    [&](const model::Field& f) { return !f.label.empty() && block.span.contains(f.label); }))
      continue;
    for (const std::string_view word : text::split(document.source->slice(block.span), ' ')) words += !word.empty();
  }
  return words >= 30;
}

// As the document would call it.
std::string name_in(const Document& document, SectionId id) {
  return document.format == model::Format::Yaml ? name_of(id, document.format) : std::string(templates::heading_of(id, document.language));
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  // An empty document gets the template offered, one in another language has headings that we may not know.
  if (document.nearly_empty || !document.broken.empty()) return;
  if (!document.english && document.sections.size() > 1 &&
      std::count_if(document.sections.begin(), document.sections.end(),
                    [](const model::Section& s) { return vocabulary::is_template_section(s.id); }) < 2)
    return;
  std::vector<SectionId> missing;
  for (const SectionId id : context.settings.required_sections)
    if (document.section(id) == nullptr) missing.push_back(id);
  if (missing.empty()) return;
  const std::vector<SectionId> nearly = nearly_there(context);
  for (const SectionId id : missing) {
    if (std::find(nearly.begin(), nearly.end(), id) != nearly.end()) continue;
    Finding finding;
    finding.severity = by_status(document.status);
    finding.span = title_or_first_line(document);
    finding.message = "There is no \"" + name_in(document, id) + "\" section: " + std::string(purpose_of(id)) + ".";
    if (id == SectionId::Summary && begins_with_prose(document)) {
      finding.severity = std::max(finding.severity, Severity::Information);
      finding.message =
          "The first paragraphs read like a summary, but there is no \"" + name_in(document, id) + "\" section: readers look for its heading.";
    }
    finding.subject = static_cast<int>(id);
    report.add(section_missing, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto id = static_cast<SectionId>(finding.subject);
  if (!vocabulary::is_template_section(id)) return {};
  const Document& document = context.document;
  const std::string name = name_in(document, id);
  return {{"Insert \"" + name + "\"",
           {templates::insert_section(id, context.document)},
           true,
           false}};
}

}  // namespace

const Rule section_missing{"section/missing", "A section of the template is missing", Severity::Warning, check, fixes};

}  // namespace pm::rules

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

struct Lacking {
  std::vector<SectionId> sections;
  bool summary_in_all_but_name = false;
};

Lacking lacking(const Context& context) {
  const Document& document = context.document;
  Lacking out;
  for (const SectionId id : context.settings.required_sections)
    if (document.section(id) == nullptr) out.sections.push_back(id);
  if (out.sections.empty()) return out;
  const std::vector<SectionId> nearly = nearly_there(context);
  std::erase_if(out.sections, [&](SectionId id) { return std::find(nearly.begin(), nearly.end(), id) != nearly.end(); });
  const auto summary = std::find(out.sections.begin(), out.sections.end(), SectionId::Summary);
  if (summary != out.sections.end() && begins_with_prose(document)) {
    out.summary_in_all_but_name = true;
    out.sections.erase(summary);
  }
  return out;
}

// The subject of a finding: the Summary without a heading, or all the others.
constexpr int kSummaryHeading = 1;
constexpr int kSections = 0;

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
  const Lacking missing = lacking(context);
  if (missing.summary_in_all_but_name) {
    Finding finding;
    finding.severity = std::max(by_status(document.status), Severity::Information);
    finding.span = title_or_first_line(document);
    finding.message =
        "The first paragraphs read like a summary, but there is no \"" + name_in(document, SectionId::Summary) +
        "\" section: readers look for its heading.";
    finding.subject = kSummaryHeading;
    report.add(section_missing, std::move(finding));
  }
  if (missing.sections.empty()) return;
  Finding finding;
  finding.severity = by_status(document.status);
  finding.span = title_or_first_line(document);
  if (missing.sections.size() == 1) {
    const SectionId id = missing.sections.front();
    finding.message = "There is no \"" + name_in(document, id) + "\" section: " + std::string(purpose_of(id)) + ".";
  } else {
    std::vector<std::string> names;
    for (const SectionId id : missing.sections) names.push_back("\"" + name_in(document, id) + "\"");
    finding.message = std::to_string(names.size()) + " of the " + std::to_string(context.settings.required_sections.size()) +
                      " sections are missing: " + text::list_in_words(names) + ".";
  }
  finding.subject = kSections;
  report.add(section_missing, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  std::vector<SectionId> missing =
      finding.subject == kSummaryHeading ? std::vector{SectionId::Summary} : lacking(context).sections;
  std::erase_if(missing, [](SectionId id) { return !vocabulary::is_template_section(id); });
  std::vector<Fix> out;
  if (missing.size() > 1)
    out.push_back({"Insert the " + std::to_string(missing.size()) + " missing sections",
                   templates::insert_sections(missing, document),
                   true,
                   false});
  for (const SectionId id : missing)
    out.push_back({"Insert \"" + name_in(document, id) + "\"",
                   {templates::insert_section(id, document)},
                   missing.size() == 1,
                   false});
  return out;
}

}  // namespace

const Rule section_missing{"section/missing", "A section of the template is missing", Severity::Warning, check, fixes};

}  // namespace pm::rules

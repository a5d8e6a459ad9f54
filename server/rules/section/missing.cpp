#include <algorithm>

#include "rules/section/_sections.h"
#include "templates/team_template.h"
#include "templates/templates.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule section_missing;
extern const Rule section_unknown;
extern const Rule yaml_unknown_key;

namespace {

using vocabulary::SectionId;

// Those whose heading or key has a slip of the pen: section/unknown and yaml/unknown-key speak of them.
std::vector<SectionId> nearly_there(const Context& context) {
  std::vector<SectionId> out;
  const Rule& rule = context.document.format == model::Format::Yaml ? yaml_unknown_key : section_unknown;
  if (!context.settings.severity_of(rule.id, rule.severity)) return out;
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
  std::vector<std::size_t> own;  // of the team's template: those of no known kind
  bool summary_in_all_but_name = false;
};

Lacking lacking(const Context& context) {
  const Document& document = context.document;
  Lacking out;
  for (const SectionId id : context.settings.required_sections)
    // The form of YAML has keys for the six alone.
    if (document.section(id) == nullptr && (document.format == model::Format::Markdown || vocabulary::is_template_section(id)))
      out.sections.push_back(id);
  const auto& own = context.settings.team_template.sections;
  if (document.format == model::Format::Markdown && !context.settings.sections_required)
    for (std::size_t i = 0; i < own.size(); ++i)
      if (own[i].id == SectionId::Unknown && !templates::has_section(own[i], document)) out.own.push_back(i);
  // Items that stand under another heading are there.
  if (!document.action_items.empty()) std::erase(out.sections, SectionId::ActionItems);
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
  // Where others lack as well, one finding speaks of all.
  const bool heading_alone = missing.sections.empty() && missing.own.empty();
  if (missing.summary_in_all_but_name && heading_alone) {
    Finding finding;
    finding.severity = std::max(by_status(document.status), Severity::Information);
    finding.span = title_or_first_line(document);
    finding.message =
        "The first paragraphs read like a summary, but there is no \"" + name_in(document, SectionId::Summary) +
        "\" section: readers look for its heading.";
    finding.subject = kSummaryHeading;
    report.add(section_missing, std::move(finding));
  }
  if (heading_alone) return;
  const auto& own = context.settings.team_template.sections;
  Finding finding;
  finding.severity = by_status(document.status);
  finding.span = title_or_first_line(document);
  std::vector<std::string> names;
  for (const SectionId id : missing.sections) names.push_back("\"" + name_in(document, id) + "\"");
  for (const std::size_t i : missing.own) names.push_back("\"" + own[i].title + "\"");
  if (names.size() == 1) {
    finding.message = "There is no " + names.front() + " section: " +
                      (missing.own.empty() ? std::string(purpose_of(missing.sections.front())) : std::string("your template has one"));
  } else {
    const auto strange = static_cast<std::size_t>(std::count_if(own.begin(), own.end(), [](const auto& s) { return s.id == SectionId::Unknown; }));
    const std::size_t all = context.settings.required_sections.size() + (context.settings.sections_required ? 0 : strange);
    finding.message = std::to_string(names.size()) + " of the " + std::to_string(all) + " sections are missing: " +
                      text::list_in_words(names);
  }
  if (missing.summary_in_all_but_name)
    finding.message += "; the first paragraphs read like a \"" + name_in(document, SectionId::Summary) + "\" without its heading";
  finding.message += ".";
  finding.subject = kSections;
  report.add(section_missing, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  Lacking lacks = finding.subject == kSummaryHeading ? Lacking{{SectionId::Summary}, {}, false} : lacking(context);
  if (lacks.summary_in_all_but_name) lacks.sections.insert(lacks.sections.begin(), SectionId::Summary);
  const settings::TeamTemplate& own = context.settings.team_template;
  std::vector<Fix> each;
  std::vector<TextEdit> all;
  std::vector<SectionId> usual;
  const auto add = [&](const std::string& name, TextEdit edit) { each.push_back({"Insert " + name, {std::move(edit)}, false, false}); };
  for (const SectionId id : lacks.sections) {
    const std::string name = "\"" + name_in(document, id) + "\"";
    const auto written = std::find_if(own.sections.begin(), own.sections.end(), [&](const auto& s) { return s.id == id; });
    if (written != own.sections.end() && document.format == model::Format::Markdown) {
      all.push_back(templates::insert_team_section(static_cast<std::size_t>(written - own.sections.begin()), own, document));
      add(name, all.back());
    } else if (templates::has_skeleton(id, document.format)) {
      usual.push_back(id);
      add(name, templates::insert_section(id, document, context.settings.required_sections));
    }
  }
  for (const std::size_t i : lacks.own) {
    all.push_back(templates::insert_team_section(i, own, document));
    add("\"" + own.sections[i].title + "\"", all.back());
  }
  for (TextEdit& edit : templates::insert_sections(usual, document, context.settings.required_sections)) all.push_back(std::move(edit));
  if (each.size() == 1) each.front().preferred = true;
  if (each.size() > 1) {
    std::stable_sort(all.begin(), all.end(), [](const TextEdit& a, const TextEdit& b) { return a.span.begin < b.span.begin; });
    each.insert(each.begin(), {"Insert the " + std::to_string(each.size()) + " missing sections", std::move(all), true, false});
  }
  return each;
}

}  // namespace

const Rule section_missing{"section/missing", "A section of the template is missing", Severity::Warning, check, fixes};

}  // namespace pm::rules

#include <algorithm>
#include <array>

#include "rules/section/_sections.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule section_level;

namespace {

using model::Section;
using vocabulary::SectionId;

// The level that most of the six have; 0 where there is no such.
int usual_level(const Document& document) {
  std::array<int, 8> counts{};
  int all = 0;
  for (const Section& section : document.sections)
    if (vocabulary::is_template_section(section.id) && section.level > 0 && section.level < 8) {
      ++counts[static_cast<std::size_t>(section.level)];
      ++all;
    }
  const auto most = std::max_element(counts.begin(), counts.end());
  return *most >= 3 && *most * 2 > all ? static_cast<int>(most - counts.begin()) : 0;
}

// These are lists of their own kind: no other of the six belongs below them.
bool holds_no_section(SectionId id) {
  return id == SectionId::Timeline || id == SectionId::WentWell || id == SectionId::WentPoorly || id == SectionId::ActionItems;
}

using Counts = std::array<int, 64>;
Counts counts_of(const Document& document) {
  Counts counts{};
  for (const Section& section : document.sections) ++counts[static_cast<std::size_t>(section.id)];
  return counts;
}

bool is_wrong(const Document& document, const Section& section, int usual, const Counts& counts) {
  if (!vocabulary::is_template_section(section.id) || section.style != model::HeadingStyle::Atx || section.level == usual)
    return false;
  // The first heading may be the document's title.
  if (&section == &document.sections.front() || section.heading_block.contains(document.title_span)) return false;
  // A part told twice, such as once for each incident, is section/duplicate's.
  if (counts[static_cast<std::size_t>(section.id)] > 1) return false;
  if (section.level < usual) return true;
  // Deeper: below one of the others, or levels below anything.
  const Section* parent = section.parent >= 0 ? &document.sections[static_cast<std::size_t>(section.parent)] : nullptr;
  if (parent == nullptr) return true;
  if (parent->level < usual) return true;
  return parent->level == usual && holds_no_section(parent->id);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (document.format == model::Format::Yaml) return;
  const int usual = usual_level(document);
  if (usual == 0) return;
  const Counts counts = counts_of(document);
  for (std::size_t i = 0; i < document.sections.size(); ++i) {
    const Section& section = document.sections[i];
    if (!is_wrong(document, section, usual, counts)) continue;
    Finding finding;
    finding.severity = section_level.severity;
    finding.span = section.heading;
    finding.message = "\"" + section.title + "\" is a heading of level " + std::to_string(section.level) +
                      ", while the other sections are of level " + std::to_string(usual) + ".";
    for (const Section& other : document.sections)
      if (vocabulary::is_template_section(other.id) && other.level == usual) {
        finding.related.push_back({other.heading, "This one is of level " + std::to_string(usual) + "."});
        break;
      }
    finding.subject = static_cast<int>(i);
    report.add(section_level, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const auto at = static_cast<std::size_t>(finding.subject);
  const Section& section = document.sections[at];
  const int usual = usual_level(document);
  if (usual == 0) return {};
  const int step = usual - section.level;
  Fix fix{"Make it a heading of level " + std::to_string(usual), {}, true, false};
  // What stands below it goes with it, down to the next section that is one of its own.
  for (std::size_t i = at; i < document.sections.size(); ++i) {
    const Section& below = document.sections[i];
    if (i != at && (!section.body.contains(below.heading) || below.id != SectionId::Unknown)) break;
    if (below.style == model::HeadingStyle::Bold) continue;
    const int level = below.level + step;
    const std::string_view words = document.source->slice(below.heading_block);
    const std::size_t marks = words.find_first_not_of(" ");
    std::size_t end = marks;
    while (end < words.size() && words[end] == '#') ++end;
    if (marks == std::string_view::npos || end == marks || level < 1 || level > 6) return {};
    const Offset begin = below.heading_block.begin + static_cast<Offset>(marks);
    fix.edits.push_back({{begin, begin + static_cast<Offset>(end - marks)}, std::string(static_cast<std::size_t>(level), '#')});
  }
  return {std::move(fix)};
}

}  // namespace

const Rule section_level{"section/level", "A section's heading has another level than the others", Severity::Information, check,
                         fixes};

}  // namespace pm::rules

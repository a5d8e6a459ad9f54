// Sections that are missing, with their prompts or as a heading alone; the whole template.
#include <algorithm>

#include "features/completion/offer.h"
#include "features/help.h"
#include "templates/templates.h"
#include "text/strings.h"

namespace pm::features::completion {
namespace {

bool is_blank_line(const text::Source& source, Offset line) { return text::trim(source.slice(source.line(line))).empty(); }

// The blank lines that a section wants around it, unless they are there.
std::string set_apart(const Snapshot& snapshot, Offset at, std::string text, bool above) {
  const text::Source& source = *snapshot.source;
  const Offset line = source.line_of(at);
  const std::string& newline = snapshot.document.style.newline;
  if (above && line > 0 && !is_blank_line(source, line - 1)) text.insert(0, newline);
  if (line + 1 < source.line_count() && !is_blank_line(source, line + 1)) text += newline;
  return text;
}

std::vector<SectionId> missing(const Document& document) {
  std::vector<SectionId> ids;
  for (const SectionId id : vocabulary::template_sections())
    if (document.section(id) == nullptr) ids.push_back(id);
  return ids;
}

std::string heading_alone(const Document& document, SectionId id) {
  const int level = std::clamp(document.style.heading == model::HeadingStyle::Bold ? 2 : document.style.section_level, 1, 6);
  return std::string(static_cast<std::size_t>(level), '#') + " " + std::string(templates::heading_of(id, document.language));
}

}  // namespace

void offer_headings(const Snapshot& snapshot, const Place& place, Offers& out) {
  const Document& document = snapshot.document;
  // The marks as typed, so that what was typed finds it whatever the level.
  const std::size_t marks = std::min(place.typed.find_first_not_of('#'), place.typed.size());
  const auto match = [&](SectionId id) { return place.typed.substr(0, marks) + " " + std::string(templates::heading_of(id, document.language)); };
  const std::vector<SectionId> ids = missing(document);
  for (const SectionId id : ids)
    out.push_back({std::string(templates::heading_of(id, document.language)), CompletionKind::Section, "with prompts", std::string(help_of(id)),
                   set_apart(snapshot, place.replace.begin, templates::section(id, document), false), match(id), {}, true});
  const auto alone = [&](SectionId id) {
    const std::string heading = heading_alone(document, id);
    out.push_back({heading, CompletionKind::Section, "the heading alone", std::string(help_of(id)), heading, match(id), {}, true});
  };
  for (const SectionId id : ids) alone(id);
  for (const SectionId id : {SectionId::Impact, SectionId::Detection, SectionId::Lucky, SectionId::Lessons, SectionId::Attendees, SectionId::References})
    if (document.section(id) == nullptr) alone(id);
}

void offer_sections(const Snapshot& snapshot, const Place& place, Offers& out) {
  const Document& document = snapshot.document;
  const bool yaml = document.format == model::Format::Yaml;
  for (const SectionId id : missing(document)) {
    std::string name(templates::heading_of(id, document.language));
    if (yaml) name = text::replace_all(std::string(vocabulary::id_of(id)), "-", "_");
    out.push_back({name, CompletionKind::Section, "section with prompts", std::string(help_of(id)),
                   set_apart(snapshot, place.replace.begin, templates::section(id, document), true), name, {}, true});
  }
}

void offer_template(const Snapshot& snapshot, Offers& out) {
  // Only where there is nothing that it would repeat.
  if (!snapshot.document.sections.empty() || !text::trim(snapshot.document.text()).empty()) return;
  std::string text = templates::whole(snapshot.document.format, snapshot.settings());
  if (snapshot.document.style.newline != "\n") text = text::replace_all(std::move(text), "\n", snapshot.document.style.newline);
  out.push_back({"Post-mortem", CompletionKind::Text, "the whole template", "Summary, Timeline, Root Cause Analysis, What Went Well, What Went Poorly, Action Items.",
                 std::move(text), "Post-mortem", {}, true});
}

}  // namespace pm::features::completion

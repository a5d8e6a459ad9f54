#include "templates/team_template.h"

#include <algorithm>

#include "model/adapters.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::templates {
namespace {

using model::Section;
using text::Offset;
using vocabulary::SectionId;

const Section* find(const settings::TemplateSection& wanted, const model::Document& document) {
  if (wanted.id != SectionId::Unknown) return document.section(wanted.id);
  const std::string title = vocabulary::normalise(wanted.title);
  const auto found = std::find_if(document.sections.begin(), document.sections.end(),
                                  [&](const Section& s) { return vocabulary::normalise(s.title) == title; });
  return found == document.sections.end() ? nullptr : &*found;
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && text::is_space(text.back())) text.remove_suffix(1);
  return std::string(text);
}

}  // namespace

bool has_section(const settings::TemplateSection& section, const model::Document& document) { return find(section, document) != nullptr; }

void use_team_template(std::string text, settings::Settings& settings) {
  text = text::replace_all(text::replace_all(std::move(text), "\r\n", "\n"), "\r", "\n");
  const model::Document document =
      model::build({std::make_shared<const text::Source>(text), "postmortem-template.md", model::Format::Markdown, &settings});
  settings::TeamTemplate& own = settings.team_template;
  own.sections.clear();
  std::vector<SectionId> required;
  for (const Section& section : document.sections) {
    const bool title = section.heading_block.contains(document.title_span) && section.id == SectionId::Unknown;
    if (title || section.style == model::HeadingStyle::Bold) continue;
    // Below another section only those count that we know: went well under lessons learned.
    if (section.level > document.style.section_level && section.id == SectionId::Unknown) continue;
    own.sections.push_back({section.id, section.title, section.level, trimmed(document.source->slice(section.whole()))});
    if (section.id != SectionId::Unknown && std::find(required.begin(), required.end(), section.id) == required.end())
      required.push_back(section.id);
  }
  own.text = std::move(text);
  if (!settings.sections_required) settings.required_sections = std::move(required);
}

text::TextEdit insert_team_section(std::size_t index, const settings::TeamTemplate& own, const model::Document& document) {
  const text::Source& source = *document.source;
  Offset at = source.size();
  for (std::size_t i = index; i-- > 0;)
    if (const Section* before = find(own.sections[i], document)) {
      at = std::min(before->body.end, source.size());
      break;
    }
  if (at < source.size()) at = source.line_begin(source.line_of(at));
  const std::string& newline = document.style.newline;
  std::string text = text::replace_all(own.sections[index].text, "\n", newline) + newline;
  const std::string_view before = std::string_view(document.text()).substr(0, at);
  if (at < source.size()) text += newline;
  else if (!before.empty()) text = (before.ends_with('\n') ? newline : newline + newline) + text;
  return {{at, at}, std::move(text)};
}

}  // namespace pm::templates

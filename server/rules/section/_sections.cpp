#include "rules/section/_sections.h"

#include <algorithm>

#include "templates/templates.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

using model::Format;
using model::Section;
using vocabulary::SectionId;

std::string name_of(SectionId id, Format format) {
  if (format == Format::Yaml) return text::replace_all(std::string(vocabulary::id_of(id)), "-", "_");
  return std::string(templates::heading_of(id));
}

std::string_view purpose_of(SectionId id) {
  switch (id) {
    case SectionId::Summary:
      return "what happened, to whom and for how long, for readers who were not there";
    case SectionId::Timeline:
      return "what happened and what was done, in order";
    case SectionId::RootCause:
      return "why it happened, asked until something turns up that can be changed";
    case SectionId::WentWell:
      return "what limited the damage and is worth keeping";
    case SectionId::WentPoorly:
      return "where the system, the tools or the process let people down";
    case SectionId::ActionItems:
      return "who changes what until when, so that it does not happen again";
    default:
      return "what readers look for under this heading";
  }
}

Span title_or_first_line(const Document& document) {
  if (!document.title_span.empty()) return document.title_span;
  const text::Source& source = *document.source;
  for (Offset line = 0; line < source.line_count(); ++line) {
    const Span span = source.line(line);
    if (document.front_matter && document.front_matter->contains(span.begin)) continue;
    const std::string_view words = text::trim(source.slice(span));
    if (words.empty() ||
        std::any_of(document.comments.begin(), document.comments.end(), [&](Span c) { return c.touches(span.begin); }))
      continue;
    const auto begin = static_cast<Offset>(span.begin + (words.data() - source.slice(span).data()));
    return {begin, begin + static_cast<Offset>(words.size())};
  }
  return {0, 0};
}

std::optional<NearMiss> near_miss(const Document& document, const Section& section) {
  if (section.id != SectionId::Unknown) return std::nullopt;
  const std::string title = vocabulary::normalise(section.title);
  // "Action 1" and "Causes" below another section are headings of their own.
  if (title.size() < 6 || title.size() > 48 || std::any_of(title.begin(), title.end(), text::is_digit)) return std::nullopt;
  const SectionId above = document.governing(section.parent);
  if (above != SectionId::Unknown && above != SectionId::Lessons) return std::nullopt;
  const auto near = vocabulary::nearest_heading(section.title, document.language);
  if (!near || near->first == SectionId::Unknown || near->second.empty() || near->second.front() != title.front())
    return std::nullopt;
  if (document.section(near->first) != nullptr) return std::nullopt;
  // Two letters off is a long way, but for the names that everybody knows; and a generic name has forms of its own.
  const bool well_known = vocabulary::normalise(templates::heading_of(near->first, document.language)) == near->second;
  const std::size_t distance = text::edit_distance(title, near->second, 3);
  if (distance > 1 && title.size() < (well_known ? 7 : 10)) return std::nullopt;
  if (!well_known && text::replace_all(title, "s", "") == text::replace_all(near->second, "s", "") &&
      !vocabulary::section_of_heading(near->second).specific)
    return std::nullopt;
  // The heading as everybody writes it where the alias is that, else the alias with the writer's kind of capitals.
  NearMiss miss{near->first, near->second};
  if (document.format == Format::Yaml) {
    miss.name = text::replace_all(near->second, " ", "_");
  } else if (vocabulary::normalise(templates::heading_of(near->first, document.language)) == near->second) {
    miss.name = templates::heading_of(near->first, document.language);
  } else {
    const bool all_words =
        section.title.find(' ') != std::string::npos && text::is_upper(section.title[section.title.find(' ') + 1]);
    for (std::size_t i = 0; i < miss.name.size(); ++i)
      if ((i == 0 || (all_words && miss.name[i - 1] == ' ')) && miss.name[i] >= 'a' && miss.name[i] <= 'z')
        miss.name[i] = static_cast<char>(miss.name[i] - 'a' + 'A');
  }
  return miss;
}

}  // namespace pm::rules

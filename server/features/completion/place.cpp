#include "features/completion/place.h"

#include <algorithm>

#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::features::completion {
namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::optional<Place> handle_place(const Snapshot& snapshot, Offset at) {
  const auto span = handle_at(snapshot.document.text(), at);
  if (!span || at == span->begin) return std::nullopt;
  return value_place(snapshot, at, *span, {Want::Owner});
}

// Sections on an empty line, with the fields of the Summary in front where it is the Summary's.
std::optional<Place> empty_line_place(const Snapshot& snapshot, Offset at, SectionId governing, bool fields) {
  const Span line = snapshot.source->line_at(at);
  if (!text::trim(snapshot.source->slice(line)).empty()) return std::nullopt;
  Place place;
  place.replace = {at, at};
  place.section = governing;
  if (snapshot.document.nearly_empty) place.wants.push_back(Want::Template);
  if (fields) place.wants.push_back(Want::Label);
  place.wants.push_back(Want::Section);
  return place;
}

}  // namespace

Place value_place(const Snapshot& snapshot, Offset at, Span part, std::vector<Want> wants) {
  const std::string& text = snapshot.document.text();
  Place place;
  place.wants = std::move(wants);
  if (!part.empty() && part.touches(at)) {
    place.replace = part;
    place.typed = text.substr(part.begin, at - part.begin);
    return place;
  }
  place.replace = {at, at};
  const char before = at > 0 ? text[at - 1] : '\n';
  const char after = at < text.size() ? text[at] : '\n';
  if (!text::is_space(before) && before != '(' && before != '[' && before != '"' && before != '\'' && before != '{') place.before = " ";
  if (!text::is_space(after) && after != ')' && after != ']' && after != ',' && after != '"' && after != '\'' && after != '}') place.after = " ";
  return place;
}

std::vector<Want> wants_of_field(FieldId field) {
  switch (field) {
    case FieldId::Severity: return {Want::Severity};
    case FieldId::Services: return {Want::Service};
    case FieldId::Status: return {Want::Status};
    case FieldId::Duration: return {Want::Duration};
    case FieldId::TimeZone: return {Want::TimeZone};
    case FieldId::Authors:
    case FieldId::Attendees:
    case FieldId::Facilitator:
    case FieldId::Reviewers: return {Want::Owner};
    case FieldId::PublishedInternal:
    case FieldId::PublishedExternal: return {Want::Date};
    case FieldId::Date:
    case FieldId::Start:
    case FieldId::Detected:
    case FieldId::Acknowledged:
    case FieldId::Mitigated:
    case FieldId::End:
    case FieldId::Meeting: return {Want::Date};
    default: return {};
  }
}

std::vector<Want> wants_of_item_field(FieldId field) {
  switch (field) {
    case FieldId::Owner: return {Want::Owner};
    case FieldId::Due: return {Want::Due};
    case FieldId::Priority: return {Want::Priority};
    case FieldId::ItemStatus: return {Want::ItemStatus};
    default: return {};
  }
}

// `{{@owner}}`, `HH:MM`: what it waits for is written in it.
std::optional<Place> placeholder_place(const Snapshot& snapshot, Offset at) {
  const Document& document = snapshot.document;
  for (const model::Placeholder& placeholder : document.placeholders) {
    if (placeholder.span.begin > at) break;
    if (!placeholder.span.touches(at)) continue;
    const std::string words = text::lower(document.source->slice(placeholder.span));
    const SectionId governing = document.governing(placeholder.section);
    std::optional<Want> want;
    if (contains(words, "hh:mm")) want = Want::Time;
    else if (contains(words, "yyyy-mm-dd")) want = governing == SectionId::ActionItems ? Want::Due : Want::Date;
    else if (contains(words, "@") || contains(words, "owner")) want = Want::Owner;
    else if (contains(words, "sev")) want = Want::Severity;
    else if (contains(words, "service")) want = Want::Service;
    else if (contains(words, "how long")) want = Want::Duration;
    if (!want) return std::nullopt;
    Span span = placeholder.span;
    if (*want == Want::Owner && span.begin > 0 && document.text()[span.begin - 1] == '@') --span.begin;
    Place place = value_place(snapshot, at, span, {*want});
    place.section = governing;
    // The words of a placeholder are no beginning of an answer: everything is offered.
    place.typed.clear();
    return place;
  }
  return std::nullopt;
}

std::optional<Place> find_place(const Snapshot& snapshot, Offset at) {
  const Document& document = snapshot.document;
  if (document.recognition == model::Recognition::OptedOut) return std::nullopt;
  if (!document.is_postmortem()) {
    // The one thing that an empty document is offered.
    if (!document.nearly_empty || !text::trim(document.text()).empty()) return std::nullopt;
    Place place;
    place.replace = {at, at};
    place.wants = {Want::Template};
    return place;
  }
  if (document.format == model::Format::Yaml) {
    if (auto place = placeholder_place(snapshot, at)) return place;
    return yaml_place(snapshot, at, {0, snapshot.source->size()});
  }
  if (document.front_matter && document.front_matter->contains(at)) {
    const text::Source& source = *snapshot.source;
    const Offset first = source.line_of(document.front_matter->begin);
    const Offset line = source.line_of(at);
    if (line == first || text::trim(source.slice(source.line(line))) == "---") return std::nullopt;
    return yaml_place(snapshot, at, {source.line_begin(first + 1), document.front_matter->end});
  }
  if (is_foreign(document, at)) return std::nullopt;

  const int section = document.section_at(at);
  const SectionId governing = document.governing(section);
  // Fields stand in the Summary and before the first section.
  const bool fields = governing == SectionId::Summary ||
                      (governing == SectionId::Unknown && std::none_of(document.sections.begin(), document.sections.end(), [&](const model::Section& s) {
                         return vocabulary::is_template_section(s.id) && s.heading_block.begin < at;
                       }));
  const auto found = [&]() -> std::optional<Place> {
    if (auto place = placeholder_place(snapshot, at)) return place;
    if (auto place = handle_place(snapshot, at)) return place;
    if (auto place = heading_place(snapshot, at)) return place;
    if (auto place = empty_line_place(snapshot, at, governing, fields)) return place;
    if (auto place = row_place(snapshot, at, governing)) return place;
    if (governing == SectionId::ActionItems) return item_place(snapshot, at);
    if (governing == SectionId::Timeline) return entry_place(snapshot, at);
    if (fields || governing == SectionId::Impact || governing == SectionId::Stats) return field_place(snapshot, at, governing);
    return std::nullopt;
  }();
  if (!found) return std::nullopt;
  Place place = *found;
  place.section = governing;
  // The item of this line.
  const auto& items = document.action_items;
  const auto after = std::partition_point(items.begin(), items.end(), [&](const model::ActionItem& item) { return item.span.begin <= at; });
  if (place.item < 0 && after != items.begin() && governing == SectionId::ActionItems) {
    const model::ActionItem& item = *(after - 1);
    if (item.span.touches(at) || snapshot.source->line_of(item.span.end) == snapshot.source->line_of(at))
      place.item = static_cast<int>(after - 1 - items.begin());
  }
  return place;
}

}  // namespace pm::features::completion

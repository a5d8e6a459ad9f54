// A line of the Summary: behind a label its values, at its beginning the labels that are missing.
#include <algorithm>

#include "features/completion/place.h"
#include "text/strings.h"

namespace pm::features::completion {
namespace {

bool is_mark(char c) { return c == '*' || c == '_' || c == ':'; }

// The part of a list of values ("search, catalogue") that the cursor stands in.
Span part_of_list(std::string_view text, Span value, Offset at) {
  Span part = value;
  for (Offset i = value.begin; i < at && i < value.end; ++i)
    if (text[i] == ',') part.begin = i + 1;
  for (Offset i = std::max(at, value.begin); i < value.end; ++i)
    if (text[i] == ',') {
      part.end = i;
      break;
    }
  return trimmed(text, part);
}

}  // namespace

std::optional<Place> field_place(const Snapshot& snapshot, Offset at, SectionId governing) {
  const Document& document = snapshot.document;
  const std::string& text = document.text();
  const Span line = snapshot.source->line_at(at);
  for (const model::Field& field : document.fields) {
    if (field.label.empty() || !line.contains(field.label) || at < field.label.end) continue;
    if (field.origin != model::FieldOrigin::Label) continue;
    // Behind the colon and the marks around it.
    Offset begin = field.label.end;
    bool colon = false;
    while (begin < line.end && is_mark(text[begin])) colon = text[begin++] == ':' || colon;
    if (!colon || at < begin) return std::nullopt;
    const std::vector<Want> wants = wants_of_field(field.id);
    if (wants.empty()) return std::nullopt;
    Span value = trimmed(text, {begin, line.end});
    if (wants.front() == Want::Service || wants.front() == Want::Owner) value = part_of_list(text, value, at);
    if (!value.empty() && at < value.begin) value.begin = at;
    if (!value.empty() && at > value.end && text[at - 1] != ',') {
      // a blank behind the last word of a list: nothing is missing there
      if (std::string_view(text).substr(value.end, at - value.end).find(',') == std::string_view::npos) return std::nullopt;
    }
    Place place = value_place(snapshot, at, value, wants);
    place.field = field.id;
    return place;
  }
  // A label that is being written, at the beginning of a line.
  const auto bullet = bullet_at(*snapshot.source, at);
  if (!bullet || at < bullet->content) return std::nullopt;
  const std::string_view typed = std::string_view(text).substr(bullet->content, at - bullet->content);
  if (typed.size() > 24 || typed.find_first_of(":.,@`") != std::string_view::npos) return std::nullopt;
  const Span rest = trimmed(text, {at, line.end});
  if (!rest.empty() && rest.begin > at) return std::nullopt;   // between the words of a sentence
  if (std::string_view(text).substr(at, line.end - at).find(' ') != std::string_view::npos) return std::nullopt;
  Place place;
  place.replace = {bullet->content, std::max(at, rest.end)};
  place.typed = std::string(typed);
  place.wants = {Want::Label};
  place.section = governing;
  return place;
}

}  // namespace pm::features::completion

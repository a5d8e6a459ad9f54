// A line that begins with `#`.
#include "features/completion/place.h"
#include "text/strings.h"

namespace pm::features::completion {

std::optional<Place> heading_place(const Snapshot& snapshot, Offset at) {
  const std::string& text = snapshot.document.text();
  const Span line = snapshot.source->line_at(at);
  Offset marks = line.begin;
  while (marks < line.end && marks < line.begin + 3 && text[marks] == ' ') ++marks;
  Offset words = marks;
  while (words < line.end && text[words] == '#') ++words;
  if (words == marks || words - marks > 6 || at < words) return std::nullopt;
  // "### 15:10" is an entry of the timeline, the first heading the title.
  Offset first = words;
  while (first < line.end && text[first] == ' ') ++first;
  if (first < line.end && text::is_digit(text[first])) return std::nullopt;
  if (snapshot.document.title_span == trimmed(text, {words, line.end}) && !snapshot.document.title_span.empty()) return std::nullopt;
  Place place;
  place.replace = {marks, std::max(at, trimmed(text, {marks, line.end}).end)};
  place.typed = text.substr(marks, at - marks);
  place.wants = {Want::Heading};
  return place;
}

}  // namespace pm::features::completion

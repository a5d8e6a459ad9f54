// The beginning of a timeline entry in a list, a heading or a line of its own: a time.
#include <algorithm>

#include "features/completion/place.h"
#include "text/strings.h"

namespace pm::features::completion {
namespace {

bool is_clock(char c) { return text::is_digit(c) || c == ':' || c == '~' || c == '?'; }

// What the entries of this document have between time and text, where it is a plain separator.
std::string separator_of(const Document& document) {
  const auto& timeline = document.timeline;
  for (auto entry = timeline.rbegin(); entry != timeline.rend() && entry - timeline.rbegin() < 20; ++entry) {
    if (entry->form != model::EntryForm::List || entry->time_span.empty() || entry->text.empty() || entry->text.begin <= entry->time_span.end) continue;
    const std::string_view between = document.source->slice({entry->time_span.end, entry->text.begin});
    if (between.size() <= 7 && between.find_first_not_of(" -:\xE2\x80\x94\x93") == std::string_view::npos) return std::string(between);
  }
  return " — ";
}

}  // namespace

std::optional<Place> entry_place(const Snapshot& snapshot, Offset at) {
  const Document& document = snapshot.document;
  const std::string& text = document.text();
  const Span line = snapshot.source->line_at(at);
  const auto& timeline = document.timeline;
  const auto after = std::partition_point(timeline.begin(), timeline.end(), [&](const model::TimelineEntry& e) { return e.span.begin <= at; });
  if (after != timeline.begin()) {
    const model::TimelineEntry& entry = *(after - 1);
    if (!entry.clock_span.empty() && entry.clock_span.touches(at)) return value_place(snapshot, at, entry.clock_span, {Want::Time});
  }
  const auto bullet = bullet_at(*snapshot.source, at);
  Offset begin = bullet ? bullet->content : line.begin;
  while (begin < line.end && (text[begin] == '*' || text[begin] == '[' || text[begin] == '#' || text[begin] == ' ')) ++begin;
  Span clock{begin, begin};
  while (clock.end < line.end && is_clock(text[clock.end])) ++clock.end;
  if (!clock.touches(at)) return std::nullopt;
  // A line of its own is an entry only once it begins like one.
  if (!bullet && clock.empty()) return std::nullopt;
  Place place = value_place(snapshot, at, clock, {Want::Time});
  place.before.clear();
  const std::string_view rest = std::string_view(text).substr(place.replace.end, line.end - place.replace.end);
  const std::string_view words = text::trim(rest);
  std::string separator = separator_of(document);
  if (words.empty() && bullet) {
    place.after = separator;
  } else if (!words.empty() && text::is_word(words.front()) && words.front() != '\xE2' && !bullet) {
    place.after.clear();
  } else if (!words.empty() && bullet && (text::is_alpha(words.front()) || words.front() == '@' || words.front() == '{')) {
    while (rest.front() == ' ' && separator.ends_with(' ')) separator.pop_back();
    place.after = separator;
  } else {
    place.after.clear();
  }
  return place;
}

}  // namespace pm::features::completion

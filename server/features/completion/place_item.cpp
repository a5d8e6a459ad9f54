// A line of an action item in a list: priority — what — owner — date, or `Owner: …` in it or below it.
#include <algorithm>

#include "features/completion/place.h"
#include "rules/facts.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::features::completion {
namespace {

using model::ActionItem;

// A part between dashes that may still become a value: a name, a date, a priority.
constexpr std::size_t kShortPart = 28;

struct Separator {
  Span span;
};

// Dashes and pipes with room around them.
std::vector<Separator> separators(std::string_view text, Span part) {
  std::vector<Separator> found;
  const auto room = [&](Offset at) { return at <= part.begin || at >= part.end || text::is_space(text[at]); };
  for (Offset i = part.begin; i < part.end;) {
    Offset length = 0;
    const std::string_view rest = text.substr(i, part.end - i);
    if (rest.starts_with("—") || rest.starts_with("–")) length = 3;
    else if (rest.starts_with("--")) length = 2;
    else if (rest.front() == '-' || rest.front() == '|' || rest.front() == ';') length = 1;
    const bool wide = length == 3 || rest.front() == ';';
    if (length > 0 && (wide || (i > part.begin && room(i - 1) && room(i + length)))) {
      found.push_back({{i, i + length}});
      i += length;
    } else {
      ++i;
    }
  }
  return found;
}

bool ends_value(char c) { return c == ',' || c == ')' || c == ']' || c == ';'; }

// `owner: sa|`: what the label names, and its value.
std::optional<Place> labelled_place(const Snapshot& snapshot, Offset at, Span part) {
  const std::string& text = snapshot.document.text();
  Offset colon = at;
  while (colon > part.begin && text[colon - 1] != ':' && !ends_value(text[colon - 1])) --colon;
  if (colon == part.begin || text[colon - 1] != ':') return std::nullopt;
  Offset begin = colon - 1;
  while (begin > part.begin && !ends_value(text[begin - 1]) && text[begin - 1] != '(' && text[begin - 1] != '[' && text[begin - 1] != ':') --begin;
  const std::string_view label = bare(std::string_view(text).substr(begin, colon - 1 - begin));
  if (label.empty() || label.size() > 24) return std::nullopt;
  const std::vector<Want> wants = wants_of_item_field(vocabulary::item_field_of_label(label));
  if (wants.empty()) return std::nullopt;
  Offset value = colon;
  while (value < at && (text[value] == '*' || text[value] == '_' || text[value] == ' ')) ++value;
  Offset end = at;
  while (end < part.end && !ends_value(text[end])) ++end;
  return value_place(snapshot, at, trimmed(text, {value, end}), wants);
}

const ActionItem* item_on_line(const Snapshot& snapshot, Span line) {
  const auto& items = snapshot.document.action_items;
  const auto after = std::partition_point(items.begin(), items.end(), [&](const ActionItem& item) { return item.span.begin <= line.end; });
  if (after == items.begin()) return nullptr;
  const ActionItem& item = *(after - 1);
  return item.span.end >= line.begin ? &item : nullptr;
}

bool holds(Span part, Span span) { return !span.empty() && part.contains(span); }

// The first part: a priority that is there or begins.
std::optional<Place> priority_place(const Snapshot& snapshot, Offset at, Span part, Span line, const ActionItem* item) {
  const std::string& text = snapshot.document.text();
  Span word{part.begin, part.begin};
  if (item != nullptr && item->priority && item->priority->span.touches(at)) {
    word = item->priority->span;
  } else {
    if (item != nullptr && item->priority) return std::nullopt;
    while (word.end < part.end && text::is_word(text[word.end])) ++word.end;
    if (!word.touches(at)) return std::nullopt;
    const std::string_view typed = std::string_view(text).substr(word.begin, at - word.begin);
    const auto& priorities = snapshot.settings().priorities;
    if (typed.empty()) {
      word.end = word.begin;
    } else if (std::none_of(priorities.begin(), priorities.end(), [&](const settings::Priority& p) { return text::starts_with_ignoring_case(p.id, typed); })) {
      return std::nullopt;
    }
  }
  Place place = value_place(snapshot, at, word, {Want::Priority});
  place.before.clear();
  const std::string_view rest = std::string_view(text).substr(place.replace.end, line.end - place.replace.end);
  const std::string_view words = text::trim(rest);
  const bool separated = words.starts_with("—") || words.starts_with("–") || words.starts_with("-") || words.starts_with(":") ||
                         words.starts_with("|") || words.starts_with(")") || words.starts_with("]") || words.starts_with("*") || words.starts_with(".");
  if (words.empty() && (item == nullptr || !item->priority)) place.after = " — ";
  else if (separated || words.empty()) place.after.clear();
  else place.after = rest.front() == ' ' ? " —" : " — ";
  return place;
}

}  // namespace

std::optional<Place> item_place(const Snapshot& snapshot, Offset at) {
  const Document& document = snapshot.document;
  const std::string& text = document.text();
  const Span line = snapshot.source->line_at(at);
  const auto bullet = bullet_at(*snapshot.source, at);
  const Span content{bullet ? bullet->content : line.begin, line.end};
  if (at < content.begin) return std::nullopt;

  // The part between two separators that the cursor stands in.
  const std::vector<Separator> marks = separators(text, content);
  std::size_t index = 0;
  Span part = content;
  for (const Separator& mark : marks) {
    if (mark.span.end <= at) {
      part.begin = mark.span.end;
      ++index;
    } else {
      if (mark.span.begin < at) return std::nullopt;   // within the mark
      part.end = mark.span.begin;
      break;
    }
  }
  if (auto place = labelled_place(snapshot, at, part)) return place;
  if (!bullet) return std::nullopt;

  const ActionItem* item = item_on_line(snapshot, line);
  const Span words = trimmed(text, part);
  if (index == 0) return priority_place(snapshot, at, {content.begin, part.end}, line, item);
  if (words.size() > kShortPart) return std::nullopt;
  if (!words.empty() && !words.touches(at)) return std::nullopt;

  // Behind the task: at least one part before this one is more than a priority.
  Offset begin = content.begin;
  bool task = false;
  for (std::size_t i = 0; i < index; ++i) {
    const Span before = trimmed(text, {begin, marks[i].span.begin});
    begin = marks[i].span.end;
    if (before.empty()) continue;
    const std::string_view plain = bare(std::string_view(text).substr(before.begin, before.size()));
    const bool priority = rules::exact_priority(snapshot.settings(), plain) != nullptr || (item != nullptr && item->priority && before.contains(item->priority->span) && before.size() <= item->priority->span.size() + 4);
    task = task || !priority;
  }
  if (!task) return std::nullopt;

  const bool has_owner = item != nullptr && std::any_of(item->owners.begin(), item->owners.end(), [&](const model::Owner& o) { return !words.contains(o.span) || words.empty(); });
  const bool has_due = item != nullptr && item->due && !holds(words, item->due->span);
  const bool has_priority = item != nullptr && item->priority && !holds(words, item->priority->span);
  const char first = words.empty() ? ' ' : text[words.begin];
  std::vector<Want> wants;
  if (!has_owner && !text::is_digit(first)) wants.push_back(Want::Owner);
  if (!has_due) wants.push_back(Want::Due);
  if (!has_priority && !text::is_digit(first)) wants.push_back(Want::Priority);
  if (wants.empty()) return std::nullopt;
  return value_place(snapshot, at, words, std::move(wants));
}

}  // namespace pm::features::completion

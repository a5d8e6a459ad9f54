#include <algorithm>
#include <array>

#include "config/keys.h"
#include "config/suggest.h"
#include "text/strings.h"

namespace pm::config {
namespace {

constexpr std::string_view kExpected =
    "priorities are written as a list, `[P1, P2, P3]`, or with their meaning, `P1: {meaning: this week or next, due_days: 14}`";
constexpr int kLongestDue = 3650;

// What a priority is that is given as a name alone: as before where it was known, else by its place.
settings::Priority by_default(const std::string& id, std::size_t place, const settings::Settings& before) {
  constexpr std::array kDays{14, 30, 90, 180};
  if (const settings::Priority* known = before.priority(id)) return {id, known->meaning, known->due_days, known->max_days};
  return {id, {}, kDays[std::min(place, kDays.size() - 1)], 0};
}

void read_details(Reader& reader, const std::vector<Entry>& entries, settings::Priority& out) {
  if (const Entry* meaning = find(entries, "meaning"); meaning != nullptr && !meaning->value.empty())
    if (const auto word = reader.word(meaning->value, "`meaning` is a single text")) out.meaning = word->text;
  if (const Entry* days = find(entries, "due_days"))
    if (const auto number = reader.number(days->value, 1, kLongestDue, "`due_days`")) {
      out.due_days = *number;
      out.max_days = 0;
    }
  if (const Entry* days = find(entries, "max_days"))
    if (const auto number = reader.number(days->value, 1, kLongestDue, "`max_days`")) {
      if (*number < out.due_days)
        reader.wrong_value(days->value.span(), "`max_days` is the latest day and not before `due_days`, " +
                                                   std::to_string(out.due_days));
      else
        out.max_days = *number;
    }
}

void add(Reader& reader, text::Span span, settings::Priority priority, std::vector<settings::Priority>& all) {
  for (const auto& known : all) {
    if (!text::equal_ignoring_case(known.id, priority.id)) continue;
    reader.problem(span, settings::Severity::Warning, "config/value", "`" + priority.id + "` is listed twice, and the first one counts: remove one of them");
    return;
  }
  all.push_back(std::move(priority));
}

}  // namespace

void read_priorities(Reader& reader, const Value& value, settings::Settings& out) {
  std::vector<settings::Priority> all;
  if (value.is(NodeKind::Map)) {
    for (const Entry& entry : reader.entries(value, kExpected)) {
      const std::string id(text::trim(entry.key));
      if (id.empty() || is_free_key(id)) continue;
      settings::Priority priority = by_default(id, all.size(), out);
      if (entry.value.is(NodeKind::Map)) {
        const auto details = reader.entries(entry.value, kExpected);
        check_keys(reader, details, "priority_detail");
        read_details(reader, details, priority);
      } else if (!entry.value.empty()) {
        if (const auto word = reader.word(entry.value, kExpected)) priority.meaning = word->text;
      }
      add(reader, entry.span, std::move(priority), all);
    }
  } else {
    for (const Value& item : reader.items(value, kExpected)) {
      if (item.is(NodeKind::Map)) {
        const auto details = reader.entries(item, kExpected);
        check_keys(reader, details, "priority");
        const Entry* id = find(details, "id");
        if (id == nullptr) {
          reader.wrong_value(item.span(), "a priority needs an `id`: `- {id: P1, meaning: this week or next, due_days: 14}`");
          continue;
        }
        if (const auto word = reader.word(id->value, "`id` is a single word, such as `P1`")) {
          settings::Priority priority = by_default(word->text, all.size(), out);
          read_details(reader, details, priority);
          add(reader, item.span(), std::move(priority), all);
        }
      } else if (const auto word = reader.word(item, kExpected)) {
        add(reader, word->span, by_default(word->text, all.size(), out), all);
      }
    }
  }
  if (!all.empty()) out.priorities = std::move(all);
}

void read_priority_map(Reader& reader, const Value& value, settings::Settings& out) {
  out.priority_map.clear();
  std::vector<std::string> ids;
  for (const auto& priority : out.priorities) ids.push_back(priority.id);
  for (const Entry& entry : reader.entries(value, "`priority_map` says which priority a word stands for: `priority_map: {high: P1, low: P3}`")) {
    const auto word = reader.word(entry.value, "a word stands for one priority: `high: P1`");
    if (!word) continue;
    if (const settings::Priority* priority = out.priority(word->text))
      out.priority_map.emplace_back(entry.key, priority->id);
    else
      reader.unknown(word->span, "config/value", "priority", word->text, ids);
  }
}

}  // namespace pm::config

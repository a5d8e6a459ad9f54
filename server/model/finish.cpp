#include "model/finish.h"

#include <algorithm>

#include "model/stamp.h"
#include "model/instants.h"
#include "model/words.h"
#include "model/zone_words.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

constexpr char kSaid[] = "what an entry's words say";
constexpr char kZoneOfWords[] = "zone of words";

// The first full date in a stretch of text.
std::optional<Date> date_in(std::string_view words, settings::DateOrder order, int& year) {
  const std::vector<syntax::LineToken> tokens = syntax::parse_line(words);
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    std::size_t length = 0;
    const auto written = read_date(words, tokens, t, length, order);
    if (!written) continue;
    if (written->year != 0 && year == 0) year = written->year;
    if (const auto date = full_date(*written, year)) return date;
  }
  return std::nullopt;
}

std::string file_name_words(std::string_view path) {
  std::string name(path.substr(path.find_last_of("/\\") + 1));
  // 20260702-outage and 2026_07_02
  std::replace(name.begin(), name.end(), '_', '-');
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto digits = [&] {
      std::size_t n = 0;
      while (i + n < name.size() && text::is_digit(name[i + n])) ++n;
      return n;
    }();
    if (digits == 8 && name.compare(i, 2, "20") == 0) {
      out += name.substr(i, 4) + "-" + name.substr(i + 4, 2) + "-" + name.substr(i + 6, 2) + " ";
      i += 7;
    } else if (digits == 4 && i + 10 <= name.size() && name[i + 4] == '-' && text::is_digit(name[i + 5])) {
      out += name.substr(i, 10) + " ";
      i += 9;
    } else {
      out.push_back(name[i]);
    }
  }
  return out;
}

ActorKind actor_of(std::string_view plain) {
  // The first word that says who: a handle and a verb of people are human, a thing is a system.
  std::size_t at = 0;
  int words = 0;
  bool system = false;
  while (at < plain.size() && words < 6) {
    while (at < plain.size() && !text::is_word(plain[at]) && plain[at] != '@') ++at;
    std::size_t end = at;
    while (end < plain.size() && (text::is_word(plain[end]) || plain[end] == '@' || plain[end] == '-')) ++end;
    const std::string_view word = plain.substr(at, end - at);
    if (word.empty()) break;
    if (word.front() == '@' || vocabulary::is_human_word(word)) return system && !vocabulary::is_human_word(word) ? ActorKind::System : ActorKind::Human;
    if (vocabulary::is_system_word(word)) {
      if (words <= 2) return ActorKind::System;
      system = true;
    }
    at = end;
    ++words;
  }
  return system ? ActorKind::System : ActorKind::Unknown;
}

// What the words of an entry say by themselves.
struct Said {
  std::vector<Moment> moments;
  ActorKind kind = ActorKind::Unknown;
};

bool says_accepted(std::string_view text) {
  for (const std::string_view words : {"accepted risk", "risk accepted", "accept this risk", "accept the risk", "accepted the risk",
                                       "known and accepted", "accepted trade-off", "accepted tradeoff"})
    if (text::contains_word(text, words)) return true;
  return false;
}

// A line of the timeline that is no block of prose, such as one in a box that an export wrote in HTML: "All timestamps in UTC".
void note_zone_of_html(Document& d, const settings::Settings& settings) {
  if (d.format != Format::Markdown) return;
  const auto within = [](const std::vector<Span>& spans, Span line) {
    return std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.overlaps(line); });
  };
  for (const Section& section : d.sections) {
    if (section.id != SectionId::Timeline || section.body.empty()) continue;
    const Offset last = d.source->line_of(section.body.end);
    for (Offset line = d.source->line_of(section.body.begin); line <= last; ++line) {
      const std::string_view words = text::trim(d.source->slice(d.source->line(line)));
      if (!text::contains_word(words, "times") && !text::contains_word(words, "timestamps") && !text::contains_word(words, "timezone") && !text::contains_word(words, "time zone"))
        continue;
      if (within(d.comments, d.source->line(line)) || within(d.code, d.source->line(line))) continue;
      if (const auto zone = find_zone(words, syntax::parse_line(words), settings.zones.get())) return note_zone(d, *zone);
    }
  }
}

// Words for a zone in the timeline's own text or before the first section, where nothing said it plainly: "Times are Pacific".
void note_zone_of_words(Document& d, const settings::Settings& settings, text::Memo& memo) {
  if (d.zone_known) return;
  Offset first = d.source->size();
  for (const Section& section : d.sections)
    if (section.id != SectionId::Unknown) {
      first = section.heading_block.begin;
      break;
    }
  for (const Block& block : d.blocks) {
    if (block.span.begin >= first && d.governing(block.section) != SectionId::Timeline) continue;
    const std::string_view words = d.source->slice(block.span);
    const auto& zone = memo.of_parts<std::optional<ZoneWords>>(kZoneOfWords, words, [&] { return find_zone(words, syntax::parse_line(words), settings.zones.get()); });
    if (!zone && !memo.of<bool>(words, speaks_of_zone)) continue;
    d.zone_known = true;
    if (zone && (text::contains_word(words, "times") || text::contains_word(words, "timezone") || text::contains_word(words, "time zone"))) {
      note_zone(d, *zone);
      return;
    }
  }
  if (!d.zone_known) note_zone_of_html(d, settings);
}

}  // namespace

Status status_of(std::string_view value) {
  const std::string word = vocabulary::normalise(value);
  // "Draft, not for customers" is one; "draftt" is a slip of the pen
  const auto starts = [&](std::string_view with) { return word.starts_with(with) && (word.size() == with.size() || word[with.size()] == ' '); };
  if (starts("draft") || starts("drafting") || starts("wip") || starts("work in progress") || starts("in progress")) return Status::Draft;
  if (starts("in review") || starts("review pending") || word == "review" || starts("under review")) return Status::InReview;
  if (starts("reviewed") || starts("approved")) return Status::Reviewed;
  if (starts("published") || starts("final") || starts("finalised") || starts("finalized") || starts("complete") || starts("completed")) return Status::Published;
  if (starts("closed")) return Status::Closed;
  const std::string_view known = vocabulary::status_of_word(word);
  if (known == "draft") return Status::Draft;
  if (known == "in-review") return Status::InReview;
  if (known == "reviewed") return Status::Reviewed;
  if (known == "published") return Status::Published;
  if (known == "closed") return Status::Closed;
  return Status::None;
}

int find_incident_date(const Input& input, Document& d, settings::DateOrder order) {
  int year = 0;
  // A year on its own in the title or the file's name serves dates without one.
  const std::string name = file_name_words(input.path);
  for (const FieldId id : {FieldId::Start, FieldId::Date, FieldId::Detected}) {
    const Field* field = d.field(id);
    if (field == nullptr || field->text.empty()) continue;
    if (const auto date = date_in(field->text, order, year)) {
      d.incident_date = date;
      return static_cast<int>(date->year());
    }
  }
  if (const auto date = date_in(d.title, order, year)) d.incident_date = date;
  if (!d.incident_date)
    if (const auto date = date_in(name, order, year)) d.incident_date = date;
  if (d.incident_date) return static_cast<int>(d.incident_date->year());
  if (year == 0) {
    for (const std::string_view text : {std::string_view(d.title), std::string_view(name)})
      for (std::size_t at = 0; at + 4 <= text.size() && year == 0; ++at) {
        if (text.substr(at, 2) != "20" || !text::is_digit(text[at + 2]) || !text::is_digit(text[at + 3])) continue;
        if ((at > 0 && text::is_digit(text[at - 1])) || (at + 4 < text.size() && text::is_digit(text[at + 4]))) continue;
        year = (text[at + 2] - '0') * 10 + (text[at + 3] - '0') + 2000;
      }
  }
  return year;
}

void finish(const Input& input, text::Memo& memo, Document& d) {
  const settings::Settings& settings = *input.settings;
  // What an entry names by a key of its own is not guessed from the words of others.
  std::vector<Moment> named;
  for (const TimelineEntry& entry : d.timeline) named.insert(named.end(), entry.moments.begin(), entry.moments.end());
  for (TimelineEntry& entry : d.timeline) {
    if (entry.moments.empty() || entry.kind == ActorKind::Unknown) {
      const Said& said = memo.of_parts<Said>(kSaid, entry.plain, [&] {
        return Said{vocabulary::moments_of(entry.plain, settings.moment_words, d.language), actor_of(entry.plain)};
      });
      if (entry.moments.empty() && !said.moments.empty()) {
        entry.moments = said.moments;
        std::erase_if(entry.moments, [&](Moment moment) { return std::find(named.begin(), named.end(), moment) != named.end(); });
      }
      if (entry.kind == ActorKind::Unknown) entry.kind = said.kind;
    }
    if (entry.date && entry.date_own) d.dates.push_back(*entry.date);
    if (entry.zone_named) d.zone_known = true;
  }
  for (Point& point : d.went_poorly) point.accepted_risk = point.accepted_risk || says_accepted(point.text);
  if (!settings.time_zone.empty()) d.zone_known = true;
  const bool zoned = std::any_of(d.timeline.begin(), d.timeline.end(), [](const TimelineEntry& entry) { return entry.zone_named; });
  for (const Field& field : d.fields) {
    if (field.id == FieldId::TimeZone && !field.text.empty()) {
      d.zone_known = true;
      const std::vector<syntax::LineToken> tokens = syntax::parse_line(field.text);
      auto zone = read_zone(field.text, tokens, 0, true);
      if (!zone) zone = find_zone(field.text, tokens, settings.zones.get());
      if (zone) note_zone(d, *zone);
    }
    if (field.id == FieldId::Status && d.status == Status::None) d.status = status_of(field.text);
    if (field.id == FieldId::Title && (field.origin == FieldOrigin::FrontMatter || field.origin == FieldOrigin::Yaml) && d.title.empty()) {
      d.title = field.text;
      d.title_span = field.value;
    }
    // A date of the Summary that names its zone speaks for the timeline too, where that names none.
    if (field.id == FieldId::Date || field.id == FieldId::Start) {
      for (const syntax::LineToken& token : syntax::parse_line(field.text)) {
        if (token.kind != syntax::LineTokenKind::Zone) continue;
        if (!zoned) note_zone(d, {0, token.span, std::string(text::slice(field.text, token.span)), token.zone_minutes()});
        d.zone_known = true;
        break;
      }
    }
  }
  note_zone_of_words(d, settings, memo);
  if (!d.incident_date && !d.dates.empty()) d.incident_date = d.dates.front();
  if (d.incident_date) d.dates.insert(d.dates.begin(), *d.incident_date);

  std::sort(d.placeholders.begin(), d.placeholders.end(), [](const Placeholder& a, const Placeholder& b) { return a.span < b.span; });
  // Placeholders inside a field's value; a value that is nothing else is no value.
  for (Field& field : d.fields) {
    Offset covered = 0;
    for (Placeholder& placeholder : d.placeholders) {
      if (!field.value.contains(placeholder.span)) continue;
      placeholder.in_field = true;
      covered += placeholder.span.size();
    }
    field.placeholder = covered > 0 && covered + 4 >= field.value.size();
  }

  // Written backwards on purpose: dated or not, every step goes back, and there are enough of them.
  int back = 0, forth = 0;
  const TimelineEntry* before = nullptr;
  for (const TimelineEntry& entry : d.timeline) {
    if (!entry.time) continue;
    if (before != nullptr) {
      int order = 0;
      if (entry.date && before->date && *entry.date != *before->date) order = *entry.date < *before->date ? -1 : 1;
      else if (*entry.time != *before->time) order = *entry.time < *before->time ? -1 : 1;
      back += order < 0;
      forth += order > 0;
    }
    before = &entry;
  }
  d.newest_first = back >= 3 && forth * 4 <= back;
  place_in_time(input, d);
}

}  // namespace pm::model

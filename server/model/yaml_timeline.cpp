// Reads the timeline of a YAML document: mappings, strings, times as keys, and lines of one text.
#include <algorithm>
#include <array>

#include "model/shift.h"
#include "model/stamp.h"
#include "model/yaml_reading.h"
#include "model/zone_words.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::LineToken;
using syntax::LineTokenKind;
using syntax::YamlKind;
using syntax::YamlStyle;

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

ActorKind kind_of(std::string_view value) {
  static constexpr std::array kSystem =
      std::to_array<std::string_view>({"system", "automated", "automatic", "machine", "auto", "alert", "bot"});
  static constexpr std::array kHuman = std::to_array<std::string_view>({"human", "person", "manual", "people", "user"});
  const std::string word = vocabulary::normalise(value);
  if (among(kSystem, word)) return ActorKind::System;
  return among(kHuman, word) ? ActorKind::Human : ActorKind::Unknown;
}

// `by: "@sarah"`, `actor: ci-bot`
ActorKind actor_of(std::string_view value) {
  value = text::trim(value);
  if (const ActorKind kind = kind_of(value); kind != ActorKind::Unknown) return kind;
  const std::string lower = text::lower(value);
  if (lower.ends_with("bot") || vocabulary::is_system_word(lower)) return ActorKind::System;
  if (value.starts_with('@') || value.find('@') != std::string_view::npos || vocabulary::is_human_word(lower))
    return ActorKind::Human;
  return ActorKind::Unknown;
}

std::vector<Moment> moments_named(std::string_view value) {
  std::vector<Moment> out;
  for (const std::string_view part : text::split(value, ',')) {
    const std::string word = text::lower(text::trim(part));
    auto moment = vocabulary::moment_of_id(word);
    if (!moment) {
      if (word == "start" || word == "begin" || word == "began")
        moment = Moment::Started;
      else if (word == "detection")
        moment = Moment::Detected;
      else if (word == "ack" || word == "acked" || word == "acknowledgement" || word == "acknowledgment")
        moment = Moment::Acknowledged;
      else if (word == "mitigation")
        moment = Moment::Mitigated;
      else if (word == "end" || word == "ended" || word == "resolution" || word == "recovered")
        moment = Moment::Resolved;
    }
    if (moment && std::find(out.begin(), out.end(), *moment) == out.end()) out.push_back(*moment);
  }
  std::sort(out.begin(), out.end());
  return out;
}

// What days are counted from.
struct Days {
  std::optional<Date> day;          // the last date above
  std::optional<Date> incident;
  int year_hint = 0;
  bool operator==(const Days&) const = default;
};

// What a map says, with what it was read under and what the entries below it are read under. Places are relative to the map.
struct EntryNote {
  Days before, behind;
  std::string time_key;
  std::string newline;
  bool stands_alone = true;     // no alias
  bool is_entry = false;        // not {} and the like
  bool to_be_filled_in = false;
  TimelineEntry entry;
};

class TimelineReader {
 public:
  explicit TimelineReader(YamlReading& reading) : r_(reading), d_(reading.document) {}

  void run() {
    for (std::size_t s = 0; s < d_.sections.size(); ++s) {
      if (d_.sections[s].id != SectionId::Timeline) continue;
      section_ = static_cast<int>(s);
      day_.reset();
      last_.reset();
      read(r_.value(r_.section_nodes[s]), true);
      if (last_) d_.timeline_append_at = r_.line_end(*last_);
    }
  }

 private:
  void read(int value, bool outermost) {
    if (r_.is_sequence(value))
      sequence(value);
    else if (r_.is_mapping(value))
      mapping(value, outermost);
    else if (r_.is_scalar(value))
      lines(value);
  }

  // {timezone: …, entries: […]}, or times as keys.
  void mapping(int value, bool outermost) {
    for (const int pair : r_.pairs(value)) {
      const int inner = r_.value(pair);
      if (r_.is_scalar(inner) && vocabulary::timeline_field_of_label(r_.key(pair)) == FieldId::TimeZone) {
        zone_of(inner);
        continue;
      }
      const WordsPtr key = r_.cache.read(std::string(d_.source->slice(r_.node(pair).key)));
      const auto stamp = read_stamp(key->visible, key->tokens, 0, key->tokens.size(), r_.order());
      if (stamp && r_.is_scalar(inner)) {
        TimelineEntry e = begin(r_.node(pair).span, value);
        apply(*stamp, r_.node(pair).key.begin, e);
        text_of(inner, e);
        emit(e, 0, stamp->placeholder && !stamp->has_clock);
      } else if (outermost && !r_.is_scalar(inner)) {
        if (stamp && stamp->date) day_ = full_date(*stamp->date, r_.year_hint, day_ ? day_ : d_.incident_date);
        read(inner, false);
      }
    }
  }

  void sequence(int value) {
    const std::vector<int>& items = r_.items(value);
    // The names that the entries use for their parts, so that what is inserted uses them too.
    time_key_ = "time";
    for (const int item : items)
      if (const int time = part(item, FieldId::Time); time >= 0) {
        time_key_ = std::string(d_.source->slice(r_.node(time).key));
        break;
      }
    int stamped = 0, strings = 0;
    for (const int item : items) {
      if (!r_.is_scalar(item)) continue;
      ++strings;
      stamped += stamp_of(item).has_value();
    }
    r_.visit_notes(items, [&](int item) {
      if (r_.is_mapping(item))
        entry(item, value);
      else if (r_.is_scalar(item) && !r_.is_empty(item) && stamped * 2 >= strings && stamped > 0)
        string(item, value);
    });
    if (r_.node(value).style == YamlStyle::Flow) {
      d_.timeline_append_at.reset();
      last_.reset();
    }
  }

  // A pair of an entry by what its key means.
  int part(int mapping, FieldId id) const {
    if (!r_.is_mapping(mapping)) return -1;
    for (const int pair : r_.pairs(mapping))
      if (vocabulary::timeline_field_of_label(r_.key(pair)) == id) return pair;
    return -1;
  }

  Days days() const { return {day_, d_.incident_date, r_.year_hint}; }

  void entry(int mapping, int group) {
    const Days before = days();
    const Offset begin = r_.node(mapping).span.begin;
    const EntryNote& note = r_.note<EntryNote>(
        mapping,
        [&] {
          EntryNote out = told(mapping, group);
          shift(out.entry, Offset{0} - begin);
          out.before = before;
          out.behind = days();
          out.time_key = time_key_;
          out.newline = d_.style.newline;
          out.stands_alone = !r_.has_alias(mapping);
          return out;
        },
        [&](const EntryNote& known) {
          return known.stands_alone && known.before == before && known.time_key == time_key_ && known.newline == d_.style.newline;
        });
    day_ = note.behind.day;
    r_.year_hint = note.behind.year_hint;
    if (!note.is_entry) return;
    if (TimelineEntry* e = emit(note.entry, begin, note.to_be_filled_in)) {
      e->section = section_;
      e->group = group;
    }
  }

  EntryNote told(int mapping, int group) {
    static constexpr std::array kText =
        std::to_array<std::string_view>({"event", "what", "what happened", "text", "title", "name"});
    int time = -1, date = -1, zone = -1, event = -1;
    bool event_sure = false;
    TimelineEntry e = begin(r_.node(r_.node(mapping).parent).span, group);
    for (const int pair : r_.pairs(mapping)) {
      const std::string key = r_.key(pair);
      const int value = r_.value(pair);
      const FieldId id = vocabulary::timeline_field_of_label(key);
      if (key == "moment" || key == "phase" || key == "milestone" || key == "moments")
        e.moments = moments_named(r_.summary_of(value));
      else if (key == "kind" || key == "type")
        e.kind = e.kind == ActorKind::Unknown ? kind_of(r_.summary_of(value)) : e.kind;
      else if (id == FieldId::Time)
        time = time < 0 ? pair : time;
      else if (id == FieldId::Date)
        date = pair;
      else if (id == FieldId::TimeZone)
        zone = pair;
      else if (id == FieldId::Kind && e.kind == ActorKind::Unknown)
        e.kind = actor_of(r_.summary_of(value));
      else if (among(kText, key) && !event_sure) {
        event = pair;
        event_sure = true;
      } else if (id == FieldId::Event && event < 0) {
        event = pair;
      }
    }
    bool to_be_filled_in = false;
    if (date >= 0 && r_.is_scalar(r_.value(date)))
      if (const auto stamp = stamp_of(r_.value(date)); stamp && stamp->date) {
        e.date_own = true;
        day_ = full_date(*stamp->date, r_.year_hint, day_ ? day_ : d_.incident_date);
      }
    if (time >= 0 && r_.is_scalar(r_.value(time)) && !r_.is_empty(r_.value(time))) {
      const int scalar = r_.value(time);
      if (const auto stamp = stamp_of(scalar)) {
        apply(*stamp, r_.base(scalar), e);
        to_be_filled_in = stamp->placeholder && !stamp->has_clock;
      } else {
        e.time_slot = r_.fill(time);
      }
    } else {
      e.time_slot = time >= 0 ? r_.fill(time) : r_.insert_first(mapping, time_key_);
    }
    if (zone >= 0 && r_.is_scalar(r_.value(zone)))
      if (const Words& words = r_.words(r_.value(zone)); !e.zone_named)
        if (const auto named = whole_zone(words)) {
          e.zone_named = true;
          e.zone = named->name;
          e.zone_minutes = named->minutes;
        }
    if (event >= 0 && r_.is_scalar(r_.value(event)) && !r_.is_empty(r_.value(event)))
      text_of(r_.value(event), e);
    else
      e.text = {e.span.end, e.span.end};
    EntryNote out;
    out.is_entry = time >= 0 || event >= 0 || date >= 0;
    out.to_be_filled_in = to_be_filled_in;
    out.entry = std::move(e);
    return out;
  }

  void string(int scalar, int group) {
    const int item = r_.node(scalar).parent;
    TimelineEntry e = begin(r_.node(item).span, group);
    from_line(scalar, trimmed(r_.words(scalar).visible, r_.words(scalar).span()), 0, r_.words(scalar).tokens.size(), e);
  }

  // A text with a line for each entry; lines without a time go on with the one above.
  void lines(int scalar) {
    const Words& words = r_.words(scalar);
    std::size_t token = 0;
    struct Line {
      Span span;
      std::size_t from, to;
    };
    std::vector<Line> found;
    for (Offset begin = 0; begin < words.visible.size();) {
      const std::size_t newline = words.visible.find('\n', begin);
      const auto end = static_cast<Offset>(std::min(newline, words.visible.size()));
      const std::size_t from = token;
      while (token < words.tokens.size() && words.tokens[token].span.begin < end) ++token;
      Line line{trimmed(words.visible, {begin, end}), from, token};
      const bool dash = from < token && line.span.size() > 1 &&
                        (words.visible[line.span.begin] == '-' || words.visible[line.span.begin] == '*');
      if (dash && words.tokens[from].span.size() == 1) ++line.from;
      if (read_stamp(words.visible, words.tokens, line.from, line.to, r_.order()))
        found.push_back(line);
      else if (!found.empty() && !line.span.empty())
        found.back() = {{found.back().span.begin, line.span.end}, found.back().from, token};
      begin = end + 1;
    }
    for (const Line& line : found) {
      TimelineEntry e = begin(line.span.shifted(r_.base(scalar)), scalar);
      from_line(scalar, line.span, line.from, line.to, e);
    }
  }

  void from_line(int scalar, Span part, std::size_t from, std::size_t to, TimelineEntry& e) {
    const Words& words = r_.words(scalar);
    const auto stamp = read_stamp(words.visible, words.tokens, from, to, r_.order());
    std::size_t next = from;
    if (stamp) {
      apply(*stamp, r_.base(scalar), e);
      next = stamp->next;
      while (next < to &&
             (words.tokens[next].kind == LineTokenKind::Separator ||
              (words.tokens[next].kind == LineTokenKind::Punctuation &&
               std::string_view("])*-:").find(words.visible[words.tokens[next].span.begin]) != std::string_view::npos)))
        ++next;
    } else {
      const Offset at = r_.base(scalar) + part.begin;
      e.time_slot = Slot{{at, at}, "", " — "};
    }
    const Span text = trimmed(words.visible, {next < to ? words.tokens[next].span.begin : part.end, part.end});
    e.text = text.shifted(r_.base(scalar));
    e.plain = r_.plain(scalar, text);
    emit(e, 0, stamp && stamp->placeholder && !stamp->has_clock);
  }

  std::optional<Stamp> stamp_of(int scalar) {
    const Words& words = r_.words(scalar);
    return read_stamp(words.visible, words.tokens, 0, words.tokens.size(), r_.order());
  }

  TimelineEntry begin(Span span, int group) const {
    TimelineEntry e;
    e.span = span;
    e.form = EntryForm::Yaml;
    e.section = section_;
    e.group = group;
    return e;
  }

  void apply(const Stamp& stamp, Offset base, TimelineEntry& e) {
    e.time_span = stamp.span.shifted(base);
    if (stamp.has_clock) e.clock_span = stamp.clock.shifted(base);
    e.time = stamp.time;
    e.time_invalid = stamp.invalid;
    e.time_approximate = stamp.approximate || stamp.clock_unknown;
    e.relative_seconds = stamp.relative_seconds;
    if (stamp.date) {
      e.date_own = true;
      day_ = full_date(*stamp.date, r_.year_hint, day_ ? day_ : d_.incident_date);
      if (stamp.date->year != 0) r_.year_hint = stamp.date->year;
    }
    if (const auto named = day_of_week(stamp, day_ ? day_ : d_.incident_date)) {
      day_ = named;
      e.date_own = true;
    }
    e.zone_named = stamp.zone_named;
    e.zone_minutes = stamp.zone_minutes;
    e.zone = stamp.zone;
  }

  std::optional<ZoneWords> whole_zone(const Words& words) const {
    if (auto zone = read_zone(words.visible, words.tokens, 0, true)) return zone;
    return find_zone(words.visible, words.tokens, r_.input.settings->zones.get());
  }

  void zone_of(int scalar) {
    if (const auto zone = whole_zone(r_.words(scalar))) note_zone(d_, *zone);
  }

  void text_of(int scalar, TimelineEntry& e) {
    e.text = trimmed(r_.text(), r_.node(scalar).text);
    e.plain = r_.plain(scalar);
  }

  // Adds the entry, its places counted from `begin`; nullptr where it is none yet (time: "{{HH:MM}}").
  TimelineEntry* emit(const TimelineEntry& entry, Offset begin, bool to_be_filled_in) {
    last_ = begin + (entry.span.end > entry.span.begin ? entry.span.end - 1 : entry.span.end);
    if (to_be_filled_in) return nullptr;
    TimelineEntry& e = d_.timeline.emplace_back(entry);
    shift(e, begin);
    e.date = day_;
    return &e;
  }

  YamlReading& r_;
  Document& d_;
  int section_ = -1;
  std::optional<Date> day_;  // the last date above
  std::optional<Offset> last_;  // in the last line of the section's last entry
  std::string time_key_ = "time";
};

}  // namespace

void read_yaml_timeline(YamlReading& reading) { TimelineReader(reading).run(); }

}  // namespace pm::model

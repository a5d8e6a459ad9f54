// What a post-mortem says, in one form for Markdown and YAML: sections, fields, timeline, whys, action items.
//
// Every part carries the span of the words it was read from, so that a rule can point at them and a fix can replace them.
// Units: bytes of `source`. Threads: a Document is immutable once an adapter has built it. Errors: none; what could not be
// understood is absent, and `broken` names the regions where that is so. Documents are equal where every part is, and they share
// their source.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.h"
#include "text/mask.h"
#include "text/shared.h"
#include "text/source.h"
#include "text/span.h"
#include "vocabulary/ids.h"

namespace pm::model {

using calendar::Date;
using calendar::TimeOfDay;
using text::Offset;
using text::Span;
using vocabulary::FieldId;
using vocabulary::Moment;
using vocabulary::SectionId;

enum class Format : std::uint8_t { Markdown, Yaml };
enum class Status : std::uint8_t { None, Draft, InReview, Reviewed, Published, Closed };

// A place for a part that is not there yet: replace `span` (often empty) by `before` + the part + `after`.
struct Slot {
  Span span;
  std::string before;
  std::string after;
  text::TextEdit filled(std::string_view part) const { return {span, before + std::string(part) + after}; }
  bool operator==(const Slot&) const = default;
};

// How a date is written: 2026-04-01, 1 April 2026, April 1, 2026, 01.04.2026, 01/04/2026, 04/01/2026, 2026年4月1日.
enum class DateForm : std::uint8_t { Iso, DayMonthYear, MonthDayYear, Dotted, DayFirstSlashes, MonthFirstSlashes, Wide };

enum class HeadingStyle : std::uint8_t { Atx, Setext, Bold, YamlKey };

struct Section {
  SectionId id = SectionId::Unknown;
  std::string title;            // plain text: without marks, numbering and trailing colon
  Span heading;                 // the title's words in the source
  Span heading_block;           // the whole heading, its markers and line end included (YAML: the key)
  Span body;                    // from behind the heading to the end of the section, its children included
  int level = 1;                // 1 = `#`; a bold label counts one below the heading it stands under
  HeadingStyle style = HeadingStyle::Atx;
  int parent = -1;              // index into Document::sections
  bool has_content = false;     // own words that are no comment, no placeholder and no bare `-`; or a child with such
  Span whole() const { return {heading_block.begin, body.end}; }
  bool operator==(const Section&) const = default;
};

enum class FieldOrigin : std::uint8_t { Label, Table, FrontMatter, Yaml, Prose };

struct Field {
  FieldId id = FieldId::Unknown;
  Span label;                   // empty where prose states the value
  Span value;                   // trimmed; empty where there is none
  std::string text;             // the value as plain text, marks removed
  FieldOrigin origin = FieldOrigin::Label;
  int section = -1;
  bool placeholder = false;     // nothing but a placeholder stands there
  bool operator==(const Field&) const = default;
};

enum class EntryForm : std::uint8_t { List, Table, Heading, Paragraph, Yaml };
enum class ActorKind : std::uint8_t { Unknown, System, Human };

// One moment of the timeline. Its time as written is judged by the rules: `time` is set only where it is a time of day.
struct TimelineEntry {
  Span span;                    // the entry without its nested details
  Span time_span;               // the words of date, time and zone; empty where there are none
  Span clock_span;              // the time of day alone; empty where there is none
  Span text;                    // what happened
  text::Shared plain;           // the same as plain text
  std::optional<TimeOfDay> time;
  bool time_invalid = false;    // 25:10, 17:14pm
  bool time_approximate = false;  // ~14:05, 14:??
  std::optional<std::int64_t> relative_seconds;  // T+5min
  std::optional<Date> date;     // its own or the one above it
  bool date_own = false;        // stands in the entry itself
  std::optional<int> zone_minutes;  // where the entry itself names a zone with a known offset
  bool zone_named = false;
  std::string zone;             // the entry's own: UTC, IST, +02:00, Europe/Berlin; empty where it names none
  std::optional<int> offset_minutes;  // of its own zone or the timeline's, at that time; absent where that is not known for sure
  std::optional<std::int64_t> instant;  // seconds since 1970 in UTC, where date, time and offset are all known
  ActorKind kind = ActorKind::Unknown;
  std::vector<Moment> moments;  // what the words say: an entry may be several ("rollback complete, all healthy")
  EntryForm form = EntryForm::List;
  int section = -1;
  int group = 0;                // entries of one list, one table, one run of headings share it: siblings
  std::optional<Slot> time_slot;  // where a time belongs that lacks
  bool operator==(const TimelineEntry&) const = default;
};

struct Why {
  Span span;
  Span question;                // empty where the chain gives answers only
  Span answer;                  // empty where the question has none
  std::string question_text;
  std::string answer_text;
  std::optional<Slot> answer_slot;
  bool operator==(const Why&) const = default;
};

// What stands under Root Cause.
struct RootCause {
  int section = -1;             // -1: no such section
  std::vector<Why> whys;
  std::optional<Span> statement;         // "Root cause: …", bold or quoted conclusions
  std::string statement_text;
  std::vector<Span> factors;    // contributing factors
  int causal_steps = 0;         // sentences of the narrative that say why: because, led to, as a result …
  Offset append_at = 0;         // where another line of the chain or the section would go (a line's beginning)
  bool operator==(const RootCause&) const = default;
};

struct Owner {
  Span span;
  std::string name;             // as written, without `@`
  bool handle = false;          // written as `@name`
  bool operator==(const Owner&) const = default;
};

enum class DueForm : std::uint8_t { Date, InvalidDate, Relative, Unknown };

struct Due {
  Span span;
  std::string text;
  DueForm form = DueForm::Unknown;
  std::optional<Date> date;     // of a Date; for InvalidDate the nearest day that exists; for Relative what it comes to, if known
  bool operator==(const Due&) const = default;
};

struct PriorityRef {
  Span span;
  std::string text;             // as written
  bool operator==(const PriorityRef&) const = default;
};

struct ActionItem {
  Span span;                    // the item without nested details
  std::string id;               // "AI-1"; empty where it has none
  Span what;
  text::Shared what_text;       // plain text
  std::vector<Owner> owners;
  std::optional<Due> due;
  std::optional<PriorityRef> priority;
  std::optional<bool> done;
  Span done_span;               // the check box, the status cell, the mark; empty where there is none
  Span ticket;                  // empty where there is none
  bool has_link = false;
  EntryForm form = EntryForm::List;
  int section = -1;
  Slot owner_slot;              // where the part belongs that lacks
  Slot due_slot;
  Slot priority_slot;
  bool operator==(const ActionItem&) const = default;
};

// One thing that went well or poorly: a list item, a paragraph, an item of a YAML sequence.
struct Point {
  Span span;
  std::string text;             // plain text
  std::vector<std::string> actions;  // ids of the action items that it names ("AI-1")
  bool accepted_risk = false;   // said to be an accepted risk
  int section = -1;
  bool operator==(const Point&) const = default;
};

enum class FaultKind : std::uint8_t { Syntax, Reserved, DuplicateKey, UnknownKey, Type, Required, Value };

// What is wrong with the form of a YAML document or of front matter: yaml_check.cpp finds it, the rules yaml/* tell it.
struct FormFault {
  FaultKind kind = FaultKind::Syntax;
  Span span;                    // what to point at
  Span other;                   // DuplicateKey: the first one
  Span whole;                   // DuplicateKey: the lines of this one; empty where it cannot be taken out alone
  std::string key;              // as a path: "timeline[].kind"
  std::string written;          // what stands there, as plain text
  std::string expected;         // Syntax: what is wrong; Type: what belongs there; Required: the key that lacks
  std::vector<std::string> values;  // Value: those there are
  std::string near;             // the key or the value that was probably meant; empty where that would be a guess
  std::optional<Slot> slot;     // Required: where it belongs
  bool operator==(const FormFault&) const = default;
};

// A key that the form of YAML knows: see form.h for the map and the name.
struct KnownKey {
  Span span;
  std::string_view map;
  std::string_view name;
  bool operator==(const KnownKey&) const = default;
};

struct Placeholder {
  Span span;
  int section = -1;
  bool in_field = false;
  bool operator==(const Placeholder&) const = default;
};

enum class BlockKind : std::uint8_t { Paragraph, ListItem, Heading, TableCell, Value };

// One block of prose with what in it is not prose.
struct Block {
  Span span;
  text::Masks masks;            // relative to span.begin
  std::uint64_t digest = 0;     // of its text and masks: what is alike has the same
  BlockKind kind = BlockKind::Paragraph;
  int section = -1;
  bool block_quote = false;
  int depth = 0;                // nesting of lists
  bool operator==(const Block&) const = default;
};

// How the document is written, so that what is inserted looks like the rest.
struct Style {
  int section_level = 2;        // level of the template's sections
  HeadingStyle heading = HeadingStyle::Atx;
  char bullet = '-';
  std::string newline = "\n";
  bool numbered = false;        // "## 1. Summary", all of them
  bool emoji = false;           // "## 📋 Summary", all of them
  bool table_timeline = false;  // the form of what is there: a table, else a list
  bool table_items = false;
  DateForm date = DateForm::Iso;
  bool twelve_hours = false;    // 2:25 PM
  char clock_mark = ':';        // 14:25, 14h25, 14.25
  std::string entry_mark;       // what stands between time and text (" — "), empty where no entry is there
  bool operator==(const Style&) const = default;
};

// Why a document is, or is not, taken for a post-mortem.
enum class Recognition : std::uint8_t { No, OptedOut, OptedIn, Glob, FileName, FrontMatter, Title, Sections };

struct Document {
  Format format = Format::Markdown;
  text::SourcePtr source;
  Recognition recognition = Recognition::No;
  bool nearly_empty = false;    // nothing but blanks, a title or front matter: the template is offered
  bool english = true;          // prose rules speak English only
  std::string language = "en";  // ISO code; English where the evidence is thin

  std::string title;
  Span title_span;
  Status status = Status::None;
  std::vector<Section> sections;        // in the order of the document, known and unknown
  std::vector<Field> fields;
  std::vector<TimelineEntry> timeline;
  RootCause root_cause;
  std::vector<ActionItem> action_items;
  std::vector<Point> went_well;
  std::vector<Point> went_poorly;
  std::vector<Placeholder> placeholders;   // in order
  std::vector<Block> blocks;
  std::vector<Span> broken;
  std::vector<FormFault> faults;        // in the order of their kinds; of YAML and front matter alone
  std::vector<KnownKey> keys;           // in the order of the text; not those of long lists: see known_keys.h
  bool schema_declared = false;         // `schema: postmortem/v1`: keys and values of the schema alone
  std::vector<Span> comments;
  std::vector<Span> code;               // code blocks with their fences; one that is never closed runs to the end
  std::optional<Span> front_matter;     // its lines with the fences
  std::optional<Date> incident_date;    // from the Summary, the front matter, the title, the file name, the timeline
  std::vector<Date> dates;              // all that could be read, in order
  bool zone_known = false;              // some zone is named for the timeline
  std::optional<int> zone_minutes;      // where its offset is known, and always the same
  std::string zone;                     // of times that name none: UTC, CET, Europe/Berlin; empty where no name was understood
  bool newest_first = false;            // a timeline written backwards on purpose
  std::optional<Offset> timeline_append_at;  // a line's beginning behind the last entry
  std::optional<Slot> field_slot;       // where another line of the Summary's fields goes
  Style style;

  bool is_postmortem() const { return recognition > Recognition::OptedOut; }
  const std::string& text() const { return source->text(); }
  // The first section of that kind; nullptr where there is none.
  const Section* section(SectionId id) const;
  // What governs a section: itself where it is known, else the nearest known ancestor, else Unknown.
  SectionId governing(int section) const;
  // The innermost section at a place, -1 before the first.
  int section_at(Offset offset) const;
  // The first field of that kind with a value, else the first of that kind, else nullptr.
  const Field* field(FieldId id) const;
  bool is_broken(Span span) const;
  // Whether a whole placeholder stands there.
  bool holds_placeholder(Span span) const;
  bool operator==(const Document&) const = default;
};

}  // namespace pm::model

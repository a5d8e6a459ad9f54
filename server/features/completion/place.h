// Where a completion is asked for: what may stand there, and which part of the text it replaces.
//
// The section decides what a line means; the model says what is there already. Units: bytes of the source. Threads: pure
// functions. Errors: std::nullopt where nothing is ours to complete.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/snapshot.h"
#include "features/layout.h"
#include "vocabulary/ids.h"

namespace pm::features::completion {

using analysis::Snapshot;
using model::Document;
using text::Offset;
using text::Span;
using vocabulary::FieldId;
using vocabulary::SectionId;

enum class Want : std::uint8_t {
  Owner, Priority, Due, ItemStatus,              // of an action item
  Time, EntryKind, EntryMoment,                  // of a timeline entry
  Severity, Service, Status, Date, Duration, TimeZone,  // values of the Summary and of front matter
  Label,                                         // a field of the Summary with its value
  Key,                                           // a key of YAML
  Given,                                         // one of Place::values
  Heading, Section,                              // a heading behind `#`; a section on an empty line
  Template,
};

struct Place {
  Span replace;                  // the words that are there, or an empty span at the cursor
  std::string typed;             // its part up to the cursor
  std::vector<Want> wants;       // likeliest first
  std::string before, after;     // what goes around an inserted value: blanks, separators, quotes
  bool yaml_value = false;       // a plain scalar is written: what YAML would misread wants quotes
  int item = -1;                 // the action item, -1 for none
  FieldId field = FieldId::Unknown;       // whose value it is
  SectionId section = SectionId::Unknown; // the one that governs
  std::vector<std::string> siblings;      // YAML: the keys beside it
  std::string_view map;                   // YAML: the map of model::form that it stands in; empty where it is none
  std::vector<std::string> values;        // of Want::Given
};

std::optional<Place> find_place(const Snapshot& snapshot, Offset at);

// By kind of place; each is asked only where it may apply.
std::optional<Place> yaml_place(const Snapshot& snapshot, Offset at, Span region);
std::optional<Place> placeholder_place(const Snapshot& snapshot, Offset at);
std::optional<Place> row_place(const Snapshot& snapshot, Offset at, SectionId governing);
std::optional<Place> field_place(const Snapshot& snapshot, Offset at, SectionId governing);
std::optional<Place> item_place(const Snapshot& snapshot, Offset at);
std::optional<Place> entry_place(const Snapshot& snapshot, Offset at);
std::optional<Place> heading_place(const Snapshot& snapshot, Offset at);

// A place for one value: `part` where it has words, else the cursor with the blanks that a value needs around it.
Place value_place(const Snapshot& snapshot, Offset at, Span part, std::vector<Want> wants);
// What the value of a field may be; empty where it is free text.
std::vector<Want> wants_of_field(FieldId field);
std::vector<Want> wants_of_item_field(FieldId field);

}  // namespace pm::features::completion

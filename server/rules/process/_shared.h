// What the rules about the review share: dates of fields, the end of the incident, and lines for fields that lack.
//
// Units: bytes of the source; seconds on a scale where days count from 1970. Threads: pure functions. Errors: nullopt.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/rule.h"

namespace pm::rules {

struct DateAndTime {
  calendar::Date date;
  std::optional<calendar::TimeOfDay> time;
};

// The first date of a text, with the time behind it; nullopt where none can be told for sure.
std::optional<DateAndTime> date_in(std::string_view text, const settings::Settings& settings);
// Of a field with a value that is no placeholder.
std::optional<DateAndTime> date_of(const Context& context, vocabulary::FieldId id);

// The latest day (with its time, where known) that the document tells of the incident, up to `limit`.
std::optional<DateAndTime> end_of_incident(const Context& context, std::optional<calendar::Date> limit);

// Whether a field has a value; a placeholder is none, but waits to be filled in and says so itself.
bool is_filled(const Document& document, vocabulary::FieldId id);
bool is_there(const Document& document, vocabulary::FieldId id);

// 1 for the worst; 0 where the document names none that is known.
int severity_rank(const Context& context);

// Where a finding about a field that lacks points: the status, else the title, else the first heading.
Span review_place(const Document& document);

// The edit that adds a field in the form of those that are there; nullopt where there is none to go by.
std::optional<TextEdit> add_field(const Document& document, vocabulary::FieldId id, std::string_view value);

}  // namespace pm::rules

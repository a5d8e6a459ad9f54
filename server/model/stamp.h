// Reads dates and times from the tokens of a line: "2018-01-18 4:19", "Feb 20 2018 14:17", "[13:26]", "~14:05 UTC", "July 22".
// Private to this layer. Pure; spans are those of the tokens.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.h"
#include "model/document.h"
#include "settings/settings.h"
#include "syntax/line.h"

namespace pm::model {

// A date as far as it was written: no year is 0.
struct WrittenDate {
  int year = 0;
  int month = 0;
  int day = 0;
  Span span;
  bool ambiguous = false;   // 03/04/2026
};

struct Stamp {
  std::size_t next = 0;     // the first token behind it
  Span span;
  Span clock;               // the time of day with its meridiem
  bool has_clock = false;
  bool clock_unknown = false;   // 14:??, ???: a time is meant
  bool placeholder = false;     // {{HH:MM}}, HH:mm
  std::optional<TimeOfDay> time;
  bool invalid = false;
  bool approximate = false;
  std::optional<std::int64_t> relative_seconds;
  std::optional<WrittenDate> date;
  int weekday = -1;             // named beside a time, 0 = Sunday
  bool zone_named = false;
  std::string zone;             // its name; empty where none is understood
  std::optional<int> zone_minutes;
};

// The date at a token, its length in tokens in `length`; nullopt where there is none.
std::optional<WrittenDate> read_date(std::string_view text, const std::vector<syntax::LineToken>& tokens, std::size_t at,
                                     std::size_t& length, settings::DateOrder order);

// The stamp at the beginning of tokens[from, to). `dotted`: 14.25 is a time there without a word that says so.
std::optional<Stamp> read_stamp(std::string_view text, const std::vector<syntax::LineToken>& tokens, std::size_t from, std::size_t to,
                                settings::DateOrder order, bool dotted = false);

// Whether tokens[from, to) begin with a number that could be a time: 14.25, 9.05.
bool leads_with_dotted_time(std::string_view text, const std::vector<syntax::LineToken>& tokens, std::size_t from, std::size_t to);

// A time as written, as a time of day; sets `invalid` for what cannot be one. 17:14pm gives 17:14 and `invalid`.
std::optional<TimeOfDay> time_of_day(const syntax::TimeValue& value, bool& invalid);

// The day that a stamp without a date means by its weekday: the nearest one to `near`, which may be absent.
std::optional<Date> day_of_week(const Stamp& stamp, const std::optional<Date>& near);

// With the year of the hint where none is written; over the turn of a year, the year beside it that is close to `near`.
std::optional<Date> full_date(const WrittenDate& written, int year_hint, const std::optional<Date>& near = {});

}  // namespace pm::model

// What stands in one line of a post-mortem, as a flat list of tokens: times, dates, zones, owners, priorities …
//
// This is the only scanner of such things (invariant 9): the model and every feature read them from here. It runs our own
// tree-sitter grammar (`grammar/`). Names of months and weekdays are data of the vocabulary, so they come as words.
// Units: spans are bytes, relative to the text handed in. Threads: parse_line is safe from any thread (it keeps a parser
// per thread). Errors: none; any text gives tokens, bytes that are not UTF-8 come as Punctuation.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::syntax {

enum class LineTokenKind : std::uint8_t {
  Time,         // 14:23  9:02a  17:14pm  25:10  24:XX  14:??  07:7:47  14h23  2pm  T+5min  ~14:05 (the ~ is part of it);
                // behind the T of 2026-04-01T14:25 too, without the T
  Date,         // 2026-04-01  2026/04/01  01.04.2026  1.4.  1/28  02-13-2025: numbers only
  Zone,         // UTC  Z  PST  CEST  +02:00  UTC+2  GMT-05:00  Europe/Berlin
  Handle,       // @sarah  @org/team  @jane.doe
  Priority,     // P0 … P9  p1  Prio 1  priority: 1 gives only the 1 as Number
  Severity,     // SEV1  SEV-2  Sev 3  S1 is a Word
  Ticket,       // ABC-123  #456  org/repo#12
  Duration,     // 32 min  1h 5m  2 hours  15m  3 days  1 h 05 min: the whole run is one token; 1h30 (but 14h23 is a Time)
  Number,       // 12  12,400  8  0.5  99.95: without a unit; a % behind it is Punctuation; ratios and fractions: 3:1  8/40
  Word,         // letters, with inner apostrophes, hyphens, digits and underscores: wasn't, roll-back, v2.4.1, p99_latency
  Separator,    // — – - (alone between blanks) | : ; , → -> => / ·  : what stands between the parts of a line
  Placeholder,  // {{x}}  <title>  HH:MM  hh:mm  YYYY-MM-DD  SEV-?  TBD  TODO  XXX  ???
  Checkbox,     // [ ]  [x]  [X] at the start of the text
  Punctuation,  // everything else, one character each; an HTML tag as a whole: <br>  </b>
};

enum class Meridiem : std::uint8_t { None, Am, Pm };

// The numbers as written: hour 25 or minute 99 come through, judging them is the rules' work. -1: not there or unknown (`??`, `XX`).
struct TimeValue {
  int hour = -1;
  int minute = -1;
  int second = -1;
  Meridiem meridiem = Meridiem::None;
  bool approximate = false;     // ~14:05
  bool relative = false;        // T+5min, T-1h30: then `offset_seconds` counts
  std::int64_t offset_seconds = 0;
  bool malformed = false;       // 07:7:47: digits missing
};

enum class DateForm : std::uint8_t {
  YearMonthDay,  // 2026-04-01, 2026/04/01: {year, month, day}
  Dotted,        // 01.04.2026, 1.4.: {day, month, year or 0}
  Slashed,       // 03/04/2026, 1/28, 02-13-2025: {first, second, year or 0}, order unknown
                 // years of two digits are of this century: 4/1/26 has 2026
};

struct DateValue {
  DateForm form = DateForm::YearMonthDay;
  int first = 0;
  int second = 0;
  int third = 0;
};

struct Seconds {
  std::int64_t count = 0;
};

// A document has a token for every word, and they are kept: so a token is its place and eight bytes, of which the kind is one and what
// its text says the rest. What is asked of a token of another kind is absent.
class LineToken {
 public:
  LineToken() = default;
  LineToken(LineTokenKind of, text::Span place) : span(place), kind(of) {}
  LineToken(LineTokenKind of, text::Span place, std::optional<int> number);   // Number, Word, Priority, Severity, Zone
  LineToken(text::Span place, const TimeValue& time);
  LineToken(text::Span place, const DateValue& date);
  LineToken(text::Span place, Seconds duration);

  text::Span span;
  LineTokenKind kind = LineTokenKind::Punctuation;

  TimeValue time() const;                     // Time
  DateValue date() const;                     // Date
  std::optional<int> number() const;          // Priority, Severity: its digit; Number: where it is a plain integer below 1e9; Word: 1st, 22nd
  std::int64_t seconds() const { return kind == LineTokenKind::Duration ? value_ : 0; }  // Duration
  std::optional<int> zone_minutes() const;    // Zone: the offset from UTC in minutes, where the token says it by itself; none for IANA names

 private:
  std::int64_t value_ : 56 = 0;
};

// Tokens in order, not overlapping; blanks between them belong to none. A text may hold line breaks (an inline node over soft breaks).
std::vector<LineToken> parse_line(std::string_view text);

}  // namespace pm::syntax

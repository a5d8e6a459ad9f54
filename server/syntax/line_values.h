// What the text of one token of a line says: the parts of a time, the numbers of a date, the seconds of a duration.
//
// The grammar has decided what the text is; these only read it. Private to syntax/line.
// Threads: pure functions. Errors: none; a text of another form gives default values.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "syntax/line.h"

namespace pm::syntax {

TimeValue read_time(std::string_view text);
DateValue read_date(std::string_view text);
std::int64_t read_seconds(std::string_view text);
std::optional<int> read_zone_minutes(std::string_view text);
// 12 and 12,400; none for 0.5, 3:1, 7/40 and what is not below 1e9.
std::optional<int> read_number(std::string_view text);
// 1st, 22nd; none for other words.
std::optional<int> read_ordinal(std::string_view text);
// The digit behind the name of a priority or severity.
std::optional<int> read_level(std::string_view text);

}  // namespace pm::syntax

// What time it is: the only clock of the command line.
//
// POSTMORTEM_TODAY=YYYY-MM-DD stands in for today's date, at noon: for tests, and to lint as of another day.
// Threads: any. Errors: a zone that this machine does not know counts as UTC.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "calendar/calendar.h"

namespace pm::app {

// In the zone that a configuration names; UTC where it names none.
calendar::Now now_in(std::string_view time_zone);

// How far a zone is from UTC at a moment; nullopt where it is unknown.
std::optional<int> zone_minutes(std::string_view time_zone, calendar::Instant at);

bool today_is_set();
// What is wrong with POSTMORTEM_TODAY; nullopt where it is not set, or right.
std::optional<std::string> wrong_today();

}  // namespace pm::app

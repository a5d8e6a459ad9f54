// Civil dates, times of day and durations: arithmetic and formatting, on the proleptic Gregorian calendar of std::chrono.
//
// Units: seconds unless a name says otherwise; zones as minutes east of UTC. Threads: values. Errors: std::nullopt.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pm::calendar {

using Date = std::chrono::year_month_day;
using Instant = std::chrono::sys_seconds;

// nullopt where no such day exists.
std::optional<Date> make_date(int year, int month, int day);
// The nearest day that exists: 2026-02-30 gives 2026-02-28, month 13 gives December.
Date nearest_date(int year, int month, int day);

Date add_days(Date date, int days);
int days_between(Date from, Date to);
// The first such weekday strictly after `from`.
Date next_weekday(Date from, std::chrono::weekday weekday);
Date end_of_month(Date date);
Date end_of_quarter(Date date);

std::string format_iso(Date date);                // 2026-04-15
std::string_view weekday_name(Date date);         // Wednesday
std::string_view month_name(Date date);           // April

struct TimeOfDay {
  int hour = 0;
  int minute = 0;
  int second = 0;
  constexpr int seconds() const { return hour * 3600 + minute * 60 + second; }
  friend constexpr auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};
std::string format_time(TimeOfDay time);          // 14:23, with seconds where there are any

// "32 min", "1 h 5 min", "2 d 3 h", "45 s": the two largest units that matter.
std::string format_duration(std::int64_t seconds);

// What the clock says, in the zone that the settings name. Handed in at the edge; tests hand in their own.
struct Now {
  Date today{};
  TimeOfDay time;
};
Now now_at(Instant instant, int zone_minutes = 0);

}  // namespace pm::calendar

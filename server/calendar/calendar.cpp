#include "calendar/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace pm::calendar {

using std::chrono::days;
using std::chrono::sys_days;

std::optional<Date> make_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return date;
}

Date nearest_date(int year, int month, int day) {
  const auto y = std::chrono::year{std::clamp(year, 1, 9999)};
  const auto m = std::chrono::month{static_cast<unsigned>(std::clamp(month, 1, 12))};
  const unsigned last = static_cast<unsigned>((y / m / std::chrono::last).day());
  return y / m / std::chrono::day{static_cast<unsigned>(std::clamp(day, 1, static_cast<int>(last)))};
}

Date add_days(Date date, int count) { return Date{sys_days{date} + days{count}}; }

int days_between(Date from, Date to) { return static_cast<int>((sys_days{to} - sys_days{from}).count()); }

Date next_weekday(Date from, std::chrono::weekday weekday) {
  const auto distance = weekday - std::chrono::weekday{sys_days{from}};
  return add_days(from, distance.count() == 0 ? 7 : static_cast<int>(distance.count()));
}

Date end_of_month(Date date) { return Date{date.year() / date.month() / std::chrono::last}; }

Date end_of_quarter(Date date) {
  const unsigned month = (static_cast<unsigned>(date.month()) + 2) / 3 * 3;
  return Date{date.year() / std::chrono::month{month} / std::chrono::last};
}

std::string format_iso(Date date) {
  const int year = static_cast<int>(date.year());
  std::string out = year < 0 ? "-" : "";
  const std::string digits = std::to_string(year < 0 ? -year : year);
  out.append(digits.size() < 4 ? 4 - digits.size() : 0, '0').append(digits);
  for (const unsigned part : {static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())}) {
    out += '-';
    out += static_cast<char>('0' + part / 10 % 10);
    out += static_cast<char>('0' + part % 10);
  }
  return out;
}

std::string_view weekday_name(Date date) {
  static constexpr std::string_view kNames[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  return kNames[std::chrono::weekday{sys_days{date}}.c_encoding()];
}

std::string_view month_name(Date date) {
  static constexpr std::string_view kNames[] = {"January", "February", "March",     "April",   "May",      "June",
                                                "July",    "August",   "September", "October", "November", "December"};
  return kNames[(static_cast<unsigned>(date.month()) + 11) % 12];
}

std::string format_time(TimeOfDay time) {
  std::array<char, 48> buffer{};
  if (time.second != 0)
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d", time.hour, time.minute, time.second);
  else
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", time.hour, time.minute);
  return buffer.data();
}

std::string format_duration(std::int64_t seconds) {
  if (seconds < 0) return "-" + format_duration(-seconds);
  if (seconds < 60) return std::to_string(seconds) + " s";
  const std::int64_t minutes = seconds / 60;
  const auto two = [](std::int64_t large, const char* large_unit, std::int64_t small, const char* small_unit) {
    std::string out = std::to_string(large) + large_unit;
    if (small != 0) out += " " + std::to_string(small) + small_unit;
    return out;
  };
  if (minutes < 60) return std::to_string(minutes) + " min";
  if (minutes < 48 * 60) return two(minutes / 60, " h", minutes % 60, " min");
  return two(minutes / 1440, " d", minutes % 1440 / 60, " h");
}

Now now_at(Instant instant, int zone_minutes) {
  const auto local = instant + std::chrono::minutes{zone_minutes};
  const auto day = std::chrono::floor<days>(local);
  const std::chrono::hh_mm_ss clock{local - day};
  return {Date{day}, {static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()), 0}};
}

}  // namespace pm::calendar

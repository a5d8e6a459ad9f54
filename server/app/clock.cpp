#include "app/clock.h"

#include <charconv>
#include <cstdlib>

#include "app/zones.h"
#include "text/strings.h"

namespace pm::app {
namespace {

constexpr const char* kToday = "POSTMORTEM_TODAY";

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || !text::is_digit(text[0]) || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<calendar::Date> set_today() {
  const char* set = std::getenv(kToday);
  const std::string_view text = set == nullptr ? std::string_view() : text::trim(set);
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)), day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return calendar::make_date(*year, *month, *day);
}

// +2, +02:00, -0530
std::optional<int> read_offset(std::string_view text) {
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const int sign = text[0] == '-' ? -1 : 1;
  text.remove_prefix(1);
  const std::string plain = text::replace_all(std::string(text), ":", "");
  const std::size_t hours_size = plain.size() > 2 ? plain.size() - 2 : plain.size();
  const auto hours = digits(std::string_view(plain).substr(0, hours_size));
  const auto minutes = hours_size == plain.size() ? std::optional<int>(0) : digits(std::string_view(plain).substr(hours_size));
  if (!hours || !minutes || *hours > 18 || *minutes > 59) return std::nullopt;
  return sign * (*hours * 60 + *minutes);
}

}  // namespace

std::optional<int> zone_minutes(std::string_view zone, calendar::Instant at) {
  if (zone.empty() || text::equal_ignoring_case(zone, "UTC") || text::equal_ignoring_case(zone, "GMT") || text::equal_ignoring_case(zone, "Z")) return 0;
  if (text::starts_with_ignoring_case(zone, "UTC") || text::starts_with_ignoring_case(zone, "GMT"))
    if (const auto offset = read_offset(zone.substr(3))) return offset;
  if (const auto offset = read_offset(zone)) return offset;
  return system_zones()->minutes_at(zone, at);
}

calendar::Now now_in(std::string_view time_zone) {
  if (const auto today = set_today()) return {*today, {12, 0, 0}};
  const auto instant = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  return calendar::now_at(instant, zone_minutes(time_zone, instant).value_or(0));
}

bool today_is_set() { return set_today().has_value(); }

std::optional<std::string> wrong_today() {
  const char* set = std::getenv(kToday);
  if (set == nullptr || *set == '\0' || set_today()) return std::nullopt;
  return std::string(kToday) + " is no date: write it as YYYY-MM-DD, such as 2026-11-23";
}

}  // namespace pm::app

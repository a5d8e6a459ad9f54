#include "syntax/line_values.h"

#include <algorithm>
#include <array>

#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::is_alpha;
using text::is_digit;
using text::lower;

// Beyond any number that means something here; keeps sums from overflowing.
constexpr std::int64_t kMaxNumber = 1'000'000'000;

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  void skip() { rest_.remove_prefix(1); }
  std::string_view rest() const { return rest_; }

  bool accept(std::string_view prefix) {
    if (!rest_.starts_with(prefix)) return false;
    rest_.remove_prefix(prefix.size());
    return true;
  }

  template <class Predicate>
  std::string_view take_while(Predicate predicate) {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), predicate);
    const auto size = static_cast<std::size_t>(end - rest_.begin());
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

 private:
  std::string_view rest_;
};

std::int64_t to_number(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits) value = std::min(value * 10 + (c - '0'), kMaxNumber);
  return value;
}

// Seconds in 1/1000, so that "1.5h" needs no floating point.
struct Amount {
  std::int64_t thousandths = 0;
  std::size_t integer_digits = 0;
};

Amount take_amount(Reader& in) {
  Amount amount;
  std::string_view digits = in.take_while(is_digit);
  amount.integer_digits = digits.size();
  std::int64_t whole = to_number(digits);
  while (in.peek() == ',' && in.rest().size() > 3 && is_digit(in.rest()[1])) {  // 1,200 s
    in.skip();
    for (const char c : in.take_while(is_digit)) whole = std::min(whole * 10 + (c - '0'), kMaxNumber);
  }
  amount.thousandths = whole * 1000;
  if (in.peek() == '.' && in.rest().size() > 1 && is_digit(in.rest()[1])) {
    in.skip();
    std::int64_t scale = 100;
    for (const char c : in.take_while(is_digit)) {
      amount.thousandths += (c - '0') * scale;
      scale /= 10;
    }
  }
  return amount;
}

// 0: no unit.
std::int64_t seconds_of_unit(std::string_view unit) {
  switch (unit.empty() ? '\0' : lower(unit.front())) {
    case 'w':
      return 7 * 86400;
    case 'd':
      return 86400;
    case 'h':
      return 3600;
    case 'm':
      return 60;
    case 's':
      return 1;
    default:
      return 0;
  }
}

std::int64_t next_smaller(std::int64_t unit) { return unit == 3600 ? 60 : unit == 60 ? 1 : 0; }

// "1h 5m", "2 hours and 5 minutes", "1h30"; `bare_unit` is for a number with no unit at all.
std::int64_t sum_of_parts(Reader in, std::int64_t bare_unit) {
  std::int64_t thousandths = 0;
  std::int64_t last_unit = 0;
  while (!in.done()) {
    if (!is_digit(in.peek())) {
      in.skip();
      continue;
    }
    const Amount amount = take_amount(in);
    in.take_while([](char c) { return !is_alpha(c) && !is_digit(c); });
    std::int64_t unit = seconds_of_unit(in.take_while(is_alpha));
    if (unit == 0) unit = last_unit == 0 ? bare_unit : next_smaller(last_unit);
    thousandths += amount.thousandths * unit;
    last_unit = unit;
  }
  return thousandths / 1000;
}

// "00:05", "1:30:00"
std::int64_t clock_seconds(std::string_view text) {
  std::int64_t seconds = 0;
  std::int64_t unit = 3600;
  for (const std::string_view part : text::split(text, ':')) {
    seconds += to_number(part) * unit;
    unit = next_smaller(unit);
  }
  return seconds;
}

void read_offset(Reader in, TimeValue& time) {
  time.relative = true;
  const bool negative = !in.accept("+");
  in.take_while([](char c) { return !is_digit(c); });
  const std::string_view rest = in.rest();
  // Without a unit: minutes.
  const std::int64_t seconds = rest.find(':') != std::string_view::npos ? clock_seconds(rest) : sum_of_parts(in, 60);
  time.offset_seconds = negative ? -seconds : seconds;
}

struct Zone {
  std::string_view name;
  int minutes;
};

// Only what means one offset to nearly everyone; IST, CST, BST, ET … do not.
constexpr std::array kZones = {
    Zone{"UTC", 0},    Zone{"GMT", 0},    Zone{"Z", 0},       Zone{"WET", 0},     Zone{"CET", 60},
    Zone{"CEST", 120}, Zone{"EET", 120},  Zone{"SAST", 120},  Zone{"EEST", 180},  Zone{"MSK", 180},  Zone{"WIB", 420},
    Zone{"HKT", 480},  Zone{"SGT", 480},  Zone{"PHT", 480},   Zone{"AWST", 480},  Zone{"JST", 540},  Zone{"KST", 540},
    Zone{"ACST", 570}, Zone{"AEST", 600}, Zone{"ACDT", 630},  Zone{"AEDT", 660},  Zone{"NZST", 720}, Zone{"NZDT", 780},
    Zone{"BRT", -180}, Zone{"EDT", -240}, Zone{"EST", -300},  Zone{"CDT", -300},  Zone{"MDT", -360}, Zone{"MST", -420},
    Zone{"PDT", -420}, Zone{"PST", -480}, Zone{"AKDT", -480}, Zone{"AKST", -540}, Zone{"HST", -600},
};

// "+2", "-05:00", "+0530"; the sign may be a minus sign or ±.
int offset_minutes(Reader in) {
  const bool positive = in.accept("+") || in.accept("\u00B1");
  in.take_while([](char c) { return !is_digit(c); });
  const std::string_view digits = in.take_while(is_digit);
  std::int64_t hours = to_number(digits);
  std::int64_t minutes = 0;
  if (digits.size() > 2) {
    minutes = hours % 100;
    hours /= 100;
  } else if (in.accept(":")) {
    minutes = to_number(in.take_while(is_digit));
  }
  const int value = static_cast<int>(hours * 60 + minutes);
  return positive ? value : -value;
}

}  // namespace

TimeValue read_time(std::string_view text) {
  TimeValue time;
  Reader in(text);
  if (in.peek() == 'T' || in.peek() == 't') {
    in.skip();
    read_offset(in, time);
    return time;
  }
  time.approximate = in.accept("~") || in.accept("\u2248");
  in.take_while([](char c) { return !is_digit(c); });
  const std::string_view hour = in.take_while(is_digit);
  time.hour = static_cast<int>(to_number(hour));

  const auto take_field = [&in, &time](int& field) {
    const auto in_field = [](char c) { return is_digit(c) || c == 'X' || c == 'x' || c == '?'; };
    const std::string_view digits = in.take_while(in_field);
    if (std::all_of(digits.begin(), digits.end(), is_digit)) field = static_cast<int>(to_number(digits));
    time.malformed = time.malformed || digits.size() == 1;
  };
  const auto accept_colon = [&in] { return in.accept(":") || in.accept("\uFF1A"); };
  if (accept_colon() || in.accept("h") || in.accept("H")) take_field(time.minute);
  if (accept_colon()) take_field(time.second);
  // A fraction ends in digits; "a.m." has none.
  in.take_while([](char c) { return !is_alpha(c); });
  const char letter = lower(in.peek());
  if (letter == 'a') time.meridiem = Meridiem::Am;
  if (letter == 'p') time.meridiem = Meridiem::Pm;
  return time;
}

DateValue read_date(std::string_view text) {
  DateValue date;
  std::array<std::string_view, 3> parts;
  std::size_t count = 0;
  Reader in(text);
  while (!in.done() && count < parts.size()) {
    parts[count++] = in.take_while(is_digit);
    in.take_while([](char c) { return !is_digit(c); });
  }
  const auto number = [&parts](std::size_t i) { return static_cast<int>(to_number(parts[i])); };
  date.first = number(0);
  date.second = number(1);
  date.third = number(2);
  if (parts[0].size() == 4) {
    date.form = DateForm::YearMonthDay;
  } else {
    date.form = text.find('.') != std::string_view::npos ? DateForm::Dotted : DateForm::Slashed;
    if (parts[2].size() == 2) date.third += 2000;
  }
  return date;
}

std::int64_t read_seconds(std::string_view text) { return sum_of_parts(Reader(text), 0); }

std::optional<int> read_zone_minutes(std::string_view text) {
  if (text.starts_with("Etc/")) {
    text.remove_prefix(4);
    if (text.size() == 3) return 0;
    return -offset_minutes(Reader(text.substr(3)));  // Etc/GMT+5 lies in the west
  }
  if (text.empty() || !is_alpha(text.front())) return offset_minutes(Reader(text));
  Reader in(text);
  const std::string_view name = in.take_while(is_alpha);
  if (name.size() < text.size()) {
    if (in.peek() == '/') return std::nullopt;  // Europe/Berlin
    return offset_minutes(in);
  }
  for (const Zone& zone : kZones) {
    if (text::equal_ignoring_case(zone.name, name)) return zone.minutes;
  }
  return std::nullopt;
}

std::optional<int> read_number(std::string_view text) {
  std::int64_t value = 0;
  for (const char c : text) {
    if (c == ',') continue;
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
    if (value >= kMaxNumber) return std::nullopt;
  }
  return static_cast<int>(value);
}

std::optional<int> read_ordinal(std::string_view text) {
  if (text.size() < 3 || !is_digit(text.front())) return std::nullopt;
  const std::string_view ending = text.substr(text.size() - 2);
  constexpr std::array<std::string_view, 4> kEndings = {"st", "nd", "rd", "th"};
  const bool ordinal = std::any_of(kEndings.begin(), kEndings.end(),
                                   [ending](std::string_view known) { return text::equal_ignoring_case(known, ending); });
  return ordinal ? read_number(text.substr(0, text.size() - 2)) : std::nullopt;
}

std::optional<int> read_level(std::string_view text) {
  if (text.empty() || !is_digit(text.back())) return std::nullopt;
  return text.back() - '0';
}

}  // namespace pm::syntax

// How a token of a line keeps what its text says in 56 bits.
#include <algorithm>

#include "syntax/line.h"

namespace pm::syntax {
namespace {

static_assert(sizeof(LineToken) == 16);

// Fields of unsigned numbers, from the lowest bit upwards.
class Fields {
 public:
  explicit Fields(std::uint64_t bits = 0) : bits_(bits) {}

  void put(int width, std::int64_t number) {
    const std::int64_t most = (std::int64_t{1} << width) - 1;
    bits_ |= static_cast<std::uint64_t>(std::clamp(number, std::int64_t{0}, most)) << at_;
    at_ += width;
  }
  int take(int width) {
    const std::uint64_t number = (bits_ >> at_) & ((std::uint64_t{1} << width) - 1);
    at_ += width;
    return static_cast<int>(number);
  }
  std::int64_t bits() const { return static_cast<std::int64_t>(bits_); }

 private:
  std::uint64_t bits_;
  int at_ = 0;
};

// A time behind an epoch (T+5min) is its seconds and a 1; a time of day has a 0 there, and its numbers with one added, as -1 is unknown.
constexpr int kClockBits = 14;
constexpr int kDateBits = 14;   // years have four digits

std::int64_t packed(const TimeValue& time) {
  if (time.relative) return time.offset_seconds * 2 + 1;
  Fields fields;
  fields.put(1, 0);
  fields.put(2, static_cast<int>(time.meridiem));
  fields.put(1, time.approximate);
  fields.put(1, time.malformed);
  for (const int number : {time.hour, time.minute, time.second}) fields.put(kClockBits, std::int64_t{number} + 1);
  return fields.bits();
}

std::int64_t packed(const DateValue& date) {
  Fields fields;
  fields.put(2, static_cast<int>(date.form));
  for (const int number : {date.first, date.second, date.third}) fields.put(kDateBits, number);
  return fields.bits();
}

std::int64_t packed(std::optional<int> number) { return number ? std::int64_t{*number} * 2 + 1 : 0; }

std::optional<int> unpacked(std::int64_t value) {
  if (value == 0) return std::nullopt;
  return static_cast<int>((value - 1) / 2);
}

}  // namespace

LineToken::LineToken(LineTokenKind of, text::Span place, std::optional<int> number) : span(place), kind(of), value_(packed(number)) {}
LineToken::LineToken(text::Span place, const TimeValue& time) : span(place), kind(LineTokenKind::Time), value_(packed(time)) {}
LineToken::LineToken(text::Span place, const DateValue& date) : span(place), kind(LineTokenKind::Date), value_(packed(date)) {}
LineToken::LineToken(text::Span place, Seconds duration) : span(place), kind(LineTokenKind::Duration), value_(duration.count) {}

TimeValue LineToken::time() const {
  TimeValue time;
  if (kind != LineTokenKind::Time) return time;
  Fields fields(static_cast<std::uint64_t>(std::int64_t{value_}));
  if (fields.take(1) == 1) {
    time.relative = true;
    time.offset_seconds = (value_ - 1) / 2;
    return time;
  }
  time.meridiem = static_cast<Meridiem>(fields.take(2));
  time.approximate = fields.take(1) == 1;
  time.malformed = fields.take(1) == 1;
  time.hour = fields.take(kClockBits) - 1;
  time.minute = fields.take(kClockBits) - 1;
  time.second = fields.take(kClockBits) - 1;
  return time;
}

DateValue LineToken::date() const {
  DateValue date;
  if (kind != LineTokenKind::Date) return date;
  Fields fields(static_cast<std::uint64_t>(std::int64_t{value_}));
  date.form = static_cast<DateForm>(fields.take(2));
  date.first = fields.take(kDateBits);
  date.second = fields.take(kDateBits);
  date.third = fields.take(kDateBits);
  return date;
}

std::optional<int> LineToken::number() const {
  const bool has = kind == LineTokenKind::Number || kind == LineTokenKind::Word || kind == LineTokenKind::Priority || kind == LineTokenKind::Severity;
  return has ? unpacked(value_) : std::nullopt;
}

std::optional<int> LineToken::zone_minutes() const { return kind == LineTokenKind::Zone ? unpacked(value_) : std::nullopt; }

}  // namespace pm::syntax

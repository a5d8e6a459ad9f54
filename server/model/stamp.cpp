#include "model/stamp.h"

#include <algorithm>

#include "model/zone_words.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::LineToken;
using syntax::LineTokenKind;

bool is_word(std::string_view text, const LineToken& token, std::initializer_list<std::string_view> words) {
  if (token.kind != LineTokenKind::Word) return false;
  const std::string_view word = text::slice(text, token.span);
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text::equal_ignoring_case(word, w); });
}

bool is_char(std::string_view text, const LineToken& token, std::string_view chars) {
  return token.span.size() == 1 && chars.find(text[token.span.begin]) != std::string_view::npos;
}

// ( [ and the brackets of East Asian keyboards, opening or closing.
bool is_bracket(std::string_view text, const LineToken& token) {
  if (is_char(text, token, "()[]")) return true;
  const std::string_view mark = text::slice(text, token.span);
  return mark == "（" || mark == "）" || mark == "【" || mark == "】" || mark == "［" || mark == "］";
}

// 20, 20th, 1st: a day of a month; 0 where it is none.
int day_of(std::string_view text, const LineToken& token) {
  std::string_view word = text::slice(text, token.span);
  if (token.kind != LineTokenKind::Number && token.kind != LineTokenKind::Word) return 0;
  std::size_t digits = 0;
  while (digits < word.size() && text::is_digit(word[digits])) ++digits;
  const std::string_view rest = word.substr(digits);
  const bool ordinal = rest.empty() || text::equal_ignoring_case(rest, "st") || text::equal_ignoring_case(rest, "nd") ||
                       text::equal_ignoring_case(rest, "rd") || text::equal_ignoring_case(rest, "th") || rest == "." ||
                       text::equal_ignoring_case(rest, "er") || rest == "º" || rest == "°";
  if (digits == 0 || digits > 2 || !ordinal) return 0;
  const int day = digits == 1 ? word[0] - '0' : (word[0] - '0') * 10 + (word[1] - '0');
  return day >= 1 && day <= 39 ? day : 0;
}

int year_of(std::string_view text, const LineToken& token) {
  const std::string_view word = text::slice(text, token.span);
  if (token.kind != LineTokenKind::Number || word.size() != 4) return 0;
  if (!std::all_of(word.begin(), word.end(), text::is_digit)) return 0;
  const int year = (word[0] - '0') * 1000 + (word[1] - '0') * 100 + (word[2] - '0') * 10 + (word[3] - '0');
  return year >= 1970 && year < 2200 ? year : 0;
}

WrittenDate from_value(const syntax::DateValue& value, Span span, settings::DateOrder order) {
  WrittenDate out;
  out.span = span;
  const auto century = [](int year) { return year > 0 && year < 100 ? 2000 + year : year; };
  switch (value.form) {
    case syntax::DateForm::YearMonthDay:
      out.year = value.first;
      out.month = value.second;
      out.day = value.third;
      break;
    case syntax::DateForm::Dotted:
      out.day = value.first;
      out.month = value.second;
      out.year = century(value.third);
      break;
    case syntax::DateForm::Slashed: {
      out.year = century(value.third);
      const bool day_first = value.first > 12 || (value.second <= 12 && order == settings::DateOrder::DayFirst);
      out.day = day_first ? value.first : value.second;
      out.month = day_first ? value.second : value.first;
      out.ambiguous = value.first <= 12 && value.second <= 12 && value.first != value.second && order == settings::DateOrder::Unknown;
      break;
    }
  }
  return out;
}

}  // namespace

namespace {

bool is_unit(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, std::initializer_list<std::string_view> units) {
  return at < tokens.size() && is_word(text, tokens[at], units) && tokens[at].span.begin <= tokens[at - 1].span.end + 1;
}

// A plain number of one or two digits; -1 where it is none.
int small_number(const std::vector<LineToken>& tokens, std::size_t at) {
  if (at >= tokens.size() || tokens[at].kind != LineTokenKind::Number || tokens[at].span.size() > 2) return -1;
  return tokens[at].number().value_or(-1);
}

// 2026年4月1日, 4月1日, 2026년 4월 1일
std::optional<WrittenDate> read_wide_date(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, std::size_t& length) {
  std::size_t next = at;
  WrittenDate date;
  if (at < tokens.size() && tokens[at].kind == LineTokenKind::Number && tokens[at].span.size() == 4 && is_unit(text, tokens, at + 1, {"年", "년"})) {
    date.year = tokens[at].number().value_or(0);
    next = at + 2;
  }
  date.month = small_number(tokens, next);
  date.day = small_number(tokens, next + 2);
  if (date.month < 0 || date.day < 0 || !is_unit(text, tokens, next + 1, {"月", "월"}) || !is_unit(text, tokens, next + 3, {"日", "일", "号", "號"})) return std::nullopt;
  length = next + 4 - at;
  date.span = {tokens[at].span.begin, tokens[next + 3].span.end};
  return date;
}

// 14.25 and 9.05 with room behind, or a mark: 4.30% and 1.10.2 are none.
bool is_dotted_time(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, std::size_t to) {
  if (at >= to || tokens[at].kind != LineTokenKind::Number) return false;
  const std::string_view word = text::slice(text, tokens[at].span);
  if ((word.size() != 4 && word.size() != 5) || word[word.size() - 3] != '.') return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (i != word.size() - 3 && !text::is_digit(word[i])) return false;
  const int hour = word.size() == 4 ? word[0] - '0' : (word[0] - '0') * 10 + (word[1] - '0');
  if (hour > 23 || word[word.size() - 2] > '5') return false;
  return at + 1 >= to || tokens[at + 1].span.begin > tokens[at].span.end || tokens[at + 1].kind == LineTokenKind::Separator || is_char(text, tokens[at + 1], ",)]*");
}

// 28-Feb-2025, 5-Mar, 14-feb-25, 22/Mar/2022: nothing but the marks between them.
std::optional<WrittenDate> read_hyphened_date(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, std::size_t& length) {
  const auto glued = [&](std::size_t i) { return i < tokens.size() && tokens[i].span.begin == tokens[i - 1].span.end; };
  const auto mark = [&](std::size_t i) { return glued(i) && (is_char(text, tokens[i], "-") || is_char(text, tokens[i], "/")); };
  WrittenDate date;
  date.day = day_of(text, tokens[at]);
  if (date.day == 0 || !mark(at + 1) || !glued(at + 2) || tokens[at + 2].kind != LineTokenKind::Word) return std::nullopt;
  const std::string_view word = text::slice(text, tokens[at + 2].span);
  const std::size_t hyphen = word.find('-');
  date.month = vocabulary::month_of_word(word.substr(0, hyphen));
  if (date.month == 0) return std::nullopt;
  length = 3;
  std::string_view year;
  if (hyphen != std::string_view::npos) {
    year = word.substr(hyphen + 1);
    if ((year.size() != 2 && year.size() != 4) || !std::all_of(year.begin(), year.end(), text::is_digit)) return std::nullopt;
  } else if (mark(at + 3) && glued(at + 4) && tokens[at + 4].kind == LineTokenKind::Number && tokens[at + 4].number() && (tokens[at + 4].span.size() == 2 || tokens[at + 4].span.size() == 4)) {
    year = text::slice(text, tokens[at + 4].span);
    length = 5;
  }
  for (const char c : year) date.year = date.year * 10 + (c - '0');
  if (year.size() == 2) date.year += 2000;
  if (date.year != 0 && (date.year < 1970 || date.year >= 2200)) return std::nullopt;
  date.span = {tokens[at].span.begin, tokens[at + length - 1].span.end};
  return date;
}

struct WrittenTime {
  syntax::TimeValue value;
  Span span;
  std::size_t length = 0;
};

// 10.05am, 2.30PM
std::optional<syntax::TimeValue> dotted_half_day(std::string_view word) {
  if (word.size() < 6 || word.size() > 7 || word[word.size() - 5] != '.') return std::nullopt;
  const std::string_view half = word.substr(word.size() - 2);
  if (!text::equal_ignoring_case(half, "am") && !text::equal_ignoring_case(half, "pm")) return std::nullopt;
  const std::size_t point = word.size() - 5;
  for (std::size_t i = 0; i < point + 3; ++i)
    if (i != point && !text::is_digit(word[i])) return std::nullopt;
  syntax::TimeValue value;
  value.hour = point == 1 ? word[0] - '0' : (word[0] - '0') * 10 + (word[1] - '0');
  value.minute = (word[point + 1] - '0') * 10 + (word[point + 2] - '0');
  value.meridiem = text::lower(half[0]) == 'a' ? syntax::Meridiem::Am : syntax::Meridiem::Pm;
  return value;
}

// Times that take several tokens or another mark: 14時25分, 오후 2시 25분, 下午2点, 午後 2:25, 14.25 Uhr, kl. 14.25, 14 Uhr, 9h05, noon.
std::optional<WrittenTime> read_long_time(std::string_view text, const std::vector<LineToken>& tokens, std::size_t from, std::size_t at, std::size_t to, bool dotted) {
  if (at >= to) return std::nullopt;
  std::size_t next = at;
  syntax::Meridiem meridiem = syntax::Meridiem::None;
  if (tokens[at].kind == LineTokenKind::Word) {
    const std::string_view word = text::slice(text, tokens[at].span);
    if (const auto value = dotted_half_day(word)) return WrittenTime{*value, tokens[at].span, 1};
    // "Midnight (SAST): …", "noon — …": the word alone, and no sentence that goes on
    const bool midnight = text::equal_ignoring_case(word, "midnight");
    if (midnight || text::equal_ignoring_case(word, "noon") || text::equal_ignoring_case(word, "midday")) {
      if (next + 1 < to && tokens[next + 1].kind == LineTokenKind::Word && !vocabulary::is_listed("at-word", text::slice(text, tokens[next + 1].span))) return std::nullopt;
      syntax::TimeValue value;
      value.hour = midnight ? 0 : 12;
      value.minute = 0;
      return WrittenTime{value, tokens[at].span, 1};
    }
    if (vocabulary::is_listed("am-word", word)) meridiem = syntax::Meridiem::Am;
    else if (vocabulary::is_listed("pm-word", word)) meridiem = syntax::Meridiem::Pm;
    else return std::nullopt;
    ++next;
  }
  const auto done = [&](syntax::TimeValue value, std::size_t last) {
    // 下午14点: the half of the day is said twice
    value.meridiem = value.hour > 12 || value.hour == 0 ? syntax::Meridiem::None : meridiem;
    return WrittenTime{value, {tokens[at].span.begin, tokens[last].span.end}, last + 1 - at};
  };
  if (next >= to) return std::nullopt;
  if (meridiem != syntax::Meridiem::None && tokens[next].kind == LineTokenKind::Time && tokens[next].time().hour >= 0) return done(tokens[next].time(), next);
  syntax::TimeValue value;
  if (const int hour = small_number(tokens, next); hour >= 0) {
    value.hour = hour;
    value.minute = 0;
    if (next + 1 < to && is_unit(text, tokens, next + 1, {"時", "时", "点", "點", "시"})) {
      std::size_t last = next + 1;
      if (next + 3 < to && small_number(tokens, next + 2) >= 0 && is_unit(text, tokens, next + 3, {"分", "분"})) {
        value.minute = small_number(tokens, next + 2);
        last = next + 3;
        if (next + 5 < to && small_number(tokens, next + 4) >= 0 && is_unit(text, tokens, next + 5, {"秒", "초"})) {
          value.second = small_number(tokens, next + 4);
          last = next + 5;
        }
      } else if (next + 2 < to && is_unit(text, tokens, next + 2, {"半", "반"})) {
        value.minute = 30;
        last = next + 2;
      } else if (is_word(text, tokens[next + 1], {"点", "點"}) && meridiem == syntax::Meridiem::None) {
        // 3点改进 are three points
        const bool alone = next + 2 >= to || tokens[next + 2].kind == LineTokenKind::Separator || tokens[next + 2].span.begin > tokens[next + 1].span.end ||
                           is_word(text, tokens[next + 2], {"整", "钟", "鐘"});
        if (!alone) return std::nullopt;
      }
      return done(value, last);
    }
    if (meridiem == syntax::Meridiem::None && next + 1 < to && is_word(text, tokens[next + 1], {"uhr"})) return done(value, next + 1);
    return std::nullopt;
  }
  const std::string_view word = text::slice(text, tokens[next].span);
  const auto digit = [&](std::size_t i) { return word[i] - '0'; };
  if (meridiem != syntax::Meridiem::None) return std::nullopt;
  // 14.25 behind "kl." or before "Uhr"
  if (tokens[next].kind == LineTokenKind::Number && (word.size() == 4 || word.size() == 5) && word[word.size() - 3] == '.') {
    std::size_t before = next;
    while (before > from && is_char(text, tokens[before - 1], ".")) --before;
    const bool led = before > from && vocabulary::is_listed("clock-word", text::slice(text, tokens[before - 1].span));
    const bool followed = next + 1 < to && is_word(text, tokens[next + 1], {"uhr"});
    if (!led && !followed && !(dotted && is_dotted_time(text, tokens, next, to))) return std::nullopt;
    value.hour = word.size() == 4 ? digit(0) : digit(0) * 10 + digit(1);
    value.minute = digit(word.size() - 2) * 10 + digit(word.size() - 1);
    return done(value, next);
  }
  // 9h05 where nothing but a mark follows: 1h30 in a sentence is a duration
  if (tokens[next].kind == LineTokenKind::Duration && word.size() == 4 && (word[1] == 'h' || word[1] == 'H') && word[0] != '0' &&
      (next + 1 >= to || tokens[next + 1].kind == LineTokenKind::Separator)) {
    value.hour = digit(0);
    value.minute = digit(2) * 10 + digit(3);
    return done(value, next);
  }
  // 14 h 25
  if (tokens[next].kind == LineTokenKind::Duration && word.size() >= 3 && word.size() <= 4 && word.ends_with(" h") && small_number(tokens, next + 1) >= 0 &&
      next + 1 < to && tokens[next + 1].span.size() == 2) {
    value.hour = word.size() == 3 ? digit(0) : digit(0) * 10 + digit(1);
    value.minute = small_number(tokens, next + 1);
    return done(value, next + 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<TimeOfDay> time_of_day(const syntax::TimeValue& value, bool& invalid) {
  if (value.relative || value.hour < 0) return std::nullopt;
  if (value.minute < 0 && value.meridiem == syntax::Meridiem::None) {
    invalid = value.hour > 23;
    return std::nullopt;
  }
  int hour = value.hour;
  const int minute = std::max(value.minute, 0);
  const int second = std::max(value.second, 0);
  if (value.malformed) invalid = true;
  if (value.meridiem != syntax::Meridiem::None) {
    // 0:25 AM is odd and clear; 0:25 PM is neither
    if (hour > 12 || (hour == 0 && value.meridiem == syntax::Meridiem::Pm)) invalid = true;
    else if (value.meridiem == syntax::Meridiem::Pm && hour < 12) hour += 12;
    else if (value.meridiem == syntax::Meridiem::Am && hour == 12) hour = 0;
  }
  // 24:00 is midnight; 23:59:60 a leap second
  if (hour == 24 && minute == 0 && second == 0) return TimeOfDay{0, 0, 0};
  if (hour > 23 || minute > 59 || second > 60) {
    invalid = true;
    return std::nullopt;
  }
  return TimeOfDay{hour, minute, std::min(second, 59)};
}

std::optional<Date> day_of_week(const Stamp& stamp, const std::optional<Date>& near) {
  if (stamp.date || stamp.weekday < 0 || !stamp.has_clock || !near) return std::nullopt;
  const int there = static_cast<int>(std::chrono::weekday{std::chrono::sys_days{*near}}.c_encoding());
  return calendar::add_days(*near, (stamp.weekday - there + 10) % 7 - 3);
}

std::optional<Date> full_date(const WrittenDate& written, int year_hint, const std::optional<Date>& near) {
  const int year = written.year != 0 ? written.year : year_hint;
  if (year == 0) return std::nullopt;
  const auto date = calendar::make_date(year, written.month, written.day);
  if (written.year != 0 || !date || !near) return date;
  // "12-05" in the report of March is the December before
  constexpr int kFar = 240, kClose = 120;
  const auto apart = [&](const Date& d) { return std::abs((std::chrono::sys_days{d} - std::chrono::sys_days{*near}).count()); };
  if (apart(*date) < kFar) return date;
  for (const int step : {-1, 1})
    if (const auto other = calendar::make_date(year + step, written.month, written.day); other && apart(*other) <= kClose) return other;
  return date;
}

std::optional<WrittenDate> read_date(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, std::size_t& length,
                                     settings::DateOrder order) {
  if (at >= tokens.size()) return std::nullopt;
  const LineToken& token = tokens[at];
  if (token.kind == LineTokenKind::Date) {
    length = 1;
    return from_value(token.date(), token.span, order);
  }
  if (const auto wide = read_wide_date(text, tokens, at, length)) return wide;
  if (const auto hyphened = read_hyphened_date(text, tokens, at, length)) return hyphened;
  // 09-21 20:18: month and day before a time
  if (token.kind == LineTokenKind::Number && token.span.size() == 2 && at + 3 < tokens.size() && is_char(text, tokens[at + 1], "-") &&
      tokens[at + 2].kind == LineTokenKind::Number && tokens[at + 2].span.size() == 2 && tokens[at + 2].span.begin == token.span.end + 1 &&
      tokens[at + 3].kind == LineTokenKind::Time && token.number() && tokens[at + 2].number()) {
    const int first = *token.number(), second = *tokens[at + 2].number();
    if (first >= 1 && second >= 1 && (first <= 12 || second <= 12) && first <= 31 && second <= 31) {
      const bool month_first = first <= 12;
      length = 3;
      return WrittenDate{0, month_first ? first : second, month_first ? second : first, {token.span.begin, tokens[at + 2].span.end}, false};
    }
  }
  const auto comma = [&](std::size_t i) { return i < tokens.size() && is_char(text, tokens[i], ",."); };
  const auto with_year = [&](WrittenDate date, std::size_t next) {
    std::size_t behind = comma(next) ? next + 1 : next;
    if (behind < tokens.size() && tokens[behind].kind == LineTokenKind::Word && vocabulary::is_listed("of-word", text::slice(text, tokens[behind].span))) ++behind;
    if (behind < tokens.size() && year_of(text, tokens[behind]) != 0) {
      date.year = year_of(text, tokens[behind]);
      next = behind + 1;
    }
    length = next - at;
    date.span = {token.span.begin, tokens[next - 1].span.end};
    return date;
  };
  const auto month_at = [&](std::size_t i) {
    return i < tokens.size() && tokens[i].kind == LineTokenKind::Word ? vocabulary::month_of_word(text::slice(text, tokens[i].span)) : 0;
  };
  if (const int month = month_at(at); month != 0) {
    const std::size_t behind = at + 1 < tokens.size() && is_char(text, tokens[at + 1], ".") ? at + 2 : at + 1;
    if (behind >= tokens.size()) return std::nullopt;
    const int day = day_of(text, tokens[behind]);
    if (day == 0) return std::nullopt;
    return with_year(WrittenDate{0, month, day, {}, false}, behind + 1);
  }
  if (const int day = day_of(text, token); day != 0) {
    std::size_t behind = at + 1;
    while (behind < tokens.size() && behind < at + 3 && (is_char(text, tokens[behind], ".") || (tokens[behind].kind == LineTokenKind::Word && vocabulary::is_listed("of-word", text::slice(text, tokens[behind].span))))) ++behind;
    if (const int month = month_at(behind); month != 0) {
      std::size_t next = behind + 1;
      // 17-Mar-2021 comes as words; "20 Feb 2018" as three tokens
      return with_year(WrittenDate{0, month, day, {}, false}, next);
    }
  }
  return std::nullopt;
}

bool leads_with_dotted_time(std::string_view text, const std::vector<LineToken>& tokens, std::size_t from, std::size_t to) {
  while (from < to && is_char(text, tokens[from], "[(*~")) ++from;
  return is_dotted_time(text, tokens, from, to);
}

std::optional<Stamp> read_stamp(std::string_view text, const std::vector<LineToken>& tokens, std::size_t from, std::size_t to,
                                settings::DateOrder order, bool dotted) {
  Stamp stamp;
  std::size_t at = from;
  bool approximate_word = false;
  // What may stand in front.
  for (int guard = 0; at < to && guard < 5; ++guard) {
    const LineToken& token = tokens[at];
    if (is_char(text, token, "[(*~\"'") || (token.kind == LineTokenKind::Checkbox)) ++at;
    else if (is_word(text, token, {"ca", "around", "about", "approx", "circa", "approximately", "at", "on", "before", "after", "by", "roughly", "um", "from", "between"})) {
      approximate_word = !is_word(text, token, {"at", "on", "um", "from"});
      ++at;
      if (at < to && is_char(text, tokens[at], ".")) ++at;
    } else if (token.kind == LineTokenKind::Word && (vocabulary::is_listed("at-word", text::slice(text, token.span)) || vocabulary::is_listed("about-word", text::slice(text, token.span)))) {
      approximate_word = approximate_word || vocabulary::is_listed("about-word", text::slice(text, token.span));
      ++at;
      if (at < to && is_char(text, tokens[at], ".")) ++at;
    } else if (is_bracket(text, token)) ++at;
    else break;
  }
  bool range = false;
  std::size_t good = from;  // behind the last token that belongs for sure
  const auto extend = [&](Span span) {
    if (stamp.span.empty()) stamp.span = span;
    stamp.span.end = std::max(stamp.span.end, span.end);
  };
  while (at < to) {
    const LineToken& token = tokens[at];
    std::size_t length = 0;
    if (token.kind == LineTokenKind::Placeholder && !stamp.has_clock) {
      // ??? is a time that nobody knows, {{HH:MM}} one that is still to be written
      if (text[token.span.begin] == '?') stamp.clock_unknown = true;
      else stamp.placeholder = true;
      extend(token.span);
      good = ++at;
      continue;
    }
    if (token.kind == LineTokenKind::Time) {
      // T+0 (14:02): the clock behind it says when
      const bool says_when = stamp.has_clock && !stamp.time && stamp.relative_seconds && !token.time().relative && at > from && is_char(text, tokens[at - 1], "([");
      if (stamp.has_clock && !range && !says_when) break;
      if (says_when) {
        stamp.time = time_of_day(token.time(), stamp.invalid);
        stamp.clock = token.span;
        stamp.relative_seconds.reset();
        extend(token.span);
      } else if (!stamp.has_clock) {
        stamp.has_clock = true;
        syntax::TimeValue value = token.time();
        stamp.clock = token.span;
        std::size_t behind = at + 1;
        // "2:54 PM": the meridiem may be a word of its own
        if (value.meridiem == syntax::Meridiem::None && behind < to && tokens[behind].span.begin - token.span.end <= 1 &&
            is_word(text, tokens[behind], {"am", "pm", "a.m", "p.m", "a.m.", "p.m."})) {
          value.meridiem = text::lower(text[tokens[behind].span.begin]) == 'a' ? syntax::Meridiem::Am : syntax::Meridiem::Pm;
          stamp.clock.end = tokens[behind].span.end;
          at = behind;
        }
        stamp.time = time_of_day(value, stamp.invalid);
        stamp.approximate = value.approximate || approximate_word || (value.minute < 0 && value.meridiem == syntax::Meridiem::None);
        stamp.clock_unknown = !stamp.time && !stamp.invalid && !value.relative;
        if (value.relative) stamp.relative_seconds = value.offset_seconds;
        extend(stamp.clock);
      } else {
        extend(token.span);
        if (at + 1 < to && is_word(text, tokens[at + 1], {"am", "pm"})) extend(tokens[++at].span);
      }
      range = false;
      good = ++at;
      continue;
    }
    if (const auto written = token.kind == LineTokenKind::Time ? std::nullopt : read_long_time(text, tokens, from, at, to, dotted)) {
      if (stamp.has_clock && !range) break;
      if (!stamp.has_clock) {
        stamp.has_clock = true;
        stamp.clock = written->span;
        stamp.time = time_of_day(written->value, stamp.invalid);
        stamp.approximate = approximate_word;
      }
      extend(written->span);
      range = false;
      good = at += written->length;
      // 14時25分頃
      if (at < to && tokens[at].kind == LineTokenKind::Word && tokens[at].span.begin <= stamp.span.end + 1 && vocabulary::is_listed("about-behind", text::slice(text, tokens[at].span))) {
        stamp.approximate = true;
        extend(tokens[at].span);
        good = ++at;
      }
      continue;
    }
    // （水） and (Mi.) behind a date
    if (stamp.date && is_bracket(text, token) && at + 2 < to && tokens[at + 1].kind == LineTokenKind::Word &&
        vocabulary::weekday_of_word(text::slice(text, tokens[at + 1].span)) >= 0) {
      std::size_t close = at + 2;
      if (is_char(text, tokens[close], ".") && close + 1 < to) ++close;
      if (is_bracket(text, tokens[close])) {
        extend(tokens[close].span);
        good = at = close + 1;
        continue;
      }
    }
    // A zone alone begins no stamp.
    if (token.kind == LineTokenKind::Zone && stamp.span.empty()) break;
    if (const auto zone = stamp.has_clock || token.kind == LineTokenKind::Zone ? read_zone(text, tokens, at, stamp.has_clock) : std::nullopt;
        zone && zone->next <= to) {
      if (!stamp.zone_named) {
        stamp.zone = zone->name;
        stamp.zone_minutes = zone->minutes;
      }
      stamp.zone_named = true;
      extend(zone->span);
      good = at = zone->next;
      continue;
    }
    if (const auto date = read_date(text, tokens, at, length, order); date && at + length <= to) {
      if (stamp.date && !range) break;
      if (!stamp.date) stamp.date = *date;
      extend(date->span);
      range = false;
      at += length;
      good = at;
      continue;
    }
    if (token.kind == LineTokenKind::Word && vocabulary::weekday_of_word(text::slice(text, token.span)) >= 0) {
      if (stamp.weekday < 0) stamp.weekday = vocabulary::weekday_of_word(text::slice(text, token.span));
      // "Monday" alone is a word of the sentence; beside a date or a time it belongs to it.
      if (!stamp.span.empty()) extend(token.span);
      ++at;
      while (stamp.span.empty() && at < to && is_char(text, tokens[at], ".,")) ++at;  // "Wednesday, April 1", "Mi., 1. April"
      if (!stamp.span.empty()) good = at;
      continue;
    }
    if (stamp.has_clock && is_word(text, token, {"h", "hrs", "hours", "uhr", "local"}) && at + 1 <= to) {
      extend(token.span);
      good = ++at;
      continue;
    }
    const auto next_is_time = [&](std::size_t i) {
      if (i >= to) return false;
      std::size_t unused = 0;
      return tokens[i].kind == LineTokenKind::Time || tokens[i].kind == LineTokenKind::Zone || tokens[i].kind == LineTokenKind::Date ||
             read_long_time(text, tokens, from, i, to, dotted) ||
             (stamp.has_clock && tokens[i].kind == LineTokenKind::Word && read_zone(text, tokens, i, false)) ||
             read_date(text, tokens, i, unused, order).has_value();
    };
    // "1 aprile 2026, ore 14.25", "…, godz. 14:25"
    const auto leads_to_time = [&](std::size_t i) {
      std::size_t next = i;
      while (next < to && next < i + 4 && (is_char(text, tokens[next], ".") || (tokens[next].kind == LineTokenKind::Word && vocabulary::is_listed("at-word", text::slice(text, tokens[next].span))))) ++next;
      return next > i && next_is_time(next);
    };
    const bool dash = token.kind == LineTokenKind::Separator && !is_char(text, token, ":;,|");
    if (stamp.has_clock && (dash || is_word(text, token, {"to", "until", "till", "and"}) || (token.kind == LineTokenKind::Word && vocabulary::is_listed("range-word", text::slice(text, token.span)))) && next_is_time(at + 1)) {
      range = true;
      ++at;
      continue;
    }
    if (!stamp.span.empty() && (is_char(text, token, ",.-/([") || dash || is_word(text, token, {"at", "on", "um", "ca", "around", "about", "between"}) || is_bracket(text, token) ||
                                (token.kind == LineTokenKind::Word && vocabulary::is_listed("at-word", text::slice(text, token.span)))) &&
        (next_is_time(at + 1) || leads_to_time(at + 1))) {
      range = is_char(text, token, "([") || (stamp.date && !stamp.has_clock && false) ? true : range;
      ++at;
      continue;
    }
    if (stamp.span.empty() && !stamp.placeholder && at > from) break;
    if (stamp.span.empty()) break;
    // What closes it.
    if (is_char(text, token, "])") || text::slice(text, token.span) == "）" || text::slice(text, token.span) == "】") {
      extend(token.span);
      good = ++at;
      continue;
    }
    break;
  }
  if (stamp.span.empty() || (!stamp.has_clock && !stamp.date && !stamp.placeholder && !stamp.clock_unknown)) return std::nullopt;
  stamp.next = good;
  stamp.span.end = tokens[good - 1].span.end;
  // Opening brackets in front belong to it.
  for (std::size_t i = from; i < good; ++i) {
    if (tokens[i].span.begin >= stamp.span.begin) break;
    if (is_char(text, tokens[i], "[(")) {
      stamp.span.begin = tokens[i].span.begin;
      break;
    }
  }
  return stamp;
}

}  // namespace pm::model

#include "syntax/line.h"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using namespace pm::syntax;
using Kind = LineTokenKind;

const char* name_of(Kind kind) {
  switch (kind) {
    case Kind::Time:
      return "time";
    case Kind::Date:
      return "date";
    case Kind::Zone:
      return "zone";
    case Kind::Handle:
      return "handle";
    case Kind::Priority:
      return "priority";
    case Kind::Severity:
      return "severity";
    case Kind::Ticket:
      return "ticket";
    case Kind::Duration:
      return "duration";
    case Kind::Number:
      return "number";
    case Kind::Word:
      return "word";
    case Kind::Separator:
      return "sep";
    case Kind::Placeholder:
      return "placeholder";
    case Kind::Checkbox:
      return "checkbox";
    case Kind::Punctuation:
      return "punct";
  }
  return "";
}

// "time(14:05) sep(—) word(Alert)"
std::string tokens_of(std::string_view text) {
  std::string out;
  for (const LineToken& token : parse_line(text)) {
    if (!out.empty()) out += ' ';
    out.append(name_of(token.kind)).append("(").append(slice(text, token.span)).append(")");
  }
  return out;
}

LineToken only(std::string_view text) {
  const std::vector<LineToken> tokens = parse_line(text);
  INFO(text << " gives " << tokens_of(text));
  REQUIRE(tokens.size() == 1);
  CHECK(slice(text, tokens.front().span) == text);
  return tokens.front();
}

TimeValue time_of(std::string_view text) {
  const LineToken token = only(text);
  CHECK(token.kind == Kind::Time);
  return token.time();
}

void check_time(std::string_view text, int hour, int minute, int second = -1, Meridiem meridiem = Meridiem::None) {
  const TimeValue time = time_of(text);
  INFO(text);
  CHECK(time.hour == hour);
  CHECK(time.minute == minute);
  CHECK(time.second == second);
  CHECK(time.meridiem == meridiem);
  CHECK_FALSE(time.relative);
}

void check_offset(std::string_view text, std::int64_t seconds) {
  const TimeValue time = time_of(text);
  INFO(text);
  CHECK(time.relative);
  CHECK(time.offset_seconds == seconds);
}

void check_date(std::string_view text, DateForm form, int first, int second, int third) {
  const LineToken token = only(text);
  INFO(text);
  CHECK(token.kind == Kind::Date);
  CHECK(token.date().form == form);
  CHECK(token.date().first == first);
  CHECK(token.date().second == second);
  CHECK(token.date().third == third);
}

void check_duration(std::string_view text, std::int64_t seconds) {
  const LineToken token = only(text);
  INFO(text);
  CHECK(token.kind == Kind::Duration);
  CHECK(token.seconds() == seconds);
}

void check_zone(std::string_view text, std::optional<int> minutes) {
  const LineToken token = only(text);
  INFO(text);
  CHECK(token.kind == Kind::Zone);
  CHECK(token.zone_minutes() == minutes);
}

void check_number(std::string_view text, Kind kind, std::optional<int> number) {
  const LineToken token = only(text);
  INFO(text);
  CHECK(token.kind == kind);
  CHECK(token.number() == number);
}

void check_word(std::string_view text) {
  INFO(text);
  CHECK(only(text).kind == Kind::Word);
}

// Whatever the bytes: in order, not overlapping, and only blanks outside.
void check_cover(std::string_view text) {
  pm::text::Offset end = 0;
  for (const LineToken& token : parse_line(text)) {
    REQUIRE(token.span.begin >= end);
    REQUIRE(token.span.end > token.span.begin);
    REQUIRE(token.span.end <= text.size());
    for (; end < token.span.begin; ++end) {
      const auto byte = static_cast<unsigned char>(text[end]);
      REQUIRE((byte <= ' ' || byte >= 0x80 || byte == 'T' || byte == 't'));  // 2026-04-01T14:25
    }
    end = token.span.end;
  }
}

}  // namespace

TEST_CASE("line: times of day", "[line]") {
  check_time("14:23", 14, 23);
  check_time("9:02", 9, 2);
  check_time("14:23:05", 14, 23, 5);
  check_time("12:30:45.123", 12, 30, 45);
  check_time("12:30:45,123", 12, 30, 45);
  check_time("14h23", 14, 23);
  check_time("14：23", 14, 23);
}

TEST_CASE("line: wrong times come through as written", "[line]") {
  check_time("25:10", 25, 10);
  check_time("14:99", 14, 99);
  check_time("24:00", 24, 0);
  check_time("17:14pm", 17, 14, -1, Meridiem::Pm);
  check_time("07:7:47", 7, 7, 47);
  CHECK(time_of("07:7:47").malformed);
  CHECK(time_of("14:23:5").malformed);
  CHECK_FALSE(time_of("9:02").malformed);
  CHECK_FALSE(time_of("14:??").malformed);
}

TEST_CASE("line: unknown minutes", "[line]") {
  check_time("14:??", 14, -1);
  check_time("24:XX", 24, -1);
  check_time("14:xx", 14, -1);
  check_time("14:2?", 14, -1);
}

TEST_CASE("line: a.m. and p.m.", "[line]") {
  check_time("9:02a", 9, 2, -1, Meridiem::Am);
  check_time("03:26pm", 3, 26, -1, Meridiem::Pm);
  check_time("9:02 AM", 9, 2, -1, Meridiem::Am);
  check_time("9:02:11 p.m.", 9, 2, 11, Meridiem::Pm);
  check_time("2pm", 2, -1, -1, Meridiem::Pm);
  check_time("2 pm", 2, -1, -1, Meridiem::Pm);
  check_time("11 a.m.", 11, -1, -1, Meridiem::Am);
  CHECK(tokens_of("9:02 a customer") == "time(9:02) word(a) word(customer)");
  CHECK(tokens_of("2 amps") == "number(2) word(amps)");
  CHECK(tokens_of("9:02am-9:10am") == "time(9:02am) sep(-) time(9:10am)");
  CHECK(tokens_of("2pm-3pm") == "time(2pm) sep(-) time(3pm)");
}

TEST_CASE("line: about", "[line]") {
  for (const char* text : {"~14:05", "~ 14:05", "≈14:05"}) {
    check_time(text, 14, 5);
    CHECK(time_of(text).approximate);
  }
  CHECK(time_of("~2pm").approximate);
  CHECK(time_of("~2 pm").approximate);
  CHECK_FALSE(time_of("14:05").approximate);
  CHECK(tokens_of("~5 min") == "punct(~) duration(5 min)");
  CHECK(tokens_of("14:05~14:10") == "time(14:05) sep(~) time(14:10)");
}

TEST_CASE("line: relative times", "[line]") {
  check_offset("T+5", 300);
  check_offset("T+0", 0);
  check_offset("T-10", -600);
  check_offset("T+5min", 300);
  check_offset("T+5 min", 300);
  check_offset("T+5 minutes", 300);
  check_offset("T+5minutes", 300);
  check_offset("t+90s", 90);
  check_offset("T+1.5h", 5400);
  check_offset("T-1h30", -5400);
  check_offset("T−1h30", -5400);
  check_offset("T+1h5m", 3900);
  check_offset("T+1h 5m", 3900);
  check_offset("T+00:05", 300);
  check_offset("T+1:30:05", 5405);
  check_word("T-shirt");
  CHECK(tokens_of("T+x") == "word(T) punct(+) word(x)");
}

TEST_CASE("line: what is no time", "[line]") {
  check_number("3:1", Kind::Number, std::nullopt);
  check_number("14:2", Kind::Number, std::nullopt);
  check_number("114:23", Kind::Number, std::nullopt);
  check_number("1:1000", Kind::Number, std::nullopt);
  check_word("00:1a:2b:3c:4d:5e");
  CHECK(tokens_of("10.0.0.1:8080") == "word(10.0.0.1) sep(:) number(8080)");
}

TEST_CASE("line: ranges", "[line]") {
  CHECK(tokens_of("14:23–14:31") == "time(14:23) sep(–) time(14:31)");
  CHECK(tokens_of("14:23-14:31") == "time(14:23) sep(-) time(14:31)");
  CHECK(tokens_of("14:23 - 14:31") == "time(14:23) sep(-) time(14:31)");
  CHECK(tokens_of("14:23-05:00") == "time(14:23) sep(-) time(05:00)");
  CHECK(tokens_of("14:23->14:31") == "time(14:23) sep(->) time(14:31)");
  CHECK(tokens_of("14:23Z-14:31Z") == "time(14:23) zone(Z) sep(-) time(14:31) zone(Z)");
  CHECK(tokens_of("5–10 minutes") == "number(5) sep(–) duration(10 minutes)");
  CHECK(tokens_of("2h-3h") == "duration(2h) sep(-) duration(3h)");
}

TEST_CASE("line: dates", "[line]") {
  check_date("2026-04-01", DateForm::YearMonthDay, 2026, 4, 1);
  check_date("2026/04/01", DateForm::YearMonthDay, 2026, 4, 1);
  check_date("2026-13-45", DateForm::YearMonthDay, 2026, 13, 45);
  check_date("01.04.2026", DateForm::Dotted, 1, 4, 2026);
  check_date("20.02.2018", DateForm::Dotted, 20, 2, 2018);
  check_date("01.04.26", DateForm::Dotted, 1, 4, 2026);
  check_date("1.4.", DateForm::Dotted, 1, 4, 0);
  check_date("03/04/2026", DateForm::Slashed, 3, 4, 2026);
  check_date("1/28", DateForm::Slashed, 1, 28, 0);
  check_date("4/1/26", DateForm::Slashed, 4, 1, 2026);
  check_date("02-13-2025", DateForm::Slashed, 2, 13, 2025);
}

TEST_CASE("line: what is no date", "[line]") {
  check_word("1.24.0");
  check_word("10.0.0.1");
  check_word("24/7");
  check_word("https://x/2026/04/01/y");
  check_number("8/40", Kind::Number, std::nullopt);
  check_number("12/2025", Kind::Number, std::nullopt);
  CHECK(tokens_of("99.95.") == "number(99.95) punct(.)");
  CHECK(tokens_of("Feb 20 2018") == "word(Feb) number(20) number(2018)");
}

TEST_CASE("line: ISO 8601", "[line]") {
  CHECK(tokens_of("2026-04-01T14:25:00Z") == "date(2026-04-01) time(14:25:00) zone(Z)");
  CHECK(tokens_of("2026-04-01T14:25:00+02:00") == "date(2026-04-01) time(14:25:00) zone(+02:00)");
  CHECK(tokens_of("2026-04-01T14:25:00.5-05:00") == "date(2026-04-01) time(14:25:00.5) zone(-05:00)");
  CHECK(tokens_of("2026-04-01T14:25") == "date(2026-04-01) time(14:25)");
  CHECK(tokens_of("2026-04-01Thursday") == "date(2026-04-01) word(Thursday)");
  const std::vector<LineToken> tokens = parse_line("2026-04-01T14:25:09-0500");
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[0].date().third == 1);
  CHECK(tokens[1].time().hour == 14);
  CHECK(tokens[1].time().second == 9);
  CHECK_FALSE(tokens[1].time().relative);
  CHECK(tokens[2].zone_minutes() == -300);
}

TEST_CASE("line: zones", "[line]") {
  check_zone("UTC", 0);
  check_zone("utc", 0);
  check_zone("PST", -480);
  check_zone("CEST", 120);
  check_zone("+02:00", 120);
  check_zone("UTC+2", 120);
  check_zone("UTC-5", -300);
  check_zone("UTC−3", -180);
  check_zone("UTC+5:30", 330);
  check_zone("GMT-05:00", -300);
  check_zone("Etc/GMT+5", -300);
  check_zone("Etc/UTC", 0);
  check_zone("Europe/Berlin", std::nullopt);
  check_zone("America/Argentina/Buenos_Aires", std::nullopt);
  check_zone("IST", std::nullopt);
  CHECK(tokens_of("14:23 UTC") == "time(14:23) zone(UTC)");
  CHECK(tokens_of("14:23UTC") == "time(14:23) zone(UTC)");
  CHECK(tokens_of("14:23PST") == "time(14:23) zone(PST)");
  CHECK(tokens_of("9:02am PST") == "time(9:02am) zone(PST)");
  CHECK(tokens_of("14:23Z") == "time(14:23) zone(Z)");
  CHECK(tokens_of("14:23 -05:00") == "time(14:23) zone(-05:00)");
  CHECK(tokens_of("Plan Z") == "word(Plan) word(Z)");
  CHECK(tokens_of("rest is best") == "word(rest) word(is) word(best)");
  CHECK(tokens_of("17:33:50 UTC ::::: x") == "time(17:33:50) zone(UTC) sep(:::::) word(x)");
}

TEST_CASE("line: durations", "[line]") {
  check_duration("32 min", 1920);
  check_duration("2 hours", 7200);
  check_duration("3 days", 259200);
  check_duration("1 week", 604800);
  check_duration("15m", 900);
  check_duration("90s", 90);
  check_duration("1h 5m", 3900);
  check_duration("1h5m", 3900);
  check_duration("1 h 05 min", 3900);
  check_duration("1 hour 5 minutes", 3900);
  check_duration("1 hour and 5 minutes", 3900);
  check_duration("1 hour, 5 minutes", 3900);
  check_duration("1d 2h 5m 3s", 93903);
  check_duration("1h30", 5400);
  check_duration("1.5 h", 5400);
  check_duration("0.5h", 1800);
  check_duration("1,200 s", 1200);
  check_duration("30-minute", 1800);
  check_duration("12 Min", 720);
  check_duration("99999999999999999999 h", 3600LL * 1'000'000'000);
}

TEST_CASE("line: what is no duration", "[line]") {
  check_word("500ms");
  check_word("5M");
  check_word("5xx");
  CHECK(tokens_of("5 months") == "number(5) word(months)");
  CHECK(tokens_of("500 ms") == "number(500) word(ms)");
  CHECK(tokens_of("2 hours 5 machines") == "duration(2 hours) number(5) word(machines)");
  CHECK(tokens_of("2 hours, 5 minor") == "duration(2 hours) sep(,) number(5) word(minor)");
  CHECK(tokens_of("5 min 30 users") == "duration(5 min) number(30) word(users)");
  CHECK(tokens_of("15m 2h") == "duration(15m) duration(2h)");
  CHECK(tokens_of("30 minutes and 2 hours") == "duration(30 minutes) word(and) duration(2 hours)");
}

TEST_CASE("line: owners", "[line]") {
  for (const char* text : {"@sarah", "@org/team", "@jane.doe", "@a-b", "@a_b", "@josé", "@张三"}) {
    INFO(text);
    CHECK(only(text).kind == Kind::Handle);
  }
  CHECK(tokens_of("@sarah, @tom.") == "handle(@sarah) sep(,) handle(@tom) punct(.)");
  CHECK(tokens_of("@sarah's") == "handle(@sarah) punct(') word(s)");
  CHECK(tokens_of("_@sarah_") == "punct(_) handle(@sarah) punct(_)");
  CHECK(tokens_of("@sarah/@tom") == "handle(@sarah) sep(/) handle(@tom)");
  CHECK(tokens_of("@ x") == "punct(@) word(x)");
  check_word("a@b.c");
  check_word("foo.bar@example.co.uk");
  check_word("123@example.com");
}

TEST_CASE("line: priorities and severities", "[line]") {
  check_number("P1", Kind::Priority, 1);
  check_number("p0", Kind::Priority, 0);
  check_number("Prio 2", Kind::Priority, 2);
  check_number("prio3", Kind::Priority, 3);
  check_number("SEV1", Kind::Severity, 1);
  check_number("SEV-2", Kind::Severity, 2);
  check_number("Sev 3", Kind::Severity, 3);
  for (const char* text : {"P100", "p99", "p99_latency", "S1", "SEV12", "Prio", "SEV"}) check_word(text);
  CHECK(tokens_of("priority: 1") == "word(priority) sep(:) number(1)");
  CHECK(tokens_of("Prio 12") == "word(Prio) number(12)");
  CHECK(tokens_of("(P1)") == "punct(() priority(P1) punct())");
}

TEST_CASE("line: tickets", "[line]") {
  for (const char* text : {"ABC-123", "OPS2-7", "#456", "org/repo#12", "repo#12"}) {
    INFO(text);
    CHECK(only(text).kind == Kind::Ticket);
  }
  for (const char* text : {"UTF-8", "SHA-256", "COVID-19", "A-1", "CVE-2024-1234", "us-east-1"}) check_word(text);
  CHECK(tokens_of("#general") == "punct(#) word(general)");
}

TEST_CASE("line: numbers", "[line]") {
  check_number("12", Kind::Number, 12);
  check_number("12,400", Kind::Number, 12400);
  check_number("999999999", Kind::Number, 999999999);
  check_number("1000000000", Kind::Number, std::nullopt);
  check_number("99999999999999999999", Kind::Number, std::nullopt);
  check_number("0.5", Kind::Number, std::nullopt);
  CHECK(tokens_of("0.5%") == "number(0.5) punct(%)");
  CHECK(tokens_of("1,2,3") == "number(1) sep(,) number(2) sep(,) number(3)");
  check_number("3rd", Kind::Word, 3);
  check_number("22nd", Kind::Word, 22);
  check_number("12k", Kind::Word, std::nullopt);
}

TEST_CASE("line: words", "[line]") {
  for (const char* text : {"wasn't", "wasn’t", "roll-back", "well-known", "v2.4.1", "p99_latency", "1.24.0-rc1", "Müller",
                           "größer", "Привет", "العربية", "हिन्दी", "データベース", "db-1.example.com"}) {
    check_word(text);
  }
  CHECK(tokens_of("将于14:23恢复") == "word(将于) time(14:23) word(恢复)");
  CHECK(tokens_of("“x” ‘y’") == "punct(“) word(x) punct(”) punct(‘) word(y) punct(’)");
  CHECK(tokens_of("🔥 x") == "punct(🔥) word(x)");
  CHECK(tokens_of("and/or") == "word(and) sep(/) word(or)");
  CHECK(tokens_of("see https://a.b/c?d=e#f).") == "word(see) word(https://a.b/c?d=e#f) punct()) punct(.)");
}

TEST_CASE("line: separators", "[line]") {
  for (const char* text : {"—", "–", "-", "--", "|", ":", ";", ",", "→", "->", "=>", "/", "·", "•", "，", "："}) {
    INFO(text);
    CHECK(only(text).kind == Kind::Separator);
  }
}

TEST_CASE("line: placeholders", "[line]") {
  for (const char* text : {"{{x}}", "{{ a b }}", "<title>", "<short description>", "HH:MM", "hh:mm", "YYYY-MM-DD", "SEV-?",
                           "TBD", "TODO", "XXX", "???", "XX:XX", "??:??", "2026-04-XX"}) {
    INFO(text);
    CHECK(only(text).kind == Kind::Placeholder);
  }
  CHECK(tokens_of("<https://x.y>") == "punct(<) word(https://x.y) punct(>)");
  CHECK(tokens_of("<br>") == "punct(<br>)");
  CHECK(tokens_of("a < b > c") == "word(a) punct(<) word(b) punct(>) word(c)");
}

TEST_CASE("line: check boxes stand at the start", "[line]") {
  CHECK(tokens_of("[ ] do") == "checkbox([ ]) word(do)");
  CHECK(tokens_of("  [x] do") == "checkbox([x]) word(do)");
  CHECK(tokens_of("[X] do") == "checkbox([X]) word(do)");
  CHECK(tokens_of("do [ ]") == "word(do) punct([) punct(])");
}

TEST_CASE("line: whole lines", "[line]") {
  CHECK(
      tokens_of("14:05 UTC — Alert fires: @sarah pages (P1)") ==
      "time(14:05) zone(UTC) sep(—) word(Alert) word(fires) sep(:) handle(@sarah) word(pages) punct(() priority(P1) punct())");
  CHECK(tokens_of("[2025-05-16 09:14 UTC]: x") == "punct([) date(2025-05-16) time(09:14) zone(UTC) punct(]) sep(:) word(x)");
  CHECK(tokens_of("14:05 a\n14:07 b") == "time(14:05) word(a) time(14:07) word(b)");
  CHECK(tokens_of("").empty());
  CHECK(tokens_of(" \t\r\n\u00A0").empty());
}

TEST_CASE("line: bytes that are not text", "[line]") {
  using namespace std::string_view_literals;
  CHECK(tokens_of("14:05\0x"sv) == "time(14:05) punct(\0) word(x)"sv);
  CHECK(tokens_of("a \xFF\xFE b") == "word(a) punct(\xFF) punct(\xFE) word(b)");
  CHECK(tokens_of("a\xE2\x80") == "word(a) punct(\xE2) punct(\x80)");
  CHECK(tokens_of("\xEF\xBB\xBF"
                  "14:05") == "time(14:05)");
}

TEST_CASE("line: any bytes are covered", "[line]") {
  // A small generator of its own, so that a failure comes back.
  std::uint32_t state = 1;
  const auto next = [&state](std::uint32_t below) {
    state = state * 1664525 + 1013904223;
    return (state >> 8) % below;
  };
  constexpr std::string_view kAlphabet = "0123456789:-+/.,TtZXx?~@#<>{}[] aphmsdPSEV_|'\n";
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::uint32_t size = next(40);
    for (std::uint32_t i = 0; i < size; ++i) {
      text += round % 2 == 0 ? static_cast<char>(next(256)) : kAlphabet[next(static_cast<std::uint32_t>(kAlphabet.size()))];
    }
    INFO(text);
    check_cover(text);
  }
}

TEST_CASE("line: long lines", "[line]") {
  for (const std::string_view part : {"a", "* ", "1:", "<a ", "{{a", "1 h ", "a.b@", "ab:"}) {
    std::string text;
    while (text.size() < 100'000) text += part;
    check_cover(text);
  }
}

TEST_CASE("line: from several threads", "[line]") {
  std::vector<std::string> results(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& result : results) {
      threads.emplace_back([&result] {
        for (int i = 0; i < 200; ++i) result = tokens_of("14:05 UTC — Alert @sarah P1");
      });
    }
  }
  for (const std::string& result : results)
    CHECK(result == "time(14:05) zone(UTC) sep(—) word(Alert) handle(@sarah) priority(P1)");
}

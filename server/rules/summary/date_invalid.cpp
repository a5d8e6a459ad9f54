#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "rules/summary/_fields.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule summary_date_invalid;

namespace {

using calendar::Date;
using model::Field;
using syntax::LineToken;
using syntax::LineTokenKind;
using vocabulary::FieldId;

// A date that no calendar has, with the numbers as they were written.
struct Impossible {
  Span span;  // in the source
  int year = 0;
  int month = 0;
  int day = 0;
  std::vector<Date> readings;  // that it may have been meant for, the likeliest first
};

void offer(std::vector<Date>& readings, std::optional<Date> date) {
  if (date && std::find(readings.begin(), readings.end(), *date) == readings.end()) readings.push_back(*date);
}

bool is_year(int number) { return number >= 1970 && number <= 2199; }

std::optional<Impossible> judge(int year, int month, int day, Span span) {
  if (!is_year(year) || calendar::make_date(year, month, day)) return std::nullopt;
  Impossible out{span, year, month, day, {}};
  if (month > 12) offer(out.readings, calendar::make_date(year, day, month));  // day and month swapped
  if (month >= 1 && month <= 12 && day >= 1) offer(out.readings, calendar::nearest_date(year, month, day));
  if (month >= 1 && month <= 12 && day > 28)
    offer(out.readings, calendar::add_days(calendar::nearest_date(year, month, day), 1));
  if (out.readings.empty()) offer(out.readings, calendar::nearest_date(year, month, day));
  return out;
}

std::vector<Impossible> impossible_dates(const Document& document, const Field& field) {
  std::vector<Impossible> out;
  const Offset base = field.value.begin;
  const std::string_view text = document.source->slice(field.value);
  const std::vector<LineToken> tokens = syntax::parse_line(text);
  const auto note = [&](std::optional<Impossible> found) {
    if (found) out.push_back(std::move(*found));
  };
  const auto word_month = [&](std::size_t i) {
    return i < tokens.size() && tokens[i].kind == LineTokenKind::Word
               ? vocabulary::month_of_word(text::slice(text, tokens[i].span))
               : 0;
  };
  const auto number = [&](std::size_t i) {
    return i < tokens.size() && tokens[i].kind == LineTokenKind::Number && tokens[i].number() ? *tokens[i].number() : -1;
  };
  const auto skip_comma = [&](std::size_t i) {
    return i < tokens.size() && text::slice(text, tokens[i].span) == "," ? i + 1 : i;
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const LineToken& token = tokens[i];
    if (token.kind == LineTokenKind::Date) {
      const syntax::DateValue& d = token.date();
      const Span span = token.span.shifted(base);
      if (d.form == syntax::DateForm::YearMonthDay) {
        note(judge(d.first, d.second, d.third, span));
      } else if (d.form == syntax::DateForm::Dotted) {
        note(judge(d.third, d.second, d.first, span));
      } else if (is_year(d.third) && !calendar::make_date(d.third, d.first, d.second) &&
                 !calendar::make_date(d.third, d.second, d.first)) {
        // Neither order makes a day of it: where one number can only be a day, the other is the month.
        const bool day_first = d.first > 12 && d.second <= 12;
        note(day_first ? judge(d.third, d.second, d.first, span) : judge(d.third, d.first, d.second, span));
      }
      continue;
    }
    // "February 30, 2026" and "30 February 2026"
    const int month = word_month(i);
    if (month == 0) continue;
    if (const std::size_t year = skip_comma(i + 2); number(i + 1) > 0 && number(year) > 0)
      note(judge(number(year), month, number(i + 1), Span{token.span.begin, tokens[year].span.end}.shifted(base)));
    else if (const std::size_t behind = skip_comma(i + 1); i > 0 && number(i - 1) > 0 && number(behind) > 0)
      note(judge(number(behind), month, number(i - 1), Span{tokens[i - 1].span.begin, tokens[behind].span.end}.shifted(base)));
  }
  return out;
}

std::vector<Impossible> all_impossible(const Document& document) {
  static constexpr std::array kDates{FieldId::Date,      FieldId::Start, FieldId::Detected, FieldId::Acknowledged,
                                     FieldId::Mitigated, FieldId::End,   FieldId::Meeting};
  std::vector<Impossible> out;
  for (const Field& field : document.fields) {
    if (std::find(kDates.begin(), kDates.end(), field.id) == kDates.end() || field.value.empty()) continue;
    for (Impossible& found : impossible_dates(document, field))
      if (std::none_of(out.begin(), out.end(), [&](const Impossible& o) { return o.span == found.span; }))
        out.push_back(std::move(found));
  }
  return out;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  int index = 0;
  for (const Impossible& found : all_impossible(document)) {
    Finding finding;
    finding.severity = summary_date_invalid.severity;
    finding.span = found.span;
    const std::string words(document.source->slice(found.span));
    if (found.month < 1 || found.month > 12) {
      finding.message = "\"" + words + "\" is no date: there is no month " + std::to_string(found.month) + ".";
    } else {
      const Date last = calendar::nearest_date(found.year, found.month, 31);
      finding.message = "\"" + words + "\" is no date: " + std::string(calendar::month_name(last)) + " " +
                        std::to_string(found.year) + " has " + std::to_string(static_cast<unsigned>(last.day())) + " days.";
    }
    finding.subject = index++;
    report.add(summary_date_invalid, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  std::vector<Fix> out;
  for (const Impossible& found : all_impossible(context.document)) {
    if (found.span != finding.span) continue;
    for (const Date date : found.readings) {
      const std::string iso = calendar::format_iso(date);
      out.push_back({"Change to " + iso + ", a " + std::string(calendar::weekday_name(date)),
                     {{found.span, iso}},
                     found.readings.size() == 1,
                     false});
    }
  }
  return out;
}

}  // namespace

const Rule summary_date_invalid{"summary/date-invalid", "A date in the Summary does not exist", Severity::Error, check, fixes};

}  // namespace pm::rules

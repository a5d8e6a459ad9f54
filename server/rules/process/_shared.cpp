#include "rules/process/_shared.h"

#include <algorithm>

#include "rules/summary/_fields.h"
#include "rules/timeline/_timeline.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {
namespace {

using model::Field;
using model::FieldOrigin;
using vocabulary::FieldId;

std::optional<calendar::Date> read(const syntax::DateValue& date, settings::DateOrder order) {
  if (date.form == syntax::DateForm::YearMonthDay) return calendar::make_date(date.first, date.second, date.third);
  if (date.third == 0) return std::nullopt;
  if (date.form == syntax::DateForm::Dotted) return calendar::make_date(date.third, date.second, date.first);
  if (order == settings::DateOrder::MonthFirst || (date.second > 12 && date.first <= 12))
    return calendar::make_date(date.third, date.first, date.second);
  if (order == settings::DateOrder::DayFirst || (date.first > 12 && date.second <= 12))
    return calendar::make_date(date.third, date.second, date.first);
  return std::nullopt;
}

std::string name_of(FieldId id, bool key) {
  if (key) return text::replace_all(std::string(vocabulary::id_of(id)), "-", "_");
  switch (id) {
    case FieldId::Reviewers:
      return "Reviewers";
    case FieldId::PublishedInternal:
      return "Published internally";
    case FieldId::PublishedExternal:
      return "Published externally";
    default:
      return label_of(id, model::Format::Markdown);
  }
}

}  // namespace

std::optional<DateAndTime> date_in(std::string_view text, const settings::Settings& settings) {
  const std::vector<syntax::LineToken> tokens = syntax::parse_line(text);
  const auto word = [&](std::size_t at) { return at < tokens.size() ? text::slice(text, tokens[at].span) : std::string_view{}; };
  const auto number = [&](std::size_t at) { return at < tokens.size() ? tokens[at].number().value_or(0) : 0; };
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    std::optional<calendar::Date> date;
    if (tokens[t].kind == syntax::LineTokenKind::Date) {
      date = read(tokens[t].date(), settings.date_order);
    } else if (const int month = tokens[t].kind == syntax::LineTokenKind::Word ? vocabulary::month_of_word(word(t)) : 0) {
      // "3 April 2026", "April 3, 2026"
      const std::size_t behind = word(t + 2) == "," ? t + 3 : t + 2;
      if (t > 0 && number(t - 1) > 0 && number(t + 1) > 1000)
        date = calendar::make_date(number(t + 1), month, number(t - 1));
      else if (number(t + 1) > 0 && number(behind) > 1000)
        date = calendar::make_date(number(behind), month, number(t + 1));
    }
    if (!date) continue;
    DateAndTime point{*date, std::nullopt};
    for (std::size_t at = t; at < tokens.size() && !point.time; ++at) {
      const syntax::TimeValue& time = tokens[at].time();
      if (tokens[at].kind != syntax::LineTokenKind::Time || time.relative || time.hour < 0 || time.hour > 23 || time.minute > 59)
        continue;
      int hour = time.hour;
      if (time.meridiem == syntax::Meridiem::Pm && hour < 12) hour += 12;
      if (time.meridiem == syntax::Meridiem::Am && hour == 12) hour = 0;
      point.time = calendar::TimeOfDay{hour, std::max(time.minute, 0), 0};
    }
    return point;
  }
  return std::nullopt;
}

std::optional<DateAndTime> date_of(const Context& context, FieldId id) {
  for (const Field& field : context.document.fields)
    if (field.id == id && !field.placeholder && !field.text.empty())
      if (auto point = date_in(field.text, context.settings)) return point;
  return std::nullopt;
}

std::optional<DateAndTime> end_of_incident(const Context& context, std::optional<calendar::Date> limit) {
  const Document& document = context.document;
  std::optional<DateAndTime> end;
  const auto later = [&](calendar::Date date, std::optional<calendar::TimeOfDay> time) {
    if (limit && *limit < date) return;
    if (!end || end->date < date)
      end = DateAndTime{date, time};
    else if (end->date == date && time && (!end->time || *end->time < *time))
      end->time = time;
  };
  if (document.incident_date) later(*document.incident_date, std::nullopt);
  if (const auto stated = date_of(context, FieldId::End)) later(stated->date, stated->time);
  for (const model::TimelineEntry& entry : document.timeline)
    if (entry.date && !entry.time_invalid) later(*entry.date, entry.time);
  // "3 days", from the day it began.
  if (const auto start = document.incident_date)
    if (const Field* duration = document.field(FieldId::Duration); duration != nullptr && !duration->placeholder)
      for (const syntax::LineToken& token : syntax::parse_line(duration->text))
        if (token.kind == syntax::LineTokenKind::Duration && token.seconds() >= 12 * 3600 && token.seconds() < 86400LL * 3650)
          later(calendar::add_days(*start, static_cast<int>((token.seconds() + 86399) / 86400)), std::nullopt);
  return end;
}

bool is_filled(const Document& document, FieldId id) {
  return std::any_of(document.fields.begin(), document.fields.end(), [&](const Field& f) {
    const std::string value = text::lower(text::trim(f.text));
    return f.id == id && !f.placeholder && !value.empty() && value != "false" && value != "no" && value != "-" &&
           !vocabulary::is_listed("nothing-word", value);
  });
}

bool is_there(const Document& document, FieldId id) {
  return std::any_of(document.fields.begin(), document.fields.end(),
                     [&](const Field& f) { return f.id == id && (f.placeholder || waits_to_be_filled(document, f.value)); }) ||
         is_filled(document, id);
}

int severity_rank(const Context& context) {
  const Field* field = context.document.field(FieldId::Severity);
  if (field == nullptr || field->placeholder) return 0;
  for (std::size_t i = 0; i < context.settings.severities.size(); ++i)
    if (text::contains_word(field->text, context.settings.severities[i])) return static_cast<int>(i) + 1;
  if (!context.settings.severities.empty()) return 0;
  for (const syntax::LineToken& token : syntax::parse_line(field->text))
    if ((token.kind == syntax::LineTokenKind::Severity || token.kind == syntax::LineTokenKind::Priority) && token.number())
      return std::max(*token.number(), 1);
  if (text::contains_word(field->text, "critical")) return 1;
  if (text::contains_word(field->text, "major")) return 2;
  return 0;
}

Span review_place(const Document& document) {
  const Field* status = document.field(FieldId::Status);
  if (status != nullptr && !status->value.empty()) return status->value;
  if (!document.title_span.empty()) return document.title_span;
  return document.sections.empty() ? Span{} : document.sections.front().heading;
}

std::optional<TextEdit> add_field(const Document& document, FieldId id, std::string_view value) {
  const text::Source& source = *document.source;
  const std::string& nl = document.style.newline;
  // The status is the field of the review that is there already; else any field of the body.
  const Field* anchor = nullptr;
  for (const Field& field : document.fields) {
    if (field.origin == FieldOrigin::Prose || field.label.empty() || field.value.empty()) continue;
    if (source.line_of(field.label.begin) != source.line_of(field.value.end)) continue;
    if (anchor == nullptr || field.id == FieldId::Status) anchor = &field;
    if (field.id == FieldId::Status) break;
  }
  if (anchor == nullptr) return std::nullopt;
  const Span line = source.line_at(anchor->label.begin);
  const std::string prefix(source.slice({line.begin, anchor->label.begin}));
  std::string out;
  if (anchor->origin == FieldOrigin::FrontMatter || anchor->origin == FieldOrigin::Yaml) {
    if (prefix.find_first_not_of(' ') != std::string::npos) return std::nullopt;
    const bool bare = value.find_first_of("{@:#\"") == std::string_view::npos;
    out = prefix + name_of(id, true) + ": " + (bare ? std::string(value) : "\"" + std::string(value) + "\"");
  } else if (anchor->origin == FieldOrigin::Table) {
    if (text::trim(prefix) != "|") return std::nullopt;
    out = "| " + name_of(id, false) + " | " + std::string(value) + " |";
  } else {
    if (anchor->value.begin < anchor->label.end) return std::nullopt;
    const std::string between(source.slice({anchor->label.end, anchor->value.begin}));
    if (between.find(':') == std::string::npos) return std::nullopt;
    const bool item = prefix.find_first_of("-*+") != std::string::npos && prefix.find(' ') != std::string::npos;
    const bool next_is_blank = text::trim(source.slice({anchor->value.end, line.end})).find_first_not_of("*_\\") == std::string_view::npos;
    if (!next_is_blank) return std::nullopt;
    out = (item ? "" : nl) + prefix + name_of(id, false) + between + std::string(value);
  }
  return TextEdit{{line.end, line.end}, nl + out};
}

}  // namespace pm::rules

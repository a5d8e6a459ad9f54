#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "rules/rule.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule meta_conflict;

namespace {

using model::Field;
using syntax::LineTokenKind;
using vocabulary::FieldId;

// A value that can be compared: a level, seconds or a day, and where it stands in the field's text.
struct Said {
  std::int64_t value = 0;
  bool rough = false;
};

std::optional<Said> level_of(const Field& field) {
  std::optional<Said> out;
  for (const auto& token : syntax::parse_line(field.text)) {
    if (token.kind != LineTokenKind::Severity || !token.number()) continue;
    if (out && out->value != *token.number()) return std::nullopt;  // "SEV2 (was SEV3)"
    out = Said{*token.number(), false};
  }
  return out;
}

std::optional<Said> length_of(const Field& field) {
  std::optional<Said> out;
  for (const auto& token : syntax::parse_line(field.text)) {
    if (token.kind != LineTokenKind::Duration) continue;
    if (out) return std::nullopt;
    out = Said{token.seconds(), false};
  }
  return out;
}

// A calendar day that is written in full and beyond doubt.
std::optional<Said> day_of(const Field& field) {
  std::optional<Said> out;
  bool time = false;
  for (const auto& token : syntax::parse_line(field.text)) {
    time = time || token.kind == LineTokenKind::Time || token.kind == LineTokenKind::Zone;
    if (token.kind != LineTokenKind::Date) continue;
    if (token.date().form != syntax::DateForm::YearMonthDay || out) return std::nullopt;
    const auto date = calendar::make_date(token.date().first, token.date().second, token.date().third);
    if (!date) return std::nullopt;
    out = Said{calendar::days_between(*calendar::make_date(2000, 1, 1), *date), false};
  }
  if (out) out->rough = time;
  return out;
}

std::optional<Said> said(const Field& field) {
  if (field.id == FieldId::Severity) return level_of(field);
  if (field.id == FieldId::Duration) return length_of(field);
  return day_of(field);
}

bool differ(FieldId id, const Said& a, const Said& b) {
  const std::int64_t apart = std::abs(a.value - b.value);
  if (id == FieldId::Severity) return apart != 0;
  // "about two hours" and 1h 55m say the same.
  if (id == FieldId::Duration) return apart > 60 && apart * 10 > std::max(a.value, b.value);
  // One day may be another one elsewhere.
  return apart > (a.rough || b.rough ? 1 : 0);
}

// A blog's `date` is the day of publication: it is the incident's where the front matter tells more of the incident.
bool is_of_incident(const Document& document, const Field& date) {
  if (text::lower(document.source->slice(date.label)) != "date") return true;
  return std::any_of(document.fields.begin(), document.fields.end(), [](const Field& f) {
    return f.origin == model::FieldOrigin::FrontMatter &&
           (f.id == FieldId::Severity || f.id == FieldId::Duration || f.id == FieldId::Services || f.id == FieldId::Start || f.id == FieldId::End);
  });
}

bool is_date(FieldId id) { return id == FieldId::Date || id == FieldId::Start; }

// The field of the body that tells of the same; -1 where there is none.
int partner(const Document& document, const Field& field) {
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const Field& other = document.fields[i];
    if (other.origin != model::FieldOrigin::Label && other.origin != model::FieldOrigin::Table) continue;
    if (other.placeholder || other.value.empty()) continue;
    if (other.id == field.id || (is_date(other.id) && is_date(field.id))) return static_cast<int>(i);
  }
  return -1;
}

bool is_asked(const Document& document, const Field& field) {
  if (field.origin != model::FieldOrigin::FrontMatter || field.placeholder || field.value.empty()) return false;
  if (is_date(field.id)) return is_of_incident(document, field);
  return field.id == FieldId::Severity || field.id == FieldId::Duration;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.front_matter) return;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const Field& field = document.fields[i];
    if (!is_asked(document, field)) continue;
    const int index = partner(document, field);
    if (index < 0) continue;
    const Field& other = document.fields[static_cast<std::size_t>(index)];
    const auto a = said(field), b = said(other);
    if (!a || !b || !differ(field.id, *a, *b)) continue;
    const std::string_view what = field.id == FieldId::Severity ? "severity" : field.id == FieldId::Duration ? "duration" : "date";
    Finding finding;
    finding.severity = meta_conflict.severity;
    finding.span = field.value;
    finding.message = "The front matter gives the " + std::string(what) + " as \"" + field.text + "\", the text as \"" + other.text +
                      "\": let both say the same.";
    finding.related.push_back({other.value, "The text says \"" + other.text + "\" here."});
    finding.subject = static_cast<int>(i);
    report.add(meta_conflict, std::move(finding));
  }
}

bool is_quoted(const Document& document, const Field& field) {
  return field.value.begin > 0 && (document.text()[field.value.begin - 1] == '"' || document.text()[field.value.begin - 1] == '\'');
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.fields.size())) return {};
  const Field& field = document.fields[static_cast<std::size_t>(finding.subject)];
  const int index = partner(document, field);
  if (index < 0) return {};
  const Field& other = document.fields[static_cast<std::size_t>(index)];
  std::string value = text::replace_all(other.text, "\"", "'");
  const bool plain = is_quoted(document, field) || (value.find(": ") == std::string::npos && value.find('#') == std::string::npos);
  if (!plain) value = "\"" + value + "\"";
  return {{"Take \"" + other.text + "\" from the text", {{field.value, value}}, false, false},
          {"Take \"" + field.text + "\" from the front matter", {{other.value, field.text}}, false, false}};
}

}  // namespace

const Rule meta_conflict{"meta/conflict", "Front matter and text disagree", Severity::Warning, check, fixes};

}  // namespace pm::rules

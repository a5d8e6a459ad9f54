#include <algorithm>
#include <array>

#include "rules/summary/_fields.h"
#include "syntax/line.h"

namespace pm::rules {

extern const Rule summary_date_ambiguous;

namespace {

using calendar::Date;
using model::Field;
using syntax::LineToken;
using syntax::LineTokenKind;
using vocabulary::FieldId;

constexpr std::array kDates{FieldId::Date,      FieldId::Start, FieldId::Detected, FieldId::Acknowledged,
                            FieldId::Mitigated, FieldId::End,   FieldId::Meeting};

struct Ambiguous {
  Span span;
  Date month_first;
  Date day_first;
};

bool is_slashed(const LineToken& token) {
  return token.kind == LineTokenKind::Date && token.date().form == syntax::DateForm::Slashed;
}

std::vector<Ambiguous> ambiguous(const Document& document) {
  std::vector<Ambiguous> out;
  for (const Field& field : document.fields) {
    if (std::find(kDates.begin(), kDates.end(), field.id) == kDates.end() || field.value.empty()) continue;
    for (const LineToken& token : syntax::parse_line(document.source->slice(field.value))) {
      if (!is_slashed(token) || token.date().first == token.date().second || token.date().third < 1970) continue;
      const auto month_first = calendar::make_date(token.date().third, token.date().first, token.date().second);
      const auto day_first = calendar::make_date(token.date().third, token.date().second, token.date().first);
      if (month_first && day_first) out.push_back({token.span.shifted(field.value.begin), *month_first, *day_first});
    }
  }
  std::sort(out.begin(), out.end(), [](const Ambiguous& a, const Ambiguous& b) { return a.span < b.span; });
  out.erase(std::unique(out.begin(), out.end(), [](const Ambiguous& a, const Ambiguous& b) { return a.span == b.span; }), out.end());
  return out;
}

// A date of the same form that has one reading only shows which order the writer uses.
bool order_is_shown(const Document& document) {
  const auto shows = [&](std::string_view text) {
    for (const LineToken& token : syntax::parse_line(text))
      if (is_slashed(token) && (token.date().first > 12) != (token.date().second > 12)) return true;
    return false;
  };
  for (const Field& field : document.fields)
    if (!field.value.empty() && shows(document.source->slice(field.value))) return true;
  for (const model::TimelineEntry& entry : document.timeline)
    if (shows(document.source->slice(entry.span))) return true;
  return std::any_of(document.blocks.begin(), document.blocks.end(),
                     [&](const model::Block& block) { return shows(document.source->slice(block.span)); });
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (context.settings.date_order != settings::DateOrder::Unknown) return;
  const std::vector<Ambiguous> all = ambiguous(document);
  if (all.empty() || order_is_shown(document)) return;
  for (const Ambiguous& found : all) {
    Finding finding;
    finding.severity = summary_date_ambiguous.severity;
    finding.span = found.span;
    finding.message = "\"" + std::string(document.source->slice(found.span)) + "\" is " + calendar::format_iso(found.month_first) +
                      " to some readers and " + calendar::format_iso(found.day_first) +
                      " to others: write it as year, month and day.";
    report.add(summary_date_ambiguous, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  std::vector<Fix> out;
  for (const Ambiguous& found : ambiguous(context.document)) {
    if (found.span != finding.span) continue;
    for (const Date date : {found.month_first, found.day_first}) {
      const std::string iso = calendar::format_iso(date);
      out.push_back({"Change to " + iso + ", a " + std::string(calendar::weekday_name(date)), {{found.span, iso}}, false, false});
    }
  }
  return out;
}

}  // namespace

const Rule summary_date_ambiguous{"summary/date-ambiguous", "A date can be read in two ways", Severity::Warning, check, fixes};

}  // namespace pm::rules

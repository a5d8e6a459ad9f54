#include <algorithm>

#include "rules/timeline/_timeline.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule timeline_no_date;
extern const Rule summary_field_missing;

namespace {

using model::Section;
using model::TimelineEntry;
using vocabulary::FieldId;

// Any date in any words, without a year as well: "1/28", "April 1st", "on Tuesday the 3rd".
bool names_a_day(std::string_view text) {
  const auto tokens = syntax::parse_line(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == syntax::LineTokenKind::Date) return true;
    if (tokens[i].kind != syntax::LineTokenKind::Word) continue;
    const std::string_view word = text::slice(text, tokens[i].span);
    if (vocabulary::weekday_of_word(word) >= 0 && word.size() > 3) return true;
    if (vocabulary::month_of_word(word) == 0) continue;
    const auto is_number = [&](std::size_t k) { return k < tokens.size() && tokens[k].number().has_value(); };
    if (is_number(i + 1) || (i > 0 && is_number(i - 1))) return true;
  }
  return false;
}

// Whether the Summary is told off for it already: one cause, one finding.
bool summary_says_so(const Context& context) {
  const auto& required = context.settings.required_fields;
  const Section* summary = context.document.section(vocabulary::SectionId::Summary);
  return summary != nullptr && summary->has_content &&
         std::find(required.begin(), required.end(), FieldId::Date) != required.end() &&
         context.settings.severity_of(summary_field_missing.id, summary_field_missing.severity).has_value();
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (document.incident_date || !document.dates.empty() || !document.english || !document.broken.empty()) return;
  const auto clocks = std::count_if(document.timeline.begin(), document.timeline.end(),
                                    [](const TimelineEntry& e) { return e.time.has_value() && !e.relative_seconds; });
  const Section* section = timeline_section(document);
  if (clocks < 2 || section == nullptr || summary_says_so(context)) return;
  for (const model::Field& field : document.fields)
    if ((field.id == FieldId::Date || field.id == FieldId::Start) && (field.placeholder || !field.value.empty())) return;
  for (const model::Placeholder& placeholder : document.placeholders) {
    const std::string words = text::lower(document.source->slice(placeholder.span));
    if (words.find("yy") != std::string::npos || words.find("date") != std::string::npos) return;
  }
  if (names_a_day(document.title)) return;
  for (const TimelineEntry& entry : document.timeline)
    if (entry.date || names_a_day(document.source->slice(entry.span))) return;
  for (const model::Block& block : document.blocks)
    if (names_a_day(document.source->slice(block.span))) return;
  Finding finding;
  finding.severity = timeline_no_date.severity;
  finding.span = section->heading;
  finding.message = "The times of \"" + section->title +
                    "\" belong to no day: no date stands anywhere in the document, so write one, such as " +
                    calendar::format_iso(context.now.today) + ".";
  finding.subject = static_cast<int>(section - document.sections.data());
  report.add(timeline_no_date, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const Section& section = document.sections[static_cast<std::size_t>(finding.subject)];
  return {{"Insert a date",
           {insert_intro(document, section, "Date: {{YYYY-MM-DD}}", "date: \"{{YYYY-MM-DD}}\"")},
           true,
           false}};
}

}  // namespace

const Rule timeline_no_date{"timeline/no-date", "Nothing says on which day the incident was", Severity::Information, check,
                            fixes};

}  // namespace pm::rules

#include <algorithm>

#include "rules/summary/_fields.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule summary_business_impact_vague;

namespace {

using model::Field;
using vocabulary::FieldId;

template <std::size_t N>
bool any_word(std::string_view text, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return text::contains_word(text, word); });
}

// An amount, a promise that was kept or broken, tickets, none, or why nobody knows.
bool is_concrete(std::string_view text) {
  static constexpr std::string_view kConcrete[] = {
      "sla",     "slas",    "slo",        "slos",     "error budget", "ticket",  "tickets", "none",     "nothing",   "no",
      "not",     "zero",    "unknown",    "n/a",      "nil",          "without", "refund",  "refunds",  "credit",    "credits",
      "contract", "contracts", "penalty", "penalties", "complaint",   "complaints", "churn", "all",     "one",       "two",
      "three",   "four",    "five",       "six",      "ten",          "dozen",   "dozens",  "hundreds", "thousands", "millions",
      "half",    "internal", "see"};
  return std::any_of(text.begin(), text.end(), text::is_digit) || any_word(text, kConcrete);
}

bool is_vague(std::string_view text) {
  static constexpr std::string_view kVague[] = {
      "some",   "significant", "minor",    "major",       "moderate", "small",  "large",      "big",       "high",       "low",
      "medium", "bad",         "severe",   "serious",     "minimal",  "limited", "potential", "possible",  "negative",   "several",
      "many",   "few",         "various",  "huge",        "massive",  "lost",    "loss",      "reputation", "reputational", "unhappy",
      "considerable", "substantial", "noticeable", "affected", "degraded", "lot", "yes"};
  return any_word(text, kVague);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const Field& field = document.fields[i];
    if (field.id != FieldId::BusinessImpact || field.origin == model::FieldOrigin::Prose || field.placeholder ||
        field.value.empty() || field.text.size() > 160)
      continue;
    if (waits_to_be_filled(document, field.value) || is_concrete(field.text) || !is_vague(field.text)) continue;
    if (field.value.end == document.source->size()) continue;  // the number may be the next word
    Finding finding;
    finding.severity = summary_business_impact_vague.severity;
    finding.span = field.value;
    finding.message = "\"" + std::string(text::trim(field.text)) +
                      "\" says neither how much nor which promise was broken: give an amount, an SLA or SLO, the number of "
                      "tickets, or \"none\".";
    finding.subject = static_cast<int>(i);
    report.add(summary_business_impact_vague, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& fields = context.document.fields;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(fields.size())) return {};
  // Within the quotes of a YAML value.
  Offset at = finding.span.end;
  const std::string_view words = context.document.source->slice(finding.span);
  if (words.size() > 1 && (words.back() == '"' || words.back() == '\'')) --at;
  return {{"Leave a place for the amount", {{{at, at}, " ({{amount, broken promises or number of tickets}})"}}, true, false}};
}

}  // namespace

const Rule summary_business_impact_vague{"summary/business-impact-vague", "The business impact is told without an amount",
                                         Severity::Information, check, fixes};

}  // namespace pm::rules

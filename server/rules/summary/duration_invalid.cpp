#include <algorithm>
#include <array>

#include "rules/summary/_fields.h"
#include "rules/timeline/_timeline.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule summary_duration_invalid;

namespace {

using model::Field;
using vocabulary::FieldId;

bool any_word(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text::contains_word(text, word); });
}

// Whether the words give a length, or say why there is none. Any number counts: what it counts is the reader's to see.
bool is_fine(std::string_view text) {
  if (std::any_of(text.begin(), text.end(), text::is_digit)) return true;
  if (any_word(text, {"unknown", "ongoing", "none", "n/a", "not applicable", "see", "never", "permanent", "continuing",
                      "undetermined", "not known", "to be determined", "no downtime", "no outage", "instant", "zero"}))
    return true;
  const bool unit = any_word(text, {"second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
                                    "month", "months", "year", "years", "night", "weekend"});
  return unit && any_word(text, {"a",      "an",    "one",   "two",    "three",  "four",    "five",    "six",
                                 "seven",  "eight", "nine",  "ten",    "eleven", "twelve",  "fifteen", "twenty",
                                 "thirty", "forty", "fifty", "ninety", "half",   "quarter", "dozen"}) &&
         !any_word(text, {"few", "couple"});
}

// A word of vagueness, without which a value is more likely something that we do not understand.
bool is_vague(std::string_view text) {
  return any_word(text,
                  {"while",   "some",    "few",           "several",   "many",         "couple",         "long",    "longer",
                   "short",   "brief",   "briefly",       "time",      "hours",        "minutes",        "days",    "weeks",
                   "most",    "all day", "all night",     "lot",       "ages",         "forever",        "moment",  "moments",
                   "quick",   "quickly", "too",           "whole",     "intermittent", "intermittently", "various", "until",
                   "roughly", "about",   "approximately", "overnight", "seconds"});
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const Field& field = document.fields[i];
    if (field.id != FieldId::Duration || field.origin == model::FieldOrigin::Prose || field.placeholder || field.value.empty())
      continue;
    if (waits_to_be_filled(document, field.value) || is_fine(field.text) || !is_vague(field.text) || field.text.size() > 80)
      continue;
    const auto measured = durations_of(document);
    Finding finding;
    finding.severity = summary_duration_invalid.severity;
    finding.span = field.value;
    finding.message = "\"" + field.text + "\" is no duration that can be compared: write a number with its unit, such as " +
                      (measured.empty() ? std::string("32 min") : describe(document, measured.front()) + " by the timeline") +
                      ".";
    finding.subject = static_cast<int>(i);
    report.add(summary_duration_invalid, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  std::vector<Fix> out;
  for (const Measured& measured : durations_of(document)) {
    const std::string value = calendar::format_duration(measured.seconds);
    out.push_back({"Change to " + describe(document, measured), {{finding.span, value}}, out.empty(), false});
  }
  if (out.empty())
    out.push_back({"Leave a place for the number", {{finding.span, prompt_of(FieldId::Duration)}}, false, false});
  return out;
}

}  // namespace

const Rule summary_duration_invalid{"summary/duration-invalid", "The duration is no length of time", Severity::Warning, check,
                                    fixes};

}  // namespace pm::rules

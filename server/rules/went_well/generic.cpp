#include <algorithm>
#include <array>

#include "rules/root_cause/_stems.h"
#include "rules/went_well/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule went_well_generic;

namespace {

constexpr std::size_t kMostWords = 6;

// What praise is made of when it names nothing: people, praise, and the small words between.
constexpr auto kEmpty = std::to_array<std::string_view>({
    "the",       "a",         "an",      "and",       "our",       "we",         "us",        "they",      "everyone",  "everybody",
    "team",      "teams",     "people",  "engineers", "engineer",  "on-call",    "oncall",    "responders", "all",      "of",
    "in",        "to",        "by",      "from",      "with",      "was",        "were",      "is",        "are",       "did",
    "had",       "very",      "really",  "super",     "so",        "well",       "good",      "great",     "nice",      "excellent",
    "amazing",   "awesome",   "fantastic", "outstanding", "solid", "smooth",     "smoothly",  "strong",    "effective", "perfect",
    "perfectly", "quick",     "quickly", "fast",      "swift",     "swiftly",    "job",       "work",      "worked",    "effort",
    "efforts",   "handled",   "handling", "response", "responded", "responses",  "reacted",   "reaction",  "teamwork",  "collaboration",
    "collaborated", "together", "communication", "communicated", "it", "things", "everything", "incident", "situation", "went",
    "professional", "professionally", "helpful", "support", "supportive", "calm", "attitude", "spirit",  "performed",  "as",
    "expected",  "general",   "overall", "dealt",
});

std::optional<std::size_t> words_of_praise(std::string_view text) {
  std::size_t count = 0;
  std::string word;
  bool praised = true;
  const auto push = [&] {
    if (word.empty()) return;
    ++count;
    praised = praised && std::find(kEmpty.begin(), kEmpty.end(), word) != kEmpty.end();
    word.clear();
  };
  for (const char c : text) {
    if (text::is_digit(c)) return std::nullopt;
    if (text::is_word(c) || (c == '-' && !word.empty()))
      word += text::lower(c);
    else
      push();
  }
  push();
  if (!praised || count == 0) return std::nullopt;
  return count;
}

std::string as_said(std::string_view text) {
  text = text::trim(text);
  while (!text.empty() && std::string_view(".!\"'").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  while (!text.empty() && std::string_view("\"'").find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  return std::string(text);
}

// What the timeline tells, as an example of a fact.
std::string fact(const Document& document) {
  using vocabulary::Moment;
  if (const auto detection = between(document, Moment::Started, Moment::Detected))
    return "Detected in " + calendar::format_duration(*detection) + " by …";
  if (const auto mitigation = between(document, Moment::Detected, Moment::Mitigated))
    return "Mitigated " + calendar::format_duration(*mitigation) + " after detection by …";
  return "The alert fired within 2 min";
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  for (std::size_t i = 0; i < document.went_well.size(); ++i) {
    const model::Point& point = document.went_well[i];
    if (document.is_broken(point.span) || being_written(document, point.span) || document.holds_placeholder(point.span)) continue;
    const auto words = words_of_praise(point.text);
    // A link or code beside the praise is something.
    if (!words || *words < 2 || *words > kMostWords || document.source->slice(point.span).find_first_of("`[") != std::string_view::npos)
      continue;
    Finding finding;
    finding.severity = went_well_generic.severity;
    finding.span = point.span;
    finding.message = "\"" + as_said(point.text) + "\" could stand in any post-mortem: say what helped and by how much, such as \"" +
                      fact(document) + "\".";
    finding.subject = static_cast<int>(i);
    report.add(went_well_generic, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& points = context.document.went_well;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(points.size())) return {};
  Span span = points[static_cast<std::size_t>(finding.subject)].span;
  const std::string_view text = context.document.text();
  while (span.end > span.begin && std::string_view(".!\"'").find(text[span.end - 1]) != std::string_view::npos) --span.end;
  return {{"Say what helped", {{{span.end, span.end}, ": {{what helped, and by how much}}"}}, true, false}};
}

}  // namespace

const Rule went_well_generic{"went-well/generic", "Praise without what helped", Severity::Hint, check, fixes};

}  // namespace pm::rules

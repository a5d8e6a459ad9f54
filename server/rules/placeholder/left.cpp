#include <algorithm>

#include "rules/rule.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule placeholder_left;

namespace {

// "a TODO in the code", "the TBD label", "TODO list": words about a placeholder, not one.
bool is_spoken_of(std::string_view text, Span span) {
  static constexpr std::string_view kBefore[] = {"a", "an", "the", "this", "that", "these", "those", "no", "any", "our", "every", "each", "says", "said"};
  static constexpr std::string_view kAfter[] = {"list", "lists", "item", "items", "comment", "comments", "app", "note", "notes"};
  const std::string_view word = text::slice(text, span);
  if (!std::all_of(word.begin(), word.end(), text::is_upper)) return false;
  std::size_t end = span.begin;
  while (end > 0 && text[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && text::is_word(text[begin - 1])) --begin;
  const std::string before = text::lower(text.substr(begin, end - begin));
  if (end < span.begin && std::find(std::begin(kBefore), std::end(kBefore), before) != std::end(kBefore)) return true;
  begin = span.end;
  while (begin < text.size() && text[begin] == ' ') ++begin;
  end = begin;
  while (end < text.size() && text::is_word(text[end])) ++end;
  const std::string after = text::lower(text.substr(begin, end - begin));
  return begin > span.end && std::find(std::begin(kAfter), std::end(kAfter), after) != std::end(kAfter);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const std::string_view text = document.text();
  for (std::size_t i = 0; i < document.placeholders.size(); ++i) {
    const Span span = document.placeholders[i].span;
    if (is_spoken_of(text, span)) continue;
    std::string words(document.source->slice(span));
    if (words.size() > 60) words = words.substr(0, words.find(' ', 50)) + " …";
    Finding finding;
    finding.severity = by_status(document.status, true);
    finding.span = span;
    finding.message = "\"" + words + "\" still waits to be filled in: write what is known, or why it is not.";
    finding.subject = static_cast<int>(i);
    report.add(placeholder_left, std::move(finding));
  }
}

}  // namespace

const Rule placeholder_left{"placeholder/left", "A placeholder has not been filled in", Severity::Warning, check};

}  // namespace pm::rules

#include <algorithm>

#include "rules/rule.h"
#include "syntax/line.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule placeholder_left;

namespace {

// "a TODO in the code", "the TBD label", "TODO list": words about a placeholder, not one.
bool is_spoken_of(std::string_view text, Span span) {
  static constexpr std::string_view kBefore[] = {"a",  "an",  "the", "this",  "that", "these", "those",
                                                 "no", "any", "our", "every", "each", "says",  "said"};
  static constexpr std::string_view kAfter[] = {"list",     "lists", "item", "items", "comment",
                                                "comments", "app",   "note", "notes"};
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

// Braces that were left around what was filled in: a time, a date, a link.
bool is_filled_in(std::string_view words) {
  if (!words.starts_with("{{") || words.size() < 5) return false;
  const std::string_view inner = text::trim(words.substr(2, words.size() - (words.ends_with("}}") ? 4 : 2)));
  if (inner.find("://") != std::string_view::npos) return true;
  for (const syntax::LineToken& token : syntax::parse_line(inner)) {
    if (token.kind == syntax::LineTokenKind::Time && token.time().hour >= 0) return true;
    if (token.kind == syntax::LineTokenKind::Date) return true;
  }
  return false;
}

// `<file>` within a sentence stands for any file.
bool is_variable(const text::Source& source, Span span) {
  const std::string_view words = source.slice(span);
  if (!words.starts_with('<') || words.find(' ') != std::string_view::npos) return false;
  const Span line = source.line_at(span.begin);
  const auto count = [](std::string_view part) {
    int words_in = 0;
    for (const std::string_view word : text::split(part, ' '))
      if (!word.empty() && text::is_alpha(word.front())) ++words_in;
    return words_in;
  };
  return count(source.slice({line.begin, span.begin})) >= 3 &&
         count(source.slice({std::min(span.end, line.end), line.end})) >= 3;
}

// The section that a writer would name: the nearest that is known, else the outermost; -1 above the first.
int section_of(const Document& document, const model::Placeholder& placeholder) {
  int at = placeholder.section;
  while (at >= 0) {
    const model::Section& section = document.sections[static_cast<std::size_t>(at)];
    if (section.id != vocabulary::SectionId::Unknown || section.parent < 0) break;
    at = section.parent;
  }
  return at;
}

std::string shortened(std::string words) {
  if (words.size() > 60) words = words.substr(0, words.find(' ', 50)) + " …";
  return words;
}

// Of very many, so many are pointed at.
constexpr std::size_t kMaxRelated = 20;

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const std::string_view text = document.text();
  struct Group {
    int section = -1;
    std::vector<Span> spans;
  };
  std::vector<Group> groups;
  for (const model::Placeholder& placeholder : document.placeholders) {
    const Span span = placeholder.span;
    const std::string_view words = document.source->slice(span);
    if (is_spoken_of(text, span) || is_filled_in(words) || is_variable(*document.source, span)) continue;
    // A footnote tells why it is left open.
    if (text.substr(span.end).starts_with("[^")) continue;
    // Braces that are still being typed.
    if (words.starts_with("{{") && !words.ends_with("}}")) continue;
    const int section = section_of(document, placeholder);
    // Those of one section follow each other.
    if (groups.empty() || groups.back().section != section) groups.push_back({section, {}});
    groups.back().spans.push_back(span);
  }
  for (const Group& group : groups) {
    Finding finding;
    finding.severity = by_status(document.status, true);
    finding.span = group.spans.front();
    if (group.spans.size() == 1) {
      finding.message = "\"" + shortened(std::string(document.source->slice(finding.span))) +
                        "\" still waits to be filled in: write what is known, or why it is not.";
    } else {
      const std::string where = group.section < 0 ? std::string("above the first section")
                                                  : "in \"" + document.sections[static_cast<std::size_t>(group.section)].title + "\"";
      finding.message = std::to_string(group.spans.size()) + " placeholders are left " + where +
                        ": write what is known, or why it is not.";
      for (std::size_t i = 1; i < group.spans.size() && i <= kMaxRelated; ++i)
        finding.related.push_back(
            {group.spans[i], "\"" + shortened(std::string(document.source->slice(group.spans[i]))) + "\" is left as well."});
    }
    finding.subject = group.section;
    report.add(placeholder_left, std::move(finding));
  }
}

}  // namespace

const Rule placeholder_left{"placeholder/left", "A placeholder has not been filled in", Severity::Warning, check};

}  // namespace pm::rules

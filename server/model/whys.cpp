#include "model/whys.h"

#include <algorithm>

#include "model/words.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using text::Offset;
using text::Span;

// Past numbering, "Q:" and blanks.
std::size_t skip_numbering(std::string_view s) {
  std::size_t at = 0;
  while (at < s.size() && (text::is_space(s[at]) || text::is_digit(s[at]) || s[at] == '.' || s[at] == ')' || s[at] == '#' || s[at] == '-' || s[at] == '*')) ++at;
  if (s.substr(at).starts_with("Q:") || s.substr(at).starts_with("q:")) {
    at += 2;
    while (at < s.size() && text::is_space(s[at])) ++at;
  }
  // "1st why", "First why"
  for (const std::string_view ordinal : {"st ", "nd ", "rd ", "th "})
    if (at > 0 && s.substr(at).starts_with(ordinal)) at += ordinal.size();
  return at;
}

}  // namespace

bool starts_with_why(std::string_view s) {
  std::string_view rest = s.substr(skip_numbering(s));
  if (rest.starts_with("¿")) rest.remove_prefix(2);
  return vocabulary::begins_with_listed("why-word", rest);
}

std::optional<SplitWhy> split_why(std::string_view text, Span part) {
  part = trimmed(text, part);
  const std::string_view s = text::slice(text, part);
  if (!starts_with_why(s)) return std::nullopt;
  const auto rest = [&](std::size_t at) {
    while (at < s.size() && (text::is_space(s[at]) || s[at] == ':' || s[at] == '-' || s[at] == '*' || s[at] == '|')) ++at;
    for (const std::string_view mark : {"—", "–", "→", "=>", "->"})
      if (s.substr(at).starts_with(mark)) at += mark.size();
    Span answer = trimmed(text, {part.begin + static_cast<Offset>(at), part.end});
    if (text::starts_with_ignoring_case(text::slice(text, answer), "A:")) answer = trimmed(text, {answer.begin + 2, answer.end});
    return answer;
  };
  // The question mark closest to the beginning that ends a sentence.
  const std::size_t mark = std::min(s.find('?'), s.find("？"));
  if (mark != std::string_view::npos) {
    const std::size_t behind = mark + (s[mark] == '?' ? 1 : 3);
    return SplitWhy{{part.begin, part.begin + static_cast<Offset>(behind)}, rest(behind)};
  }
  // "Why 1: the migration had a bug"
  const std::size_t colon = s.find(':');
  if (colon != std::string_view::npos && colon < 12) return SplitWhy{{part.begin, part.begin + static_cast<Offset>(colon)}, rest(colon + 1)};
  for (const std::string_view dash : {" — ", " – ", " - ", " → "}) {
    const std::size_t at = s.find(dash);
    if (at != std::string_view::npos) return SplitWhy{{part.begin, part.begin + static_cast<Offset>(at)}, rest(at + 1)};
  }
  if (const std::size_t because = text::lower(s).find(" because "); because != std::string::npos)
    return SplitWhy{{part.begin, part.begin + static_cast<Offset>(because)}, rest(because + 1)};
  // "Why this matters" and its like are no question.
  return std::nullopt;
}

}  // namespace pm::model

#include "syntax/yaml_patch.h"

#include <algorithm>

#include "text/change.h"
#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

bool is_letter(char c) { return text::is_alpha(c) || text::is_digit(c); }

// Letters, digits and blanks mean nothing to YAML between letters.
bool is_inert(std::string_view words) {
  return std::all_of(words.begin(), words.end(), [](char c) { return is_letter(c) || c == ' '; });
}

// The scalar whose words hold the change with more words on both sides; -1 where there is none.
int scalar_around(const YamlParse& known, Span change) {
  // Nodes stand in the order of their beginnings.
  const auto behind = std::upper_bound(known.nodes.begin(), known.nodes.end(), change.begin, [](Offset at, const YamlNode& node) { return at < node.span.begin; });
  const int index = static_cast<int>(behind - known.nodes.begin()) - 1;
  if (index < 0 || known.nodes[static_cast<std::size_t>(index)].kind != YamlKind::Scalar) return -1;
  const Span words = known.nodes[static_cast<std::size_t>(index)].text;
  return words.begin < change.begin && change.end < words.end ? index : -1;
}

}  // namespace

std::optional<YamlParse> patched(const YamlParse& known, std::string_view before, std::string_view after) {
  if (!known.broken.empty()) return std::nullopt;
  const text::Change change = text::change_between(before, after);
  if (!is_inert(text::slice(before, change.replaced)) || !is_inert(text::slice(after, change.inserted))) return std::nullopt;
  const int index = scalar_around(known, change.replaced);
  if (index < 0) return std::nullopt;
  const YamlNode& scalar = known.nodes[static_cast<std::size_t>(index)];
  // An alias, a tag or any other mark at the beginning of plain words is another thing than words.
  if (scalar.style == YamlStyle::Plain && !is_letter(before[scalar.text.begin])) return std::nullopt;
  // On both sides a letter of the same line, one blank between at most: no mark, indentation, escape or end of a line is near.
  const std::size_t begin = change.replaced.begin, end = change.replaced.end;
  const bool letter_before = is_letter(before[begin - 1]) || (before[begin - 1] == ' ' && begin >= 2 && is_letter(before[begin - 2]));
  const bool letter_behind = is_letter(before[end]) || (before[end] == ' ' && end + 1 < before.size() && is_letter(before[end + 1]));
  if (!letter_before || !letter_behind) return std::nullopt;
  const std::size_t line_begin = before.rfind('\n', begin - 1) + 1;
  const std::size_t line_end = std::min(before.find('\n', end), before.size());
  if (before.substr(line_begin, line_end - line_begin).find_first_of("\\\t") != std::string_view::npos) return std::nullopt;

  YamlParse out = known;
  const Offset at = change.replaced.begin;
  const Offset by = change.inserted.end - change.replaced.end;   // wraps where the text shrinks
  const auto move = [&](Span& span) {
    if (span.begin > at) span.begin += by;
    if (span.end > at) span.end += by;
  };
  for (YamlNode& node : out.nodes) {
    move(node.span);
    move(node.key);
    move(node.text);
  }
  for (Span& comment : out.comments) move(comment);
  return out;
}

}  // namespace pm::syntax

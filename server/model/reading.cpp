#include "model/reading.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::model {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;

bool Reading::has_words(int index) const {
  const MarkdownKind kind = block(index).kind;
  return kind == MarkdownKind::Heading || kind == MarkdownKind::Paragraph || kind == MarkdownKind::TableCell;
}

const Words& Reading::words(int index) {
  WordsPtr& words = notes_by_block[static_cast<std::size_t>(index)]->words;
  if (!words) {
    if (input.cancelled && input.cancelled()) throw Cancelled();
    words = read_words(block_text(text(), block(index)));
  }
  return *words;
}

namespace {
// The dates of a block that can be read in one way only.
struct SlashedDates {
  int day_first = 0;
  int month_first = 0;
};
}  // namespace

settings::DateOrder Reading::order() {
  if (input.settings->date_order != settings::DateOrder::Unknown) return input.settings->date_order;
  if (found_order) return *found_order;
  if (!slashed_dates) return settings::DateOrder::Unknown;
  int day_first = 0, month_first = 0;
  for (int i = 0; i < count(); ++i) {
    if (!has_words(i)) continue;
    const SlashedDates& dates = note<SlashedDates>(i, [&] {
      SlashedDates out;
      for (const syntax::LineToken& token : words(i).tokens) {
        if (token.kind != syntax::LineTokenKind::Date || token.date().form != syntax::DateForm::Slashed || token.date().third == 0) continue;
        out.day_first += token.date().first > 12 && token.date().second <= 12;
        out.month_first += token.date().second > 12 && token.date().first <= 12;
      }
      return out;
    });
    day_first += dates.day_first;
    month_first += dates.month_first;
  }
  found_order = day_first > 0 && month_first == 0   ? settings::DateOrder::DayFirst
                : month_first > 0 && day_first == 0 ? settings::DateOrder::MonthFirst
                                                    : settings::DateOrder::Unknown;
  return *found_order;
}

std::string Reading::plain(int index) { return plain(index, words(index).span()); }

std::string Reading::plain(int index, Span relative) {
  const MarkdownBlock& b = block(index);
  if (b.gaps.empty()) return plain_text(text::slice(text(), b.content), relative, words(index).marks.masks);
  return plain_text(block_text(text(), b), relative, words(index).marks.masks);
}

int Reading::first_at(Offset at) const {
  const auto found = std::lower_bound(blocks.begin(), blocks.end(), at, [](const MarkdownBlock& b, Offset o) { return b.span.begin < o; });
  return static_cast<int>(found - blocks.begin());
}

namespace {
struct PlainWords {
  text::Shared text;
};
}  // namespace

const text::Shared& Reading::plain_of(int index) {
  return note<PlainWords>(index, [&] { return PlainWords{plain(index)}; }).text;
}

void Reading::govern() {
  governing_by_section.clear();
  for (std::size_t s = 0; s < document.sections.size(); ++s) governing_by_section.push_back(document.governing(static_cast<int>(s)));
}

bool Reading::is_under(int index, int ancestor) const {
  for (int at = block(index).parent; at >= 0; at = block(at).parent)
    if (at == ancestor) return true;
  return false;
}

int Reading::first_paragraph(int item) const {
  for (int at = item + 1; at < block(item).next; at = block(at).next) {
    if (block(at).kind == MarkdownKind::Paragraph || block(at).kind == MarkdownKind::Heading) return at;
    if (block(at).kind != MarkdownKind::Quote) return -1;
  }
  return -1;
}

int Reading::item_of(int index) const {
  for (int at = block(index).parent; at >= 0; at = block(at).parent)
    if (block(at).kind == MarkdownKind::ListItem) return at;
  return -1;
}

std::vector<WordLine> lines_of(const Words& words) {
  std::vector<WordLine> lines;
  std::size_t token = 0;
  for (Offset begin = 0; begin < words.visible.size();) {
    std::size_t end = words.visible.find('\n', begin);
    if (end == std::string::npos) end = words.visible.size();
    WordLine line;
    line.span = trimmed(words.visible, {begin, static_cast<Offset>(end)});
    line.from = token;
    while (token < words.tokens.size() && words.tokens[token].span.begin < end) ++token;
    line.to = token;
    if (!line.span.empty()) lines.push_back(line);
    begin = static_cast<Offset>(end) + 1;
  }
  return lines;
}

namespace {
constexpr std::string_view kWideColon = "：";
}

std::optional<LabelValue> label_value(const Words& words, Span part) {
  const std::string_view text = words.visible;
  part = trimmed(text, part);
  const auto value_after = [&](Offset at) {
    while (at < part.end && (text::is_space(text[at]) || text[at] == ':' || text.substr(at).starts_with(kWideColon))) at += text[at] == kWideColon[0] ? 3 : 1;
    return Span{at, part.end};
  };
  // A label in bold: `**Date:** x`, `**Date**: x`, `**Date** — x`.
  for (const Span strong : words.marks.strong) {
    if (strong.begin < part.begin || strong.begin > part.begin + 3) continue;
    Span label = trimmed(text, strong);
    if (label.end > part.end) break;
    const bool wide_inside = text::slice(text, label).ends_with(kWideColon);
    const bool colon_inside = wide_inside || (!label.empty() && text[label.end - 1] == ':');
    if (colon_inside) label.end -= wide_inside ? 3 : 1;
    std::size_t at = strong.end;
    while (at < part.end && text::is_space(text[at]) && text[at] != '\n') ++at;
    const bool colon = at < part.end && (text[at] == ':' || text.substr(at).starts_with(kWideColon));
    const std::string_view rest = text.substr(std::min<std::size_t>(at, part.end));
    const bool dash = rest.starts_with("—") || rest.starts_with("–") || rest.starts_with("- ");
    if (!colon_inside && !colon && !dash && at < part.end) break;
    if (label.empty()) break;
    Offset behind = static_cast<Offset>(at);
    if (dash && !colon_inside) behind += rest.starts_with("- ") ? 1 : 3;
    return LabelValue{trimmed(text, label), value_after(behind)};
  }
  // A plain label: few words, then a colon and a blank or the end.
  const std::size_t wide = text.substr(0, part.end).find(kWideColon, part.begin);
  const std::size_t colon = std::min(text.substr(0, part.end).find(':', part.begin), wide);
  if (colon == std::string_view::npos || colon == part.begin || colon - part.begin > 48) return std::nullopt;
  if (colon != wide && colon + 1 < part.end && !text::is_space(text[colon + 1])) return std::nullopt;
  const std::string_view label = text.substr(part.begin, colon - part.begin);
  int blanks = 0;
  for (const char c : label) {
    if (c == '\n' || c == '.' || c == '!' || c == '?') return std::nullopt;
    blanks += c == ' ';
  }
  if (blanks > 6 || !text::is_word(label.front())) return std::nullopt;
  return LabelValue{trimmed(text, {part.begin, static_cast<Offset>(colon)}), value_after(static_cast<Offset>(colon))};
}

}  // namespace pm::model

#include "features/layout.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::features {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// |---|:--:| and the like.
bool is_delimiter_row(std::string_view line) {
  line = text::trim(line);
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

std::vector<Span> cells_of(std::string_view text, Span line) {
  std::vector<Span> cells;
  const Span all = trimmed(text, line);
  Offset begin = all.begin;
  if (begin < all.end && text[begin] == '|') ++begin;
  for (Offset i = begin; i < all.end; ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '|') {
      cells.push_back({begin, i});
      begin = i + 1;
    }
  }
  // A last cell without a closing pipe; blanks behind the last pipe are being written.
  if (begin < all.end || all.end < line.end || cells.empty()) cells.push_back({std::min(begin, line.end), line.end});
  return cells;
}

bool is_handle(char c) { return text::is_word(c) || c == '-' || c == '.' || c == '/'; }

}  // namespace

std::vector<LineRange> code_fences(const Document& document) {
  std::vector<LineRange> fences;
  for (const Span code : document.code) fences.push_back({document.source->line_of(code.begin), document.source->line_of(code.end)});
  return fences;
}

bool is_foreign(const Document& document, Offset at) {
  for (const Span comment : document.comments)
    if (comment.begin < at && at < comment.end) return true;
  const Offset line = document.source->line_of(at);
  const auto code = std::partition_point(document.code.begin(), document.code.end(), [&](Span c) { return c.begin <= document.source->line(line).end; });
  if (code != document.code.begin() && document.source->line_of((code - 1)->end) >= line) return true;
  const auto after = std::partition_point(document.blocks.begin(), document.blocks.end(), [&](const model::Block& b) { return b.span.begin <= at; });
  if (after == document.blocks.begin()) return false;
  const model::Block& block = *(after - 1);
  return std::any_of(block.masks.begin(), block.masks.end(), [&](const text::Mask& m) {
    const Span span = m.span.shifted(block.span.begin);
    return m.kind != text::MaskKind::Markup && span.begin < at && at < span.end;
  });
}

std::vector<LinkDefinition> link_definitions(const Document& document) {
  std::vector<LinkDefinition> out;
  const std::string& text = document.text();
  if (text.find("]:") == std::string::npos) return out;
  const text::Source& source = *document.source;
  const auto fences = code_fences(document);
  auto fence = fences.begin();
  for (Offset l = 0; l < source.line_count(); ++l) {
    while (fence != fences.end() && fence->last < l) ++fence;
    if (fence != fences.end() && fence->first <= l) continue;
    const Span line = trimmed(text, source.line(l));
    const std::string_view words = text::slice(text, line);
    if (!words.starts_with('[') || words.starts_with("[^")) continue;
    const std::size_t close = words.find("]:");
    if (close == std::string_view::npos || close < 2) continue;
    const Offset end = line.begin + static_cast<Offset>(close);
    out.push_back({{line.begin + 1, end}, {end + 2, line.end}});
  }
  return out;
}

Span trimmed(std::string_view text, Span span) {
  const Offset begin = span.begin;
  while (span.begin < span.end && text::is_space(text[span.begin])) ++span.begin;
  while (span.end > span.begin && text::is_space(text[span.end - 1])) --span.end;
  return span.empty() ? Span{begin, begin} : span;
}

std::string_view bare(std::string_view text) {
  const auto is_mark = [](char c) { return text::is_space(c) || c == '*' || c == '_' || c == '`'; };
  while (!text.empty() && is_mark(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_mark(text.back())) text.remove_suffix(1);
  return text;
}

std::optional<Row> row_at(const Document& document, Offset at) {
  const text::Source& source = *document.source;
  const std::string_view text = source.text();
  const Offset line = source.line_of(at);
  const std::string_view own = source.slice(source.line(line));
  if (own.find('|') == std::string_view::npos || is_delimiter_row(own)) return std::nullopt;
  // Up to the row of dashes; without one, pipes are not a table.
  const auto is_row = [&](Offset l) { return source.slice(source.line(l)).find('|') != std::string_view::npos; };
  Row row;
  row.cells = cells_of(text, source.line(line));
  Offset header = line + 1;
  if (line + 1 < source.line_count() && is_delimiter_row(source.slice(source.line(line + 1)))) {
    row.is_header = true;
    header = line;
  } else {
    for (Offset l = line; l-- > 0 && is_row(l);) {
      if (!is_delimiter_row(source.slice(source.line(l)))) continue;
      if (l == 0 || !is_row(l - 1)) return std::nullopt;
      header = l - 1;
      break;
    }
  }
  if (header > line) return std::nullopt;
  for (const Span cell : cells_of(text, source.line(header))) row.header.emplace_back(bare(text::slice(text, cell)));
  return row;
}

int cell_at(const Row& row, Offset at) {
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (row.cells[i].touches(at)) return static_cast<int>(i);
  return -1;
}

std::optional<Span> handle_at(std::string_view text, Offset at) {
  Offset begin = at;
  while (begin > 0 && is_handle(text[begin - 1])) --begin;
  if (begin == at && at < text.size() && text[at] == '@' && (at == 0 || text[at - 1] != '@')) {
    // right before the sign: the handle that follows
  } else if (begin > 0 && text[begin - 1] == '@') {
    --begin;
  } else {
    return std::nullopt;
  }
  if (begin > 0 && (text::is_word(text[begin - 1]) || text[begin - 1] == '@')) return std::nullopt;
  Offset end = std::max(at, begin + 1);
  while (end < text.size() && is_handle(text[end])) ++end;
  while (end > std::max(at, begin + 1) && !text::is_word(text[end - 1])) --end;
  return Span{begin, end};
}

std::optional<Bullet> bullet_at(const text::Source& source, Offset at) {
  const Span line = source.line_at(at);
  const std::string& text = source.text();
  Bullet bullet;
  Offset i = line.begin;
  while (i < line.end && (is_blank(text[i]) || text[i] == '>')) ++i;
  bullet.begin = i;
  if (i < line.end && (text[i] == '-' || text[i] == '*' || text[i] == '+')) {
    bullet.marker = text[i++];
  } else {
    const Offset digits = i;
    while (i < line.end && text::is_digit(text[i])) ++i;
    if (i == digits || i - digits > 9 || i >= line.end || (text[i] != '.' && text[i] != ')')) return std::nullopt;
    bullet.marker = text[i++];
  }
  if (i < line.end && !is_blank(text[i])) return std::nullopt;
  while (i < line.end && is_blank(text[i])) ++i;
  if (i + 2 < line.end && text[i] == '[' && text[i + 2] == ']' && (i + 3 == line.end || is_blank(text[i + 3]))) {
    i += 3;
    while (i < line.end && is_blank(text[i])) ++i;
  }
  bullet.content = i;
  return bullet;
}

std::string shortened(std::string_view text, std::size_t limit) {
  std::string out(text.substr(0, std::min(text.size(), limit)));
  if (text.size() > limit) {
    while (!out.empty() && (static_cast<unsigned char>(text[out.size()]) & 0xC0U) == 0x80) out.pop_back();
    while (!out.empty() && text::is_space(out.back())) out.pop_back();
    out += "…";
  }
  std::replace_if(out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return out;
}

}  // namespace pm::features

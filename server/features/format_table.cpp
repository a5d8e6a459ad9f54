// Aligns Markdown tables: every cell as wide as its column, by columns as they are seen.
#include <algorithm>

#include "features/display_width.h"
#include "features/format.h"
#include "features/layout.h"
#include "text/strings.h"

namespace pm::features {
namespace {

// A column with a longer cell is left as it is: blanks by the hundred help nobody.
constexpr std::size_t kWidest = 100;

// A table that would grow more than that, beyond some kilobytes, is left alone.
constexpr std::size_t kGrowth = 8, kSmall = std::size_t{64} << 10;

enum class Side { Default, Left, Right, Both };

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Blanks and quote marks before a row.
std::string_view prefix_of(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && (is_blank(line[at]) || line[at] == '>')) ++at;
  return line.substr(0, at);
}

// The cells of a row, trimmed. A pipe behind a backslash is a character.
std::vector<std::string_view> cells_of(std::string_view row) {
  row = text::trim(row);
  if (row.starts_with('|')) row.remove_prefix(1);
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  bool closed = false;
  for (std::size_t i = 0; i < row.size(); ++i) {
    closed = false;
    if (row[i] == '\\') {
      ++i;
    } else if (row[i] == '|') {
      out.push_back(text::trim(row.substr(begin, i - begin)));
      begin = i + 1;
      closed = true;
    }
  }
  if (!closed) out.push_back(text::trim(row.substr(std::min(begin, row.size()))));
  return out;
}

bool has_pipe(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') ++i;
    else if (line[i] == '|') return true;
  }
  return false;
}

std::optional<Side> side_of(std::string_view cell) {
  const bool left = cell.starts_with(':');
  if (left) cell.remove_prefix(1);
  const bool right = cell.ends_with(':');
  if (right) cell.remove_suffix(1);
  if (cell.empty() || cell.find_first_not_of('-') != std::string_view::npos) return std::nullopt;
  return left && right ? Side::Both : left ? Side::Left : right ? Side::Right : Side::Default;
}

// The sides of a row of dashes; empty where it is none.
std::vector<Side> sides_of(std::string_view line) {
  std::vector<Side> out;
  if (!has_pipe(line)) return out;
  for (const std::string_view cell : cells_of(line)) {
    const auto side = side_of(cell);
    if (!side) return {};
    out.push_back(*side);
  }
  return out;
}

std::string padded(std::string_view cell, std::size_t width, Side side) {
  const std::size_t own = display_width(cell);
  const std::size_t lack = width > own ? width - own : 0;
  const std::size_t before = side == Side::Right ? lack : side == Side::Both ? lack / 2 : 0;
  return std::string(before, ' ') + std::string(cell) + std::string(lack - before, ' ');
}

std::string dashes(std::size_t width, Side side) {
  std::string out(std::max<std::size_t>(width, 3), '-');
  if (side == Side::Left || side == Side::Both) out.front() = ':';
  if (side == Side::Right || side == Side::Both) out.back() = ':';
  return out;
}

class Table {
 public:
  // `first` is the header's line; its cells and their sides agree.
  Table(const text::Source& source, Offset first, std::vector<Side> sides) : source_(source), first_(first), sides_(std::move(sides)) {
    prefix_ = prefix_of(line(first));
    for (Offset l = first; l < source.line_count() && belongs(l); ++l) last_ = l;
  }
  Offset last() const { return last_; }

  void align(std::vector<TextEdit>& out) const {
    std::vector<std::vector<std::string_view>> rows;
    std::size_t columns = sides_.size();
    for (Offset l = first_; l <= last_; ++l) {
      rows.push_back(cells_of(line(l).substr(prefix_.size())));
      if (l != first_ + 1) columns = std::max(columns, rows.back().size());
    }
    std::vector<std::size_t> widths(columns, 0);
    for (std::size_t r = 0; r < rows.size(); ++r)
      for (std::size_t c = 0; c < rows[r].size() && r != 1; ++c) widths[c] = std::max(widths[c], display_width(rows[r][c]));
    for (std::size_t c = 0; c < columns; ++c) {
      if (widths[c] > kWidest) widths[c] = 0;
      else if (c < sides_.size()) widths[c] = std::max<std::size_t>(widths[c], 3);
    }
    // Rows that are far shorter than the header would be filled up with cells that nobody wrote.
    std::size_t width = 0;
    for (const std::size_t column : widths) width += column + 3;
    const std::size_t before = source_.line(last_).end - source_.line_begin(first_);
    if (width * rows.size() > kGrowth * before + kSmall) return;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      std::string now(prefix_);
      for (std::size_t c = 0; c < std::max(rows[r].size(), sides_.size()); ++c) {
        const Side side = c < sides_.size() ? sides_[c] : Side::Default;
        const std::string_view cell = c < rows[r].size() ? rows[r][c] : std::string_view();
        now += "| " + (r == 1 ? dashes(widths[c], side) : padded(cell, widths[c], side)) + " ";
      }
      replace(source_.line(first_ + static_cast<Offset>(r)), now + "|", out);
    }
  }

 private:
  std::string_view line(Offset l) const { return source_.slice(source_.line(l)); }
  bool belongs(Offset l) const {
    const std::string_view words = line(l);
    if (prefix_of(words) != prefix_ || !has_pipe(words)) return false;
    // Without a pipe at its beginning a line may be the item of a list, a heading, a quotation.
    return l <= first_ + 1 || words.substr(prefix_.size()).starts_with('|') || text::is_word(words[prefix_.size()]);
  }

  // Only what differs, between what the lines share at both ends.
  static void replace(Span span, std::string now, std::vector<TextEdit>& out, std::string_view old) {
    if (old == now) return;
    std::size_t front = 0;
    while (front < old.size() && front < now.size() && old[front] == now[front]) ++front;
    std::size_t back = 0;
    while (back < old.size() - front && back < now.size() - front && old[old.size() - 1 - back] == now[now.size() - 1 - back]) ++back;
    const auto is_inside = [](std::string_view t, std::size_t at) { return at < t.size() && (static_cast<unsigned char>(t[at]) & 0xC0U) == 0x80; };
    while (front > 0 && (is_inside(old, front) || is_inside(now, front))) --front;
    while (back > 0 && is_inside(old, old.size() - back)) --back;
    out.push_back({{span.begin + static_cast<Offset>(front), span.end - static_cast<Offset>(back)}, now.substr(front, now.size() - front - back)});
  }
  void replace(Span span, std::string now, std::vector<TextEdit>& out) const { replace(span, std::move(now), out, source_.slice(span)); }

  const text::Source& source_;
  Offset first_;
  Offset last_ = 0;
  std::vector<Side> sides_;
  std::string_view prefix_;
};

}  // namespace

std::vector<TextEdit> align_tables(const Snapshot& snapshot, Span range) {
  std::vector<TextEdit> out;
  const Document& document = snapshot.document;
  if (document.format != model::Format::Markdown) return out;
  const text::Source& source = *snapshot.source;
  if (source.has_lone_cr()) return out;
  // Where the parser has seen cells: pipes alone are no table (indented code, comments, front matter).
  std::vector<bool> has_cell(source.line_count(), false);
  for (const model::Block& block : document.blocks)
    if (block.kind == model::BlockKind::TableCell) has_cell[source.line_of(block.span.begin)] = true;
  for (Offset l = 0; l + 1 < source.line_count(); ++l) {
    if (!has_cell[l]) continue;
    const std::string_view header = source.slice(source.line(l)), below = source.slice(source.line(l + 1));
    const std::string_view prefix = prefix_of(header);
    if (prefix_of(below) != prefix) continue;
    auto sides = sides_of(below.substr(prefix.size()));
    if (sides.empty() || sides.size() != cells_of(header.substr(prefix.size())).size()) continue;
    const Table table(source, l, std::move(sides));
    const Span whole{source.line_begin(l), source.line(table.last()).end};
    if (table.last() > l && whole.begin <= range.end && range.begin <= whole.end) table.align(out);
    l = std::max(l, table.last());
  }
  return out;
}

}  // namespace pm::features

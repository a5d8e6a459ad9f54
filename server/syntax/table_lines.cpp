#include "syntax/table_lines.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::syntax {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_punctuation(char c) { return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~'); }

std::string_view without_line_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

TableLine table_line(std::string_view line) {
  line = without_line_end(line);
  TableLine out;
  std::size_t at = line.starts_with('|') ? 1 : 0;
  std::size_t begin = at;
  bool words = false;   // in this cell
  for (; at < line.size(); ++at) {
    const char c = line[at];
    if (c == '|') {
      // two bars side by side have no cell between them for the grammar
      if (at == begin) return {};
      ++out.cells;
      out.bars = true;
      words = false;
      begin = at + 1;
      continue;
    }
    if (static_cast<unsigned char>(c) < ' ' && c != '\t') return {};
    if (c == '\\' && at + 1 < line.size() && is_punctuation(line[at + 1])) ++at;
    words = words || !is_blank(c);
  }
  out.cells += words;
  out.sound = out.cells > 0;
  return out;
}

bool begins_plainly(std::string_view line) {
  if (line.empty()) return false;
  const char first = line.front();
  if (text::is_digit(first)) {
    const std::size_t end = std::min(line.find_first_not_of("0123456789"), line.size() - 1);
    return line[end] != '.' && line[end] != ')';
  }
  return first == '|' || text::is_alpha(first) || static_cast<unsigned char>(first) >= 0x80;
}

bool is_dashes(std::string_view line) { return line.find_first_not_of("|-: \t\r\n") == std::string_view::npos; }

std::size_t dashed_cells(std::string_view line) {
  line = without_line_end(line);
  std::size_t cells = 0;
  bool bars = false;
  std::size_t at = line.starts_with('|') ? 1 : 0;
  const auto skip_blanks = [&] {
    while (at < line.size() && is_blank(line[at])) ++at;
  };
  for (skip_blanks(); at < line.size(); skip_blanks()) {
    if (line[at] == ':') ++at;
    const std::size_t dashes = at;
    while (at < line.size() && line[at] == '-') ++at;
    if (at == dashes) return 0;
    if (at < line.size() && line[at] == ':') ++at;
    ++cells;
    skip_blanks();
    if (at == line.size()) break;
    if (line[at] != '|') return 0;
    bars = true;
    ++at;
  }
  return bars ? cells : 0;
}

}  // namespace pm::syntax

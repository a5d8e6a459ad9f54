#include "syntax/plain_markdown.h"

#include "syntax/table_lines.h"
#include "text/strings.h"
#include "text/utf8.h"

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

// No bytes that are no text, no tabs, no bars outside of tables, and what the grammar's lexer sees as one character each.
bool is_sound(std::string_view line, bool bars) {
  for (std::size_t at = 0; at < line.size();) {
    const char c = line[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      if (c < ' ' || c == 0x7F || c == '\\' || (c == '|' && !bars)) return false;
      ++at;
      continue;
    }
    const text::CodePoint point = text::decode(line, at);
    if (point.size == 1) return false;
    at += point.size;
  }
  return true;
}

// Words that begin a paragraph wherever a block may begin, and open nothing else.
bool begins_words(std::string_view line) {
  if (line.empty()) return false;
  const char first = line[0];
  const char next = line.size() > 1 ? line[1] : ' ';
  if (text::is_digit(first)) return begins_plainly(line);
  if (text::is_word(first) && first != '_') return true;
  if (first == '@' || first == '"' || first == '(') return true;
  if (first == '`') return next != '`' && !text::is_space(next);
  if (first == '*' || first == '_') {
    const std::size_t marks = line.find_first_not_of(first);
    return marks <= 2 && text::is_alpha(line[marks]);
  }
  return false;
}

struct Marker {
  char mark = 0;          // - * + or the . ) behind a number; 0: no item
  bool ordered = false;
  std::size_t size = 0;   // with the blank behind it
};

Marker marker_of(std::string_view line) {
  if (line.size() < 3) return {};
  if (line[0] == '-' || line[0] == '*' || line[0] == '+') return line[1] == ' ' ? Marker{line[0], false, 2} : Marker{};
  std::size_t digits = 0;
  while (digits < line.size() && text::is_digit(line[digits])) ++digits;
  if (digits == 0 || digits > 9 || digits + 2 >= line.size()) return {};
  const char mark = line[digits];
  return (mark == '.' || mark == ')') && line[digits + 1] == ' ' ? Marker{mark, true, digits + 2} : Marker{};
}

std::size_t heading_marks(std::string_view line) {
  std::size_t marks = 0;
  while (marks < line.size() && line[marks] == '#') ++marks;
  return marks;
}

class Reader {
 public:
  Reader(std::string_view text, std::vector<MarkdownBlock>& out) : text_(text), out_(out) {}

  bool run(bool in_table) {
    std::size_t at = 0;
    if (in_table) {
      at = rows();
      if (at < text_.size() && text_[at] != '\n' && text_[at] != '\r') return false;   // words below a row are one
    }
    while (at < text_.size()) {
      if (!next_line(at)) return false;
    }
    close_list();
    return true;
  }

 private:
  MarkdownBlock& block(int index) { return out_[static_cast<std::size_t>(index)]; }

  int add(MarkdownKind kind, Span span, int parent) {
    MarkdownBlock& made = out_.emplace_back();
    made.kind = kind;
    made.span = span;
    made.parent = parent;
    made.next = static_cast<int>(out_.size());
    return made.next - 1;
  }

  // The line at `at` without its end; `at` is then behind it.
  std::string_view take_line(std::size_t& at) const {
    const std::size_t end = std::min(text_.find('\n', at), text_.size());
    std::string_view line = text_.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    at = std::min(end + 1, text_.size());
    return line;
  }

  bool next_line(std::size_t& at) {
    const auto begin = static_cast<Offset>(at);
    const std::string_view line = take_line(at);
    if (line.empty()) {
      before_ = Before::Nothing;
      return true;
    }
    if (!is_sound(line, false)) return false;
    if (line[0] == '#') return heading(line, begin);
    if (const Marker marker = marker_of(line); marker.mark != 0) return item(line, begin, marker);
    if (!begins_words(line)) return false;
    return words(line, begin);
  }

  bool heading(std::string_view line, Offset begin) {
    const std::size_t marks = heading_marks(line);
    if (marks > 6 || marks + 1 >= line.size() || line[marks] != ' ' || !text::is_word(line[marks + 1]) || line.find('#', marks) != std::string_view::npos) return false;
    close_list();
    const auto end = begin + static_cast<Offset>(line.size());
    MarkdownBlock& made = block(add(MarkdownKind::Heading, {begin, end}, -1));
    made.level = static_cast<std::uint8_t>(marks);
    made.content = trimmed_end({begin + static_cast<Offset>(marks) + 1, end});
    before_ = Before::Nothing;
    return true;
  }

  bool item(std::string_view line, Offset begin, Marker marker) {
    // A number that is not the first of its list may be words of the paragraph before it.
    if (marker.ordered && before_ == Before::Words) return false;
    const std::string_view rest = line.substr(marker.size);
    const bool box = rest.starts_with("[ ] ") || rest.starts_with("[x] ") || rest.starts_with("[X] ");
    if (!begins_words(rest.substr(box ? 4 : 0))) return false;
    if (list_ >= 0 && mark_ != marker.mark) close_list();
    const auto end = begin + static_cast<Offset>(line.size());
    if (list_ < 0) list_ = add(MarkdownKind::List, {begin, end}, -1);
    mark_ = marker.mark;
    const int item = add(MarkdownKind::ListItem, {begin, end}, list_);
    block(item).marker = marker.mark;
    block(item).ordered = marker.ordered;
    const auto words = begin + static_cast<Offset>(marker.size + (box ? 4 : 0));
    if (box) {
      block(item).checked = rest[1] == ' ' ? 0 : 1;
      block(item).content = {words - 4, words - 1};
    }
    const Span content = trimmed_end({words, end});
    block(add(MarkdownKind::Paragraph, content, item)).content = content;
    block(item).next = static_cast<int>(out_.size());
    block(list_).next = block(item).next;
    block(list_).span.end = end;
    before_ = Before::Item;
    return true;
  }

  bool words(std::string_view line, Offset begin) {
    if (before_ == Before::Item) return false;   // goes on with the item
    const auto end = begin + static_cast<Offset>(line.size());
    if (before_ == Before::Words) {
      MarkdownBlock& paragraph = out_.back();
      paragraph.content = paragraph.span = trimmed_end({paragraph.span.begin, end});
      return true;
    }
    close_list();
    const Span span = trimmed_end({begin, end});
    block(add(MarkdownKind::Paragraph, span, -1)).content = span;
    before_ = Before::Words;
    return true;
  }

  // Rows at the beginning of the text; where they end. No rows, no table.
  std::size_t rows() {
    std::size_t at = 0;
    while (at < text_.size()) {
      std::size_t next = at;
      const std::string_view line = take_line(next);
      if (line.size() < 3 || line.front() != '|' || line.back() != '|' || is_dashes(line) || !is_sound(line, true) || !table_line(line).sound) break;
      row(line, static_cast<Offset>(at));
      at = next;
    }
    return at;
  }

  void row(std::string_view line, Offset begin) {
    const auto end = begin + static_cast<Offset>(line.size());
    if (out_.empty()) add(MarkdownKind::Table, {begin, end}, -1);
    const int row = add(MarkdownKind::TableRow, {begin, end}, 0);
    for (std::size_t cell = 1; cell < line.size();) {
      const std::size_t bar = line.find('|', cell);
      // The grammar's cell begins with its words and ends with the bar; one without words has its blanks.
      const Span whole{begin + static_cast<Offset>(cell), begin + static_cast<Offset>(bar)};
      const Span words = trimmed_begin(whole);
      block(add(MarkdownKind::TableCell, words.empty() ? whole : words, row)).content = trimmed_end(words.empty() ? whole : words);
      cell = bar + 1;
    }
    block(row).next = block(0).next = static_cast<int>(out_.size());
    block(0).span.end = end;
  }

  void close_list() { list_ = -1; }

  Span trimmed_end(Span span) const {
    while (span.end > span.begin && text_[span.end - 1] == ' ') --span.end;
    return span;
  }
  Span trimmed_begin(Span span) const {
    while (span.end > span.begin && text_[span.begin] == ' ') ++span.begin;
    return span;
  }

  enum class Before : std::uint8_t { Nothing, Words, Item };   // what a line at the margin may go on with

  std::string_view text_;
  std::vector<MarkdownBlock>& out_;
  int list_ = -1;    // that the next item may belong to
  char mark_ = 0;    // of its items
  Before before_ = Before::Nothing;
};

}  // namespace

bool plain_blocks(std::string_view text, bool in_table, std::vector<MarkdownBlock>& blocks) {
  if (Reader(text, blocks).run(in_table)) return true;
  blocks.clear();
  return false;
}

}  // namespace pm::syntax

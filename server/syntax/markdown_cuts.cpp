#include "syntax/markdown_cuts.h"

#include <algorithm>
#include <array>

#include "syntax/table_lines.h"
#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::Offset;

bool is_blank(std::string_view line) { return std::all_of(line.begin(), line.end(), text::is_space); }

std::size_t indentation(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_heading(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks >= 1 && marks <= 6 && marks < line.size() && text::is_space(line[marks]);
}

// "- words", "* words": neither an empty item nor a thematic break, nor the line of dashes of a table.
bool is_item(std::string_view line) {
  if (line.size() < 3 || (line[0] != '-' && line[0] != '*' && line[0] != '+') || line[1] != ' ' || is_dashes(line)) return false;
  return line.find_first_not_of(std::array{line[0], ' ', '\t', '\r', '\n', '\0'}.data()) != std::string_view::npos;
}

// What a line may be inside of, as far as it matters for cuts.
class Scanner {
 public:
  enum class Kind : std::uint8_t { None, Block, Row };

  // At the beginning of the text or at a cut.
  explicit Scanner(bool in_table) : in_table_(in_table) {}

  // Which cut may stand before `line`, the next one of the text; `line` holds its line end.
  Kind take(std::string_view line) {
    const bool blank = is_blank(line);
    const bool behind_blank = behind_blank_;
    behind_blank_ = blank;
    if (is_inside(line, blank)) {
      leave_table(blank && fence_ == 0 && html_end_.empty());
      return Kind::None;
    }
    if (blank) {
      leave_table(true);
      return Kind::None;
    }
    const std::size_t indent = indentation(line);
    if (indent <= 3) {
      if (line[indent] == '`' || line[indent] == '~') open_fence(line.substr(indent));
      if (line[indent] == '<') open_html(line.substr(indent));
    }
    if (const bool was_in_table = in_table_; take_for_table(line) && was_in_table) return Kind::Row;
    if (indent > 0 || text::is_space(line[0]) || line.starts_with("---") || line.starts_with("+++")) return Kind::None;
    return behind_blank || is_heading(line) || is_item(line) ? Kind::Block : Kind::None;
  }

 private:
  // Whether the line goes on with a fenced code block or HTML, or ends it.
  bool is_inside(std::string_view line, bool blank) {
    if (fence_ != 0) {
      if (closes_fence(line)) fence_ = 0;
      return true;
    }
    if (!html_end_.empty()) {
      if (ends_html(line)) html_end_ = {};
      return true;
    }
    if (html_) {
      if (blank) html_ = false;
      return true;
    }
    return false;
  }

  void leave_table(bool at_margin) {
    in_table_ = false;
    header_ = 0;
    at_margin_ = at_margin;
  }

  // Goes on with a table or begins one. Whether `line`, which is not blank, is a row that may be cut off where it is in a table.
  bool take_for_table(std::string_view line) {
    // A table is sure where its header is no part of a list or a quote: behind a blank line, a heading, other words at the margin.
    const bool plain = begins_plainly(line);
    if (is_dashes(line)) {
      const bool begins = header_ > 0 && dashed_cells(line) == header_;
      if (begins || (plain && in_table_)) {
        header_ = 0;
        in_table_ = true;
      } else {
        leave_table(at_margin_ && plain);
      }
      return false;
    }
    if (!plain || !at_margin_) {
      leave_table(is_heading(line));
      return false;
    }
    const TableLine row = table_line(line);
    header_ = row.sound && row.bars && !text::is_digit(line[0]) ? row.cells : 0;   // the grammar looks for list items behind digits
    return row.sound;
  }

  void open_fence(std::string_view line) {
    const std::size_t run = std::min(line.find_first_not_of(line[0]), line.size());
    if (run < 3 || (line[0] == '`' && line.find('`', run) != std::string_view::npos)) return;
    fence_ = line[0];
    fence_length_ = run;
  }

  bool closes_fence(std::string_view line) const {
    const std::size_t indent = indentation(line);
    if (indent > 3) return false;
    line.remove_prefix(indent);
    const std::size_t run = std::min(line.find_first_not_of(fence_), line.size());
    return run >= fence_length_ && is_blank(line.substr(run));
  }

  void open_html(std::string_view line) {
    struct Kind {
      std::string_view begin, end;
    };
    constexpr std::array kKinds = {Kind{"<!--", "-->"}, Kind{"<![CDATA[", "]]>"}, Kind{"<!", ">"}, Kind{"<?", "?>"},
                                   Kind{"<script", "</"}, Kind{"<pre", "</"}, Kind{"<style", "</"}, Kind{"<textarea", "</"}};
    for (const Kind& kind : kKinds) {
      if (!text::starts_with_ignoring_case(line, kind.begin)) continue;
      html_end_ = kind.end;
      if (ends_html(line.substr(kind.begin.size()))) html_end_ = {};
      return;
    }
    html_ = true;
  }

  // The tags of verbatim text end with any of their closing tags.
  bool ends_html(std::string_view line) const {
    if (html_end_ != "</") return line.find(html_end_) != std::string_view::npos;
    for (std::size_t at = line.find("</"); at != std::string_view::npos; at = line.find("</", at + 2))
      for (const std::string_view name : {"script>", "pre>", "style>", "textarea>"})
        if (text::starts_with_ignoring_case(line.substr(at + 2), name)) return true;
    return false;
  }

  bool behind_blank_ = true;
  bool in_table_;
  std::size_t header_ = 0;       // the cells of the line before, if it may be a table's header
  bool at_margin_ = true;        // the line before is in no list, quote or the like that could go on here
  char fence_ = 0;               // the mark of the fence that is open
  std::size_t fence_length_ = 0;
  bool html_ = false;            // until a blank line
  std::string_view html_end_;    // until that stands in a line
};

std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

}  // namespace

Offset front_matter_end(std::string_view text) {
  const std::size_t first = next_line(text, 0);
  const std::string_view fence = text::trim(text.substr(0, first));
  if (fence != "---" && fence != "+++") return 0;
  for (std::size_t at = first; at < text.size();) {
    const std::size_t end = next_line(text, at);
    if (text::trim(text.substr(at, end - at)) == fence) return static_cast<Offset>(end);
    at = end;
  }
  return 0;
}

void find_cuts(std::string_view text, Cut from, const std::vector<Cut>& known, std::vector<Cut>& cuts) {
  Scanner scanner(from.in_table);
  std::size_t at = from.at == 0 ? front_matter_end(text) : from.at;
  if (at == from.at && at < text.size()) {  // the line at `from` opens what it opens, and is no cut itself
    const std::size_t end = next_line(text, at);
    scanner.take(text.substr(at, end - at));
    at = end;
  }
  auto next_known = std::upper_bound(known.begin(), known.end(), from);
  while (at < text.size()) {
    const std::size_t end = next_line(text, at);
    if (const Scanner::Kind kind = scanner.take(text.substr(at, end - at)); kind != Scanner::Kind::None) {
      const Cut cut{static_cast<Offset>(at), kind == Scanner::Kind::Row};
      cuts.push_back(cut);
      while (next_known != known.end() && *next_known < cut) ++next_known;
      if (next_known != known.end() && *next_known == cut) return;
    }
    at = end;
  }
}

}  // namespace pm::syntax

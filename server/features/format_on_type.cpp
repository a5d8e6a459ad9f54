// After Enter: the next entry or item begins like the one above; an empty one ends the list.
#include <algorithm>

#include "features/display_width.h"
#include "features/format.h"
#include "features/layout.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using vocabulary::SectionId;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

class Continuer {
 public:
  Continuer(const Snapshot& snapshot, Offset at)
      : d_(snapshot.document), source_(*snapshot.source), text_(snapshot.source->text()), at_(at) {}

  std::vector<TextEdit> run() {
    const Offset here = source_.line_of(at_);
    if (here == 0) return {};
    here_ = source_.line(here);
    above_ = source_.line(here - 1);
    // Words behind the cursor: the line was split, and its end goes where the writer put it.
    if (!text::trim(source_.slice(here_)).empty() || source_.slice(above_).empty()) return {};
    const SectionId section = d_.governing(d_.section_at(above_.begin));
    if (section != SectionId::Timeline && section != SectionId::ActionItems) return {};
    if (is_foreign_line()) return {};
    if (d_.format == model::Format::Yaml) {
      yaml(section);
    } else if (!row()) {
      item(section);
    }
    return std::move(out_);
  }

 private:
  bool is_foreign_line() const {
    if (is_foreign(d_, above_.begin)) return true;
    return d_.front_matter && d_.front_matter->contains(above_.begin);
  }

  void write(std::string_view words) { out_.push_back({here_, std::string(words)}); }
  // The marks above go, and the cursor stands on an empty line.
  void end_list() {
    out_.push_back({above_, ""});
    if (!here_.empty()) out_.push_back({here_, ""});
  }

  // The entry or item that begins on a line.
  template <class Part>
  static const Part* on_line(const std::vector<Part>& parts, Span line) {
    const auto after = std::partition_point(parts.begin(), parts.end(), [&](const Part& part) { return part.span.begin <= line.end; });
    if (after == parts.begin() || (after - 1)->span.begin < line.begin) return nullptr;
    return &*(after - 1);
  }

  void item(SectionId section) {
    const auto bullet = bullet_at(source_, above_.begin);
    if (!bullet) return;
    const Span marks{above_.begin, std::min(bullet->content, above_.end)};
    const std::string_view words = text::trim(text::slice(text_, {marks.end, above_.end}));
    std::string begin(text::slice(text_, {marks.begin, marks.end}));
    if (begin.empty() || !is_blank(begin.back())) begin += ' ';
    // A new item is not done.
    if (const std::size_t box = begin.find("[x]"); box != std::string::npos) begin[box + 1] = ' ';
    if (const std::size_t box = begin.find("[X]"); box != std::string::npos) begin[box + 1] = ' ';
    begin = counted(begin, *bullet);
    if (words.empty() || words == date_of_entry_above(source_.line_of(above_.begin))) return end_list();
    if (section == SectionId::Timeline) {
      const model::TimelineEntry* entry = on_line(d_.timeline, above_);
      // Details below an entry go on as details.
      if (entry && entry->date_own && entry->time_span.begin < entry->clock_span.begin && entry->time_span.begin == first_word(marks.end)) {
        Offset end = entry->clock_span.begin;
        begin += text::slice(text_, {entry->time_span.begin, end});
      }
    }
    write(begin);
  }

  Offset first_word(Offset at) const {
    while (at < above_.end && is_blank(text_[at])) ++at;
    return at;
  }

  // The date with which an entry was begun for the writer, who wrote nothing behind it.
  std::string_view date_of_entry_above(Offset line) const {
    if (line == 0) return "\n";
    const model::TimelineEntry* entry = on_line(d_.timeline, source_.line(line - 1));
    if (!entry || !entry->date_own || entry->time_span.begin >= entry->clock_span.begin) return "\n";
    return text::trim(text::slice(text_, {entry->time_span.begin, entry->clock_span.begin}));
  }

  // "3. " becomes "4. ".
  std::string counted(std::string begin, const Bullet& bullet) const {
    if (bullet.marker != '.' && bullet.marker != ')') return begin;
    const std::size_t first = bullet.begin - above_.begin;
    std::size_t last = first;
    while (last < begin.size() && text::is_digit(begin[last])) ++last;
    if (last == first || last - first > 8) return begin;
    const int number = std::stoi(begin.substr(first, last - first));
    return begin.replace(first, last - first, std::to_string(number + 1));
  }

  // A row of a table: the same columns, empty.
  bool row() {
    const auto row = row_at(d_, above_.begin);
    if (!row || row->is_header) return false;
    const std::string_view line = source_.slice(above_);
    if (text::trim(line).empty() || text::trim(line).front() != '|') return false;
    const bool empty = std::all_of(row->cells.begin(), row->cells.end(), [&](Span cell) { return text::trim(text::slice(text_, cell)).empty(); });
    if (empty) {
      end_list();
      return true;
    }
    std::string next(line.substr(0, line.find('|')));
    std::size_t cells = 0;
    for (const Span cell : row->cells)
      if (cells < row->header.size() && (cell.end < above_.end || !text::trim(text::slice(text_, cell)).empty())) {
        next += "|" + std::string(std::max<std::size_t>(display_width(text::slice(text_, cell)), 2), ' ');
        ++cells;
      }
    write(next + "|");
    return true;
  }

  // The mapping of an item is complete where it has all the keys of the item before: another item begins.
  void yaml(SectionId section) {
    const std::string_view line = source_.slice(above_);
    const std::size_t dash = line.find_first_not_of(" \t");
    if (dash == std::string_view::npos) return;
    if (line[dash] == '-' && (text::trim(line.substr(dash + 1)).empty() || is_bare_key(line.substr(dash + 1)))) {
      // Only what was begun for the writer is taken back: a key whose value follows below is not.
      if (is_begun_here(section, line.substr(dash))) end_list();
      return;
    }
    if (section == SectionId::Timeline) {
      next_of(d_.timeline);
    } else {
      next_of(d_.action_items);
    }
  }

  static bool is_bare_key(std::string_view words) {
    words = text::trim(words);
    return words.size() > 1 && words.back() == ':' && words.find_first_of(" \"'{[") == std::string_view::npos;
  }

  bool is_begun_here(SectionId section, std::string_view item) const {
    const auto begins_alike = [&](const auto& parts) {
      for (const auto& part : parts)
        if (part.span.end < above_.begin && text::trim(first_key(part.span)) == text::trim(item)) return true;
      return false;
    };
    return section == SectionId::Timeline ? begins_alike(d_.timeline) : begins_alike(d_.action_items);
  }

  // "- time:" of the line on which an item begins.
  std::string_view first_key(Span item) const {
    const Span line = source_.line_at(item.begin);
    std::string_view words = text::trim(source_.slice(line));
    const std::size_t colon = words.find(':');
    return words.starts_with('-') && colon != std::string_view::npos ? words.substr(0, colon + 1) : std::string_view();
  }

  // The keys of a block item, sorted.
  std::vector<std::string_view> keys_of(Span item) const {
    std::vector<std::string_view> out;
    Offset indent = 0;
    for (Offset l = source_.line_of(item.begin); l < source_.line_count() && source_.line_begin(l) < std::max(item.end, item.begin + 1); ++l) {
      const Span line = source_.line(l);
      std::string_view words = source_.slice(line);
      std::size_t at = words.find_first_not_of(" \t");
      if (at == std::string_view::npos) continue;
      if (out.empty() && words[at] == '-') at = words.find_first_not_of(" \t", at + 1);
      if (at == std::string_view::npos) continue;
      if (out.empty()) indent = static_cast<Offset>(at);
      const std::size_t colon = words.find(':', at);
      if (at == indent && colon != std::string_view::npos) out.push_back(text::trim(words.substr(at, colon - at)));
    }
    std::sort(out.begin(), out.end());
    return out;
  }

  // Whether the line above is in a text of several lines, below `key: |` or in quotes that are open, of the item that begins there.
  bool is_in_text(Offset item) const {
    std::optional<std::size_t> block;   // the column of the key whose text goes on
    char quote = 0;
    for (Offset l = source_.line_of(item); l < source_.line_count() && source_.line_begin(l) <= above_.begin; ++l) {
      const std::string_view words = source_.slice(source_.line(l));
      std::size_t column = words.find_first_not_of(" \t");
      if (quote != 0) {
        if (words.find(quote) != std::string_view::npos) quote = 0;
        continue;
      }
      if (column == std::string_view::npos || (block && column > *block)) continue;
      block.reset();
      if (words[column] == '-') column = std::min(words.find_first_not_of(" \t", column + 1), words.size());
      const std::size_t colon = words.find(": ", column);
      const std::string_view value = text::trim(words.substr(colon == std::string_view::npos ? column : colon + 1));
      if (value.empty()) continue;
      if ((value[0] == '|' || value[0] == '>') && value.size() <= 3) block = column;
      else if ((value[0] == '"' || value[0] == '\'') && value.find(value[0], 1) == std::string_view::npos) quote = value[0];
    }
    return block.has_value() || quote != 0;
  }

  template <class Part>
  void next_of(const std::vector<Part>& parts) {
    // The item that the line above ends, and the one before it.
    const auto after = std::partition_point(parts.begin(), parts.end(), [&](const Part& part) { return part.span.begin <= above_.end; });
    if (after == parts.begin() || after - parts.begin() < 2) return;
    const Part& last = *(after - 1);
    if (trimmed(text_, last.span).end > above_.end || last.span.end < above_.begin) return;
    if (is_in_text(last.span.begin)) return;
    const std::string_view key = first_key(last.span);
    if (key.empty() || first_key((after - 2)->span) != key) return;
    const auto own = keys_of({last.span.begin, above_.end});
    const auto other = keys_of((after - 2)->span);
    if (!std::includes(own.begin(), own.end(), other.begin(), other.end())) return;
    const Span line = source_.line_at(last.span.begin);
    const std::string_view words = source_.slice(line);
    write(std::string(words.substr(0, words.find('-'))) + std::string(key) + " ");
  }

  const Document& d_;
  const text::Source& source_;
  std::string_view text_;
  Offset at_;
  Span here_;
  Span above_;
  std::vector<TextEdit> out_;
};

}  // namespace

std::vector<TextEdit> format_after_newline(const Snapshot& snapshot, Offset at) {
  if (!snapshot.document.is_postmortem()) return {};
  return Continuer(snapshot, at).run();
}

}  // namespace pm::features

// Reads the timeline in the forms that people write: lists, tables, headings, paragraphs, date lines with times under them.
#include <algorithm>
#include <map>
#include <memory>

#include "model/reading.h"
#include "model/zone_words.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;
using syntax::LineToken;
using syntax::LineTokenKind;

// Marks between the time and the text: dashes, colons, pipes, brackets.
Offset skip_separators(std::string_view visible, const std::vector<LineToken>& tokens, std::size_t at, std::size_t to, Offset end) {
  while (at < to && (tokens[at].kind == LineTokenKind::Separator ||
                     (tokens[at].kind == LineTokenKind::Punctuation && std::string_view("])*-:").find(visible[tokens[at].span.begin]) != std::string_view::npos)))
    ++at;
  return at < to ? tokens[at].span.begin : end;
}

// What a stretch of words tells as an entry: when, and what. Places are relative to the block's content.
struct Told {
  std::optional<Stamp> stamp;
  Span words;
  Span text;
  text::Shared plain;
  bool ends_with_colon = false;
};

// Of any list item and paragraph, where no section is called a timeline: how many lines begin with a time of day.
struct LeadsWithTime {
  int lines = 0;
};

// How many lines of a paragraph begin with 19.00 or the like.
struct DottedLines {
  int count = 0;
};

// A list item's note; none where it has no words. `dotted`: it was read with times such as 19.00.
struct ItemTold {
  bool dotted = false;
  std::optional<Told> told;
};

// A paragraph's: its entries, or the zone that an introduction names.
struct ParagraphTold {
  bool dotted = false;
  Offset inside = 0;         // so much of it is in the section
  std::vector<Told> entries;
  std::optional<ZoneWords> zone;
};

// A heading's or a table header's.
struct HeadingTold {
  bool dotted = false;
  Told told;
  bool text_below = false;   // the heading holds the time alone
};

// A table header's: what its columns hold.
struct TimelineColumns {
  std::shared_ptr<const std::vector<FieldId>> ids;
};

// Of a cell in the column for the time, where no section is called a timeline.
struct TimedCell {
  bool timed = false;
};

// A table row's: which of its cells hold what, counted from the row's block.
struct RowTold {
  std::shared_ptr<const std::vector<FieldId>> columns;   // that it was read under: the header may stand in another piece
  Told told;
  int cell = 0;              // of the time, else of the text; 0: the row tells nothing
  int text_cell = 0;
  int time_cell = 0;         // the column for times
  bool time_told = false;    // words in the column for the time
};

// Groups of entries that no list or table holds together.
constexpr int kHeadings = -1;
constexpr int kParagraphs = -2;

class TimelineReader {
 public:
  explicit TimelineReader(Reading& reading) : r_(reading), d_(reading.document) {}

  void run() {
    if (d_.section(SectionId::Timeline) == nullptr) adopt();
    for (std::size_t s = 0; s < d_.sections.size(); ++s) {
      if (d_.sections[s].id != SectionId::Timeline) continue;
      read_section(static_cast<int>(s));
    }
    const auto earlier = [](const TimelineEntry& a, const TimelineEntry& b) { return a.span.begin < b.span.begin; };
    if (!std::is_sorted(d_.timeline.begin(), d_.timeline.end(), earlier)) std::stable_sort(d_.timeline.begin(), d_.timeline.end(), earlier);
  }

 private:
  struct Line {
    int block;
    const Told* told;
    EntryForm form;
    int group;
    Span span;               // of the entry, in the source
    int depth = 0;           // of the list that it stands in
    std::optional<Span> text = {};       // where the text stands in another block
    const text::Shared* plain = nullptr;  // and what it says
    bool time_told = false;              // a table's row: words in its column for the time
  };

  // A section that tells events with their times is the timeline, whatever it is called, where no other is.
  void adopt() {
    std::map<int, int> timed;
    for (int i = 0; i < r_.count(); ++i) {
      const int section = r_.section_by_block[static_cast<std::size_t>(i)];
      if (section < 0 || !could_tell(i, section)) continue;
      if (r_.block(i).kind == MarkdownKind::Paragraph) timed[section] += tells_time(i);
      else if (r_.block(i).kind == MarkdownKind::Table) timed[section] += timed_rows(i);
    }
    for (const auto& [section, count] : timed)
      if (count >= 4) {
        d_.sections[static_cast<std::size_t>(section)].id = SectionId::Timeline;
        r_.govern();
        return;
      }
  }

  bool could_tell(int block, int section) const {
    const SectionId id = d_.sections[static_cast<std::size_t>(section)].id;
    if (id == SectionId::Unknown) return r_.governing(block) == SectionId::Unknown;
    return id == SectionId::Background || id == SectionId::Detection || id == SectionId::Resolution;
  }

  // A list item or a paragraph that begins with a time of day.
  int tells_time(int index) {
    const int item = r_.item_of(index);
    if (item >= 0 ? r_.first_paragraph(item) != index || r_.list_depth(index) != 1 : r_.block(index).parent >= 0) return 0;
    return r_.note<LeadsWithTime>(index, [&] {
      const Words& words = r_.words(index);
      const std::vector<WordLine> lines = lines_of(words);
      LeadsWithTime out;
      if (item >= 0 && !lines.empty()) {
        const auto stamp = read_stamp(words.visible, words.tokens, 0, words.tokens.size(), r_.order());
        out.lines = stamp && stamp->time;
        return out;
      }
      for (const WordLine& line : lines) {
        const auto stamp = read_stamp(words.visible, words.tokens, line.from, line.to, r_.order());
        out.lines += stamp && stamp->time && stands_alone(words, line, *stamp);
      }
      return out;
    }).lines;
  }

  // The rows of a table that has a column for the time and one for what happened.
  int timed_rows(int table) {
    int time = -1, event = -1, count = 0;
    for (int row = table + 1; row < r_.block(table).next; row = r_.block(row).next) {
      int column = 0;
      for (int cell = row + 1; cell < r_.block(row).next; cell = r_.block(cell).next, ++column) {
        if (r_.block(row).kind == MarkdownKind::TableHeader) {
          const FieldId id = vocabulary::timeline_field_of_label(r_.plain(cell));
          if (id == FieldId::Time && time < 0) time = column;
          if (id == FieldId::Event) event = column;
        } else if (column == time && event >= 0) {
          count += r_.note<TimedCell>(cell, [&] {
            const Words& words = r_.words(cell);
            const auto stamp = read_stamp(words.visible, words.tokens, 0, words.tokens.size(), r_.order());
            return TimedCell{stamp && stamp->time};
          }).timed;
        }
      }
    }
    return count;
  }

  // "**Timeline**" and the first entries in one paragraph
  static Offset begin_of(const Section& s) { return s.style == HeadingStyle::Bold ? s.heading_block.begin : s.body.begin; }

  bool in_section(int block, int section) const {
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    if (!(begin_of(s) <= r_.block(block).span.begin && r_.block(block).span.begin < s.body.end)) return false;
    return r_.governing(block) == SectionId::Timeline;
  }

  // A note that was read with the marks of times that this section has.
  template <typename Note, typename Compute>
  const Note& note(int index, const Compute& compute) {
    return r_.note<Note>(index, [&] {
      Note out = compute();
      out.dotted = dotted_;
      return out;
    }, [&](const Note& known) { return known.dotted == dotted_; });
  }

  void read_section(int section) {
    lines_.clear();
    dotted_ = writes_dots(section);
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    const int count = r_.first_at(s.body.end);
    for (int i = r_.first_at(begin_of(s)); i < count;) {
      if (!in_section(i, section)) {
        ++i;
        continue;
      }
      const MarkdownBlock& block = r_.block(i);
      switch (block.kind) {
        case MarkdownKind::Heading: heading(i); ++i; break;
        case MarkdownKind::Table: table(i); i = block.next; break;
        case MarkdownKind::List: list(i); i = block.next; break;
        case MarkdownKind::Paragraph: paragraph(i); ++i; break;
        case MarkdownKind::Quote: ++i; break;  // its blocks come next
        default: i = std::max(block.next, i + 1); break;
      }
    }
    emit(section);
  }

  std::optional<Stamp> stamp_of(int block, const WordLine& line) {
    const Words& words = r_.words(block);
    auto stamp = read_stamp(words.visible, words.tokens, line.from, line.to, r_.order(), dotted_);
    return stamp ? stamp : day_part(block, line);
  }

  // "[The morning] Ed fixes it": a time is meant, and told in words.
  std::optional<Stamp> day_part(int block, const WordLine& line) {
    const Words& words = r_.words(block);
    const std::string_view source = r_.text();
    const Offset base = r_.block(block).content.begin;
    std::size_t first = line.from;
    if (first < line.to && text::slice(words.visible, words.tokens[first].span) == "(") ++first;
    if (first >= line.to) return std::nullopt;
    const Offset begin = words.tokens[first].span.begin + base;
    const char open = begin > 0 ? source[begin - 1] : ' ';
    if (open != '[' && open != '(') return std::nullopt;
    std::size_t next = first;
    while (next < line.to && next < first + 4 && words.tokens[next].kind == LineTokenKind::Word) {
      const std::size_t close = words.tokens[next++].span.end + base;
      if (close < source.size() && source[close] == (open == '[' ? ']' : ')')) break;
    }
    if (next == first || !vocabulary::is_listed("day-part", text::slice(words.visible, words.tokens[next - 1].span))) return std::nullopt;
    const Span inside = Span{words.tokens[first].span.begin, words.tokens[next - 1].span.end}.shifted(base);
    if (inside.end >= source.size() || source[inside.end] != (open == '[' ? ']' : ')')) return std::nullopt;
    Stamp stamp;
    stamp.clock_unknown = true;
    stamp.span = {inside.begin - 1 - base, inside.end + 1 - base};
    stamp.next = next + (next < line.to && text::slice(words.visible, words.tokens[next].span) == ")");
    return stamp;
  }

  // "19.00 the alarm", "19.08 the rollback": twice at the beginning of a line, and it is how this document writes its times.
  bool writes_dots(int section) {
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    const int end = r_.first_at(s.body.end);
    int found = 0;
    for (int i = r_.first_at(begin_of(s)); i < end && found < 2; ++i) {
      if (r_.block(i).kind != MarkdownKind::Paragraph || !in_section(i, section)) continue;
      found += r_.note<DottedLines>(i, [&] {
        const Words& words = r_.words(i);
        DottedLines out;
        for (const WordLine& line : lines_of(words)) out.count += leads_with_dotted_time(words.visible, words.tokens, line.from, line.to);
        return out;
      }).count;
    }
    return found >= 2;
  }

  // What follows the stamp, up to the end of `line`.
  void tell_rest(int block, const WordLine& line, Told& told) {
    const Words& words = r_.words(block);
    const std::size_t next = told.stamp ? told.stamp->next : line.from;
    const Offset text_at = skip_separators(words.visible, words.tokens, next, line.to, line.span.end);
    told.words = line.span;
    told.text = trimmed(words.visible, {text_at, line.span.end});
    told.plain = r_.plain(block, told.text);
  }

  void heading(int index) {
    const HeadingTold& told = note<HeadingTold>(index, [&] {
      const Words& words = r_.words(index);
      const WordLine whole{words.span(), 0, words.tokens.size()};
      HeadingTold out;
      out.told.stamp = stamp_of(index, whole);
      if (!out.told.stamp) return out;
      tell_rest(index, whole, out.told);
      out.text_below = out.told.text.empty();
      return out;
    });
    if (!told.told.stamp) return;
    Line line{index, &told.told, EntryForm::Heading, kHeadings, r_.block(index).span};
    // What happened stands in the heading or in the paragraph below it.
    if (told.text_below) {
      for (int next = index + 1; next < r_.count() && r_.block(next).kind != MarkdownKind::Heading; ++next) {
        if (r_.block(next).kind != MarkdownKind::Paragraph && r_.block(next).kind != MarkdownKind::TableCell) continue;
        line.text = r_.block(next).content;
        line.plain = &r_.plain_of(next);
        break;
      }
    }
    lines_.push_back(line);
  }

  void list(int index) {
    // Top-level items; items of a nested list count where their parent holds a date alone or is a label.
    for (int item = index + 1; item < r_.block(index).next; item = r_.block(item).next) {
      if (r_.block(item).kind != MarkdownKind::ListItem) continue;
      list_item(item, index);
    }
  }

  void list_item(int item, int list_index) {
    const int paragraph = r_.first_paragraph(item);
    if (paragraph < 0) return;
    const ItemTold& known = note<ItemTold>(paragraph, [&] {
      const Words& words = r_.words(paragraph);
      const std::vector<WordLine> lines = lines_of(words);
      if (lines.empty()) return ItemTold{};
      const WordLine whole{words.span(), 0, words.tokens.size()};
      Told told;
      told.stamp = stamp_of(paragraph, lines.front());
      if (told.stamp && leads_to_day(paragraph, lines.front(), *told.stamp)) return ItemTold{};
      if (told.stamp || !(closing_stamp(paragraph, whole, told) || labelled_stamp(paragraph, lines.front(), whole, told))) tell_rest(paragraph, whole, told);
      const Span visible = trimmed(words.visible, words.span());
      told.ends_with_colon = !visible.empty() && words.visible[visible.end - 1] == ':';
      return ItemTold{false, std::move(told)};
    });
    if (!known.told) return;
    const Told& told = *known.told;
    Line line{paragraph, &told, EntryForm::List, list_index, r_.block(item).span, r_.list_depth(item)};
    // The item without its nested lists.
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
      if (r_.block(child).kind == MarkdownKind::List) {
        line.span.end = std::max(line.span.begin, trimmed(r_.text(), {line.span.begin, r_.block(child).span.begin}).end);
        break;
      }
    lines_.push_back(line);
    if (!told.stamp) later_paragraphs(item);
    const bool date_only = told.stamp && told.stamp->date && !told.stamp->has_clock;
    if (!date_only && !told.ends_with_colon) return;
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next) {
      if (r_.block(child).kind != MarkdownKind::List) continue;
      for (int nested = child + 1; nested < r_.block(child).next; nested = r_.block(nested).next)
        if (r_.block(nested).kind == MarkdownKind::ListItem) list_item(nested, child);
    }
  }

  // "**Detected:** 14:03 UTC, by an alert": the label says what happened, the time follows it.
  bool labelled_stamp(int block, const WordLine& part, const WordLine& whole, Told& told) {
    constexpr std::size_t kMostWords = 5;
    const Words& words = r_.words(block);
    std::size_t colon = part.from;
    while (colon < part.to && colon < part.from + kMostWords && words.tokens[colon].kind == LineTokenKind::Word) ++colon;
    if (colon == part.from || colon >= part.to || text::slice(words.visible, words.tokens[colon].span) != ":") return false;
    const Span label = trimmed(words.visible, {part.span.begin, words.tokens[colon].span.begin});
    const FieldId id = vocabulary::field_of_label(text::slice(words.visible, label));
    if (id == FieldId::Duration || id == FieldId::TimeZone) return false;
    auto stamp = read_stamp(words.visible, words.tokens, colon + 1, part.to, r_.order(), dotted_);
    if (!stamp || !stamp->has_clock || !stamp->time) return false;
    const Span said = trimmed(words.visible, {skip_separators(words.visible, words.tokens, stamp->next, whole.to, whole.span.end), whole.span.end});
    told.stamp = std::move(stamp);
    told.words = whole.span;
    told.text = said.empty() ? label : said;
    std::string plain = r_.plain(block, label);
    if (!said.empty()) plain += ": " + r_.plain(block, said);
    told.plain = std::move(plain);
    return true;
  }

  // An item whose time stands in its second paragraph: "* What we did" above "14:03 the rollback".
  void later_paragraphs(int item) {
    const int first = r_.first_paragraph(item);
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
      if (child != first && r_.block(child).kind == MarkdownKind::Paragraph) paragraph(child);
  }

  // "alarm fires (2026-04-01 14:03 UTC)", "**Resolved** - All is well. Apr 1, 14:03 UTC": a stamp at the end that says when, by a
  // date or a zone, behind the sentence or in brackets. Sets what the entry says to the words before it.
  bool closing_stamp(int block, const WordLine& part, Told& told) {
    constexpr std::size_t kMostTokens = 14;
    const Words& words = r_.words(block);
    std::size_t to = part.to;
    while (to > part.from && words.tokens[to - 1].span.size() == 1 && words.visible[words.tokens[to - 1].span.begin] == '.') --to;
    for (std::size_t t = std::max(part.from + 1, to > kMostTokens ? to - kMostTokens : 0); t < to; ++t) {
      const std::string_view before = text::slice(words.visible, words.tokens[t - 1].span);
      const bool bracket = text::slice(words.visible, words.tokens[t].span) == "(" || text::slice(words.visible, words.tokens[t].span) == "[";
      if (!bracket && before != "." && before != "-" && before != "–" && before != "—" && before != "|" && before != "!") continue;
      auto stamp = read_stamp(words.visible, words.tokens, t, to, r_.order());
      if (!stamp || !stamp->has_clock || stamp->next != to || !(stamp->date || stamp->zone_named)) continue;
      std::size_t last = t;
      while (last > part.from && words.tokens[last - 1].kind == LineTokenKind::Separator) --last;
      const Span said = trimmed(words.visible, {part.span.begin, last > part.from ? words.tokens[last - 1].span.end : part.span.begin});
      if (said.empty()) return false;
      told.stamp = std::move(stamp);
      told.words = part.span;
      told.text = said;
      told.plain = r_.plain(block, said);
      return true;
    }
    return false;
  }

  void paragraph(int index) {
    // A section may end within the paragraph, its name alone on a line.
    const int section = r_.section_by_block[static_cast<std::size_t>(index)];
    const Span content = r_.block(index).content;
    const Offset inside = std::min(section < 0 ? content.end : d_.sections[static_cast<std::size_t>(section)].body.end, content.end) - content.begin;
    const ParagraphTold& paragraph = r_.note<ParagraphTold>(
        index,
        [&] {
          ParagraphTold out = tell_paragraph(index, inside);
          out.dotted = dotted_;
          out.inside = inside;
          return out;
        },
        [&](const ParagraphTold& known) { return known.dotted == dotted_ && known.inside == inside; });
    const Offset base = r_.block(index).content.begin;
    for (const Told& told : paragraph.entries) {
      lines_.push_back({index, &told, EntryForm::Paragraph, kParagraphs, told.words.shifted(base)});
      if (&told == &paragraph.entries.back()) text_of_list_below(lines_.back());
    }
    if (paragraph.zone) note_zone(d_, *paragraph.zone);
  }

  // "2019-09-18:" above a list: what happened stands in its first item.
  void text_of_list_below(Line& line) {
    const int list = r_.block(line.block).next;
    if (!line.told->text.empty() || list >= r_.count() || r_.block(list).kind != MarkdownKind::List) return;
    const int first = r_.first_paragraph(list + 1);
    if (first < 0) return;
    line.text = r_.block(first).content;
    line.plain = &r_.plain_of(first);
  }

  ParagraphTold tell_paragraph(int index, Offset inside) {
    ParagraphTold out;
    const Words& words = r_.words(index);
    std::vector<WordLine> lines = lines_of(words);
    std::erase_if(lines, [&](const WordLine& line) { return line.span.begin >= inside; });
    std::size_t i = 0;
    while (i < lines.size()) {
      std::optional<Stamp> stamp = stamp_of(index, lines[i]);
      // "On 1 April 2026 the …" in an intro is prose: a stamp in a paragraph wants a mark or a line of its own behind it,
      // or no word before it.
      if (stamp && (!stands_alone(words, lines[i], *stamp) || leads_to_day(index, lines[i], *stamp))) stamp.reset();
      if (!stamp) {
        ++i;
        continue;
      }
      std::size_t last = i;
      while (last + 1 < lines.size()) {
        const auto next = stamp_of(index, lines[last + 1]);
        if (next && stands_alone(words, lines[last + 1], *next)) break;
        ++last;
      }
      Told told;
      told.stamp = std::move(stamp);
      tell_rest(index, {{lines[i].span.begin, lines[last].span.end}, lines[i].from, lines[last].to}, told);
      out.entries.push_back(std::move(told));
      i = last + 1;
    }
    if (out.entries.empty() && !words.marks.strong.empty() && words.marks.strong.front().begin <= 2) {
      Told told;
      if (closing_stamp(index, {words.span(), 0, words.tokens.size()}, told)) out.entries.push_back(std::move(told));
    }
    if (out.entries.empty()) out.zone = find_zone(words.visible, words.tokens, r_.input.settings->zones.get());
    return out;
  }

  // "[Monday 4 September](#monday-4-september)": a table of contents.
  bool leads_to_day(int block, const WordLine& line, const Stamp& stamp) {
    if (stamp.has_clock || !stamp.date) return false;
    const Words& words = r_.words(block);
    return std::any_of(words.marks.links.begin(), words.marks.links.end(), [&](Span link) {
      return link.contains(stamp.date->span) && line.span.overlaps(link) && d_.source->slice(link.shifted(r_.block(block).content.begin)).find("](#") != std::string_view::npos;
    });
  }

  bool stands_alone(const Words& words, const WordLine& line, const Stamp& stamp) const {
    if (stamp.next >= line.to) return true;
    const LineToken& first = words.tokens[line.from];
    const bool leads = stamp.span.begin <= first.span.begin + 1;
    if (!leads) return false;
    if (stamp.has_clock || stamp.clock_unknown || stamp.placeholder) return true;
    return words.tokens[stamp.next].kind == LineTokenKind::Separator;
  }

  void table(int index) {
    std::shared_ptr<const std::vector<FieldId>> columns = std::make_shared<const std::vector<FieldId>>();
    for (int row = index + 1; row < r_.block(index).next; row = r_.block(row).next) {
      if (r_.block(row).kind == MarkdownKind::TableHeader) {
        for (int cell = row + 1; cell < r_.block(row).next; cell = r_.block(cell).next) zone_of_intro(r_.words(cell));
        columns = r_.note<TimelineColumns>(row, [&] { return TimelineColumns{columns_of(row)}; }).ids;
      } else if (r_.block(row).kind == MarkdownKind::TableRow) {
        table_row(row, index, columns);
      }
    }
  }

  std::shared_ptr<const std::vector<FieldId>> columns_of(int header) {
    std::vector<FieldId> ids;
    for (int cell = header + 1; cell < r_.block(header).next; cell = r_.block(cell).next) {
      const std::string name = r_.plain(cell);
      ids.push_back(vocabulary::timeline_field_of_label(name));
      // "Time (UTC)" is normalised to "time"; "UTC time" and the like carry the zone in front
      if (ids.back() == FieldId::Unknown && !name.empty() && find_zone(r_.words(cell).visible, r_.words(cell).tokens, nullptr)) ids.back() = FieldId::Time;
    }
    return std::make_shared<const std::vector<FieldId>>(std::move(ids));
  }

  void table_row(int row, int table_index, const std::shared_ptr<const std::vector<FieldId>>& columns) {
    const RowTold& note = r_.note<RowTold>(row, [&] {
      RowTold out = tell_row(row, *columns);
      out.columns = columns;
      return out;
    }, [&](const RowTold& known) { return known.columns == columns || *known.columns == *columns; });
    if (note.cell == 0) return;
    Line line{row + note.cell, &note.told, EntryForm::Table, table_index, r_.block(row).span};
    if (note.text_cell > 0) line.text = r_.block(row + note.text_cell).content;
    else line.text = Span{r_.block(line.block).content.end, r_.block(line.block).content.end};
    line.plain = &note.told.plain;
    line.time_told = note.time_told;
    lines_.push_back(line);
  }

  RowTold tell_row(int row, const std::vector<FieldId>& columns) {
    std::optional<Stamp> stamp;
    std::optional<ZoneWords> zone;
    int stamp_cell = -1, text_cell = -1, time_cell = -1, when_cell = -1;
    std::size_t column = 0;
    for (int cell = row + 1; cell < r_.block(row).next; cell = r_.block(cell).next, ++column) {
      const FieldId id = column < columns.size() ? columns[column] : FieldId::Unknown;
      const Words& words = r_.words(cell);
      const bool time_column = id == FieldId::Time || id == FieldId::Date || id == FieldId::TimeZone;
      const std::optional<Stamp> here = read_stamp(words.visible, words.tokens, 0, words.tokens.size(), r_.order(), id == FieldId::Time);
      if (time_column && time_cell < 0 && id == FieldId::Time) time_cell = cell;
      if (time_column && when_cell < 0 && id != FieldId::TimeZone) when_cell = cell;
      if (here && (time_column || (stamp_cell < 0 && (id == FieldId::Unknown && here->next == words.tokens.size())))) {
        if (!stamp) {
          stamp = here;
          stamp_cell = cell;
        } else if (!stamp->has_clock && here->has_clock) {
          // a date column and a time column
          const std::optional<WrittenDate> date = stamp->date;
          const Stamp before = *stamp;
          stamp = here;
          if (!stamp->date && date) {
            stamp->date = date;
            stamp->date->span = {0, 0};
          }
          if (!stamp->zone_named && before.zone_named) {
            stamp->zone_named = true;
            stamp->zone = before.zone;
            stamp->zone_minutes = before.zone_minutes;
          }
          stamp_cell = cell;
        } else if (here->date && !stamp->date) {
          stamp->date = here->date;
          stamp->date->span = {0, 0};
        }
        continue;
      }
      if (id == FieldId::TimeZone && !zone) zone = read_zone(words.visible, words.tokens, 0, true);
      if (time_column) continue;
      const bool event = id == FieldId::Event;
      if (text_cell < 0 || event) {
        const bool keeps = text_cell >= 0 && !event;
        if (!keeps && !trimmed(words.visible, words.span()).empty()) text_cell = cell;
      }
    }
    RowTold out;
    if (text_cell < 0 && stamp_cell < 0) return out;
    if (stamp && zone && !stamp->zone_named) {
      stamp->zone_named = true;
      stamp->zone = zone->name;
      stamp->zone_minutes = zone->minutes;
    }
    out.time_told = when_cell >= 0 && text_cell >= 0 && !stamp && !r_.words(when_cell).tokens.empty();
    out.cell = (stamp_cell >= 0 ? stamp_cell : text_cell) - row;
    out.told.stamp = std::move(stamp);
    if (text_cell >= 0) {
      out.text_cell = text_cell - row;
      out.told.plain = r_.plain(text_cell);
    }
    if (time_cell >= 0) out.time_cell = time_cell - row;
    return out;
  }

  void zone_of_intro(const Words& words) {
    if (const auto zone = find_zone(words.visible, words.tokens, r_.input.settings->zones.get())) note_zone(d_, *zone);
  }

  static bool timed(const Line& line) {
    const auto& stamp = line.told->stamp;
    return stamp && (stamp->has_clock || stamp->clock_unknown || stamp->relative_seconds);
  }

  void emit(int section) {
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    for (int i = r_.first_at(s.heading_block.begin); i < r_.count() && r_.block(i).span.begin <= s.heading.begin; ++i)
      if (r_.block(i).kind == MarkdownKind::Heading && r_.block(i).content == s.heading) zone_of_intro(r_.words(i));

    const bool any_timed = std::any_of(lines_.begin(), lines_.end(), timed);
    // How many of each list's items have a stamp.
    std::map<int, std::pair<int, int>> stamped;
    std::pair<int, int>* of_group = nullptr;
    int group = 0;
    for (const Line& line : lines_) {
      if (of_group == nullptr || line.group != group) of_group = &stamped[group = line.group];
      auto& [with, all] = *of_group;
      ++all;
      with += line.told->stamp && (line.told->stamp->date || timed(line) || line.told->stamp->placeholder);
    }
    std::optional<Date> day = day_of_heading(s);   // the last date above
    std::optional<Offset> append_at;               // behind the last entry: in its last line
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      const Stamp* stamp = line.told->stamp ? &*line.told->stamp : nullptr;
      if (stamp != nullptr && stamp->placeholder && !stamp->has_clock) {
        append_at = line.span.end;
        continue;  // {{HH:MM}} — …: no entry yet
      }
      if (stamp != nullptr && stamp->date) {
        day = full_date(*stamp->date, r_.year_hint, day ? day : d_.incident_date);
        if (stamp->date->year != 0) r_.year_hint = stamp->date->year;
      }
      bool by_weekday = false;
      if (stamp != nullptr)
        if (const auto named = day_of_week(*stamp, day ? day : d_.incident_date)) {
          day = named;
          by_weekday = true;
        }
      const bool is_timed = timed(line);
      if (!is_timed && stamp != nullptr && stamp->date) {
        // A date alone is an entry where no times stand under it.
        if (any_timed && followed_by_time(i) && !tells_at_once(i, stamped)) continue;
      } else if (!is_timed) {
        const auto& [with, all] = stamped[line.group];
        // a table with a column for the time is one of entries, whatever stands there: "Morning", "+3 min"
        const bool column = line.form == EntryForm::Table && line.time_told;
        if (!column && (with * 2 < all || with == 0)) continue;
        if (line.form != EntryForm::List && line.form != EntryForm::Table) continue;
      }
      TimelineEntry& entry = d_.timeline.emplace_back();
      fill(line, day, section, entry);
      entry.date_own |= by_weekday;
      append_at = line.form == EntryForm::Heading && line.text ? std::max(line.span.end, line.text->end) : block_end(line);
    }
    if (append_at) d_.timeline_append_at = line_end(*append_at);
    if (s.style != HeadingStyle::YamlKey && d_.timeline.empty()) d_.timeline_append_at.reset();
  }

  // "Timeline (all times UTC, 5 September 2026)"
  std::optional<Date> day_of_heading(const Section& section) {
    for (int i = r_.first_at(section.heading_block.begin); i < r_.count() && r_.block(i).span.begin <= section.heading.begin; ++i) {
      if (r_.block(i).kind != MarkdownKind::Heading || r_.block(i).content != section.heading) continue;
      const Words& words = r_.words(i);
      std::optional<Date> only;
      std::size_t length = 1;
      for (std::size_t t = 0; t < words.tokens.size(); t += length) {
        const auto written = read_date(words.visible, words.tokens, t, length, r_.order());
        if (!written) {
          length = 1;
          continue;
        }
        if (only) return std::nullopt;   // a span of days
        only = full_date(*written, r_.year_hint);
      }
      return only;
    }
    return std::nullopt;
  }

  // The list under a date begins with an event without a time, in a list where most have none: the date is its time.
  bool tells_at_once(std::size_t at, const std::map<int, std::pair<int, int>>& stamped) const {
    if (at + 1 >= lines_.size()) return false;
    const Line& next = lines_[at + 1];
    if (next.form != EntryForm::List || next.group == lines_[at].group || next.told->stamp) return false;
    const auto [with, all] = stamped.at(next.group);
    return with * 2 < all;
  }

  bool followed_by_time(std::size_t at) const {
    for (std::size_t i = at + 1; i < lines_.size(); ++i) {
      const bool dated = lines_[i].told->stamp && lines_[i].told->stamp->date;
      if (timed(lines_[i]) && !(dated && lines_[i].depth <= lines_[at].depth && lines_[i].form == lines_[at].form)) {
        // nested below it, or on a line of its own kind below a heading or a date line
        return lines_[at].form != EntryForm::List || lines_[i].depth > lines_[at].depth || lines_[i].form != EntryForm::List;
      }
      if (dated) return false;
    }
    return false;
  }

  Offset block_end(const Line& line) const {
    if (line.form != EntryForm::List) return line.span.end;
    for (int at = line.block; at >= 0; at = r_.block(at).parent)
      if (r_.block(at).kind == MarkdownKind::ListItem) return r_.block(at).span.end;
    return line.span.end;
  }

  Offset line_end(Offset at) const { return d_.source->full_line(d_.source->line_of(at)).end; }

  // Where a time goes that lacks: at the front of an item, into the table's column for it.
  std::optional<Slot> slot(const Line& line) const {
    const Offset begin = r_.block(line.block).content.begin;
    if (line.form == EntryForm::List) return Slot{{begin, begin}, "", " — "};
    if (line.form != EntryForm::Table) return std::nullopt;
    const int row = r_.block(line.block).parent;
    const RowTold* note = r_.notes_by_block[static_cast<std::size_t>(row)]->find<RowTold>();
    if (note != nullptr && note->time_cell > 0) return Slot{r_.block(row + note->time_cell).content, "", ""};
    return Slot{{begin, begin}, "", " "};
  }

  void fill(const Line& line, const std::optional<Date>& day, int section, TimelineEntry& e) {
    const Offset base = r_.block(line.block).content.begin;
    const Told& told = *line.told;
    e.span = line.span;
    e.form = line.form;
    e.group = line.group;
    e.section = section;
    e.date = day;
    if (told.stamp) {
      const Stamp& stamp = *told.stamp;
      e.time_span = stamp.span.shifted(base);
      if (stamp.has_clock) e.clock_span = stamp.clock.shifted(base);
      e.time = stamp.time;
      e.time_invalid = stamp.invalid;
      e.time_approximate = stamp.approximate || stamp.clock_unknown;
      e.relative_seconds = stamp.relative_seconds;
      e.date_own = stamp.date.has_value();
      e.zone_named = stamp.zone_named;
      e.zone_minutes = stamp.zone_minutes;
      e.zone = stamp.zone;
    } else {
      e.time_slot = slot(line);
    }
    e.text = line.text ? *line.text : told.text.shifted(base);
    e.plain = line.plain != nullptr ? *line.plain : told.plain;
  }

  Reading& r_;
  Document& d_;
  std::vector<Line> lines_;
  bool dotted_ = false;     // of the section that is read
};

}  // namespace

void read_timeline(Reading& reading) { TimelineReader(reading).run(); }

}  // namespace pm::model

// Reads the timeline in the forms that people write: lists, tables, headings, paragraphs, date lines with times under them.
#include <algorithm>
#include <map>

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
    std::stable_sort(d_.timeline.begin(), d_.timeline.end(), [](const TimelineEntry& a, const TimelineEntry& b) { return a.span.begin < b.span.begin; });
  }

 private:
  struct Line {
    int block;
    WordLine words;
    std::optional<Stamp> stamp;
    EntryForm form;
    int group;
    Span span;               // of the entry, in the source
    Slot slot;
    int list = -1;           // the enclosing list, -1 outside of lists
    int depth = 0;
    std::optional<Span> text;  // where the text stands elsewhere: table cells, headings
    std::string plain;
    bool has_plain = false;
    bool time_told = false;    // a table's row: words in its column for the time
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
    const Words& words = r_.words(index);
    const std::vector<WordLine> lines = lines_of(words);
    if (item >= 0 && !lines.empty()) {
      const auto stamp = read_stamp(words.visible, words.tokens, 0, words.tokens.size(), r_.order());
      return stamp && stamp->time ? 1 : 0;
    }
    int count = 0;
    for (const WordLine& line : lines) {
      const auto stamp = read_stamp(words.visible, words.tokens, line.from, line.to, r_.order());
      count += stamp && stamp->time && stands_alone(words, line, *stamp);
    }
    return count;
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
          const Words& words = r_.words(cell);
          const auto stamp = read_stamp(words.visible, words.tokens, 0, words.tokens.size(), r_.order());
          count += stamp && stamp->time;
        }
      }
    }
    return count;
  }

  bool in_section(int block, int section) const {
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    // "**Timeline**" and the first entries in one paragraph
    const Offset begin = s.style == HeadingStyle::Bold ? s.heading_block.begin : s.body.begin;
    if (!(begin <= r_.block(block).span.begin && r_.block(block).span.begin < s.body.end)) return false;
    return r_.governing(block) == SectionId::Timeline;
  }

  void read_section(int section) {
    lines_.clear();
    dotted_ = writes_dots(section);
    const int count = r_.count();
    for (int i = 0; i < count;) {
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
    int found = 0;
    for (int i = 0; i < r_.count() && found < 2; ++i) {
      if (r_.block(i).kind != MarkdownKind::Paragraph || !in_section(i, section)) continue;
      const Words& words = r_.words(i);
      for (const WordLine& line : lines_of(words)) found += leads_with_dotted_time(words.visible, words.tokens, line.from, line.to);
    }
    return found >= 2;
  }

  void heading(int index) {
    const Words& words = r_.words(index);
    Line line{index, {words.span(), 0, words.tokens.size()}, std::nullopt, EntryForm::Heading, kHeadings, r_.block(index).span, {}, -1, 0, {}, {}, false};
    line.stamp = stamp_of(index, line.words);
    if (!line.stamp) return;
    // What happened stands in the heading or in the paragraph below it.
    const Offset text_at = skip_separators(words.visible, words.tokens, line.stamp->next, words.tokens.size(), words.span().end);
    if (trimmed(words.visible, {text_at, words.span().end}).empty()) {
      for (int next = index + 1; next < r_.count() && r_.block(next).kind != MarkdownKind::Heading; ++next) {
        if (r_.block(next).kind != MarkdownKind::Paragraph && r_.block(next).kind != MarkdownKind::TableCell) continue;
        line.text = r_.block(next).content;
        line.plain = r_.plain(next);
        line.has_plain = true;
        break;
      }
    }
    lines_.push_back(std::move(line));
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
    const Words& words = r_.words(paragraph);
    std::vector<WordLine> lines = lines_of(words);
    if (lines.empty()) return;
    WordLine whole{words.span(), 0, words.tokens.size()};
    Line line{paragraph, whole, stamp_of(paragraph, lines.front()), EntryForm::List, list_index, r_.block(item).span, {}, list_index, r_.list_depth(item), {}, {}, false};
    // The item without its nested lists.
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
      if (r_.block(child).kind == MarkdownKind::List) {
        line.span.end = std::max(line.span.begin, trimmed(r_.text(), {line.span.begin, r_.block(child).span.begin}).end);
        break;
      }
    const Offset begin = r_.block(paragraph).content.begin;
    line.slot = {{begin, begin}, "", " — "};
    if (line.stamp && leads_to_day(paragraph, lines.front(), *line.stamp)) return;
    if (!line.stamp) closing_stamp(line, whole);
    if (!line.stamp) labelled_stamp(line, lines.front());
    const bool date_only = line.stamp && line.stamp->date && !line.stamp->has_clock;
    const bool label = !words.visible.empty() && trimmed(words.visible, words.span()).end > 0 &&
                       words.visible[trimmed(words.visible, words.span()).end - 1] == ':';
    const bool timeless = !line.stamp;
    lines_.push_back(std::move(line));
    if (timeless) later_paragraphs(item);
    if (!date_only && !label) return;
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next) {
      if (r_.block(child).kind != MarkdownKind::List) continue;
      for (int nested = child + 1; nested < r_.block(child).next; nested = r_.block(nested).next)
        if (r_.block(nested).kind == MarkdownKind::ListItem) list_item(nested, child);
    }
  }

  // "**Detected:** 14:03 UTC, by an alert": the label says what happened, the time follows it.
  void labelled_stamp(Line& line, const WordLine& part) {
    constexpr std::size_t kMostWords = 5;
    const Words& words = r_.words(line.block);
    std::size_t colon = part.from;
    while (colon < part.to && colon < part.from + kMostWords && words.tokens[colon].kind == LineTokenKind::Word) ++colon;
    if (colon == part.from || colon >= part.to || text::slice(words.visible, words.tokens[colon].span) != ":") return;
    const Span label = trimmed(words.visible, {part.span.begin, words.tokens[colon].span.begin});
    const FieldId id = vocabulary::field_of_label(text::slice(words.visible, label));
    if (id == FieldId::Duration || id == FieldId::TimeZone) return;
    auto stamp = read_stamp(words.visible, words.tokens, colon + 1, part.to, r_.order(), dotted_);
    if (!stamp || !stamp->has_clock || !stamp->time) return;
    const Span said = trimmed(words.visible, {skip_separators(words.visible, words.tokens, stamp->next, line.words.to, line.words.span.end), line.words.span.end});
    line.stamp = std::move(stamp);
    line.text = (said.empty() ? label : said).shifted(r_.block(line.block).content.begin);
    line.plain = r_.plain(line.block, label);
    if (!said.empty()) line.plain += ": " + r_.plain(line.block, said);
    line.has_plain = true;
  }

  // An item whose time stands in its second paragraph: "* What we did" above "14:03 the rollback".
  void later_paragraphs(int item) {
    const int first = r_.first_paragraph(item);
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
      if (child != first && r_.block(child).kind == MarkdownKind::Paragraph) paragraph(child);
  }

  // "alarm fires (2026-04-01 14:03 UTC)", "**Resolved** - All is well. Apr 1, 14:03 UTC": a stamp at the end that says when, by a
  // date or a zone, behind the sentence or in brackets. Sets what the entry says to the words before it.
  bool closing_stamp(Line& line, const WordLine& part) {
    constexpr std::size_t kMostTokens = 14;
    const Words& words = r_.words(line.block);
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
      line.stamp = std::move(stamp);
      line.text = said.shifted(r_.block(line.block).content.begin);
      line.plain = r_.plain(line.block, said);
      line.has_plain = true;
      return true;
    }
    return false;
  }

  // "2019-09-18:" above a list: what happened stands in its first item.
  void text_of_list_below(Line& line) {
    const Words& words = r_.words(line.block);
    const Offset text_at = skip_separators(words.visible, words.tokens, line.stamp->next, line.words.to, line.words.span.end);
    const int list = r_.block(line.block).next;
    if (!trimmed(words.visible, {text_at, line.words.span.end}).empty() || list >= r_.count() || r_.block(list).kind != MarkdownKind::List) return;
    const int first = r_.first_paragraph(list + 1);
    if (first < 0) return;
    line.text = r_.block(first).content;
    line.plain = r_.plain(first);
    line.has_plain = true;
  }

  void paragraph(int index) {
    const Words& words = r_.words(index);
    std::vector<WordLine> lines = lines_of(words);
    // a section that begins or ends within the paragraph, its name alone on a line
    if (const int section = r_.section_by_block[static_cast<std::size_t>(index)]; section >= 0) {
      const Span body = d_.sections[static_cast<std::size_t>(section)].body;
      const Offset base = r_.block(index).content.begin;
      std::erase_if(lines, [&](const WordLine& line) { return line.span.begin + base >= body.end; });
    }
    std::size_t i = 0;
    bool any = false;
    while (i < lines.size()) {
      std::optional<Stamp> stamp = stamp_of(index, lines[i]);
      // "On 1 April 2026 the …" in an intro is prose: a stamp in a paragraph wants a mark or a line of its own behind it,
      // or no word before it.
      if (stamp && (!stands_alone(words, lines[i], *stamp) || leads_to_day(index, lines[i], *stamp))) stamp.reset();
      if (!stamp) {
        ++i;
        continue;
      }
      any = true;
      std::size_t last = i;
      while (last + 1 < lines.size()) {
        const auto next = stamp_of(index, lines[last + 1]);
        if (next && stands_alone(words, lines[last + 1], *next)) break;
        ++last;
      }
      WordLine whole{{lines[i].span.begin, lines[last].span.end}, lines[i].from, lines[last].to};
      const Span span = whole.span.shifted(r_.block(index).content.begin);
      Line line{index, whole, std::move(stamp), EntryForm::Paragraph, kParagraphs, span, {}, -1, 0, {}, {}, false};
      if (last + 1 == lines.size()) text_of_list_below(line);
      lines_.push_back(std::move(line));
      i = last + 1;
    }
    if (!any && !words.marks.strong.empty() && words.marks.strong.front().begin <= 2) {
      const WordLine whole{words.span(), 0, words.tokens.size()};
      Line line{index, whole, std::nullopt, EntryForm::Paragraph, kParagraphs, r_.block(index).content, {}, -1, 0, {}, {}, false};
      any = closing_stamp(line, whole);
      if (any) lines_.push_back(std::move(line));
    }
    if (!any) zone_of_intro(words);
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
    std::map<int, FieldId> columns;
    for (int row = index + 1; row < r_.block(index).next; row = r_.block(row).next) {
      if (r_.block(row).kind == MarkdownKind::TableHeader) {
        int column = 0;
        for (int cell = row + 1; cell < r_.block(row).next; cell = r_.block(cell).next, ++column) {
          zone_of_intro(r_.words(cell));
          const FieldId id = vocabulary::timeline_field_of_label(r_.plain(cell));
          columns[column] = id;
          if (id == FieldId::Unknown && !r_.plain(cell).empty()) {
            // "Time (UTC)" is normalised to "time"; "UTC time" and the like carry the zone in front
            if (find_zone(r_.words(cell).visible, r_.words(cell).tokens, nullptr)) columns[column] = FieldId::Time;
          }
        }
        continue;
      }
      if (r_.block(row).kind == MarkdownKind::TableRow) table_row(row, index, columns);
    }
  }

  void table_row(int row, int table_index, const std::map<int, FieldId>& columns) {
    std::optional<Stamp> stamp;
    std::optional<ZoneWords> zone;
    int stamp_cell = -1, text_cell = -1, time_cell = -1, when_cell = -1;
    int column = 0;
    for (int cell = row + 1; cell < r_.block(row).next; cell = r_.block(cell).next, ++column) {
      const auto known = columns.find(column);
      const FieldId id = known == columns.end() ? FieldId::Unknown : known->second;
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
    if (text_cell < 0 && stamp_cell < 0) return;
    if (stamp && zone && !stamp->zone_named) {
      stamp->zone_named = true;
      stamp->zone = zone->name;
      stamp->zone_minutes = zone->minutes;
    }
    const int cell = stamp_cell >= 0 ? stamp_cell : text_cell;
    const Words& words = r_.words(cell);
    Line line{cell, {words.span(), 0, words.tokens.size()}, stamp, EntryForm::Table, table_index, r_.block(row).span, {}, -1, 0, {}, {}, false};
    if (text_cell >= 0) {
      line.text = r_.block(text_cell).content;
      line.plain = r_.plain(text_cell);
    } else {
      line.text = Span{r_.block(cell).content.end, r_.block(cell).content.end};
    }
    line.has_plain = true;
    line.time_told = when_cell >= 0 && text_cell >= 0 && !stamp && !r_.words(when_cell).tokens.empty();
    if (time_cell >= 0) line.slot = {r_.block(time_cell).content, "", ""};
    else line.slot = {{r_.block(cell).content.begin, r_.block(cell).content.begin}, "", " "};
    lines_.push_back(std::move(line));
  }

  void zone_of_intro(const Words& words) {
    if (const auto zone = find_zone(words.visible, words.tokens, r_.input.settings->zones.get())) note_zone(d_, *zone);
  }

  static bool timed(const Line& line) {
    return line.stamp && (line.stamp->has_clock || line.stamp->clock_unknown || line.stamp->relative_seconds);
  }

  void emit(int section) {
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    for (int i = 0; i < r_.count(); ++i)
      if (r_.block(i).kind == MarkdownKind::Heading && r_.block(i).content == s.heading) zone_of_intro(r_.words(i));

    const bool any_timed = std::any_of(lines_.begin(), lines_.end(), timed);
    // How many of each list's items have a stamp.
    std::map<int, std::pair<int, int>> stamped;
    for (const Line& line : lines_) {
      auto& [with, all] = stamped[line.group];
      ++all;
      with += line.stamp && (line.stamp->date || timed(line) || line.stamp->placeholder);
    }
    std::optional<Date> day = day_of_heading(s);   // the last date above
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (line.stamp && line.stamp->placeholder && !line.stamp->has_clock) {
        d_.timeline_append_at = line_end(line.span.end);
        continue;  // {{HH:MM}} — …: no entry yet
      }
      if (line.stamp && line.stamp->date) {
        day = full_date(*line.stamp->date, r_.year_hint, day ? day : d_.incident_date);
        if (line.stamp->date->year != 0) r_.year_hint = line.stamp->date->year;
      }
      bool by_weekday = false;
      if (line.stamp)
        if (const auto named = day_of_week(*line.stamp, day ? day : d_.incident_date)) {
          day = named;
          by_weekday = true;
        }
      const bool is_timed = timed(line);
      if (!is_timed && line.stamp && line.stamp->date) {
        // A date alone is an entry where no times stand under it.
        if (any_timed && followed_by_time(i) && !tells_at_once(i, stamped)) continue;
      } else if (!is_timed) {
        const auto& [with, all] = stamped[line.group];
        // a table with a column for the time is one of entries, whatever stands there: "Morning", "+3 min"
        const bool column = line.form == EntryForm::Table && line.time_told;
        if (!column && (with * 2 < all || with == 0)) continue;
        if (line.form != EntryForm::List && line.form != EntryForm::Table) continue;
      }
      d_.timeline.push_back(entry(line, day, section));
      d_.timeline.back().date_own |= by_weekday;
      d_.timeline_append_at = line_end(line.form == EntryForm::Heading && line.text ? std::max(line.span.end, line.text->end) : block_end(line));
    }
    if (s.style != HeadingStyle::YamlKey && d_.timeline.empty()) d_.timeline_append_at.reset();
  }

  // "Timeline (all times UTC, 5 September 2026)"
  std::optional<Date> day_of_heading(const Section& section) {
    for (int i = 0; i < r_.count(); ++i) {
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
    if (next.form != EntryForm::List || next.group == lines_[at].group || next.stamp) return false;
    const auto [with, all] = stamped.at(next.group);
    return with * 2 < all;
  }

  bool followed_by_time(std::size_t at) const {
    for (std::size_t i = at + 1; i < lines_.size(); ++i) {
      if (timed(lines_[i]) && !(lines_[i].stamp->date && lines_[i].depth <= lines_[at].depth && lines_[i].form == lines_[at].form)) {
        // nested below it, or on a line of its own kind below a heading or a date line
        return lines_[at].form != EntryForm::List || lines_[i].depth > lines_[at].depth || lines_[i].form != EntryForm::List;
      }
      if (lines_[i].stamp && lines_[i].stamp->date) return false;
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

  TimelineEntry entry(Line& line, const std::optional<Date>& day, int section) {
    const Words& words = r_.words(line.block);
    const Offset base = r_.block(line.block).content.begin;
    TimelineEntry e;
    e.span = line.span;
    e.form = line.form;
    e.group = line.group;
    e.section = section;
    e.date = day;
    std::size_t next = line.words.from;
    if (line.stamp) {
      const Stamp& stamp = *line.stamp;
      next = stamp.next;
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
    } else if (!line.slot.after.empty() || !line.slot.span.empty() || line.form == EntryForm::Table) {
      e.time_slot = line.slot;
    }
    if (line.has_plain) {
      e.text = line.text.value_or(Span{});
      e.plain = std::move(line.plain);
    } else {
      const Offset text_at = skip_separators(words.visible, words.tokens, next, line.words.to, line.words.span.end);
      const Span text = trimmed(words.visible, {text_at, line.words.span.end});
      e.text = text.shifted(base);
      e.plain = r_.plain(line.block, text);
    }
    return e;
  }

  Reading& r_;
  Document& d_;
  std::vector<Line> lines_;
  bool dotted_ = false;     // of the section that is read
};

}  // namespace

void read_timeline(Reading& reading) { TimelineReader(reading).run(); }

}  // namespace pm::model

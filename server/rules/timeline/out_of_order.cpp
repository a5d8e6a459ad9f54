#include <algorithm>
#include <numeric>

#include "rules/timeline/_timeline.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule timeline_out_of_order;

namespace {

using model::EntryForm;
using model::Section;
using model::TimelineEntry;

// With single blanks: cells of a table are often aligned.
std::string words_of(std::string_view text) {
  std::string out;
  for (const std::string_view word : text::split(text, ' ')) {
    if (word.empty()) continue;
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const std::vector<Misplaced>& all = out_of_order(context);
  for (std::size_t i = 0; i < all.size();) {
    const Misplaced& wrong = all[i];
    // Several that contradict the same entry have one cause.
    std::size_t end = i + 1;
    while (end < all.size() && all[end].other == wrong.other && all[end].after == wrong.after) ++end;
    const Span span = time_words(document.timeline[wrong.entry]);
    const Span other = time_words(document.timeline[wrong.other]);
    const std::string mine = words_of(document.source->slice(span)), theirs = words_of(document.source->slice(other));
    const std::size_t more = end - i - 1;
    Finding finding;
    finding.severity = timeline_out_of_order.severity;
    finding.span = span;
    finding.message = mine +
                      (more == 0 ? std::string(" stands ") : more == 1 ? std::string(" and one more entry stand ")
                                                                       : " and " + std::to_string(more) + " more entries stand ") +
                      (wrong.after ? "after " : "before ") + theirs + ": a timeline is read in order.";
    finding.related.push_back(
        {other, wrong.after ? "This later entry stands before it." : "This earlier entry stands after it."});
    for (std::size_t k = i + 1; k < end && k <= i + 10; ++k)
      finding.related.push_back({time_words(document.timeline[all[k].entry]), "This entry is out of place as well."});
    finding.subject = static_cast<int>(wrong.entry);
    report.add(timeline_out_of_order, std::move(finding));
    i = end;
  }
}

// The lines of one entry with all that belongs to it.
struct Chunk {
  Span words;  // without the blank lines behind them
  Span gap;    // those
};

int column_of(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t");
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

// The end of the last entry of a list: further lines that are indented deeper than its marker.
Offset end_of_list_entry(const text::Source& source, const TimelineEntry& entry, Offset limit) {
  Offset line = source.line_of(entry.span.end > entry.span.begin ? entry.span.end - 1 : entry.span.end);
  const int marker = column_of(source.slice(source.line_at(entry.span.begin)));
  Offset end = source.full_line(line).end;
  for (Offset next = line + 1; next < source.line_count() && source.line_begin(next) < limit; ++next) {
    const int column = column_of(source.slice(source.line(next)));
    if (column < 0) continue;  // a blank line belongs to it only where more follows
    if (column <= marker) break;
    end = source.full_line(next).end;
  }
  return std::min(end, limit);
}

const Section* section_of_heading(const Document& document, const TimelineEntry& entry) {
  for (const Section& section : document.sections)
    if (section.heading_block.contains(entry.span.begin)) return &section;
  return nullptr;
}

std::vector<Chunk> chunks_of(const Document& document, const std::vector<std::size_t>& entries) {
  const text::Source& source = *document.source;
  std::vector<Span> spans;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    const TimelineEntry& entry = document.timeline[entries[k]];
    Span span{source.line_begin(source.line_of(entry.span.begin)), 0};
    if (entry.form == EntryForm::Heading) {
      const Section* section = section_of_heading(document, entry);
      const Section* first = section_of_heading(document, document.timeline[entries.front()]);
      if (section == nullptr || section->level != first->level || section->parent != first->parent) return {};
      span = section->whole();
    } else if (k + 1 < entries.size()) {
      span.end = source.line_begin(source.line_of(document.timeline[entries[k + 1]].span.begin));
    } else {
      const Offset limit =
          entry.section >= 0 ? document.sections[static_cast<std::size_t>(entry.section)].body.end : source.size();
      span.end =
          entry.form == EntryForm::List || entry.form == EntryForm::Yaml
              ? end_of_list_entry(source, entry, limit)
              : source.full_line(source.line_of(entry.span.end > entry.span.begin ? entry.span.end - 1 : entry.span.end)).end;
    }
    if (span.end <= span.begin || span.end > source.size() || (!spans.empty() && spans.back().end > span.begin)) return {};
    if (!spans.empty()) spans.back().end = span.begin;
    spans.push_back(span);
  }
  std::vector<Chunk> chunks;
  for (const Span span : spans) {
    std::string_view words = source.slice(span);
    while (!words.empty() && text::is_space(words.back())) words.remove_suffix(1);
    const Offset end = span.begin + static_cast<Offset>(words.size());
    chunks.push_back({{span.begin, end}, {end, span.end}});
  }
  return chunks;
}

// "12. " or "12) " in front: numbers stay where they are.
std::size_t number_size(std::string_view words) {
  std::size_t at = words.find_first_not_of(" \t");
  if (at == std::string_view::npos) return 0;
  const std::size_t digits = at;
  while (at < words.size() && text::is_digit(words[at])) ++at;
  if (at == digits || at >= words.size() || (words[at] != '.' && words[at] != ')')) return 0;
  if (at + 1 < words.size() && words[at + 1] != ' ' && words[at + 1] != '\t') return 0;
  return at + 1;
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  const auto& timeline = document.timeline;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(timeline.size())) return {};
  const TimelineEntry& wrong = timeline[static_cast<std::size_t>(finding.subject)];
  const Instants instants = instants_of(document);

  std::vector<std::size_t> entries;
  for (std::size_t i = 0; i < timeline.size(); ++i)
    if (timeline[i].group == wrong.group && timeline[i].section == wrong.section) entries.push_back(i);
  // Entries without a time of their own go with the one before them.
  std::vector<std::int64_t> keys(entries.size());
  std::optional<std::int64_t> last;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    if (instants[entries[k]]) last = instants[entries[k]];
    keys[k] = last.value_or(INT64_MIN);
  }
  std::vector<std::size_t> order(entries.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  if (std::is_sorted(order.begin(), order.end())) return {};
  const std::vector<Chunk> chunks = chunks_of(document, entries);
  if (chunks.size() != entries.size()) return {};

  // The sorted entries must still mean the same: times without a date take the one above them, and roll over midnight.
  Document sorted = document;
  std::optional<calendar::Date> inherited;
  bool any_inherited = false, any_own = false;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    const TimelineEntry& entry = timeline[entries[k]];
    (entry.date_own ? any_own : any_inherited) = true;
    if (!entry.date_own && k > 0 && !any_own && inherited != entry.date) return {};  // a line with a date stands between
    if (!entry.date_own) inherited = entry.date;
    sorted.timeline[entries[k]] = timeline[entries[order[k]]];
  }
  if (any_own && any_inherited) return {};
  const Instants after = instants_of(sorted);
  if (!out_of_order(sorted, after).empty() && std::any_of(entries.begin(), entries.end(), [&](std::size_t i) {
        const auto left = out_of_order(sorted, after);
        return std::any_of(left.begin(), left.end(), [&](const Misplaced& m) { return m.entry == i; });
      }))
    return {};
  // Where a paragraph or a table of one's own making ends is not sure: its last entry must stay where it is.
  if (wrong.form == EntryForm::Paragraph && order.back() != entries.size() - 1) return {};

  // Only what moves is touched.
  std::size_t from = 0, to = entries.size();
  while (from < to && order[from] == from) ++from;
  while (to > from && order[to - 1] == to - 1) --to;
  if (from == to) return {};
  const text::Source& source = *document.source;
  std::string text;
  for (std::size_t k = from; k < to; ++k) {
    const std::string_view here = source.slice(chunks[k].words);
    const std::string_view moved = source.slice(chunks[order[k]].words);
    const std::size_t number = number_size(here), moved_number = number_size(moved);
    if (number > 0 && moved_number > 0) {
      text += here.substr(0, number);
      text += moved.substr(moved_number);
    } else {
      text += moved;
    }
    if (k + 1 < to) text += source.slice(chunks[k].gap);
  }
  return {{"Sort the timeline", {{{chunks[from].words.begin, chunks[to - 1].words.end}, std::move(text)}}, true, false}};
}

}  // namespace

const Rule timeline_out_of_order{"timeline/out-of-order", "An entry of the timeline does not stand where its time belongs",
                                 Severity::Warning, check, fixes};

}  // namespace pm::rules

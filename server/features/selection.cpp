// Growing selections: word, part of an item or a field, cell, item, list, section, document.
#include <algorithm>

#include "features/layout.h"
#include "features/navigation.h"
#include "text/strings.h"

namespace pm::features {
namespace {

class Gatherer {
 public:
  explicit Gatherer(const Snapshot& snapshot) : d_(snapshot.document), source_(*snapshot.source) {}

  std::vector<Span> run() {
    for (const model::Section& section : d_.sections) {
      add(section.heading);
      add(section.body);
      add(section.whole());
    }
    for (const model::Field& field : d_.fields) {
      add(field.label);
      add(field.value);
      if (!field.label.empty() && !field.value.empty())
        add({std::min(field.label.begin, field.value.begin), std::max(field.label.end, field.value.end)});
    }
    timeline();
    for (const model::Why& why : d_.root_cause.whys) {
      add(why.question);
      add(why.answer);
      add({why.span.begin, std::max(why.span.end, why.answer.end)});
    }
    items();
    points(d_.went_well);
    points(d_.went_poorly);
    for (const model::Block& block : d_.blocks) {
      add(block.span);
      if (block.kind != model::BlockKind::Value) lines(block.span);
    }
    lists();
    for (const Span comment : d_.comments) add(comment);
    if (d_.front_matter) add(*d_.front_matter);
    for (const LineRange fence : code_fences(d_)) add({source_.line_begin(fence.first), source_.line(fence.last).end});
    spans_.push_back({0, source_.size()});
    std::sort(spans_.begin(), spans_.end(), [](Span a, Span b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    spans_.erase(std::unique(spans_.begin(), spans_.end()), spans_.end());
    return std::move(spans_);
  }

 private:
  void add(Span span) {
    span = trimmed(source_.text(), span);
    if (!span.empty()) spans_.push_back(span);
  }
  // The whole lines of a span: with bullet, check box and pipes.
  void lines(Span span) {
    span = trimmed(source_.text(), span);
    add({source_.line_at(span.begin).begin, source_.line_at(span.end).end});
  }

  void timeline() {
    Span group;
    const model::TimelineEntry* last = nullptr;
    for (const model::TimelineEntry& entry : d_.timeline) {
      add(entry.clock_span);
      add(entry.time_span);
      add(entry.text);
      add(entry.span);
      lines(entry.span);
      if (last && last->group == entry.group && last->section == entry.section) {
        group.end = std::max(group.end, entry.span.end);
      } else {
        if (last) lines(group);
        group = entry.span;
      }
      last = &entry;
    }
    if (last) lines(group);
  }

  void items() {
    for (const model::ActionItem& item : d_.action_items) {
      add(item.what);
      for (const model::Owner& owner : item.owners) add(owner.span);
      if (item.due) add(item.due->span);
      if (item.priority) add(item.priority->span);
      add(item.ticket);
      add(item.span);
      lines(item.span);
    }
  }

  void points(const std::vector<model::Point>& points) {
    for (const model::Point& point : points) add(point.span);
  }

  // Runs of list items and table cells of one section: the list, the table.
  void lists() {
    const auto is_part = [](const model::Block& block) {
      return block.kind == model::BlockKind::ListItem || block.kind == model::BlockKind::TableCell;
    };
    for (std::size_t begin = 0; begin < d_.blocks.size();) {
      std::size_t end = begin + 1;
      if (is_part(d_.blocks[begin]))
        while (end < d_.blocks.size() && d_.blocks[end].section == d_.blocks[begin].section &&
               (d_.blocks[end].kind == d_.blocks[begin].kind || d_.blocks[end].depth > d_.blocks[begin].depth))
          ++end;
      if (end > begin + 1) lines({d_.blocks[begin].span.begin, d_.blocks[end - 1].span.end});
      begin = end;
    }
  }

  const Document& d_;
  const text::Source& source_;
  std::vector<Span> spans_;
};

}  // namespace

Selections::Selections(const Snapshot& snapshot) : snapshot_(snapshot), spans_(Gatherer(snapshot).run()) {}

std::vector<Span> Selections::around(Offset at) const {
  const std::string_view text = snapshot_.source->text();
  std::vector<Span> out;
  Span word{at, at};
  while (word.begin > 0 && text::is_word(text[word.begin - 1])) --word.begin;
  while (word.end < text.size() && text::is_word(text[word.end])) ++word.end;
  if (!word.empty()) out.push_back(word);
  for (const Span span : spans_)
    if (span.touches(at) && (out.empty() || (span.contains(out.back()) && span != out.back()))) out.push_back(span);
  if (out.empty()) out.push_back(word);
  return out;
}

}  // namespace pm::features

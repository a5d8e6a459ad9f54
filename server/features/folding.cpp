// What can be folded: sections, lists, list items with details below, tables, comments, front matter, code.
#include <algorithm>

#include "features/features.h"
#include "features/layout.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using model::Block;
using model::BlockKind;

class Folder {
 public:
  explicit Folder(const Document& document) : d_(document), source_(*document.source) {}

  std::vector<Fold> run() {
    sections();
    lists();
    tables();
    comments();
    if (d_.front_matter) add(*d_.front_matter, FoldKind::Region);
    for (const LineRange fence : code_fences(d_)) add_lines(fence.first, fence.last, FoldKind::Region);
    if (d_.format == model::Format::Yaml) {
      for (const model::TimelineEntry& entry : d_.timeline) add(entry.span, FoldKind::Region);
      for (const model::ActionItem& item : d_.action_items) add(item.span, FoldKind::Region);
      for (const model::Why& why : d_.root_cause.whys) add({why.span.begin, std::max(why.span.end, why.answer.end)}, FoldKind::Region);
    }
    return nested(std::move(folds_));
  }

 private:
  void add_lines(Offset first, Offset last, FoldKind kind) {
    while (last > first && text::trim(source_.slice(source_.line(last))).empty()) --last;
    if (last > first) folds_.push_back({first, last, kind});
  }
  void add(Span span, FoldKind kind) {
    Offset end = span.end;
    while (end > span.begin && text::is_space(source_.text()[end - 1])) --end;
    add_lines(source_.line_of(span.begin), source_.line_of(end), kind);
  }

  // From the heading's last line on, so that a setext heading stays whole.
  void sections() {
    for (const model::Section& section : d_.sections) {
      Offset head = section.heading_block.end;
      while (head > section.heading_block.begin && text::is_space(source_.text()[head - 1])) --head;
      Offset end = section.body.end;
      while (end > head && text::is_space(source_.text()[end - 1])) --end;
      const Offset first = section.style == model::HeadingStyle::Setext ? source_.line_of(head) : source_.line_of(section.heading_block.begin);
      add_lines(first, source_.line_of(end), FoldKind::Region);
    }
  }

  // Lines of comments that follow each other are one.
  void comments() {
    std::optional<LineRange> run;
    const auto flush = [&] {
      if (run) add_lines(run->first, run->last, FoldKind::Comment);
      run.reset();
    };
    for (const Span comment : d_.comments) {
      const Offset first = source_.line_of(comment.begin);
      Offset end = comment.end;
      while (end > comment.begin && text::is_space(source_.text()[end - 1])) --end;
      const Offset last = source_.line_of(end);
      const bool alone = text::trim(source_.slice({source_.line_begin(first), comment.begin})).empty();
      if (d_.format == model::Format::Yaml && run && alone && first == run->last + 1) {
        run->last = last;
        continue;
      }
      flush();
      if (alone || last > first) run = LineRange{first, last};
    }
    flush();
  }

  // An item reaches to the last block that is deeper than itself, or goes on at its own depth without being an item.
  void lists() {
    struct Open {
      int depth;
      Offset first;
      Offset last;
    };
    std::vector<Open> open;
    // The list of the outermost items. Where its first item has details of its own, that is what its line folds.
    struct List {
      Offset first;
      Offset last;
      int items = 0;
      bool details = false;   // of the first item
    };
    std::optional<List> list;
    const auto close = [&](int depth) {
      while (!open.empty() && open.back().depth >= depth) {
        const Open done = open.back();
        open.pop_back();
        add_lines(done.first, done.last, FoldKind::Region);
        if (!open.empty()) {
          open.back().last = std::max(open.back().last, done.last);
        } else {
          if (!list) list = List{done.first, done.last};
          list->details = list->details || (list->items == 0 && done.last > done.first);
          list->last = std::max(list->last, done.last);
          ++list->items;
        }
      }
      if (depth == 0 && list) {
        if (list->items > 1 && !list->details) add_lines(list->first, list->last, FoldKind::Region);
        list.reset();
      }
    };
    int section = -1;
    for (const Block& block : d_.blocks) {
      if (block.section != section || block.kind == BlockKind::Heading) close(0);
      section = block.section;
      const Offset last = source_.line_of(block.span.end);
      if (block.kind == BlockKind::ListItem) {
        close(block.depth);
        open.push_back({block.depth, source_.line_of(block.span.begin), last});
      } else {
        close(block.depth + 1);
        if (block.depth == 0) close(0);
        if (!open.empty()) open.back().last = last;
      }
    }
    close(0);
  }

  void tables() {
    std::optional<LineRange> table;
    const auto is_row = [&](Offset line) { return source_.slice(source_.line(line)).find('|') != std::string_view::npos; };
    const auto flush = [&] {
      if (table) add_lines(table->first, table->last, FoldKind::Region);
      table.reset();
    };
    for (const Block& block : d_.blocks) {
      if (block.kind != BlockKind::TableCell) continue;
      const Offset line = source_.line_of(block.span.begin);
      if (table) {
        bool same = line <= table->last + 2;
        for (Offset l = table->last + 1; l < line && same; ++l) same = is_row(l);
        if (same) {
          table->last = std::max(table->last, line);
          continue;
        }
        flush();
      }
      table = LineRange{line, line};
    }
    flush();
  }

  // Outer ones first; what would cross another, or begin on the line that another begins on, is left out.
  static std::vector<Fold> nested(std::vector<Fold> folds) {
    std::stable_sort(folds.begin(), folds.end(), [](const Fold& a, const Fold& b) {
      return a.first_line != b.first_line ? a.first_line < b.first_line : a.last_line > b.last_line;
    });
    std::vector<Fold> out;
    std::vector<Fold> open;
    for (const Fold& fold : folds) {
      while (!open.empty() && open.back().last_line < fold.first_line) open.pop_back();
      if (!open.empty() && fold.last_line > open.back().last_line) continue;
      if (!out.empty() && out.back().first_line == fold.first_line) continue;
      out.push_back(fold);
      open.push_back(fold);
    }
    return out;
  }

  const Document& d_;
  const text::Source& source_;
  std::vector<Fold> folds_;
};

}  // namespace

std::vector<Fold> folds(const Snapshot& snapshot) {
  if (!snapshot.document.is_postmortem()) return {};
  return Folder(snapshot.document).run();
}

}  // namespace pm::features

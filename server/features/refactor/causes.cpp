#include <algorithm>

#include "features/refactor/refactor.h"
#include "rules/root_cause/_shared.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using model::ActionItem;
using model::EntryForm;

void ask_on(const Snapshot& s, Span at, Rewritings& out) {
  const model::Document& d = s.document;
  if (d.root_cause.section < 0 || d.root_cause.whys.empty()) return;
  if (d.governing(d.section_at(at.begin)) != model::SectionId::RootCause) return;
  const model::Why& last = d.root_cause.whys.back();
  if (last.question_text.find("made this possible") != std::string::npos) return;
  out.push_back({"Ask \"What made this possible?\"", "refactor.rewrite", {rules::append_whys(d, {"Why: what made this possible?"})}});
}

// The first sentence, short enough for a task.
std::string topic_of(std::string_view point) {
  point = text::trim(point.substr(0, point.find('\n')));
  if (const std::size_t stop = point.find(". "); stop != std::string_view::npos) point = point.substr(0, stop);
  while (!point.empty() && (point.back() == '.' || text::is_space(point.back()))) point.remove_suffix(1);
  return std::string(point.substr(0, point.size() > 100 ? point.rfind(' ', 100) : point.size()));
}

// One more line behind the last item, in its form.
std::optional<TextEdit> next_item(const Snapshot& s, const std::string& topic) {
  const model::Document& d = s.document;
  const text::Source& source = *s.source;
  const std::string task = "{{what to do, so that this cannot happen again}} (" + topic + ")";
  if (d.format != model::Format::Markdown || d.action_items.empty()) return std::nullopt;
  const ActionItem& last = d.action_items.back();
  const Offset end = source.line_at(last.span.end > last.span.begin ? last.span.end - 1 : last.span.end).end;
  if (last.form == EntryForm::Table) {
    // The cells of the row, with those of the parts filled anew.
    const Span line = source.line_at(last.span.begin);
    std::string row;
    for (Offset begin = line.begin; begin < line.end;) {
      Offset bar = begin;
      while (bar < line.end && !(source.text()[bar] == '|' && (bar == line.begin || source.text()[bar - 1] != '\\'))) ++bar;
      const Span cell{begin, bar};
      const auto holds = [&](Span part) { return !part.empty() && cell.contains(part); };
      const bool outside = begin == line.begin && text::trim(source.slice(cell)).empty();
      if (!outside && !(bar == line.end && text::trim(source.slice(cell)).empty())) {
        std::string_view word = "";
        if (holds(last.what)) row += " " + text::replace_all(task, "|", "\\|") + " ";
        else {
          if (std::any_of(last.owners.begin(), last.owners.end(), [&](const model::Owner& o) { return holds(o.span); })) word = "{{@owner}}";
          else if (last.due && holds(last.due->span)) word = "{{YYYY-MM-DD}}";
          else if (last.priority && holds(last.priority->span)) word = "{{priority}}";
          else if (!last.done_span.empty() && holds(last.done_span)) word = "open";
          row += word.empty() ? "  " : " " + std::string(word) + " ";
        }
      }
      if (bar < line.end) row += '|';
      begin = bar + 1;
    }
    return TextEdit{{end, end}, d.style.newline + row};
  }
  if (last.form != EntryForm::List) return std::nullopt;
  const std::string_view line = source.slice(source.line_at(last.span.begin));
  const std::size_t indent = line.find_first_not_of(" \t");
  if (indent == std::string_view::npos || std::string_view("-*+").find(line[indent]) == std::string_view::npos) return std::nullopt;
  std::string text = d.style.newline + std::string(line.substr(0, indent + 1)) + (last.done ? " [ ] " : " ") + task + " — {{@owner}} — {{YYYY-MM-DD}} — {{priority}}";
  return TextEdit{{end, end}, std::move(text)};
}

void act_on(const Snapshot& s, Span at, Rewritings& out) {
  const model::Document& d = s.document;
  for (const model::Block& block : d.blocks) {
    if (block.kind != model::BlockKind::ListItem && block.kind != model::BlockKind::Paragraph) continue;
    if (!meets(block.span, at) || d.governing(block.section) != model::SectionId::WentPoorly) continue;
    const std::string topic = topic_of(s.source->slice(block.span));
    if (topic.empty()) return;
    if (auto edit = next_item(s, topic)) out.push_back({"Turn this point into an action item", "refactor.extract", {std::move(*edit)}});
    return;
  }
}

}  // namespace

void rewrite_causes(const Snapshot& snapshot, Span at, Rewritings& out) {
  ask_on(snapshot, at, out);
  act_on(snapshot, at, out);
}

}  // namespace pm::features

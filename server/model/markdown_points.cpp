// Reads what went well and what went poorly: list items, and paragraphs that introduce nothing.
#include <algorithm>

#include "model/reading.h"
#include "text/strings.h"

namespace pm::model {
namespace {

using syntax::MarkdownKind;

Point point_of(Reading& r, int index) {
  const Document& d = r.document;
  Point point;
  point.span = r.block(index).content;
  point.text = r.plain(index);
  point.section = r.section_by_block[static_cast<std::size_t>(index)];
  const Words& words = r.words(index);
  for (const syntax::LineToken& token : words.tokens) {
    if (token.kind != syntax::LineTokenKind::Ticket) continue;
    const std::string_view id = text::slice(words.visible, token.span);
    const bool known = std::any_of(d.action_items.begin(), d.action_items.end(), [&](const ActionItem& item) {
      return (!item.id.empty() && text::equal_ignoring_case(item.id, id)) ||
             (!item.ticket.empty() && d.source->slice(item.ticket).find(id) != std::string_view::npos);
    });
    if (known) point.actions.emplace_back(id);
  }
  return point;
}

}  // namespace

void read_points(Reading& r) {
  for (int i = 0; i < r.count(); ++i) {
    const SectionId id = r.governing(i);
    if (id != SectionId::WentWell && id != SectionId::WentPoorly) continue;
    if (r.block(i).kind != MarkdownKind::Paragraph || r.list_depth(i) > 1) continue;
    const int item = r.item_of(i);
    if (item >= 0 && r.first_paragraph(item) != i) continue;
    Point point = point_of(r, i);
    // "What helped:" above a list names nothing by itself; a bold label that opens the section is its heading.
    if (point.text.empty() || point.text.ends_with(':')) continue;
    const Section& section = r.document.sections[static_cast<std::size_t>(std::max(point.section, 0))];
    if (section.heading_block.contains(point.span)) continue;
    (id == SectionId::WentWell ? r.document.went_well : r.document.went_poorly).push_back(std::move(point));
  }
}

}  // namespace pm::model

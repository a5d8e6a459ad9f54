#include "model/document.h"

#include <algorithm>

namespace pm::model {

const Section* Document::section(SectionId id) const {
  const auto found = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.id == id; });
  return found == sections.end() ? nullptr : &*found;
}

SectionId Document::governing(int section) const {
  for (int at = section; at >= 0; at = sections[static_cast<std::size_t>(at)].parent)
    if (sections[static_cast<std::size_t>(at)].id != SectionId::Unknown) return sections[static_cast<std::size_t>(at)].id;
  return SectionId::Unknown;
}

int Document::section_at(Offset offset) const {
  int found = -1;
  for (std::size_t i = 0; i < sections.size() && sections[i].heading_block.begin <= offset; ++i)
    if (sections[i].whole().touches(offset)) found = static_cast<int>(i);
  return found;
}

const Field* Document::field(FieldId id) const {
  const Field* first = nullptr;
  for (const Field& f : fields) {
    if (f.id != id) continue;
    if (!f.value.empty() && !f.placeholder) return &f;
    if (first == nullptr) first = &f;
  }
  return first;
}

bool Document::holds_placeholder(Span span) const {
  auto at = std::lower_bound(placeholders.begin(), placeholders.end(), span.begin, [](const Placeholder& p, Offset begin) { return p.span.begin < begin; });
  for (; at != placeholders.end() && at->span.begin <= span.end; ++at)
    if (span.contains(at->span)) return true;
  return false;
}

bool Document::is_broken(Span span) const {
  return std::any_of(broken.begin(), broken.end(), [&](Span b) { return b.overlaps(span) || b.contains(span.begin); });
}

}  // namespace pm::model

#include "features/refactor/refactor.h"

#include <algorithm>

namespace pm::features {

model::Document reread(const Snapshot& snapshot, std::string text) {
  model::Input input;
  input.source = std::make_shared<const text::Source>(std::move(text));
  input.path = snapshot.path;
  input.format = snapshot.document.format;
  input.settings = &snapshot.settings();
  return model::build(input);
}

bool same_items(const model::Document& a, const model::Document& b) {
  const auto same = [](const model::ActionItem& x, const model::ActionItem& y) {
    const auto names = [](const model::Owner& m, const model::Owner& n) { return m.name == n.name && m.handle == n.handle; };
    return x.what_text == y.what_text && x.id == y.id && std::equal(x.owners.begin(), x.owners.end(), y.owners.begin(), y.owners.end(), names) &&
           x.due.has_value() == y.due.has_value() && (!x.due || (x.due->text == y.due->text && x.due->date == y.due->date)) &&
           x.priority.has_value() == y.priority.has_value() && (!x.priority || x.priority->text == y.priority->text) &&
           x.done.value_or(false) == y.done.value_or(false) && x.has_link == y.has_link;
  };
  return std::equal(a.action_items.begin(), a.action_items.end(), b.action_items.begin(), b.action_items.end(), same);
}

bool meets(Span span, Span at) { return span.touches(at.begin) || span.overlaps(at); }

}  // namespace pm::features

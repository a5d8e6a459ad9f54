// The outline: sections as a tree, with their facts, entries, whys and action items.
#include <algorithm>

#include "features/features.h"
#include "features/layout.h"
#include "text/strings.h"
#include "vocabulary/ids.h"

namespace pm::features {
namespace {

constexpr std::size_t kNameLimit = 100;
constexpr std::size_t kDetailLimit = 120;

// A symbol with the section that it stands in, -1 for none.
struct Placed {
  int section = -1;
  Symbol symbol;
};

Symbol symbol(SymbolKind kind, std::string_view name, Span span, Span selection) {
  Symbol out;
  out.kind = kind;
  out.name = shortened(text::trim(name), kNameLimit);
  out.selection = selection.empty() ? span : selection;
  out.span = {std::min(span.begin, out.selection.begin), std::max(span.end, out.selection.end)};
  return out;
}

Symbol field_symbol(const model::Document& document, const model::Field& field) {
  const Span span{std::min(field.label.begin, field.value.empty() ? field.label.begin : field.value.begin),
                  std::max(field.label.end, field.value.end)};
  Symbol out = symbol(SymbolKind::Field, bare(document.source->slice(field.label)), span, field.label);
  if (!field.placeholder) out.detail = shortened(field.text, kDetailLimit);
  return out;
}

Symbol entry_symbol(const model::Document& document, const model::TimelineEntry& entry) {
  std::string name;
  if (!entry.time_span.empty()) name = std::string(text::trim(document.source->slice(entry.time_span))) + " ";
  name += entry.plain.str();
  Symbol out = symbol(SymbolKind::Entry, name, entry.span, entry.time_span.empty() ? entry.text : entry.time_span);
  std::vector<std::string> moments;
  for (const model::Moment moment : entry.moments) moments.emplace_back(vocabulary::id_of(moment));
  out.detail = text::join(moments, ", ");
  return out;
}

Symbol why_symbol(const model::Why& why) {
  const bool asked = !why.question_text.empty();
  Symbol out = symbol(SymbolKind::Why, asked ? why.question_text : why.answer_text, {why.span.begin, std::max(why.span.end, why.answer.end)},
                      asked ? why.question : why.answer);
  if (asked) out.detail = why.answer_text.empty() ? "no answer yet" : shortened(why.answer_text, kDetailLimit);
  return out;
}

Symbol item_symbol(const Snapshot& snapshot, const model::ActionItem& item) {
  Symbol out = symbol(SymbolKind::ActionItem, item.what_text, item.span, item.what);
  out.done = item.done.value_or(false);
  std::vector<std::string> parts;
  if (item.priority) parts.push_back(item.priority->text);
  std::vector<std::string> owners;
  for (const model::Owner& owner : item.owners) owners.push_back((owner.handle ? "@" : "") + owner.name);
  if (!owners.empty()) parts.push_back(text::join(owners, ", "));
  if (item.due) parts.push_back(item.due->form == model::DueForm::Date && item.due->date ? calendar::format_iso(*item.due->date) : item.due->text);
  if (out.done) parts.emplace_back("done");
  else if (item.due && item.due->form == model::DueForm::Date && item.due->date && *item.due->date < snapshot.now.today) parts.emplace_back("overdue");
  out.detail = shortened(text::join(parts, " · "), kDetailLimit);
  return out;
}

std::string section_detail(const model::Document& document, const model::Section& section) {
  if (section.id == vocabulary::SectionId::ActionItems && !document.action_items.empty()) {
    const auto& items = document.action_items;
    const auto begins_before = [](Offset at) { return [at](const model::ActionItem& item) { return item.span.begin < at; }; };
    const auto first = std::partition_point(items.begin(), items.end(), begins_before(section.body.begin));
    const auto last = std::partition_point(first, items.end(), begins_before(section.body.end));
    const auto all = last - first;
    const auto open = std::count_if(first, last, [](const model::ActionItem& item) { return !item.done.value_or(false); });
    if (all > 0) return std::to_string(open) + " of " + std::to_string(all) + " open";
  }
  return {};
}

// A span holds its children.
void widen(Symbol& symbol) {
  for (Symbol& child : symbol.children) {
    symbol.span.begin = std::min(symbol.span.begin, child.span.begin);
    symbol.span.end = std::max(symbol.span.end, child.span.end);
  }
}

}  // namespace

std::vector<Symbol> outline(const Snapshot& snapshot) {
  const model::Document& document = snapshot.document;
  std::vector<Symbol> roots;
  if (!document.is_postmortem()) return roots;
  const std::string& text = document.text();

  std::vector<Placed> placed;
  placed.reserve(document.timeline.size() + document.action_items.size() + document.root_cause.whys.size() + document.fields.size());
  for (const model::Field& field : document.fields)
    if (field.origin != model::FieldOrigin::Prose && field.origin != model::FieldOrigin::FrontMatter && !field.label.empty())
      placed.push_back({field.section, field_symbol(document, field)});
  for (const model::TimelineEntry& entry : document.timeline) placed.push_back({entry.section, entry_symbol(document, entry)});
  for (const model::Why& why : document.root_cause.whys) placed.push_back({-2, why_symbol(why)});
  for (const model::ActionItem& item : document.action_items) placed.push_back({item.section, item_symbol(snapshot, item)});

  // A part belongs to the innermost section that holds it: sections and parts in one walk, in the order of the document.
  std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.symbol.span.begin < b.symbol.span.begin; });
  std::vector<Symbol> sections(document.sections.size());
  for (std::size_t i = 0; i < document.sections.size(); ++i) {
    const model::Section& section = document.sections[i];
    Span span = section.whole();
    while (span.end > section.heading.end && span.end > span.begin && text::is_space(text[span.end - 1])) --span.end;
    const bool title = section.parent < 0 && section.heading == document.title_span && section.id == vocabulary::SectionId::Unknown;
    sections[i] = symbol(title ? SymbolKind::Document : SymbolKind::Section, section.title.empty() ? "(no title)" : section.title, span, section.heading);
    sections[i].detail = section_detail(document, section);
  }
  // Innermost section of every part, by a stack over the sections' beginnings.
  std::vector<std::vector<Symbol>> parts(document.sections.size());
  std::vector<std::size_t> open;
  std::size_t next = 0;
  for (Placed& part : placed) {
    const Offset at = part.symbol.span.begin;
    while (next < document.sections.size() && document.sections[next].heading_block.begin <= at) {
      while (!open.empty() && static_cast<int>(open.back()) != document.sections[next].parent) open.pop_back();
      open.push_back(next++);
    }
    while (!open.empty() && document.sections[open.back()].body.end <= at) open.pop_back();
    std::size_t home = open.empty() ? document.sections.size() : open.back();
    // a heading that is an entry or a fact itself: it says the same twice
    if (home < document.sections.size() && part.symbol.selection == sections[home].selection) {
      sections[home].detail = part.symbol.detail;
      continue;
    }
    if (home < document.sections.size() && part.symbol.kind == SymbolKind::Entry && part.symbol.span.begin == document.sections[home].heading_block.begin) {
      sections[home].kind = SymbolKind::Entry;
      sections[home].detail = part.symbol.detail;
      continue;
    }
    if (home < document.sections.size()) parts[home].push_back(std::move(part.symbol));
    else roots.push_back(std::move(part.symbol));
  }
  // Children before their parents: a parent's index is smaller than its children's.
  for (std::size_t i = sections.size(); i-- > 0;) {
    Symbol& own = sections[i];
    std::reverse(own.children.begin(), own.children.end());   // were added from the last to the first
    std::vector<Symbol> children;
    children.reserve(own.children.size() + parts[i].size());
    std::merge(std::make_move_iterator(parts[i].begin()), std::make_move_iterator(parts[i].end()), std::make_move_iterator(own.children.begin()),
               std::make_move_iterator(own.children.end()), std::back_inserter(children),
               [](const Symbol& a, const Symbol& b) { return a.span.begin < b.span.begin; });
    own.children = std::move(children);
    widen(own);
    const int parent = document.sections[i].parent;
    if (parent >= 0 && static_cast<std::size_t>(parent) < i) sections[static_cast<std::size_t>(parent)].children.push_back(std::move(own));
    else roots.push_back(std::move(own));
  }
  for (Symbol& root : roots) widen(root);
  std::stable_sort(roots.begin(), roots.end(), [](const Symbol& a, const Symbol& b) { return a.span.begin < b.span.begin; });
  return roots;
}

}  // namespace pm::features

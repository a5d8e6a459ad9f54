#include "rules/action_item/_columns.h"

#include <algorithm>
#include <array>
#include <map>

#include "text/strings.h"

namespace pm::rules {
namespace {

constexpr std::array<std::pair<unsigned, std::string_view>, 3> kColumns{{{kOwner, "Owner"}, {kDue, "Due"}, {kPriority, "Priority"}}};

const model::Slot& slot_of(const ActionItem& item, unsigned part) {
  return part == kOwner ? item.owner_slot : part == kDue ? item.due_slot : item.priority_slot;
}

bool is_delimiter(std::string_view line) {
  return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos && line.find_first_not_of("|:- \t") == std::string_view::npos;
}

}  // namespace

Offset Columns::dashes_above(const ActionItem& item) {
  const text::Source& source = *document_.source;
  const Offset begin = source.line_of(item.span.begin);
  const auto find = [&]() -> Offset {
    Offset line = begin;
    while (line > 0) {
      if (line == line_) return dashes_;
      const std::string_view words = source.slice(source.line(--line));
      if (words.empty() || words.find('|') == std::string_view::npos || text::is_space(words.front()) || words.front() == '>') return 0;
      if (is_delimiter(words)) return line;
    }
    return 0;
  };
  dashes_ = find();
  line_ = begin;
  return dashes_;
}

bool Columns::lack(const ActionItem& item, unsigned part) {
  // The names of new columns are English.
  if (item.form != model::EntryForm::Table || !document_.english || document_.format != model::Format::Markdown) return false;
  // A slot that brings its own dash is a place within the cell of the task.
  const model::Slot& slot = slot_of(item, part);
  if (slot.before.find("—") == std::string::npos && slot.after.find("—") == std::string::npos) return false;
  return dashes_above(item) > 0;
}

std::vector<TextEdit> fill_in(const Document& document, const std::vector<Filling>& fillings) {
  const text::Source& source = *document.source;
  std::vector<std::pair<model::Slot, std::string>> slots;
  struct Table {
    unsigned parts = 0;
    std::map<Offset, std::map<unsigned, std::string>> rows;   // by line
  };
  std::map<Offset, Table> tables;   // by the line of dashes
  Columns columns(document);
  for (const Filling& filling : fillings) {
    if (!columns.lack(*filling.item, filling.part)) {
      slots.emplace_back(slot_of(*filling.item, filling.part), filling.words);
      continue;
    }
    const Offset line = source.line_of(filling.item->span.begin);
    Table& table = tables[columns.dashes_above(*filling.item)];
    table.parts |= filling.part;
    table.rows[line][filling.part] = filling.words;
  }
  std::vector<TextEdit> edits = fill(document, slots);
  for (const auto& [dashes, table] : tables) {
    for (Offset line = dashes - 1; line < source.line_count(); ++line) {
      const Span span = source.line(line);
      const std::string_view words = source.slice(span);
      if (words.find('|') == std::string_view::npos || text::is_space(words.front())) break;
      const std::string_view trimmed = text::trim(words);
      std::string cells = trimmed.ends_with('|') ? "" : " |";
      for (const auto& [part, name] : kColumns) {
        if ((table.parts & part) == 0) continue;
        const auto row = table.rows.find(line);
        const auto cell = row == table.rows.end() ? std::map<unsigned, std::string>::const_iterator{} : row->second.find(part);
        if (line + 1 == dashes) cells += " " + std::string(name) + " |";
        else if (line == dashes) cells += "---|";
        else cells += row == table.rows.end() || cell == row->second.end() ? std::string("  |") : " " + cell->second + " |";
      }
      const auto end = static_cast<Offset>(span.begin + (trimmed.data() + trimmed.size() - words.data()));
      edits.push_back({{end, end}, std::move(cells)});
    }
  }
  std::sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.span < b.span; });
  return edits;
}

}  // namespace pm::rules

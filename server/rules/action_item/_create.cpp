#include "rules/action_item/_create.h"

#include <algorithm>
#include <string>
#include <vector>

#include "rules/action_item/_shared.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {
namespace {

using vocabulary::FieldId;

constexpr std::string_view kPerson = "@{{person}}";
constexpr std::string_view kDate = "{{YYYY-MM-DD}}";
constexpr std::string_view kLevel = "{{priority}}";

// "P2 — what — @sarah — 2026-04-15", without the parts that the team does not write.
std::string line_of(const Document& document, std::string_view what) {
  const unsigned mostly = lacking_mostly(document);
  std::string out;
  if ((mostly & kPriority) == 0) out.append(kLevel).append(" — ");
  out.append(what);
  if ((mostly & kOwner) == 0) out.append(" — ").append(kPerson);
  if ((mostly & kDue) == 0) out.append(" — ").append(kDate);
  return out;
}

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(" \t"), line.size()); }

// The last line that belongs to what begins on `line` with that indent: deeper lines below go with it.
Offset last_line(const text::Source& source, Offset line, std::size_t indent) {
  Offset last = line;
  for (Offset next = line + 1; next < source.line_count(); ++next) {
    const std::string_view text = source.slice(source.line(next));
    if (text::trim(text).empty()) continue;
    if (indent_of(text) <= indent) break;
    last = next;
  }
  return last;
}

std::optional<TextEdit> list_item(const Document& document, const ActionItem& last, std::string_view what) {
  const text::Source& source = *document.source;
  const Offset first = source.line_of(last.span.begin);
  const std::string_view line = source.slice(source.line(first));
  const std::size_t indent = indent_of(line);
  std::size_t at = indent;
  std::string marker;
  if (at < line.size() && std::string_view("-*+").find(line[at]) != std::string_view::npos) {
    marker = line[at++];
  } else {
    const std::size_t digits = at;
    while (at < line.size() && text::is_digit(line[at]) && at - digits < 6) ++at;
    if (at == digits || at >= line.size() || (line[at] != '.' && line[at] != ')')) return std::nullopt;
    marker = std::to_string(std::stoi(std::string(line.substr(digits, at - digits))) + 1) + line[at];
    ++at;
  }
  const std::size_t words = line.find_first_not_of(" \t", at);
  if (words == std::string_view::npos || words == at) return std::nullopt;
  marker += line.substr(at, words - at);
  const std::string_view rest = line.substr(words);
  if (rest.starts_with("[ ]") || rest.starts_with("[x]") || rest.starts_with("[X]")) marker += "[ ] ";
  // Wrapped lines of the item stand at its indent or deeper.
  Offset end_line = std::max(first, source.line_of(last.span.end > last.span.begin ? last.span.end - 1 : last.span.end));
  end_line = std::max(end_line, last_line(source, end_line, indent));
  const Offset end = source.line(end_line).end;
  return TextEdit{{end, end}, document.style.newline + std::string(line.substr(0, indent)) + marker + line_of(document, what)};
}

std::vector<std::string_view> cells_of(std::string_view row) {
  row = text::trim(row);
  if (row.starts_with('|')) row.remove_prefix(1);
  if (row.ends_with('|')) row.remove_suffix(1);
  return text::split(row, '|');
}

std::optional<TextEdit> table_row(const Document& document, const ActionItem& last, std::string_view what) {
  const text::Source& source = *document.source;
  const Offset row = source.line_of(last.span.begin);
  Offset head = row;
  while (head > 0 && source.slice(source.line(head - 1)).find('|') != std::string_view::npos) --head;
  if (row < head + 2) return std::nullopt;
  std::string out = document.style.newline;
  out += source.slice(source.line(row)).substr(0, indent_of(source.slice(source.line(row))));
  bool placed = false;
  out += '|';
  for (const std::string_view name : cells_of(source.slice(source.line(head)))) {
    std::string_view cell;
    switch (vocabulary::item_field_of_label(text::trim(name))) {
      case FieldId::What:
        if (!placed) cell = what;
        placed = true;
        break;
      case FieldId::Owner:
        cell = kPerson;
        break;
      case FieldId::Due:
        cell = kDate;
        break;
      case FieldId::Priority:
        cell = kLevel;
        break;
      case FieldId::ItemStatus:
        cell = "open";
        break;
      default:
        break;
    }
    out.append(cell.empty() ? " " : " " + text::replace_all(std::string(cell), "|", "/") + " ").append("|");
  }
  if (!placed) return std::nullopt;
  const Offset end = source.line(row).end;
  return TextEdit{{end, end}, out};
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

std::string value_for(FieldId id, std::string_view key, std::string_view what) {
  if (id == FieldId::What) return in_quotes(what);
  if (id == FieldId::Owner) return in_quotes(kPerson);
  if (id == FieldId::Due) return in_quotes(kDate);
  if (id == FieldId::Priority) return in_quotes(kLevel);
  if (id == FieldId::ItemStatus) return key == "done" || key == "completed" ? "false" : "open";
  return {};
}

// An item like `{what: …, who: …}`, with the same keys; empty where it is none, or not all on its line.
std::string flow_item(std::string_view item, std::string_view what) {
  item = text::trim(item);
  if (!item.starts_with('{') || !item.ends_with('}')) return {};
  std::string out;
  char quote = '\0';
  int depth = 0;
  for (std::size_t at = 0; at < item.size(); ++at) {
    const char c = item[at];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
      continue;
    }
    if (c == '"' || c == '\'') quote = c;
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (depth != 1 || (c != ',' && at != 0)) continue;
    std::size_t begin = at + 1;
    while (begin < item.size() && item[begin] == ' ') ++begin;
    std::size_t end = begin;
    while (end < item.size() && (text::is_word(item[end]) || item[end] == '-')) ++end;
    if (end == begin || end >= item.size() || item[end] != ':') continue;
    const std::string_view key = item.substr(begin, end - begin);
    const std::string value = value_for(vocabulary::item_field_of_label(text::replace_all(std::string(key), "_", " ")), key, what);
    if (!value.empty()) out += (out.empty() ? "{" : ", ") + std::string(key) + ": " + value;
  }
  return out.empty() || depth != 0 ? std::string{} : out + "}";
}

std::optional<TextEdit> yaml_item(const Document& document, const ActionItem& last, std::string_view what) {
  const text::Source& source = *document.source;
  const Offset first = source.line_of(last.span.begin);
  const std::string_view line = source.slice(source.line(first));
  const std::size_t indent = indent_of(line);
  if (indent >= line.size() || line.substr(indent, 2) != "- ") return std::nullopt;
  const Offset last_of_it = last_line(source, first, indent);
  const Offset end = source.line(last_of_it).end;
  const std::string nl = document.style.newline;
  const std::string dash = std::string(line.substr(0, indent)) + "- ";
  if (first == last_of_it)
    if (const std::string flow = flow_item(line.substr(indent + 2), what); !flow.empty()) return TextEdit{{end, end}, nl + dash + flow};
  std::vector<std::pair<FieldId, std::string>> keys;
  std::size_t column = 0;
  for (Offset at = first; at <= last_of_it; ++at) {
    std::string_view text = source.slice(source.line(at));
    std::size_t begin = indent_of(text);
    if (at == first) {
      begin = text.find_first_not_of(' ', indent + 1);
      if (begin == std::string_view::npos) return std::nullopt;
      column = begin;
    }
    if (begin != column) continue;
    text = text.substr(begin);
    std::size_t colon = 0;
    while (colon < text.size() && (text::is_word(text[colon]) || text[colon] == '-')) ++colon;
    if (colon == 0 || colon >= text.size() || text[colon] != ':') {
      if (at != first) continue;
      // Items as strings.
      return text.starts_with('{') ? std::nullopt
                                   : std::optional(TextEdit{{end, end}, nl + dash + in_quotes(line_of(document, what))});
    }
    const std::string key(text.substr(0, colon));
    const FieldId id = vocabulary::item_field_of_label(text::replace_all(key, "_", " "));
    if (std::none_of(keys.begin(), keys.end(), [&](const auto& known) { return known.first == id; })) keys.emplace_back(id, key);
  }
  std::string out;
  for (const auto& [id, key] : keys) {
    const std::string value = value_for(id, key, what);
    if (value.empty()) continue;
    out += nl + (out.empty() ? dash : std::string(column, ' ')) + key + ": " + value;
  }
  if (out.empty()) return std::nullopt;
  return TextEdit{{end, end}, out};
}

}  // namespace

std::optional<TextEdit> create_item(const Context& context, std::string_view what) {
  const Document& document = context.document;
  if (document.action_items.empty()) return std::nullopt;
  const ActionItem& last = document.action_items.back();
  if (document.is_broken(last.span)) return std::nullopt;
  if (document.format == model::Format::Yaml) return yaml_item(document, last, what);
  if (last.form == model::EntryForm::Table) return table_row(document, last, what);
  if (last.form == model::EntryForm::List) return list_item(document, last, what);
  return std::nullopt;
}

std::string as_part(std::string_view text) {
  constexpr std::size_t kLongest = 160;
  text = text::trim(text);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
  while (!text.empty() && (text.back() == '.' || text::is_space(text.back()))) text.remove_suffix(1);
  std::string out;
  for (const char c : text) {
    if (text::is_space(c)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += c == '"' ? '\'' : c;
    }
  }
  if (out.size() > kLongest) {
    std::size_t cut = out.rfind(' ', kLongest);
    if (cut == std::string::npos) cut = 0;
    out.resize(cut);
    out += " …";
  }
  return out;
}

}  // namespace pm::rules

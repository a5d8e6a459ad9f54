#include <algorithm>
#include <utility>

#include "features/refactor/refactor.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using model::ActionItem;
using model::EntryForm;

// The items of one list, one table.
struct Group {
  std::vector<const ActionItem*> items;
  Span lines;                    // from the first line's beginning to the last line's end, without its terminator
};

std::string_view slice(const Snapshot& s, Span span) { return s.source->slice(span); }

// "@" stands in front of a handle's span in some forms, within it in others.
Span with_at(const Snapshot& s, Span owner) {
  if (owner.begin > 0 && s.source->text()[owner.begin - 1] == '@') --owner.begin;
  return owner;
}

// Whether words of the item are none of its parts: they would be lost.
bool has_other_words(const Snapshot& s, Span lines, const Group& group) {
  std::string rest(slice(s, lines));
  const auto blank = [&](Span span) {
    for (Offset at = std::max(span.begin, lines.begin); at < std::min(span.end, lines.end); ++at) rest[at - lines.begin] = ' ';
  };
  for (const ActionItem* item : group.items) {
    blank(item->what);
    for (const model::Owner& owner : item->owners) blank(owner.span);
    if (item->due) blank(item->due->span);
    if (item->priority) blank(item->priority->span);
    blank(item->done_span);
  }
  // Names of the parts may go: the columns say the same.
  std::string word;
  for (std::size_t i = 0; i <= rest.size(); ++i) {
    if (i < rest.size() && (text::is_alpha(rest[i]) || text::is_digit(rest[i]))) {
      word += text::lower(rest[i]);
      continue;
    }
    if (!word.empty() && word != "owner" && word != "due" && word != "priority" && word != "by") return true;
    word.clear();
  }
  return false;
}

bool all_in_one_line(const Snapshot& s, const Group& group) {
  return std::all_of(group.items.begin(), group.items.end(), [&](const ActionItem* item) {
    return s.source->line_of(item->span.begin) == s.source->line_of(item->span.end > item->span.begin ? item->span.end - 1 : item->span.end);
  });
}

// Items of the form around the place, line below line with nothing between them; nullopt where something is.
std::optional<Group> group_at(const Snapshot& s, Span at, EntryForm form) {
  const auto& items = s.document.action_items;
  const auto line = [&](const ActionItem& item) { return s.source->line_of(item.span.begin); };
  std::size_t here = 0;
  while (here < items.size() && !(items[here].form == form && meets(s.source->line_at(items[here].span.begin), at))) ++here;
  if (here == items.size()) return std::nullopt;
  std::size_t first = here, last = here;
  while (first > 0 && items[first - 1].form == form && line(items[first - 1]) + 1 == line(items[first])) --first;
  while (last + 1 < items.size() && items[last + 1].form == form && line(items[last]) + 1 == line(items[last + 1])) ++last;
  Group group;
  for (std::size_t i = first; i <= last; ++i) group.items.push_back(&items[i]);
  group.lines = {s.source->line_begin(line(items[first])), s.source->line(line(items[last])).end};
  return group;
}

bool is_blank_line(const Snapshot& s, Offset line) { return line >= s.source->line_count() || text::trim(slice(s, s.source->line(line))).empty(); }

std::string cell(std::string_view words) { return text::replace_all(std::string(text::trim(words)), "|", "\\|"); }

std::string owners_of(const Snapshot& s, const ActionItem& item) {
  std::vector<std::string> names;
  for (const model::Owner& owner : item.owners) names.emplace_back(slice(s, with_at(s, owner.span)));
  return text::join(names, ", ");
}

Rewriting cannot(const char* title, const char* why) { return {title, "refactor.rewrite", {}, {}, why}; }

std::optional<Rewriting> as_table(const Snapshot& s, const Group& group) {
  constexpr const char* kTitle = "Turn the action list into a table";
  const text::Source& source = *s.source;
  const Offset first = source.line_of(group.lines.begin), last = source.line_of(group.lines.end);
  if (!all_in_one_line(s, group)) return cannot(kTitle, "An item has more than one line.");
  // A list of its own, at the left margin: neither below another item nor with details or more text below.
  if (slice(s, group.lines).starts_with(' ') || slice(s, group.lines).starts_with('\t')) return cannot(kTitle, "The list stands below another item.");
  if (first == 0) return std::nullopt;
  if (has_other_words(s, group.lines, group)) return cannot(kTitle, "Words that are neither task nor owner, date or priority would be lost.");
  if (!is_blank_line(s, last + 1)) return cannot(kTitle, "More text follows in the same list.");
  for (Offset line = last + 1; line < source.line_count(); ++line) {
    if (is_blank_line(s, line)) continue;
    const std::string_view words = slice(s, source.line(line));
    if (words.front() == ' ' || words.front() == '\t' || words.starts_with("- ") || words.starts_with("* ") || words.starts_with("+ "))
      return cannot(kTitle, "More text follows in the same list.");
    break;
  }
  const std::string& newline = s.document.style.newline;
  const bool status = std::any_of(group.items.begin(), group.items.end(), [](const ActionItem* i) { return i->done.has_value() && (!*i->done || !i->done_span.empty()); });
  std::string text;
  if (!is_blank_line(s, first - 1)) text += newline;
  text += std::string("| Action | Owner | Due | Priority |") + (status ? " Status |" : "") + newline;
  text += std::string("|---|---|---|---|") + (status ? "---|" : "");
  for (const ActionItem* item : group.items) {
    text += newline + "| " + cell(slice(s, item->what)) + " | " + cell(owners_of(s, *item)) + " | " +
            (item->due ? cell(slice(s, item->due->span)) : "") + " | " + (item->priority ? cell(slice(s, item->priority->span)) : "") + " |";
    if (status) text += item->done.value_or(false) ? " done |" : " open |";
  }
  return Rewriting{kTitle, "refactor.rewrite", {{group.lines, std::move(text)}}};
}

bool is_delimiter(std::string_view line) {
  return line.find('-') != std::string_view::npos && line.find_first_not_of("|:- \t") == std::string_view::npos;
}

// What a check box can say.
bool is_plain_status(std::string_view words) {
  const std::string lower = text::lower(text::trim(words));
  for (const std::string_view known : {"", "done", "open", "todo", "to do", "closed", "yes", "no", "[x]", "[ ]", "x", "✅"})
    if (lower == known) return true;
  return false;
}

std::optional<Rewriting> as_list(const Snapshot& s, const Group& group) {
  constexpr const char* kTitle = "Turn the action table into a list";
  const text::Source& source = *s.source;
  const Offset first = source.line_of(group.lines.begin), last = source.line_of(group.lines.end);
  if (!all_in_one_line(s, group) || first < 2 || !is_delimiter(slice(s, source.line(first - 1)))) return std::nullopt;
  if (!is_blank_line(s, last + 1) || (first > 2 && !is_blank_line(s, first - 3))) return cannot(kTitle, "Text stands close to the table.");
  if (has_other_words(s, group.lines, group)) return cannot(kTitle, "Words that are neither task nor owner, date or priority would be lost.");
  bool status = false;
  for (const ActionItem* item : group.items) {
    if (!is_plain_status(slice(s, item->done_span))) return cannot(kTitle, "A status says more than a check box can.");
    status |= item->done.has_value() || !item->done_span.empty();
  }
  std::string text;
  for (const ActionItem* item : group.items) {
    if (!text.empty()) text += s.document.style.newline;
    text += s.document.style.bullet;
    if (status) text += item->done.value_or(false) ? " [x]" : " [ ]";
    text += " " + text::replace_all(std::string(text::trim(slice(s, item->what))), "\\|", "|");
    for (const std::string& part : {owners_of(s, *item), std::string(item->due ? slice(s, item->due->span) : ""), std::string(item->priority ? slice(s, item->priority->span) : "")})
      if (!part.empty()) text += " — " + part;
  }
  return Rewriting{kTitle, "refactor.rewrite", {{{source.line_begin(first - 2), group.lines.end}, std::move(text)}}};
}

// The items alone below the heading of their section, read anew.
model::Document read_alone(const Snapshot& s, const Group& group, std::string_view items) {
  const model::Document& d = s.document;
  std::string text;
  const int section = group.items.front()->section;
  if (section >= 0) text = std::string(s.source->slice(d.sections[static_cast<std::size_t>(section)].heading_block)) + "\n\n";
  return reread(s, text + std::string(items) + "\n");
}

// Whether the items come out the same: they alone are read, whatever the size of the document is.
bool says_the_same(const Snapshot& s, const Group& group, const TextEdit& edit) {
  const model::Document before = read_alone(s, group, slice(s, edit.span));
  return before.action_items.size() == group.items.size() && same_items(before, read_alone(s, group, edit.new_text));
}

}  // namespace

void rewrite_actions(const Snapshot& snapshot, Span at, Rewritings& out) {
  if (snapshot.document.format != model::Format::Markdown || snapshot.document.action_items.empty()) return;
  for (const EntryForm form : {EntryForm::List, EntryForm::Table}) {
    const auto group = group_at(snapshot, at, form);
    if (!group) continue;
    auto found = form == EntryForm::List ? as_table(snapshot, *group) : as_list(snapshot, *group);
    if (!found) continue;
    if (found->disabled.empty())
      found->later = [&snapshot, group = *group, edits = std::exchange(found->edits, {})] {
        return says_the_same(snapshot, group, edits.front()) ? edits : std::vector<TextEdit>();
      };
    out.push_back(std::move(*found));
  }
}

}  // namespace pm::features

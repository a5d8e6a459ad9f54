// Reads the action items: lists, check boxes, tables with any column names, groups, and paragraphs where nothing else is there.
#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "model/item_parts.h"
#include "model/reading.h"
#include "model/shift.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;

// A name in brackets at the end of an item: "Write the runbook (Dana)".
struct Closing {
  std::size_t item = 0;   // in the document
  Owner owner;
  Span bracket;
};

// Which column of a table holds what.
struct ItemColumns {
  std::map<FieldId, int> fields;
  int id = -1;   // of the items' names
  bool operator==(const ItemColumns&) const = default;
};
using ItemColumnsPtr = std::shared_ptr<const ItemColumns>;

// A table header's.
struct ItemHeader {
  ItemColumnsPtr columns;
};

// A table header's, where its section is another one: whether it names action items.
struct ForeignHeader {
  bool named = false;
  int known = 0;   // columns
};

// What a list item or a table row says, with what it was read under. Places are relative to the block that the note is about.
struct ItemNote {
  std::optional<Date> reckon_from;
  int year_hint = 0;
  ItemColumnsPtr columns;   // of a row
  std::optional<ActionItem> item;
  std::optional<Closing> closing;
};

void shift(Closing& closing, Offset by) {
  closing.owner.span = closing.owner.span.shifted(by);
  closing.bracket = closing.bracket.shifted(by);
}

class ActionReader {
 public:
  explicit ActionReader(Reading& reading)
      : r_(reading), d_(reading.document), context_{*reading.input.settings, d_.incident_date, reading.year_hint, reading.order()} {}

  void run() {
    for (std::size_t s = 0; s < d_.sections.size(); ++s)
      if (d_.sections[s].id == SectionId::ActionItems) read_section(static_cast<int>(s));
    tables_elsewhere();
    name_closing();
    const auto earlier = [](const ActionItem& a, const ActionItem& b) { return a.span.begin < b.span.begin; };
    if (!std::is_sorted(d_.action_items.begin(), d_.action_items.end(), earlier)) std::stable_sort(d_.action_items.begin(), d_.action_items.end(), earlier);
  }

 private:
  // Who the document names as a person: in its fields, and in the settings. In lower case.
  void find_people() {
    if (std::exchange(people_found_, true)) return;
    for (const Field& field : d_.fields) {
      if (field.id != FieldId::Authors && field.id != FieldId::Attendees && field.id != FieldId::Facilitator && field.id != FieldId::Reviewers) continue;
      std::string word;
      for (const char c : field.text + " ") {
        if (text::is_word(c)) {
          word.push_back(text::lower(c));
        } else if (!word.empty()) {
          if (word.size() >= 2 && !vocabulary::is_team_word(word) && !vocabulary::is_listed("and-word", word)) people_.insert(word);
          word.clear();
        }
      }
    }
    // "Jan logs in and sees …"
    for (const TimelineEntry& entry : d_.timeline) {
      const std::string_view plain = entry.plain;
      const std::size_t blank = plain.find(' ');
      if (blank == std::string_view::npos || !text::is_upper(plain.front()) || !std::all_of(plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(blank), text::is_alpha)) continue;
      const std::string_view who = plain.substr(0, blank);
      const std::string_view verb = plain.substr(blank + 1, plain.find_first_of(" ,.", blank + 1) - blank - 1);
      if (vocabulary::is_listed("human-verb", verb) && !vocabulary::is_system_word(who) && !vocabulary::is_team_word(who) && !vocabulary::is_human_word(who) &&
          !vocabulary::is_listed("not-a-name", who))
        people_.insert(text::lower(who));
    }
    for (const auto& person : context_.settings.people) people_.insert(text::lower(person.handle));
  }

  // One or two capitalised words that the document knows as a person, or initials: JP, AFC.
  bool is_person(const Words& words, Span name) {
    find_people();
    int count = 0;
    bool known = false;
    for (const syntax::LineToken& token : words.tokens) {
      if (!name.contains(token.span)) continue;
      const std::string_view word = text::slice(words.visible, token.span);
      if (token.kind != syntax::LineTokenKind::Word || word.empty() || !text::is_upper(word.front()) || vocabulary::is_listed("not-a-name", word)) return false;
      known = known || people_.contains(text::lower(word));
      ++count;
      if (count == 1 && word.size() >= 2 && word.size() <= 3 && std::all_of(word.begin(), word.end(), text::is_upper) &&
          !vocabulary::is_listed("common-acronym", word) && !vocabulary::is_team_word(word))
        known = true;
    }
    return known && count <= 2;
  }

  // "**JP** Have build badges", "**AC - for planning**" above a list: whose items follow. Where the words behind the name begin is in `behind`.
  std::optional<Owner> person_label(int index, Offset& behind) {
    const Words& words = r_.words(index);
    if (words.marks.strong.empty() || words.marks.strong.front().begin > 3) return std::nullopt;
    const Span strong = words.marks.strong.front();
    Span name = trimmed(words.visible, strong);
    for (const std::string_view mark : {" - ", " – ", ":"})
      if (const std::size_t at = text::slice(words.visible, name).find(mark); at != std::string_view::npos) name.end = name.begin + static_cast<Offset>(at);
    name = trimmed(words.visible, name);
    if (name.empty() || !is_person(words, name)) return std::nullopt;
    behind = strong.end;
    while (behind < words.visible.size() && (text::is_space(words.visible[behind]) || words.visible[behind] == ':' || words.visible[behind] == '*')) ++behind;
    return Owner{name.shifted(r_.block(index).content.begin), std::string(text::slice(words.visible, name)), false};
  }

  // Tables of action items that stand under another heading, by the name of their column.
  void tables_elsewhere() {
    for (int i = 0; i < r_.count(); i = std::max(i + 1, r_.block(i).kind == MarkdownKind::Table ? r_.block(i).next : 0)) {
      if (r_.block(i).kind != MarkdownKind::Table || r_.governing(i) == SectionId::ActionItems) continue;
      const int header = i + 1;
      if (header >= r_.block(i).next || r_.block(header).kind != MarkdownKind::TableHeader) continue;
      const ForeignHeader& found = r_.note<ForeignHeader>(header, [&] {
        ForeignHeader out;
        for (int cell = header + 1; cell < r_.block(header).next; cell = r_.block(cell).next) {
          const std::string title = r_.plain(cell);
          const vocabulary::SectionMatch match = vocabulary::section_of_heading(title);
          out.named = out.named || (match.id == SectionId::ActionItems && match.specific);
          out.known += vocabulary::item_field_of_label(title) != FieldId::Unknown;
        }
        return out;
      });
      if (found.named && found.known >= 2) table(i, r_.section_by_block[static_cast<std::size_t>(i)]);
    }
  }

  // "Write the runbook (Dana)", "Rotate the logs (Kim, until June)": who, where the document knows one of them as a person.
  void name_closing() {
    if (closing_.empty()) return;
    find_people();
    for (const ActionItem& item : d_.action_items)
      for (const Owner& owner : item.owners) people_.insert(text::lower(owner.name));
    const auto known = [&](const Closing& c) { return people_.contains(text::lower(std::string_view(c.owner.name).substr(0, c.owner.name.find(' ')))); };
    const bool all = closing_.size() >= 2 && closing_.size() * 2 >= d_.action_items.size() && std::any_of(closing_.begin(), closing_.end(), known);
    for (Closing& c : closing_) {
      if (!all && !known(c)) continue;
      ActionItem& item = d_.action_items[c.item];
      item.owners.push_back(std::move(c.owner));
      if (item.what.end > c.bracket.begin && item.what.begin < c.bracket.begin) {
        item.what = trimmed(r_.text(), {item.what.begin, c.bracket.begin});
        const std::string_view told = item.what_text;
        if (const std::size_t open = told.rfind('('); open != std::string::npos) item.what_text = std::string(text::trim(told.substr(0, open)));
      }
    }
  }

  // The name in brackets at the end of an item, in the source.
  std::optional<Closing> closing_name(const Words& words, Span part, Offset base) const {
    std::size_t end = words.tokens.size();
    const auto word = [&](std::size_t t) { return text::slice(words.visible, words.tokens[t].span); };
    while (end > 0 && (!part.contains(words.tokens[end - 1].span) || word(end - 1) == ".")) --end;
    if (end < 3 || word(end - 1) != ")") return std::nullopt;
    std::size_t open = end - 1;
    while (open > 0 && end - open < 10 && word(open - 1) != "(") --open;
    if (open == 0 || word(open - 1) != "(") return std::nullopt;
    std::size_t last = open;
    while (last < end - 1 && last < open + 3 && word(last) != ",") {
      const syntax::LineToken& token = words.tokens[last];
      if (token.kind != syntax::LineTokenKind::Word || !(text::is_upper(word(last).front()) || static_cast<unsigned char>(word(last).front()) >= 0xC3)) return std::nullopt;
      if (vocabulary::is_listed("not-a-name", word(last)) || vocabulary::is_listed("common-acronym", word(last)) || read_done(word(last))) return std::nullopt;
      ++last;
    }
    if (last == open || (last < end - 1 && word(last) != ",")) return std::nullopt;
    const Span name{words.tokens[open].span.begin, words.tokens[last - 1].span.end};
    return Closing{0, Owner{name.shifted(base), std::string(text::slice(words.visible, name)), false}, Span{words.tokens[open - 1].span.begin, words.tokens[end - 1].span.end}.shifted(base)};
  }

  void read_section(int section) {
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    const bool group_done = text::lower(s.title).find("completed") != std::string::npos;
    std::vector<int> paragraphs;
    bool structured = false;
    bool details_follow = false;   // the list below a person's task that ends with a colon
    steps_ = false;
    group_owner_.reset();
    const int end = r_.first_at(s.body.end);
    for (int i = r_.first_at(s.style == HeadingStyle::Bold ? s.heading_block.begin : s.body.begin); i < end;) {
      const MarkdownBlock& block = r_.block(i);
      if (s.style == HeadingStyle::Bold && block.kind == MarkdownKind::Paragraph && block.span.begin < s.body.begin && block.span.end > s.body.begin &&
          d_.text()[s.body.begin] == '\n')
        paragraphs.push_back(i);   // "Action items" on a line of its own, and the tasks on the next ones
      if (block.span.begin < s.body.begin || r_.governing(i) != SectionId::ActionItems) {
        ++i;
        continue;
      }
      const bool done = group_done || under_done_heading(i, section);
      if (block.kind == MarkdownKind::List) {
        const bool details = details_follow || (steps_ && !is_ordered(i));   // bullets between "1. **Title**" and "2. **Title**"
        if (!details) list(i, section, done);
        steps_ = is_ordered(i) ? has_bold_titles(i) : details && !details_follow;
        details_follow = false;
        structured = true;
        i = block.next;
      } else if (block.kind == MarkdownKind::Table) {
        table(i, section);
        structured = true;
        i = block.next;
      } else {
        if (block.kind == MarkdownKind::Heading) steps_ = false;
        if (block.kind == MarkdownKind::Heading || block.kind == MarkdownKind::Paragraph) {
          group_owner_.reset();
          details_follow = false;
        }
        if (block.kind == MarkdownKind::Paragraph && !is_label_block(i)) {
          Offset behind = 0;
          if (block.parent < 0) group_owner_ = person_label(i, behind);
          if (group_owner_) {
            const Words& words = r_.words(i);
            const Span task = trimmed(words.visible, {std::min(behind, words.span().end), words.span().end});
            if (!task.empty()) {
              add(i, task, section, done);
              details_follow = words.visible[task.end - 1] == ':';
              structured = true;
              group_owner_.reset();
            }
          } else {
            paragraphs.push_back(i);
          }
        }
        ++i;
      }
    }
    if (structured) return;
    for (const int paragraph : paragraphs) lines(paragraph, section);
  }

  // "### Immediate Actions (Completed)": what stands below is done.
  bool under_done_heading(int index, int section) const {
    for (int at = r_.section_by_block[static_cast<std::size_t>(index)]; at >= 0 && at != section; at = d_.sections[static_cast<std::size_t>(at)].parent) {
      const std::string title = text::lower(d_.sections[static_cast<std::size_t>(at)].title);
      if (title.find("completed") != std::string::npos || title == "done" || title.find("(done") != std::string::npos) return true;
    }
    return false;
  }

  bool is_label_block(int index) const {
    return std::any_of(d_.sections.begin(), d_.sections.end(), [&](const Section& s) { return s.heading_block.contains(r_.block(index).content.begin); });
  }

  bool is_ordered(int list) const { return list + 1 < r_.block(list).next && r_.block(list + 1).ordered; }

  bool has_bold_titles(int list) {
    const int paragraph = r_.first_paragraph(list + 1);
    if (paragraph < 0) return false;
    const Words& words = r_.words(paragraph);
    const std::vector<WordLine> lines = lines_of(words);
    return !lines.empty() && !words.marks.strong.empty() && words.marks.strong.front().begin <= 3 && words.marks.strong.front().end + 3 >= lines.front().span.end;
  }

  bool has_nested_list(int item) const {
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
      if (r_.block(child).kind == MarkdownKind::List) return true;
    return false;
  }

  // A line that names a group of items rather than an item: it ends with a colon, or is all bold, and items stand below.
  bool is_group(int item, int paragraph) {
    if (!has_nested_list(item) || has_nested_fields(item)) return false;
    const Words& words = r_.words(paragraph);
    const Span all = trimmed(words.visible, words.span());
    if (all.empty()) return true;
    if (r_.block(item).checked >= 0) return false;
    const ItemParts parts = read_item(words, all, context_);
    if (!parts.owners.empty()) return false;
    const std::string first = words.tokens.empty() ? std::string() : text::lower(text::slice(words.visible, words.tokens.front().span));
    const bool task = vocabulary::is_listed("task-verb", first);
    if (words.visible[all.end - 1] == ':') return !task || words.tokens.size() <= 2;
    int nested = 0;
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
      if (r_.block(child).kind == MarkdownKind::List)
        for (int sub = child + 1; sub < r_.block(child).next; sub = r_.block(sub).next) nested += r_.block(sub).kind == MarkdownKind::ListItem;
    // a bold or short name with two items or more below; numbered ones are steps with details
    const bool bold = words.marks.strong.size() == 1 && words.marks.strong.front().size() + 6 >= words.visible.size();
    return nested >= 2 && !task && !r_.block(item).ordered && (bold || words.tokens.size() <= 3);
  }

  void list(int index, int section, bool done) {
    for (int item = index + 1; item < r_.block(index).next; item = r_.block(item).next) {
      if (r_.block(item).kind != MarkdownKind::ListItem) continue;
      const int paragraph = r_.first_paragraph(item);
      if (paragraph < 0) {
        for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
          if (r_.block(child).kind == MarkdownKind::List) list(child, section, done);
        continue;
      }
      if (is_group(item, paragraph)) {
        for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
          if (r_.block(child).kind == MarkdownKind::List) list(child, section, done);
        continue;
      }
      const std::size_t before = d_.action_items.size();
      put(paragraph, [&] { return read(paragraph, r_.words(paragraph).span(), EntryForm::List, item); }, section, done);
      if (d_.action_items.size() > before) nested_fields(item);
    }
  }

  // The field that a nested item tells, by the label in front: "Owner: Kim", "**Due date:** 2026-05-01". Unknown where it is none.
  FieldId field_of_item(int item) {
    const int paragraph = r_.block(item).kind == MarkdownKind::ListItem ? r_.first_paragraph(item) : -1;
    if (paragraph < 0) return FieldId::Unknown;
    const Words& words = r_.words(paragraph);
    const std::size_t colon = words.visible.find(':');
    if (colon == std::string::npos || colon > 24) return FieldId::Unknown;
    const FieldId id = vocabulary::item_field_of_label(r_.plain(paragraph, {0, static_cast<Offset>(colon)}));
    const bool told = id == FieldId::Owner || id == FieldId::Due || id == FieldId::Priority || id == FieldId::ItemStatus || id == FieldId::Ticket;
    return told ? id : FieldId::Unknown;
  }

  bool has_nested_fields(int item) {
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next)
      if (r_.block(child).kind == MarkdownKind::List)
        for (int sub = child + 1; sub < r_.block(child).next; sub = r_.block(sub).next)
          if (const FieldId id = field_of_item(sub); id == FieldId::Owner || id == FieldId::Due || id == FieldId::ItemStatus || id == FieldId::Priority) return true;
    return false;
  }

  // "- Raise the limit" with "- Owner: Kim" and "- Due: 2026-05-01" below it.
  void nested_fields(int item) {
    ActionItem& task = d_.action_items.back();
    for (int child = item + 1; child < r_.block(item).next; child = r_.block(child).next) {
      if (r_.block(child).kind != MarkdownKind::List) continue;
      for (int sub = child + 1; sub < r_.block(child).next; sub = r_.block(sub).next) {
        const FieldId id = field_of_item(sub);
        if (id == FieldId::Unknown) continue;
        const int paragraph = r_.first_paragraph(sub);
        const Words& words = r_.words(paragraph);
        const Offset base = r_.block(paragraph).content.begin;
        ItemParts parts = read_item(words, words.span(), context_);
        if (id == FieldId::Owner && task.owners.empty()) {
          for (Owner& owner : parts.owners) owner.span = owner.span.shifted(base);
          task.owners = std::move(parts.owners);
        } else if (id == FieldId::Due && !task.due && parts.due) {
          parts.due->span = parts.due->span.shifted(base);
          task.due = std::move(parts.due);
        } else if (id == FieldId::Priority && !task.priority && parts.priority) {
          parts.priority->span = parts.priority->span.shifted(base);
          task.priority = std::move(parts.priority);
        } else if (id == FieldId::ItemStatus && !task.done) {
          const Offset colon = static_cast<Offset>(words.visible.find(':'));
          const Span value = trimmed(words.visible, {colon + 1, words.span().end});
          task.done = read_done(r_.plain(paragraph, value));
          if (task.done) task.done_span = value.shifted(base);
        } else if (id == FieldId::Ticket && task.ticket.empty() && !parts.ticket.empty()) {
          task.ticket = parts.ticket.shifted(base);
          task.has_link = task.has_link || parts.has_link;
        }
      }
    }
  }

  // Adds what the note about a block says, made by `read` where there is none. `columns`: of the table, for a row.
  template <typename Read>
  void put(int block, const Read& read, int section, bool done, const ItemColumnsPtr& columns = nullptr) {
    const Offset begin = r_.block(block).span.begin;
    const ItemNote& note = r_.note<ItemNote>(
        block,
        [&] {
          ItemNote out{context_.reckon_from, context_.year_hint, columns, read(), std::exchange(read_closing_, std::nullopt)};
          if (out.item) shift(*out.item, Offset{0} - begin);
          if (out.closing) shift(*out.closing, Offset{0} - begin);
          return out;
        },
        [&](const ItemNote& known) {
          const bool same = known.columns == columns || (known.columns && columns && *known.columns == *columns);
          return same && known.reckon_from == context_.reckon_from && known.year_hint == context_.year_hint;
        });
    if (!note.item) return;
    ActionItem& item = d_.action_items.emplace_back(*note.item);
    shift(item, begin);
    if (!item.done && done) item.done = true;
    std::optional<Closing> closing = note.closing;
    if (closing) shift(*closing, begin);
    complete(item, std::move(closing), section);
  }

  // A paragraph, or a part of one.
  void add(int block, Span part, int section, bool done) {
    std::optional<ActionItem> item = read(block, part, EntryForm::Paragraph, -1);
    if (!item) return;
    if (!item->done && done) item->done = true;
    complete(d_.action_items.emplace_back(std::move(*item)), std::exchange(read_closing_, std::nullopt), section);
  }

  // `item` is the document's last.
  void complete(ActionItem& item, std::optional<Closing> closing, int section) {
    item.section = section;
    if (item.owners.empty() && group_owner_ && item.form != EntryForm::Table) item.owners.push_back(*group_owner_);
    if (item.owners.empty() && closing) {
      closing->item = d_.action_items.size() - 1;
      closing_.push_back(std::move(*closing));
    }
  }

  void lines(int paragraph, int section) {
    const Words& words = r_.words(paragraph);
    const Span all = trimmed(words.visible, words.span());
    if (all.empty() || words.visible[all.end - 1] == ':') return;
    const std::string plain = text::lower(r_.plain(paragraph));
    if (vocabulary::is_listed("nothing-word", plain) || plain.starts_with("none") || plain.starts_with("no action") || plain.starts_with("see ")) return;
    // each line that begins like a sentence of its own is an item; wrapped lines go on
    std::vector<WordLine> all_lines = lines_of(words);
    const Section& s = d_.sections[static_cast<std::size_t>(section)];
    const Offset base = r_.block(paragraph).content.begin;
    std::erase_if(all_lines, [&](const WordLine& line) {
      const bool outside = line.span.begin + base < s.body.begin || line.span.begin + base >= s.body.end;
      return outside || (all_lines.size() > 1 && words.visible[line.span.end - 1] == ':');   // "Tasks:"
    });
    if (all_lines.empty()) return;
    std::size_t first = 0;
    for (std::size_t l = 1; l <= all_lines.size(); ++l) {
      if (l < all_lines.size()) {
        const std::string_view before = text::slice(words.visible, all_lines[l - 1].span);
        const std::string_view here = text::slice(words.visible, all_lines[l].span);
        const bool ended = before.ends_with('.') || before.ends_with(')') || before.ends_with('!');
        const bool short_line = before.size() < 60;
        if (!((ended || short_line) && (text::is_upper(here.front()) || here.front() == '@') && all_lines.size() > 1 && (ended || here.size() < 60))) continue;
        if (ended && before.size() >= 70 && here.size() >= 70) {
          // two long lines: sentences of one paragraph that happen to break there
          if (all_lines[l].span.begin - all_lines[l - 1].span.end <= 1 && !hard_break(words, all_lines[l - 1].span.end)) {
            if (before.size() < 100) continue;
          }
        }
      }
      add(paragraph, {all_lines[first].span.begin, all_lines[l - 1].span.end}, section, false);
      first = l;
    }
  }

  static bool hard_break(const Words& words, Offset at) { return at + 2 <= words.visible.size() && words.visible.substr(at, 2) == "  "; }

  std::optional<ActionItem> read(int block, Span part, EntryForm form, int item_block) {
    const Words& words = r_.words(block);
    const std::string plain = r_.plain(block, part);
    if (plain.empty() && words.marks.links.empty()) return std::nullopt;
    if (form == EntryForm::List && vocabulary::is_listed("nothing-word", text::lower(plain))) return std::nullopt;
    const Offset base = r_.block(block).content.begin;
    ItemParts parts = read_item(words, part, context_);
    ActionItem item;
    item.form = form;
    item.span = trimmed(words.visible, part).shifted(base);
    if (item.span.empty()) item.span = r_.block(block).content;
    item.what = parts.what.shifted(base);
    item.what_text = r_.plain(block, parts.what);
    for (Owner& owner : parts.owners) owner.span = owner.span.shifted(base);
    item.owners = std::move(parts.owners);
    if (parts.due) parts.due->span = parts.due->span.shifted(base);
    item.due = std::move(parts.due);
    if (parts.priority) parts.priority->span = parts.priority->span.shifted(base);
    item.priority = std::move(parts.priority);
    item.done = parts.done;
    if (!parts.done_span.empty()) item.done_span = parts.done_span.shifted(base);
    if (!parts.ticket.empty()) item.ticket = parts.ticket.shifted(base);
    item.has_link = parts.has_link;
    const int checked = item_block >= 0 ? r_.block(item_block).checked : -1;
    if (checked >= 0) {
      item.done = checked == 1 || item.done.value_or(false);
      item.done_span = r_.block(item_block).content;
    }
    if (item_block >= 0) item.span = {std::min(r_.block(item_block).span.begin, item.span.begin), item.span.end};
    // A link at the end is masked: the item reaches as far as its words and marks do.
    item.span.end = std::max(item.span.end, std::min(item.what.end, base + part.end));
    if (part == words.span()) item.span.end = std::max(item.span.end, r_.block(block).content.end);
    item.id = leading_id(words, part);
    slots(item, r_.block(block).content, {item.span.begin, item.span.end});
    read_closing_ = item.owners.empty() ? closing_name(words, part, base) : std::nullopt;
    return item;
  }

  // "AI-1: …", "AI-2 — …": what other parts of the document call the item by.
  static std::string leading_id(const Words& words, Span part) {
    for (std::size_t t = 0; t + 1 < words.tokens.size(); ++t) {
      const syntax::LineToken& token = words.tokens[t];
      if (!part.contains(token.span) || token.kind == syntax::LineTokenKind::Checkbox) continue;
      const std::string_view mark = text::slice(words.visible, words.tokens[t + 1].span);
      const bool split = words.tokens[t + 1].kind == syntax::LineTokenKind::Separator || mark == "]" || mark == ")";
      if (token.kind == syntax::LineTokenKind::Ticket && split) return std::string(text::slice(words.visible, token.span));
      if (token.kind != syntax::LineTokenKind::Punctuation) return {};
    }
    return {};
  }

  // what — owner — date, with the priority in front, as the template has it.
  void slots(ActionItem& item, Span content, Span words) const {
    Offset end = words.end;
    // a full stop ends the sentence: what is appended stands behind it
    const Offset owner_at = item.due && item.due->span.begin > item.what.end ? before_separator(item.due->span.begin, item.what.end) : end;
    item.owner_slot = {{owner_at, owner_at}, " — ", ""};
    item.due_slot = {{end, end}, " — ", ""};
    const Offset begin = std::max(content.begin, words.begin);
    item.priority_slot = {{begin, begin}, "", " — "};
  }

  Offset before_separator(Offset at, Offset limit) const {
    const std::string_view text = d_.text();
    Offset begin = at;
    while (begin > limit && (text::is_space(text[begin - 1]) || text[begin - 1] == '-')) --begin;
    if (begin >= 3 && begin > limit + 2 && (text.substr(begin - 3, 3) == "—" || text.substr(begin - 3, 3) == "–")) {
      begin -= 3;
      while (begin > limit && text::is_space(text[begin - 1])) --begin;
      return begin;
    }
    return begin;
  }

  void table(int index, int section) {
    ItemColumnsPtr columns = std::make_shared<const ItemColumns>();
    for (int row = index + 1; row < r_.block(index).next; row = r_.block(row).next) {
      if (r_.block(row).kind == MarkdownKind::TableHeader) columns = r_.note<ItemHeader>(row, [&] { return ItemHeader{columns_of(row)}; }).columns;
      else if (r_.block(row).kind == MarkdownKind::TableRow) put(row, [&] { return table_row(row, *columns); }, section, false, columns);
    }
  }

  ItemColumnsPtr columns_of(int header) {
    ItemColumns out;
    int column = 0;
    for (int cell = header + 1; cell < r_.block(header).next; cell = r_.block(cell).next, ++column) {
      const std::string title = r_.plain(cell);
      const FieldId id = vocabulary::item_field_of_label(title);
      if (id != FieldId::Unknown) out.fields.emplace(id, column);
      const std::string name = text::lower(text::trim(title));
      if (name == "id" || name == "#" || name == "no" || name == "no." || name == "nr") out.id = column;
    }
    return std::make_shared<const ItemColumns>(std::move(out));
  }

  std::optional<ActionItem> table_row(int row, const ItemColumns& table_columns) {
    const std::map<FieldId, int>& columns = table_columns.fields;
    std::vector<int> cells;
    for (int cell = row + 1; cell < r_.block(row).next; cell = r_.block(cell).next) cells.push_back(cell);
    const auto cell_of = [&](FieldId id) {
      const auto found = columns.find(id);
      return found != columns.end() && found->second < static_cast<int>(cells.size()) ? cells[static_cast<std::size_t>(found->second)] : -1;
    };
    int what = cell_of(FieldId::What);
    if (what < 0) {
      // the widest cell that is no known column
      std::size_t widest = 0;
      for (std::size_t c = 0; c < cells.size(); ++c) {
        const bool known = std::any_of(columns.begin(), columns.end(), [&](const auto& entry) { return entry.second == static_cast<int>(c); });
        const std::size_t size = r_.plain(cells[c]).size();
        if (!known && size > widest) {
          widest = size;
          what = cells[c];
        }
      }
    }
    if (what < 0 && cell_of(FieldId::Ticket) >= 0) what = cell_of(FieldId::Ticket);
    if (what < 0 || (r_.plain(what).empty() && r_.words(what).marks.links.empty())) return std::nullopt;
    ActionItem item;
    item.form = EntryForm::Table;
    item.span = r_.block(row).span;
    const Words& words = r_.words(what);
    const Offset base = r_.block(what).content.begin;
    const ItemParts parts = read_item(words, words.span(), context_);
    // with columns for them, a date or a name in the words is a word
    item.what = columns.contains(FieldId::Owner) ? r_.block(what).content : parts.what.shifted(base);
    item.what_text = r_.plain(what);
    item.done = parts.done;
    item.has_link = parts.has_link;
    if (const int cell = cell_of(FieldId::Owner); cell >= 0) {
      item.owners = read_owners(r_.words(cell), r_.words(cell).span());
      for (Owner& owner : item.owners) owner.span = owner.span.shifted(r_.block(cell).content.begin);
      item.owner_slot = slot_of(cell);
    } else {
      for (Owner owner : parts.owners) {
        owner.span = owner.span.shifted(base);
        item.owners.push_back(std::move(owner));
      }
      item.owner_slot = {{r_.block(what).content.end, r_.block(what).content.end}, " — ", ""};
    }
    if (const int cell = cell_of(FieldId::Due); cell >= 0) {
      item.due = read_due(r_.words(cell), r_.words(cell).span(), context_);
      const std::string plain = r_.plain(cell);
      if (!item.due && !plain.empty() && !vocabulary::is_listed("nothing-word", text::lower(plain)) && plain.find_first_of("{?") == std::string::npos)
        item.due = Due{r_.words(cell).span(), plain, DueForm::Unknown, std::nullopt};
      if (item.due) item.due->span = item.due->span.shifted(r_.block(cell).content.begin);
      item.due_slot = slot_of(cell);
    } else {
      item.due = parts.due;
      if (item.due) item.due->span = item.due->span.shifted(base);
      item.due_slot = {{r_.block(what).content.end, r_.block(what).content.end}, " — ", ""};
    }
    if (const int cell = cell_of(FieldId::Priority); cell >= 0) {
      const std::string plain = r_.plain(cell);
      const Words& cell_words = r_.words(cell);
      const bool placeholder = std::any_of(cell_words.tokens.begin(), cell_words.tokens.end(), [](const syntax::LineToken& t) { return t.kind == syntax::LineTokenKind::Placeholder; });
      if (!plain.empty() && !placeholder && plain != "-" && plain != "—") {
        Span span = trimmed(cell_words.visible, cell_words.span());
        item.priority = PriorityRef{span.shifted(r_.block(cell).content.begin), plain};
      }
      item.priority_slot = slot_of(cell);
    } else {
      item.priority = parts.priority;
      if (item.priority) item.priority->span = item.priority->span.shifted(base);
      item.priority_slot = {{base, base}, "", " — "};
    }
    if (const int cell = cell_of(FieldId::ItemStatus); cell >= 0) {
      if (const auto done = read_done(r_.plain(cell))) item.done = done;
      if (!r_.block(cell).content.empty()) item.done_span = r_.block(cell).content;
    }
    if (table_columns.id >= 0 && table_columns.id < static_cast<int>(cells.size())) item.id = r_.plain(cells[static_cast<std::size_t>(table_columns.id)]);
    for (const int cell : cells) item.has_link = item.has_link || !r_.words(cell).marks.links.empty();
    if (const int cell = cell_of(FieldId::Ticket); cell >= 0 && cell != what && !r_.plain(cell).empty()) item.ticket = r_.block(cell).content;
    return item;
  }

  // An empty cell is filled with blanks around; a cell in use is replaced.
  Slot slot_of(int cell) const {
    const Span content = r_.block(cell).content;
    if (!content.empty()) return {content, "", ""};
    // From bar to bar, so that the blanks that stand there are neither doubled nor lost.
    const std::string_view text = d_.text();
    Span blank{content.begin, content.begin};
    while (blank.begin > 0 && (text[blank.begin - 1] == ' ' || text[blank.begin - 1] == '\t')) --blank.begin;
    while (blank.end < text.size() && (text[blank.end] == ' ' || text[blank.end] == '\t')) ++blank.end;
    return {blank, " ", blank.end < text.size() && text[blank.end] == '|' ? " " : ""};
  }

  Reading& r_;
  Document& d_;
  ItemContext context_;
  std::set<std::string> people_;   // once somebody asks: few documents need them
  bool people_found_ = false;
  std::vector<Closing> closing_;
  std::optional<Closing> read_closing_;   // of the item that was read last
  std::optional<Owner> group_owner_;      // of the items that follow
  bool steps_ = false;   // the last list was of numbered steps with bold titles
};

}  // namespace

void read_action_items(Reading& reading) { ActionReader(reading).run(); }

}  // namespace pm::model

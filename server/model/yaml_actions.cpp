// Reads the action items of a YAML document: mappings, strings, groups of them.
#include <algorithm>
#include <array>
#include <map>

#include "model/item_parts.h"
#include "model/shift.h"
#include "model/yaml_reading.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::YamlKind;
using syntax::YamlStyle;

// What a map says, with what it was read under. Places are relative to the map's beginning.
struct ItemNote {
  std::optional<Date> reckon_from;
  int year_hint = 0;
  bool done_group = false;
  std::string names;
  bool stands_alone = true;   // no alias
  std::optional<ActionItem> item;
};

class ActionReader {
 public:
  explicit ActionReader(YamlReading& reading)
      : r_(reading), d_(reading.document), context_{*reading.input.settings, d_.incident_date, reading.year_hint, reading.order()} {}

  void run() {
    for (std::size_t s = 0; s < d_.sections.size(); ++s) {
      if (d_.sections[s].id != SectionId::ActionItems) continue;
      section_ = static_cast<int>(s);
      const int value = r_.value(r_.section_nodes[s]);
      names(value);
      read(value, false, 0);
    }
  }

 private:
  // Which of an item's keys stands for what; of several names for what is to be done the plainest wins.
  FieldId field(std::string_view key) const {
    static constexpr std::array kOther =
        std::to_array<std::string_view>({"id", "type", "done when", "notes", "note", "comment", "comments"});
    if (std::find(kOther.begin(), kOther.end(), key) != kOther.end()) return FieldId::Unknown;
    return vocabulary::item_field_of_label(key);
  }

  static int rank_of_what(std::string_view key) {
    static constexpr std::array kRanks = std::to_array<std::string_view>(
        {"what", "action", "action item", "title", "task", "item", "todo", "name", "summary", "description", "details"});
    return static_cast<int>(std::find(kRanks.begin(), kRanks.end(), key) - kRanks.begin());
  }

  std::map<FieldId, int> parts(int mapping) const {
    std::map<FieldId, int> out;
    for (const int pair : r_.pairs(mapping)) {
      const std::string key = r_.key(pair);
      FieldId id = field(key);
      if (id == FieldId::Unknown && (key == "name" || key == "text")) id = FieldId::What;
      if (id == FieldId::Unknown) continue;
      const auto [at, fresh] = out.emplace(id, pair);
      if (fresh) continue;
      const std::string before = r_.key(at->second);
      if (id == FieldId::What && rank_of_what(key) < rank_of_what(before)) at->second = pair;
      if (id == FieldId::Priority && before == "severity") at->second = pair;
      if (id == FieldId::ItemStatus && before == "status" && key == "done") at->second = pair;
    }
    return out;
  }

  // The keys that the items use, so that what is inserted uses them too.
  void names(int value) {
    names_.clear();
    if (value < 0) return;
    bool what = false;
    int seen = 0;
    for (int i = value; i < r_.node(value).next && seen < 200; ++i) {
      if (r_.node(i).kind != YamlKind::Pair) continue;
      ++seen;
      const std::string key = r_.key(i);
      const FieldId id = field(key);
      if (id == FieldId::Owner || id == FieldId::Due || id == FieldId::Priority)
        names_.emplace(id, std::string(d_.source->slice(r_.node(i).key)));
      what = what || key == "what";
    }
    const bool owner = names_.contains(FieldId::Owner) && names_.at(FieldId::Owner) != "who";
    const bool who = !owner && (what || names_.contains(FieldId::Owner));
    names_.emplace(FieldId::Owner, who ? "who" : "owner");
    names_.emplace(FieldId::Due, who ? "when" : "due");
    names_.emplace(FieldId::Priority, "priority");
    all_names_ = d_.style.newline;
    for (const auto& [id, name] : names_) all_names_.append(name).append(1, '\n');
  }

  void read(int value, bool done, int depth) {
    if (depth > 3) return;
    if (r_.is_sequence(value)) {
      r_.visit_notes(r_.items(value), [&](int item) {
        if (r_.is_mapping(item))
          read_mapping(item, done, depth);
        else if (r_.is_scalar(item))
          string(item, done);
      });
    } else if (r_.is_mapping(value)) {
      if (depth == 0 && !parts(value).contains(FieldId::What))
        groups(value, done, depth);
      else
        read_mapping(value, done, depth);
    }
  }

  void read_mapping(int mapping, bool done, int depth) {
    const auto good = [&](const ItemNote& note) {
      return note.stands_alone && note.reckon_from == context_.reckon_from && note.year_hint == context_.year_hint && note.done_group == done && note.names == all_names_;
    };
    const Offset begin = r_.node(mapping).span.begin;
    if (const ItemNote* known = r_.notes(mapping).find<ItemNote>(); known != nullptr && good(*known)) {
      if (known->item) add(*known->item, begin);
      return;
    }
    const auto found = parts(mapping);
    if (const auto what = found.find(FieldId::What); what != found.end() && r_.is_scalar(r_.value(what->second))) {
      ItemNote note{context_.reckon_from, context_.year_hint, done, all_names_, !r_.has_alias(mapping), item(mapping, found, done)};
      if (note.item) shift(*note.item, Offset{0} - begin);
      ++r_.modelled;
      if (const ItemNote& kept = r_.notes(mapping).put(std::move(note)); kept.item) add(*kept.item, begin);
    } else {
      groups(mapping, done, depth);
    }
  }

  void add(const ActionItem& item, Offset begin) {
    ActionItem& added = d_.action_items.emplace_back(item);
    shift(added, begin);
    added.section = section_;
  }

  // {prevent: […], detect: […]}, or items by their ids.
  void groups(int mapping, bool done, int depth) {
    for (const int pair : r_.pairs(mapping)) {
      const std::string key = r_.key(pair);
      const int value = r_.value(pair);
      if (!r_.is_scalar(value)) read(value, done || key == "completed" || key == "done", depth + 1);
    }
  }

  std::optional<ActionItem> item(int mapping, const std::map<FieldId, int>& found, bool done_group) {
    const auto pair_of = [&](FieldId id) {
      const auto at = found.find(id);
      return at == found.end() ? -1 : at->second;
    };
    const auto shifted = [](auto part, Offset base) {
      part.span = part.span.shifted(base);
      return part;
    };
    const int what_pair = pair_of(FieldId::What), what = r_.value(what_pair);
    const Words& words = r_.words(what);
    if (r_.is_empty(what)) return std::nullopt;
    const ItemParts in_words = read_item(words, words.span(), context_);
    const Offset base = r_.base(what);
    ActionItem out;
    out.form = EntryForm::Yaml;
    out.section = section_;
    const int around = r_.node(mapping).parent;
    out.span = around >= 0 && (r_.node(around).kind == YamlKind::Item) ? r_.node(around).span : r_.node(mapping).span;
    const int owner = pair_of(FieldId::Owner), due = pair_of(FieldId::Due), priority = pair_of(FieldId::Priority);
    if (const int id = r_.find(mapping, {"id"}); id >= 0 && r_.is_scalar(r_.value(id))) out.id = r_.plain(r_.value(id));
    const bool alone = owner < 0 && due < 0 && priority < 0;
    out.what = alone ? in_words.what.shifted(base) : trimmed(r_.text(), r_.node(what).text);
    out.what_text = alone ? r_.plain(what, in_words.what) : r_.plain(what);
    out.done = in_words.done;
    out.has_link = in_words.has_link;

    // Who: one name, several, or what the words say where no key does.
    if (owner >= 0) {
      for (const int scalar : r_.scalars(named(r_.value(owner)))) {
        if (r_.is_alias(scalar)) {
          // *sarah: whatever it stands for, somebody is named
          const int meant = r_.resolved(scalar);
          const std::string name = meant >= 0 ? r_.plain(meant) : std::string(d_.source->slice(r_.node(scalar).text).substr(1));
          const bool handle = name.starts_with('@');
          out.owners.push_back({r_.node(scalar).text, handle ? name.substr(1) : name, handle});
          continue;
        }
        if (r_.is_empty(scalar)) continue;
        for (Owner& one : owners_of(scalar)) out.owners.push_back(shifted(std::move(one), r_.base(scalar)));
      }
      out.owner_slot = r_.fill(owner);
    } else {
      for (const Owner& one : in_words.owners) out.owners.push_back(shifted(one, base));
      out.owner_slot = r_.insert_behind(what_pair, names_[FieldId::Owner]);
    }

    if (due >= 0) {
      if (const int value = r_.resolved(r_.value(due)); r_.is_scalar(value) && !r_.is_empty(value)) {
        const Words& due_words = r_.words(value);
        out.due = read_due(due_words, due_words.span(), context_);
        const std::string plain = r_.plain(value);
        if (!out.due && !plain.empty() && !vocabulary::is_listed("nothing-word", text::lower(plain)) &&
            plain.find_first_of("{?") == std::string::npos && !r_.holds_placeholder(value))
          out.due = Due{trimmed(due_words.visible, due_words.span()), plain, DueForm::Unknown, std::nullopt};
        if (out.due)
          out.due->span = value == r_.value(due) ? out.due->span.shifted(r_.base(value)) : r_.node(r_.value(due)).text;
      }
      out.due_slot = r_.fill(due);
    } else {
      if (in_words.due) out.due = shifted(*in_words.due, base);
      out.due_slot = r_.insert_behind(owner >= 0 ? owner : what_pair, names_[FieldId::Due]);
    }

    if (priority >= 0) {
      if (const int value = r_.resolved(r_.value(priority));
          r_.is_scalar(value) && !r_.is_empty(value) && !r_.holds_placeholder(value)) {
        const std::string plain = r_.plain(value);
        if (!plain.empty() && plain != "-" && plain != "—" && plain != "?")
          out.priority = PriorityRef{trimmed(r_.text(), r_.node(r_.value(priority)).text), plain};
      }
      out.priority_slot = r_.fill(priority);
    } else {
      if (in_words.priority) out.priority = shifted(*in_words.priority, base);
      out.priority_slot = r_.insert_behind(due >= 0 ? due : owner >= 0 ? owner : what_pair, names_[FieldId::Priority]);
    }

    if (const int status = pair_of(FieldId::ItemStatus); status >= 0 && r_.is_scalar(r_.value(status))) {
      const std::string plain = r_.plain(r_.value(status));
      if (text::equal_ignoring_case(plain, "true"))
        out.done = true;
      else if (text::equal_ignoring_case(plain, "false"))
        out.done = false;
      else if (const auto done = read_done(plain))
        out.done = done;
      if (!plain.empty()) out.done_span = trimmed(r_.text(), r_.node(r_.value(status)).text);
    }
    if (!out.done && done_group) out.done = true;
    if (const int ticket = pair_of(FieldId::Ticket); ticket >= 0 && !r_.is_empty(r_.value(ticket))) {
      const int value = r_.value(ticket);
      out.ticket = r_.is_scalar(value) ? trimmed(r_.text(), r_.node(value).text) : r_.node(value).span;
    } else if (!in_words.ticket.empty()) {
      out.ticket = in_words.ticket.shifted(base);
    }
    for (const int scalar : r_.scalars(mapping))
      out.has_link = out.has_link || d_.source->slice(r_.node(scalar).text).find("://") != std::string_view::npos;
    return out;
  }

  // who: {name: Sarah, handle: "@sarah"}: the handle is enough.
  int named(int value) const {
    if (!r_.is_mapping(value)) return value;
    if (const int pair = r_.find(value, {"handle", "github", "login", "name"}); pair >= 0) return r_.value(pair);
    return value;
  }

  std::vector<Owner> owners_of(int scalar) {
    const Words& words = r_.words(scalar);
    const Span all = trimmed(words.visible, words.span());
    const std::string_view visible = text::slice(words.visible, all);
    // An address is a name, and its part behind the @ is no handle.
    const std::size_t sign = visible.find('@');
    if (sign != std::string_view::npos && sign > 0 && visible.find(' ') == std::string_view::npos &&
        visible.find(',') == std::string_view::npos)
      return {Owner{all, std::string(visible), false}};
    // What no prose is (<alice@example.com>) is blanked out, but it names somebody.
    if (visible.empty() && r_.node(scalar).text.size() > 2) {
      const std::string_view raw = d_.source->slice(r_.node(scalar).text);
      const Span name = trimmed(raw, {0, static_cast<Offset>(raw.size())});
      return {Owner{name, std::string(text::slice(raw, name)), false}};
    }
    return read_owners(words, words.span());
  }

  // "P1 — Add an alert — @sarah — 2026-04-15"
  void string(int scalar, bool done_group) {
    if (r_.is_empty(scalar)) return;
    const Words& words = r_.words(scalar);
    const Span all = trimmed(words.visible, words.span());
    const std::string plain = r_.plain(scalar);
    if (plain.empty() || vocabulary::is_listed("nothing-word", text::lower(plain))) return;
    const Offset base = r_.base(scalar);
    ItemParts parts = read_item(words, all, context_);
    ActionItem out;
    out.form = EntryForm::Yaml;
    out.section = section_;
    const int around = r_.node(scalar).parent;
    out.span = around >= 0 ? r_.node(around).span : r_.node(scalar).span;
    out.what = parts.what.shifted(base);
    out.what_text = r_.plain(scalar, parts.what);
    for (Owner& owner : parts.owners) owner.span = owner.span.shifted(base);
    out.owners = std::move(parts.owners);
    if (parts.due) parts.due->span = parts.due->span.shifted(base);
    out.due = std::move(parts.due);
    if (parts.priority) parts.priority->span = parts.priority->span.shifted(base);
    out.priority = std::move(parts.priority);
    out.done = parts.done;
    if (!out.done && done_group) out.done = true;
    if (!parts.done_span.empty()) out.done_span = parts.done_span.shifted(base);
    if (!parts.ticket.empty()) out.ticket = parts.ticket.shifted(base);
    out.has_link = parts.has_link;
    const Offset begin = base + all.begin, end = base + all.end;
    Offset owner_at = end;
    if (out.due && out.due->span.begin > out.what.end) owner_at = out.what.end;
    out.owner_slot = {{owner_at, owner_at}, " — ", ""};
    out.due_slot = {{end, end}, " — ", ""};
    out.priority_slot = {{begin, begin}, "", " — "};
    d_.action_items.push_back(std::move(out));
  }

  YamlReading& r_;
  Document& d_;
  ItemContext context_;
  int section_ = -1;
  std::map<FieldId, std::string> names_;
  std::string all_names_;   // and the line end, for notes
};

}  // namespace

void read_yaml_action_items(YamlReading& reading) { ActionReader(reading).run(); }

}  // namespace pm::model

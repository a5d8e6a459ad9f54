// A place in YAML or in front matter: the key before it says what stands there.
//
// Reads the current line and the keys above it by their indentation; flow collections within one line.
#include <algorithm>

#include "features/completion/place.h"
#include "model/form.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::features::completion {
namespace {

// What stands before the cursor on its line.
struct Head {
  Offset content = 0;        // behind indentation and dashes
  int column = 0;            // of the content
  bool dash = false;
  int dash_column = 0;
  std::string outer;         // the key whose { … } it stands in
  std::string key;           // whose value the cursor stands in; empty where a key is being written
  Offset value = 0;          // behind the colon, the comma or the bracket
  bool in_flow = false;
  bool in_sequence = false;  // [a, b|]
  char quote = 0;            // the quote that is open
  Offset quote_at = 0;
  bool comment = false;
};

Head head_of(std::string_view text, Span line, Offset at) {
  Head head;
  Offset i = line.begin;
  while (i < line.end && text[i] == ' ') ++i;
  while (i < line.end && text[i] == '-' && (i + 1 == line.end || text[i + 1] == ' ')) {
    head.dash = true;
    head.dash_column = static_cast<int>(i - line.begin);
    ++i;
    while (i < line.end && text[i] == ' ') ++i;
  }
  head.content = std::min(i, line.end);
  head.column = static_cast<int>(head.content - line.begin);
  if (at < head.content) {
    head.content = at;
    return head;
  }
  struct Level {
    std::string key;
    char bracket;
  };
  std::vector<Level> levels;
  Offset begin = head.content;
  head.value = begin;
  for (i = head.content; i < at; ++i) {
    const char c = text[i];
    if (head.quote != 0) {
      if (c == '\\' && head.quote == '"') ++i;
      else if (c == head.quote) head.quote = 0;
      continue;
    }
    const bool at_start = text::trim(text.substr(head.value, i - head.value)).empty();
    if ((c == '"' || c == '\'') && at_start) {
      head.quote = c;
      head.quote_at = i;
    } else if (c == '#' && (i == line.begin || text[i - 1] == ' ')) {
      head.comment = true;
      return head;
    } else if (c == ':' && (i + 1 >= line.end || text[i + 1] == ' ' || i + 1 == at)) {
      if (!head.key.empty() && levels.empty()) continue;
      std::string_view key = text::trim(text.substr(begin, i - begin));
      if (key.size() >= 2 && (key.front() == '"' || key.front() == '\'')) key = key.substr(1, key.size() - 2);
      head.key = std::string(key);
      head.value = i + 1;
    } else if ((c == '{' || c == '[') && at_start) {
      levels.push_back({head.key, c});
      if (c == '{') head.key.clear();
      begin = head.value = i + 1;
    } else if (c == ',' && !levels.empty()) {
      if (levels.back().bracket == '{') head.key.clear();
      begin = head.value = i + 1;
    } else if ((c == '}' || c == ']') && !levels.empty()) {
      head.key = levels.back().key;
      levels.pop_back();
      begin = head.value = i + 1;
    }
  }
  head.in_flow = !levels.empty();
  head.in_sequence = !levels.empty() && levels.back().bracket == '[';
  if (head.in_flow && !head.in_sequence) head.outer = levels.back().key;
  return head;
}

struct Key {
  std::string name;
  int column = 0;
  bool dash = false;
  bool open = false;       // nothing behind the colon
};

std::optional<Key> key_of_line(std::string_view line) {
  std::size_t i = 0;
  Key key;
  while (i < line.size() && line[i] == ' ') ++i;
  while (i + 1 < line.size() && line[i] == '-' && line[i + 1] == ' ') {
    key.dash = true;
    ++i;
    while (i < line.size() && line[i] == ' ') ++i;
  }
  key.column = static_cast<int>(i);
  const std::size_t begin = i;
  while (i < line.size() && (text::is_word(line[i]) || line[i] == '-' || line[i] == ' ')) ++i;
  if (i == begin || i >= line.size() || line[i] != ':' || (i + 1 < line.size() && line[i + 1] != ' ')) return std::nullopt;
  key.name = std::string(text::trim(line.substr(begin, i - begin)));
  key.open = text::trim(line.substr(i + 1)).empty();
  return key;
}

std::string words_of(std::string_view key) {
  std::string words(key);
  std::replace(words.begin(), words.end(), '_', ' ');
  std::replace(words.begin(), words.end(), '-', ' ');
  return words;
}

class Yaml {
 public:
  Yaml(const Snapshot& snapshot, Offset at, Span region)
      : s_(snapshot), source_(*snapshot.source), text_(source_.text()), at_(at), region_(region), line_(source_.line_at(at)) {}

  std::optional<Place> run() {
    head_ = head_of(text_, line_, at_);
    if (head_.comment) return std::nullopt;
    above();
    if (head_.key.empty() && head_.dash && !parent_.empty() && !head_.in_flow && !takes_mappings()) {
      // an element of a list: its key stands above
      head_.key = parent_;
      head_.value = head_.content;
    }
    std::optional<Place> place = head_.key.empty() && head_.quote == 0 ? key_place() : value();
    if (place) {
      place->section = section();
      place->map = map();
    }
    return place;
  }

 private:
  // The nearest line above that this one belongs to, the outermost key, and the keys beside this one.
  void above() {
    const int own = head_.dash ? head_.dash_column : head_.column;
    int column = own + (head_.dash ? 1 : 0);   // a list may stand at its key's own column
    bool first = true;
    bool same_item = !head_.dash;
    const int beside = head_.column;
    for (Offset l = source_.line_of(at_); l-- > 0;) {
      const Span line = source_.line(l);
      if (line.begin < region_.begin || source_.slice(line).starts_with("---")) break;
      const auto key = key_of_line(source_.slice(line));
      if (!key) continue;
      const int outer = key->dash ? dash_column(line) : key->column;
      if (same_item && key->column == beside) siblings_.push_back(key->name);
      if (key->column < beside || (key->dash && key->column == beside)) same_item = false;
      if (key->column < column && (!key->dash || key->column < own)) {
        if (first) parent_ = key->name;
        first = false;
        column = key->column;
        top_ = key->name;
        if (column == 0) break;
      }
      if (outer == 0 && !key->dash) {
        if (key->column < column) top_ = key->name;
        if ((column == 0 && own > 0) || key->column < own) break;   // at the top every key above is one beside it
      }
    }
    // Below, up to the end of the same mapping.
    for (Offset l = source_.line_of(at_) + 1; l < source_.line_count(); ++l) {
      const Span line = source_.line(l);
      if (line.begin >= region_.end) break;
      const auto key = key_of_line(source_.slice(line));
      if (!key) continue;
      if (key->column < beside || key->dash) {
        if (key->column > beside) continue;
        break;
      }
      if (key->column == beside) siblings_.push_back(key->name);
    }
  }

  int dash_column(Span line) const {
    Offset i = line.begin;
    while (i < line.end && text_[i] == ' ') ++i;
    return static_cast<int>(i - line.begin);
  }

  SectionId section() const {
    const std::string& top = top_.empty() ? head_.key : top_;
    if (top.empty()) return SectionId::Unknown;
    return vocabulary::section_of_heading(words_of(top), s_.settings().section_aliases).id;
  }

  // Which map of the form the line belongs to, by the keys above it.
  std::string_view map() const {
    const std::string inner = words_of(head_.in_flow && !head_.outer.empty() ? head_.outer : parent_);
    const SectionId id = section();
    if (top_.empty() && !(head_.in_flow && !head_.outer.empty())) return "document";
    if (inner == "user impact") return "user_impact";
    if (inner == "business impact") return "business_impact";
    const std::string top = words_of(top_.empty() ? head_.outer : top_);
    const SectionId nested = top == "lessons learned" ? vocabulary::section_of_heading(inner).id : id;
    switch (nested) {
      case SectionId::Summary: return "summary";
      case SectionId::Timeline: return "entry";
      case SectionId::RootCause: return inner.find("why") != std::string::npos ? "why" : "root_cause";
      case SectionId::WentWell:
      case SectionId::WentPoorly:
      case SectionId::Lucky: return "point";
      case SectionId::ActionItems: return "item";
      default: break;
    }
    if (top == "meeting" || top == "published") return top == "meeting" ? "meeting" : "published";
    return top == "lessons learned" ? "lessons" : "";
  }

  // The values that the form gives for a key, where no want of its own knows them better.
  std::vector<std::string> given() const {
    std::vector<std::string> out;
    const std::string key = text::replace_all(words_of(head_.key), " ", "_");
    const model::form::Map* map = model::form::map(this->map());
    const model::form::Key* known = map == nullptr ? nullptr : model::form::key(*map, key);
    if (known == nullptr) return out;
    if (known->name == "actions")
      for (const model::ActionItem& item : s_.document.action_items)
        if (!item.id.empty()) out.push_back(item.id);
    if (known->values == model::form::Values::Flag) out = {"true", "false"};
    if (known->values == model::form::Values::Schema || known->values == model::form::Values::ItemType)
      for (const std::string_view value : model::form::values(known->values)) out.emplace_back(value);
    return out;
  }

  bool takes_mappings() const {
    const SectionId id = section();
    return id == SectionId::ActionItems || id == SectionId::Timeline || id == SectionId::RootCause || id == SectionId::WentWell || id == SectionId::WentPoorly;
  }

  std::vector<Want> wants(FieldId& field) const {
    const std::string key = words_of(head_.key);
    const SectionId id = section();
    if (id == SectionId::ActionItems && !top_.empty()) {
      field = vocabulary::item_field_of_label(key);
      return wants_of_item_field(field);
    }
    if (id == SectionId::Timeline && !top_.empty()) {
      if (key == "moment") return {Want::EntryMoment};
      field = vocabulary::timeline_field_of_label(key);
      if (field == FieldId::Time) return {Want::Time};
      if (field == FieldId::Date) return {Want::Date};
      if (field == FieldId::Kind) return {Want::EntryKind};
      return {};
    }
    if (key == "facilitator" || key == "reviewers" || key == "reviewer" || key == "owner") return {Want::Owner};
    field = vocabulary::field_of_label(key);
    if (field == FieldId::Date && (head_.in_flow ? head_.outer : parent_) == "meeting") field = FieldId::Meeting;
    return wants_of_field(field);
  }

  std::optional<Place> value() const {
    FieldId field = FieldId::Unknown;
    std::vector<Want> found = wants(field);
    const std::vector<std::string> values = given();
    if (!values.empty()) found = {Want::Given};
    // A handle within a quoted text is one wherever it stands.
    const auto handle = handle_at(text_, at_);
    const bool in_words = handle && at_ > handle->begin && head_.quote != 0 && handle->begin > head_.quote_at + 1;
    if (in_words) {
      Place place = value_place(s_, at_, *handle, {Want::Owner});
      place.field = field;
      return place;
    }
    if (found.empty()) return std::nullopt;
    Span part{};
    Place place;
    if (head_.quote != 0) {
      part.begin = head_.quote_at + 1;
      const std::size_t close = text_.substr(0, line_.end).find(head_.quote, at_);
      part.end = close == std::string_view::npos ? trimmed(text_, {part.begin, line_.end}).end : static_cast<Offset>(close);
      part.end = std::max(part.end, at_);
      place = value_place(s_, at_, part, std::move(found));
      place.before.clear();
      place.after = close == std::string_view::npos ? std::string(1, head_.quote) : "";
    } else {
      Offset begin = head_.value;
      while (begin < at_ && text_[begin] == ' ') ++begin;
      Offset end = at_;
      while (end < line_.end && text_[end] != '#' && (!head_.in_flow || (text_[end] != ',' && text_[end] != '}' && text_[end] != ']'))) ++end;
      part = trimmed(text_, {begin, end});
      // a value with quotes, and the cursor before or behind them
      if (!part.empty() && (text_[part.begin] == '"' || text_[part.begin] == '\'') && at_ != part.begin) return std::nullopt;
      // a list or a mapping, and the cursor before it
      if (!part.empty() && (text_[part.begin] == '[' || text_[part.begin] == '{' || text_[part.begin] == '|' || text_[part.begin] == '>')) return std::nullopt;
      if (!part.empty() && !part.touches(at_)) return std::nullopt;
      place = value_place(s_, at_, part, std::move(found));
      place.yaml_value = true;
      if (place.replace.empty() && at_ > 0 && text_[at_ - 1] == '[') place.before.clear();
    }
    place.field = field;
    place.values = values;
    return place;
  }

  std::optional<Place> key_place() const {
    Offset end = at_;
    while (end < line_.end && (text::is_word(text_[end]) || text_[end] == '-')) ++end;
    const std::string_view rest = text::trim(text_.substr(end, line_.end - end));
    if (!rest.empty() && !head_.in_flow) return std::nullopt;
    Offset begin = head_.in_flow ? head_.value : head_.content;
    while (begin < at_ && text_[begin] == ' ') ++begin;
    Place place;
    place.replace = {std::min(begin, at_), end};
    place.typed = std::string(text_.substr(place.replace.begin, at_ - place.replace.begin));
    if (place.typed.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-") != std::string::npos) return std::nullopt;
    if (head_.in_sequence) return std::nullopt;
    place.siblings = siblings_;
    place.wants = {Want::Key};
    if (head_.column == 0 && !head_.dash && !head_.in_flow && s_.document.format == model::Format::Yaml) place.wants.push_back(Want::Section);
    if (place.wants.size() == 2 && s_.document.nearly_empty && text::trim(s_.document.text()).empty()) place.wants.insert(place.wants.begin(), Want::Template);
    return place;
  }

  const Snapshot& s_;
  const text::Source& source_;
  std::string_view text_;
  Offset at_;
  Span region_;
  Span line_;
  Head head_;
  std::string parent_;                 // the key that this line stands under
  std::string top_;                    // the outermost of them
  std::vector<std::string> siblings_;
};

}  // namespace

std::optional<Place> yaml_place(const Snapshot& snapshot, Offset at, Span region) { return Yaml(snapshot, at, region).run(); }

}  // namespace pm::features::completion

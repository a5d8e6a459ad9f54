#include "model/yaml_check.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "model/form.h"
#include "syntax/yaml_recovery.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::YamlKind;
using syntax::YamlStyle;

constexpr std::size_t kMaxFaults = 200;  // of a document: beyond that it is of another form

// Names that are understood beside those of the form and of the vocabulary, by map.
bool is_understood(std::string_view map, const std::string& key) {
  struct Names {
    std::string_view map;
    std::initializer_list<std::string_view> names;
  };
  static const Names kNames[] = {
      {"entry", {"phase", "milestone", "moments", "note", "notes", "links", "url", "evidence", "id", "title", "text", "name"}},
      {"item", {"id", "note", "notes", "comment", "comments", "name", "text", "url", "effort", "size", "team", "effect", "done when"}},
      {"why", {"question", "q", "answer", "a", "reason", "response", "text", "evidence", "link", "level", "number"}},
      {"root_cause", {"5 whys", "the five whys", "five whys", "why", "5 why", "factors", "causes", "root cause", "cause", "conclusion",
                      "summary", "primary", "underlying cause", "primary cause", "description", "text", "trigger", "analysis",
                      "secondary", "evidence", "category", "details"}},
      {"point", {"what", "description", "point", "detail", "details", "note", "notes", "title", "why", "impact", "item", "reason"}},
      {"meeting", {"when", "held", "at", "time", "link", "url", "notes", "note", "location", "recording", "duration", "participants"}},
      {"published", {"date", "at", "on", "link", "url", "by"}},
      {"user_impact", {"users", "customers", "percentage", "scope", "note", "notes", "text", "description", "regions", "duration"}},
      {"business_impact", {"notes", "text", "description", "cost", "sla", "slo", "slo breach", "tickets", "support tickets", "orders"}},
  };
  for (const Names& known : kNames)
    if (known.map == map) return std::find(known.names.begin(), known.names.end(), key) != known.names.end();
  return false;
}

// A map in which nothing is wrong, and what it was held against. Places are relative to its beginning.
struct SoundMap {
  const form::Map* form = nullptr;
  bool declared = false;
  std::vector<KnownKey> keys;   // none for the lists that get long
};

// Whether in a mapping, or in one in it, YAML itself is offended: a key that stands there twice, a value that begins with an @.
struct Offended {
  bool any = false;
};

class Checker {
 public:
  Checker(YamlReading& reading, bool front_matter) : r_(reading), d_(reading.document), front_matter_(front_matter), sound_(reading.yaml.nodes.size()) {
    // The line that is being typed: the last one of a text that does not end with a line end.
    const text::Source& source = *d_.source;
    const Span last = source.line_at(source.size());
    if (!front_matter && !last.empty()) unfinished_ = last;
  }

  void run(int root, const std::vector<Span>& malformed) {
    for (const Span part : malformed)
      if (d_.faults.size() < kMaxFaults) syntax(part);
    if (root >= 0) form_of(root);
    for (int i = 0; i < static_cast<int>(r_.yaml.nodes.size()); ++i) {
      const bool fine = is_sound(i) || (r_.is_mapping(i) && is_item(i) && !r_.note<Offended>(i, [&] { return Offended{is_offended(i)}; }).any);
      if (fine) i = std::max(r_.node(i).next - 1, i);
      else if (r_.is_scalar(i)) reserved(i);
      else if (r_.is_mapping(i)) duplicates(i);
    }
  }

  // An item in which nothing is wrong, or a list of such items alone.
  bool is_sound(int node) const { return sound_[static_cast<std::size_t>(node)]; }

  // What the form says about a map that is one of many.
  void item_alone(int mapping, const form::Map& map) { this->map(mapping, map, 1); }

 private:
  void form_of(int root) {
    const int schema = r_.find(root, {"schema"});
    const std::string named = schema >= 0 ? r_.summary_of(r_.value(schema)) : std::string();
    d_.schema_declared = form::is_value(form::Values::Schema, named);
    if (schema >= 0 && !d_.schema_declared && text::starts_with_ignoring_case(named, "postmortem/"))
      fault(FaultKind::Value, r_.node(r_.value(schema)).text, "schema", named, form::values(form::Values::Schema), "postmortem/v1");
    map(root, *form::map("document"), 0);
  }

  bool declared() const { return d_.schema_declared; }

  bool is_typed(Span span) const { return !unfinished_.empty() && span.end >= unfinished_.begin; }

  FormFault* add(FaultKind kind, Span span, std::string key) {
    if (d_.faults.size() >= kMaxFaults || ++looked_at_ > 20 * kMaxFaults || is_typed(span)) return nullptr;
    if (kind != FaultKind::Syntax && kind != FaultKind::Reserved && kind != FaultKind::DuplicateKey && in_broken(span)) return nullptr;
    FormFault fault;
    fault.kind = kind;
    fault.span = span;
    fault.key = std::move(key);
    d_.faults.push_back(std::move(fault));
    return &d_.faults.back();
  }

  bool in_broken(Span span) const {
    return d_.is_broken(span) || std::any_of(r_.yaml.broken.begin(), r_.yaml.broken.end(), [&](Span b) { return b.overlaps(span); });
  }

  void fault(FaultKind kind, Span span, std::string key, std::string written, std::span<const std::string_view> values, std::string near) {
    FormFault* fault = add(kind, span, std::move(key));
    if (fault == nullptr) return;
    fault->written = std::move(written);
    fault->near = std::move(near);
    for (const std::string_view value : values) fault->values.emplace_back(value);
  }

  // -- the text

  void syntax(Span part) {
    if (r_.input.settings->yaml_check == nullptr) return;
    std::string text = syntax::tame_yaml(text::slice(r_.text(), part));
    for (Offset i = std::max(unfinished_.begin, part.begin); i < std::min(unfinished_.end, part.end); ++i) text[i - part.begin] = ' ';
    if (text::trim(text).empty()) return;
    const bool is_piece = !front_matter_ && part.size() < d_.source->size();
    if (is_piece) hide_aliases(text);
    const std::string above = is_piece ? line_above(part, text) : "", below = is_piece ? line_below(part) : "";
    const auto lead = static_cast<Offset>(above.size()), size = static_cast<Offset>(lead + text.size());
    text = above + text + below;
    for (settings::YamlMistake& mistake : r_.input.settings->yaml_check(text)) {
      if (mistake.begin >= size) {  // found at the line below only
        if (FormFault* fault = add(FaultKind::Syntax, d_.source->line_at(part.begin), {}))
          fault->expected = is_stray(part) ? "these words belong to no key: indent them below the one that they go with, or give them a key of their own" : std::move(mistake.message);
        continue;
      }
      const Span span{std::clamp<Offset>(mistake.begin, lead, size), std::clamp<Offset>(std::max(mistake.begin, mistake.end), lead, size)};
      if (FormFault* fault = add(FaultKind::Syntax, {part.begin + span.begin - lead, part.begin + span.end - lead}, {}))
        fault->expected = std::move(mistake.message);
    }
  }

  // Whether the first line is words at the margin without a key.
  bool is_stray(Span part) const {
    const std::string_view words = d_.source->slice(d_.source->line_at(part.begin));
    return !words.empty() && !text::is_space(words.front()) && words.front() != '-' && words.find(": ") == std::string_view::npos && !text::trim(words).ends_with(':');
  }

  // Lines in the place of those around a piece: what is wrong with it may show there only.
  std::string line_above(Span part, std::string_view text) const {
    return part.begin > 0 && !text::is_space(text.front()) && text.front() != '-' ? "a: b\n" : "";
  }
  std::string line_below(Span part) const {
    if (part.end >= d_.source->size()) return {};
    if (is_stray(part)) return "c: d\n";
    const std::string_view next = r_.text().substr(part.end);
    const std::size_t indent = next.find_first_not_of(' ');
    return indent != std::string_view::npos && next[indent] == '-' ? std::string(indent, ' ') + "- c\n" : "c: d\n";
  }

  // What an alias stands for may be in another piece.
  static void hide_aliases(std::string& text) {
    for (std::size_t at = text.find('*', 1); at != std::string::npos; at = text.find('*', at + 1))
      if (text::is_space(text[at - 1]) && at + 1 < text.size() && text::is_word(text[at + 1])) text[at] = 'a';
  }

  // who: @sarah
  void reserved(int scalar) {
    if (!begins_reserved(scalar)) return;
    const Span text = r_.node(scalar).text;
    const std::string_view words = text::trim(text::slice(r_.text(), text));
    if (words.find_first_of("\"\n") != std::string_view::npos) return;
    const auto length = static_cast<Offset>(words.size());
    if (FormFault* fault = add(FaultKind::Reserved, {text.begin, text.begin + length}, {})) fault->written = std::string(words);
  }

  bool begins_reserved(int scalar) const {
    const syntax::YamlNode& node = r_.node(scalar);
    if (node.style != YamlStyle::Plain || node.text.empty()) return false;
    const char first = r_.text()[node.text.begin];
    return first == '@' || first == '`' || first == '%';
  }

  bool is_item(int node) const { return r_.node(node).parent >= 0 && r_.node(r_.node(node).parent).kind == YamlKind::Item; }

  bool is_offended(int within) const {
    for (int i = within; i < r_.node(within).next; ++i) {
      if (r_.is_scalar(i) && begins_reserved(i)) return true;
      if (!r_.is_mapping(i)) continue;
      std::set<std::string_view> seen;
      for (const int pair : r_.pairs(i)) {
        const std::string_view key = text::slice(r_.text(), r_.node(pair).key);
        if (key != "<<" && !seen.insert(key).second) return true;
      }
    }
    return false;
  }

  void duplicates(int mapping) {
    std::map<std::string_view, int> seen;
    for (const int pair : r_.pairs(mapping)) {
      const std::string_view key = text::slice(r_.text(), r_.node(pair).key);
      if (key == "<<") continue;
      const auto [at, fresh] = seen.emplace(key, pair);
      if (fresh) continue;
      FormFault* fault = add(FaultKind::DuplicateKey, r_.node(pair).key, std::string(key));
      if (fault == nullptr) continue;
      fault->other = r_.node(at->second).key;
      fault->whole = lines_of(pair);
    }
  }

  // The lines of a pair that stands alone on them.
  Span lines_of(int pair) const {
    const syntax::YamlNode& node = r_.node(pair);
    const text::Source& source = *d_.source;
    const Span first = source.full_line(source.line_of(node.span.begin));
    const Offset last = node.span.end > node.span.begin ? node.span.end - 1 : node.span.end;
    const Span end = source.full_line(source.line_of(last));
    if (!text::trim(source.slice({first.begin, node.span.begin})).empty()) return {};
    const std::string_view rest = text::trim(source.slice({node.span.end, std::max(node.span.end, end.end)}));
    if (!rest.empty() && rest.front() != '#') return {};
    return {first.begin, end.end};
  }

  // -- the keys

  std::string name_of(int pair) const { return text::replace_all(r_.key(pair), " ", "_"); }

  static std::string path_of(const form::Map& map, std::string_view name) {
    return (map.path.empty() ? std::string() : std::string(map.path) + ".") + std::string(name);
  }

  // The key of the form for what a document calls it otherwise.
  const form::Key* key_of(const form::Map& map, int pair) const {
    const std::string name = name_of(pair);
    if (const form::Key* key = form::key(map, name)) return key;
    if (map.name != "document") return nullptr;
    const SectionId id = vocabulary::section_of_heading(r_.key(pair), r_.input.settings->section_aliases).id;
    if (!vocabulary::is_template_section(id)) return nullptr;
    return form::key(map, text::replace_all(std::string(vocabulary::id_of(id)), "-", "_"));
  }

  bool is_known(const form::Map& map, int pair) const {
    if (key_of(map, pair) != nullptr) return true;
    const std::string key = r_.key(pair);
    if (key.starts_with("x ") || key.starts_with("$") || key == "<<") return true;
    if (is_understood(map.name, key)) return true;
    if (map.name == "entry") return vocabulary::timeline_field_of_label(key) != FieldId::Unknown;
    if (map.name == "item") return vocabulary::item_field_of_label(key) != FieldId::Unknown;
    if (map.name == "document" || map.name == "lessons")
      if (vocabulary::section_of_heading(key, r_.input.settings->section_aliases).id != SectionId::Unknown) return true;
    if (map.name == "document" || map.name == "summary") return vocabulary::field_of_label(key) != FieldId::Unknown;
    return false;
  }

  // The key of this map that was probably meant.
  std::string near_key(const form::Map& map, int pair, const std::set<std::string>& there) const {
    const std::string name = name_of(pair);
    if (name.size() < 4) return {};
    std::string best;
    std::size_t distance = name.size() >= 8 ? 3 : 2;
    for (const form::Key& key : map.keys) {
      if (there.contains(std::string(key.name)) || (!key.stands_for.empty() && there.contains(std::string(key.stands_for)))) continue;
      const std::size_t found = text::edit_distance(name, key.name, distance);
      if (key.name.size() >= 4 && found < distance) distance = found, best = std::string(key.name);
    }
    return best;
  }

  // A map that is one of many: what is known of it from before holds as long as it stays. What Document::keys has of it must not
  // rest on what stands elsewhere: the line that is typed, or the faults above it.
  void item(int mapping, const form::Map& map, int depth) {
    if (d_.faults.size() >= kMaxFaults) return;
    const Offset begin = r_.node(mapping).span.begin;
    if (const SoundMap* known = r_.notes(mapping).find<SoundMap>(); known != nullptr && known->form == &map && known->declared == declared()) {
      for (const KnownKey& key : known->keys) d_.keys.push_back({key.span.shifted(begin), key.map, key.name});
      sound_[static_cast<std::size_t>(mapping)] = true;
      return;
    }
    const std::size_t faults = d_.faults.size(), looked_at = looked_at_, keys = d_.keys.size();
    this->map(mapping, map, depth);
    if (faults != d_.faults.size() || looked_at != looked_at_ || is_offended(mapping)) return;
    if (lists_no_keys(map)) d_.keys.resize(keys);
    if (is_unfinished(mapping)) return;
    SoundMap sound{&map, declared(), {}};
    sound.keys.assign(d_.keys.begin() + static_cast<std::ptrdiff_t>(keys), d_.keys.end());
    for (KnownKey& key : sound.keys) key.span = key.span.shifted(Offset{0} - begin);
    r_.notes(mapping).put(std::move(sound));
    sound_[static_cast<std::size_t>(mapping)] = true;
    ++r_.modelled;
  }

  // In a YAML document the keys of long lists are found when somebody asks for one.
  bool lists_no_keys(const form::Map& map) const { return !front_matter_ && is_long_list(map); }

  // The item that is still being written: nothing stands between it and the line that is typed.
  bool is_unfinished(int mapping) const {
    const Offset end = r_.node(mapping).span.end;
    return !unfinished_.empty() && (end >= unfinished_.begin || text::trim(text::slice(r_.text(), {end, unfinished_.begin})).empty());
  }

  void map(int mapping, const form::Map& map, int depth) {
    if (depth > 6 || d_.faults.size() >= kMaxFaults) return;
    const std::vector<int> pairs = r_.pairs(mapping);
    std::set<std::string> there;
    for (const int pair : pairs) there.insert(name_of(pair));
    bool all_known = true;
    int known = 0;
    for (const int pair : pairs) {
      if (is_known(map, pair)) {
        ++known;
        if (const form::Key* key = key_of(map, pair)) {
          d_.keys.push_back({r_.node(pair).key, map.name, key->name});
          value(map, *key, pair, depth);
        }
        continue;
      }
      all_known = false;
      unknown(map, pair, there);
    }
    if (map.name == "document") return;  // what lacks at the top is for section/missing and meta/title-missing
    if (known > 0 && (declared() || all_known)) required(map, mapping, pairs);
  }

  void unknown(const form::Map& map, int pair, const std::set<std::string>& there) {
    const std::string near = near_key(map, pair, there);
    if (near.empty() && !declared()) return;
    const std::string written(text::slice(r_.text(), r_.node(pair).key));
    if (FormFault* fault = add(FaultKind::UnknownKey, r_.node(pair).key, path_of(map, written))) {
      fault->written = written;
      fault->near = near;
      fault->expected = map.path.empty() ? "a post-mortem" : std::string(map.path);
    }
  }

  // -- the values

  // The shape of a value; 0 where nothing is to be judged.
  std::uint8_t shape_of(int value) {
    if (value < 0 || r_.is_empty(value)) return 0;
    if (r_.is_scalar(value)) return r_.is_alias(value) ? std::uint8_t{0} : std::uint8_t{form::kText};
    if (r_.is_mapping(value)) return form::kMap;
    if (!r_.is_sequence(value)) return 0;
    const std::vector<int>& items = r_.items(value);
    const bool maps = std::any_of(items.begin(), items.end(), [&](int item) { return r_.is_mapping(item); });
    return maps ? form::kMaps : form::kTexts;
  }

  void value(const form::Map& map, const form::Key& key, int pair, int depth) {
    const int value = r_.value(pair);
    const std::uint8_t shape = shape_of(value);
    if (shape == 0) return;
    std::uint8_t allowed = key.shapes;
    if (!declared()) allowed |= key.also;
    const bool own_name = form::key(map, name_of(pair)) != nullptr;
    if (!(allowed & shape) || (!declared() && (key.also & shape) && !is_read(key, shape))) {
      const bool foreign = front_matter_ && !declared() && key.shapes != form::kText;  // `published: true` of a blog
      if (own_name && !foreign) wrong_type(map, key, pair, value);
      return;
    }
    if (shape == form::kText) {
      one_of(map, key, value);
      return;
    }
    if (shape == form::kTexts) {
      for (const int item : r_.items(value))
        if (r_.is_scalar(item)) one_of(map, key, item);
      return;
    }
    const form::Map* inner = key.map.empty() ? nullptr : form::map(key.map);
    if (inner == nullptr) return;
    if (shape == form::kMaps) {
      bool all_sound = true;
      r_.visit_notes(r_.items(value), [&](int item) {
        if (r_.is_mapping(item)) this->item(item, *inner, depth + 1);
        all_sound = all_sound && is_sound(item);
      });
      sound_[static_cast<std::size_t>(value)] = all_sound;
    } else if (key.shapes & form::kMap) {
      this->map(value, *inner, depth + 1);
    }
  }

  // Whether the readers made sense of a value in a shape that the form does not have.
  bool is_read(const form::Key& key, std::uint8_t shape) const {
    if (key.name == "timeline") return !d_.timeline.empty();
    if (key.name == "action_items") return shape != form::kMap || !d_.action_items.empty();
    return true;
  }

  void wrong_type(const form::Map& map, const form::Key& key, int pair, int value) {
    if (r_.is_scalar(value) && r_.holds_placeholder(value)) return;
    FormFault* fault = add(FaultKind::Type, r_.node(pair).key, path_of(map, key.name));
    if (fault == nullptr) return;
    const std::uint8_t shape = shape_of(value);
    fault->written = shape == form::kText ? "a single value" : shape == form::kMap ? "a map" : "a list";
    std::vector<std::string> wanted;
    if (key.shapes & form::kText) wanted.emplace_back("a single value");
    if (key.shapes & (form::kTexts | form::kMaps)) wanted.emplace_back("a list");
    if (key.shapes & form::kMap) wanted.emplace_back("a map");
    fault->expected = text::join(wanted, " or ");
    if (const form::Map* inner = key.map.empty() ? nullptr : form::map(key.map)) {
      std::vector<std::string> parts;
      for (const form::Key& part : inner->keys)
        if (parts.size() < 3 && part.stands_for.empty()) parts.push_back(std::string(part.name) + ": …");
      const std::string example = "{" + text::join(parts, ", ") + "}";
      fault->near = key.shapes & form::kMaps ? "- " + example : example;
    }
  }

  void one_of(const form::Map& map, const form::Key& key, int scalar) {
    // The document's status and its schema have rules of their own.
    if (key.values != form::Values::ActorKind && key.values != form::Values::Moment && key.values != form::Values::ItemType &&
        key.values != form::Values::ItemStatus)
      return;
    if (r_.is_empty(scalar) || r_.holds_placeholder(scalar)) return;
    const std::string written = r_.plain(scalar);
    if (written.empty() || written.size() > 40) return;
    std::vector<std::string> parts;
    for (const std::string_view part : text::split(written, ',')) parts.emplace_back(text::trim(part));
    const bool fine = std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
      return part.empty() || form::is_value(key.values, part) || vocabulary::is_listed("nothing-word", text::lower(part)) ||
             (key.values == form::Values::ItemStatus && is_done_word(part)) ||
             (key.values == form::Values::Moment && !vocabulary::moments_of(part).empty());
    });
    if (fine) return;
    const auto choices = form::values(key.values);
    const std::string near = parts.size() == 1 ? near_value(choices, written) : std::string();
    if (near.empty() && !declared()) return;
    fault(FaultKind::Value, trimmed(r_.text(), r_.node(scalar).text), path_of(map, key.name), written, choices, near);
  }

  // A date behind it, a mark in front of it: "done 2026-04-15", "✅ shipped".
  static bool is_done_word(std::string_view text) {
    for (const std::string_view word : {"done", "open", "closed", "complete", "completed", "progress", "blocked", "merged", "shipped", "✅", "✔", "❌"})
      if (text.find(word) != std::string_view::npos || text::contains_word(text, word)) return true;
    return false;
  }

  static std::string near_value(std::span<const std::string_view> choices, std::string_view written) {
    const std::string word = text::lower(written);
    std::string best;
    std::size_t distance = word.size() >= 6 ? 3 : 2;
    if (word.size() < 3) return {};
    for (const std::string_view choice : choices) {
      const std::size_t found = text::edit_distance(word, choice, distance);
      if (found < distance) distance = found, best = std::string(choice);
    }
    return best;
  }

  // -- what lacks

  void required(const form::Map& map, int mapping, const std::vector<int>& pairs) {
    if (is_unfinished(mapping)) return;
    for (const form::Key& key : map.keys) {
      if (!key.required) continue;
      int empty = -1;
      bool there = false;
      for (const int pair : pairs) {
        if (!stands_for(map, key, pair)) continue;
        there = there || !is_nothing(r_.value(pair));
        if (empty < 0) empty = pair;
      }
      // A list or a map in an item is a group, or a form of somebody else's.
      const bool group = std::any_of(pairs.begin(), pairs.end(), [&](int pair) {
        return key_of(map, pair) == nullptr && r_.value(pair) >= 0 && !r_.is_scalar(r_.value(pair));
      });
      if (there || group) continue;
      const Span first = empty >= 0 ? r_.node(empty).key : r_.node(pairs.front()).key;
      FormFault* fault = add(FaultKind::Required, first, path_of(map, key.name));
      if (fault == nullptr) continue;
      fault->expected = std::string(key.name);
      fault->written = empty >= 0 ? std::string(text::slice(r_.text(), r_.node(empty).key)) : std::string();
      fault->slot = empty >= 0 ? r_.fill(empty) : r_.insert_behind(pairs.back(), key.name);
    }
  }

  bool is_nothing(int value) const {
    if (value < 0) return true;
    if (r_.is_scalar(value) && r_.is_alias(value)) return false;
    return r_.is_empty(value);
  }

  bool stands_for(const form::Map& map, const form::Key& key, int pair) const {
    const std::string name = name_of(pair);
    if (name == key.name) return true;
    if (const form::Key* other = form::key(map, name); other != nullptr && other->stands_for == key.name) return true;
    const std::string words = r_.key(pair);
    if (map.name == "entry")
      return vocabulary::timeline_field_of_label(words) == FieldId::Event || words == "title" || words == "text" || words == "name" || words == "note";
    if (map.name == "item") return vocabulary::item_field_of_label(words) == FieldId::What || words == "name" || words == "text";
    // any words of a point are its text
    if (map.name == "point") return form::key(map, name) == nullptr;
    return false;
  }

  YamlReading& r_;
  Document& d_;
  bool front_matter_;
  Span unfinished_{};
  std::vector<bool> sound_;    // by node: see is_sound()
  std::size_t looked_at_ = 0;  // a document that is broken all over is not worth the search
};

}  // namespace

bool is_long_list(const form::Map& map) { return map.name == "entry" || map.name == "item"; }

void check_item_alone(YamlReading& reading, int mapping, const form::Map& map) { Checker(reading, false).item_alone(mapping, map); }

void check_yaml(YamlReading& reading, int root, bool front_matter, const std::vector<Span>& malformed) {
  Checker(reading, front_matter).run(root, malformed);
}

}  // namespace pm::model

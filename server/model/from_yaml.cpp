#include "model/from_yaml.h"

#include <algorithm>
#include <array>

#include "model/field_prose.h"
#include "model/finish.h"
#include "model/reading.h"
#include "model/yaml_check.h"
#include "model/yaml_reading.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::YamlKind;
using syntax::YamlNode;
using syntax::YamlParse;
using syntax::YamlStyle;

// The mapping that is the post-mortem: that of the first document that has one, or the one below a lone `postmortem:`.
int root_of(const YamlReading& r) {
  int root = -1;
  for (int i = 0; i < static_cast<int>(r.yaml.nodes.size()); ++i) {
    const YamlNode& n = r.node(i);
    const bool top = n.parent < 0 || r.node(n.parent).kind == YamlKind::Document;
    if (n.kind == YamlKind::Mapping && top) {
      root = i;
      break;
    }
  }
  if (root < 0) return root;
  const int wrapper = r.find(root, {"postmortem", "post mortem", "incident report", "incident"});
  if (wrapper < 0 || !r.is_mapping(r.value(wrapper))) return root;
  const std::vector<int> all = r.pairs(root);
  const bool known = std::any_of(all.begin(), all.end(), [&](int pair) {
    return vocabulary::is_template_section(vocabulary::section_of_heading(r.key(pair), r.input.settings->section_aliases).id);
  });
  return known ? root : r.value(wrapper);
}

class Reader {
 public:
  Reader(YamlReading& reading, int root) : r_(reading), d_(reading.document), root_(root) {}

  void sections() {
    end_ = end_of_document();
    const std::vector<int> all = r_.pairs(root_);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Offset end = i + 1 < all.size() ? begin_of(all[i + 1]) : end_;
      const SectionId id = vocabulary::section_of_heading(r_.key(all[i]), aliases()).id;
      // A key that names a fact is a field; a section that is told in one value may be both.
      if (id == SectionId::Unknown && is_fact(all[i])) continue;
      const int section = add_section(all[i], id, -1, end);
      nested(all[i], section, end);
    }
    // What stands in each.
    for (std::size_t s = 0; s < r_.section_nodes.size(); ++s) {
      const int pair = r_.section_nodes[s];
      for (int i = pair; i < r_.node(pair).next; ++i) r_.section_by_node[static_cast<std::size_t>(i)] = static_cast<int>(s);
    }
  }

  void fields() {
    const int title = r_.find(root_, {"title", "name", "incident title"});
    for (const int pair : r_.pairs(root_)) {
      const std::string key = r_.key(pair);
      FieldId id = vocabulary::field_of_label(key);
      if (key == "schema") {
        add_field(pair, FieldId::Unknown);  // names the kind of document
        continue;
      }
      if (id == FieldId::Title && pair != title) continue;
      const int value = r_.value(pair);
      const int section = r_.section_of(pair);
      const SectionId where = section >= 0 ? d_.sections[static_cast<std::size_t>(section)].id : SectionId::Unknown;
      if (where == SectionId::Summary) {
        nested_fields(value, true);
      } else if (vocabulary::is_template_section(where)) {
        continue;
      } else if (id == FieldId::Meeting && r_.is_mapping(value)) {
        if (const int date = r_.find(value, {"date", "when", "held", "at"}); date >= 0) add_field(date, FieldId::Meeting);
        if (const int lead = r_.find(value, {"facilitator", "moderator"}); lead >= 0) add_field(lead, FieldId::Facilitator);
        if (const int all = r_.find(value, {"attendees", "participants"}); all >= 0) add_field(all, FieldId::Attendees);
      } else if (id == FieldId::PublishedInternal && r_.is_mapping(value)) {
        if (const int in = r_.find(value, {"internal"}); in >= 0) add_field(in, FieldId::PublishedInternal);
        if (const int out = r_.find(value, {"external"}); out >= 0) add_field(out, FieldId::PublishedExternal);
      } else if (r_.is_mapping(value) && (where != SectionId::Unknown || is_group_of_facts(key))) {
        const std::size_t before = d_.fields.size();
        // `incident: {title: …, status: …}` says what else stands at the root.
        const bool about_document = where == SectionId::Unknown && (key == "incident" || key == "metadata" || key == "meta");
        nested_fields(value, about_document, about_document && title < 0);
        // an Impact that is told in other words
        const bool told = std::any_of(d_.fields.begin() + static_cast<std::ptrdiff_t>(before), d_.fields.end(),
                                      [](const Field& f) { return f.id == FieldId::UserImpact; });
        if (where == SectionId::Impact && !told) add_field(pair, FieldId::UserImpact);
      } else if (id != FieldId::Unknown && id != FieldId::Text) {
        add_field(pair, id);
      }
    }
    for (const Field& field : d_.fields) {
      if (field.id == FieldId::Title && !field.value.empty()) {
        d_.title = field.text;
        d_.title_span = field.value;
      }
    }
    prose_of_summary();
    field_slot();
  }

 private:
  const std::vector<std::pair<SectionId, std::string>>& aliases() const { return r_.input.settings->section_aliases; }

  bool is_fact(int pair) const {
    const std::string key = r_.key(pair);
    const FieldId id = vocabulary::field_of_label(key);
    if (id == FieldId::Text && !r_.is_mapping(r_.value(pair))) return false;
    return id != FieldId::Unknown || key == "schema";
  }

  // Where a key's line begins, or the key where something else stands in front of it.
  Offset begin_of(int pair) const {
    const Offset key = r_.node(pair).span.begin;
    const Offset line = d_.source->line_begin(d_.source->line_of(key));
    return text::trim(d_.source->slice({line, key})).empty() ? line : key;
  }

  Offset end_of_document() const {
    const Offset last = r_.node(root_).span.end;
    if (r_.node(root_).style == YamlStyle::Flow) return last;
    // up to the next document, or to the next key of what is around
    const Offset indent = r_.column(r_.node(root_).span.begin);
    for (Offset line = d_.source->line_of(last) + 1; line < d_.source->line_count(); ++line) {
      const std::string_view words = d_.source->slice(d_.source->line(line));
      const std::size_t at = words.find_first_not_of(" \t");
      const bool mark = words.starts_with("---") || words.starts_with("...");
      if (mark || (at != std::string_view::npos && at < indent)) return d_.source->line_begin(line);
    }
    return d_.source->size();
  }

  int add_section(int pair, SectionId id, int parent, Offset end) {
    const YamlNode& n = r_.node(pair);
    Section s;
    s.id = id;
    s.title = std::string(d_.source->slice(n.key));
    s.heading = n.key;
    Offset colon = n.key.end;
    const std::string_view all = r_.text();
    while (colon < n.span.end && all[colon] != ':') ++colon;
    s.heading_block = {n.span.begin, colon < n.span.end ? colon + 1 : n.key.end};
    s.body = {s.heading_block.end, std::max(end, s.heading_block.end)};
    s.level = parent < 0 ? 1 : 2;
    s.style = HeadingStyle::YamlKey;
    s.parent = parent;
    d_.sections.push_back(std::move(s));
    r_.section_nodes.push_back(pair);
    return static_cast<int>(d_.sections.size()) - 1;
  }

  // lessons_learned: {went_well, went_wrong, got_lucky}, and groups with other names.
  void nested(int pair, int section, Offset end) {
    const SectionId above = d_.sections[static_cast<std::size_t>(section)].id;
    if (vocabulary::is_template_section(above) || !r_.is_mapping(r_.value(pair))) return;
    const std::vector<int> all = r_.pairs(r_.value(pair));
    for (std::size_t i = 0; i < all.size(); ++i) {
      const vocabulary::SectionMatch match = vocabulary::section_of_heading(r_.key(all[i]), aliases());
      const bool lessons = above == SectionId::Lessons && match.id != SectionId::Summary;
      if (match.id == SectionId::Unknown || !(lessons || (match.specific && vocabulary::is_template_section(match.id))))
        continue;
      add_section(all[i], match.id, section, i + 1 < all.size() ? begin_of(all[i + 1]) : end);
    }
  }

  static bool is_group_of_facts(std::string_view key) {
    static constexpr std::array kGroups =
        std::to_array<std::string_view>({"incident", "metadata", "meta", "times", "timestamps", "dates", "details", "info",
                                         "general", "header", "key facts", "facts", "timing"});
    return std::find(kGroups.begin(), kGroups.end(), key) != kGroups.end();
  }

  // The facts below `summary:`, `impact:`, `detection:`. Only the Summary's and the incident's may be named by a word that says little elsewhere.
  void nested_fields(int mapping, bool summary, bool with_title = false) {
    if (!r_.is_mapping(mapping)) return;
    const int title = with_title ? r_.find(mapping, {"title", "name", "incident title"}) : -1;
    for (const int pair : r_.pairs(mapping)) {
      FieldId id = vocabulary::field_of_label(r_.key(pair));
      if (id == FieldId::Unknown || id == FieldId::Text) continue;
      const bool plain = id == FieldId::Title || id == FieldId::Id || id == FieldId::Tags || id == FieldId::Status ||
                         id == FieldId::Meeting || id == FieldId::Authors;
      if (plain && !summary) continue;
      if (id == FieldId::Title && pair != title) continue;
      add_field(pair, id);
    }
  }

  void add_field(int pair, FieldId id) {
    const int value = r_.value(pair);
    Field field;
    field.id = id;
    field.label = r_.node(pair).key;
    field.origin = FieldOrigin::Yaml;
    field.section = r_.section_of(pair);
    if (!r_.is_empty(r_.resolved(value))) {
      field.value = r_.is_scalar(value) ? trimmed_text(value) : r_.node(value).span;
      field.text = r_.summary_of(value);
      if (field.text.empty()) field.value = {};
    }
    d_.fields.push_back(std::move(field));
  }

  Span trimmed_text(int scalar) const { return trimmed(r_.text(), r_.node(scalar).text); }

  // What the prose of Summary and Impact states, by the same reading as in Markdown: each value is a paragraph.
  void prose_of_summary() {
    std::vector<syntax::MarkdownBlock> blocks;
    std::vector<int> sections;
    for (std::size_t s = 0; s < d_.sections.size(); ++s) {
      if (d_.sections[s].id != SectionId::Summary && d_.sections[s].id != SectionId::Impact) continue;
      const int value = r_.value(r_.section_nodes[s]);
      for (const int scalar : r_.scalars(value)) {
        const int parent = r_.node(scalar).parent;
        if (r_.is_empty(scalar)) continue;
        if (parent >= 0 && r_.node(parent).kind == YamlKind::Pair && r_.section_nodes[s] != parent &&
            vocabulary::field_of_label(r_.key(parent)) != FieldId::Text && d_.sections[s].id == SectionId::Summary)
          continue;
        syntax::MarkdownBlock block;
        block.kind = syntax::MarkdownKind::Paragraph;
        block.span = block.content = r_.node(scalar).text;
        block.next = static_cast<int>(blocks.size()) + 1;
        blocks.push_back(block);
        sections.push_back(static_cast<int>(s));
      }
    }
    if (blocks.empty()) return;
    std::vector<BlockNotes*> slots;
    for (const syntax::MarkdownBlock& block : blocks) slots.push_back(&r_.cache.notes(block_text(r_.text(), block)));
    Reading reading{r_.input, d_, blocks, r_.cache, slots, std::move(sections), r_.year_hint};
    reading.govern();
    prose_fields(reading);
  }

  // Another field goes behind the last one of the Summary, or of the top where the Summary is text.
  void field_slot() {
    if (r_.node(root_).style == YamlStyle::Flow) return;
    const auto behind = [&](int pair) {
      Slot slot = r_.insert_behind(pair, "");
      slot.before = d_.style.newline + std::string(r_.column(r_.node(pair).span.begin), ' ');
      slot.after.clear();
      d_.field_slot = slot;
    };
    for (std::size_t s = 0; s < d_.sections.size(); ++s) {
      if (d_.sections[s].id != SectionId::Summary) continue;
      const int pair = r_.section_nodes[s];
      const int value = r_.value(pair);
      if (r_.is_mapping(value)) {
        const std::vector<int> all = r_.pairs(value);
        if (r_.node(value).style == YamlStyle::Block && !all.empty()) behind(all.back());
        return;
      }
      if (value < 0) {
        const Offset end = d_.source->line_at(d_.sections[s].heading.end).end;
        d_.field_slot = Slot{{end, end}, d_.style.newline + std::string(r_.column(d_.sections[s].heading.begin) + 2, ' '), ""};
        return;
      }
      break;
    }
    int last = -1;
    for (const int pair : r_.pairs(root_))
      if (is_fact(pair) && r_.section_of(pair) < 0) last = pair;
    if (last >= 0) behind(last);
  }

  YamlReading& r_;
  Document& d_;
  int root_;
  Offset end_ = 0;
};

std::size_t read(const Input& input, const syntax::YamlNodes& nodes, YamlNotes& notes, WordsCache& cache, Document& d) {
  const YamlParse& yaml = nodes.all;
  d.comments = yaml.comments;
  for (const Span broken : yaml.broken) {
    // A mark that lacks takes no room: its line is what is broken.
    const Span span = broken.empty() ? d.source->line_at(broken.begin) : broken;
    if (!span.empty()) d.broken.push_back(span);
  }
  YamlReading reading(input, yaml, notes_of(notes, d.source->text(), nodes), cache, d);
  const int root = root_of(reading);
  if (root < 0) {
    read_yaml_prose(reading);
    check_yaml(reading, root, false, nodes.malformed);
    return reading.modelled;
  }
  Reader reader(reading, root);
  reader.sections();
  reader.fields();
  reading.year_hint = find_incident_date(input, d, reading.order());
  read_yaml_timeline(reading);
  if (!d.incident_date)
    for (const TimelineEntry& entry : d.timeline)
      if (entry.date) {
        d.incident_date = entry.date;
        break;
      }
  read_yaml_root_cause(reading);
  read_yaml_action_items(reading);
  read_yaml_points(reading);
  read_yaml_prose(reading);
  check_yaml(reading, root, false, nodes.malformed);
  return reading.modelled;
}

}  // namespace

std::size_t from_yaml(const Input& input, const syntax::YamlNodes& yaml, YamlNotes& notes, WordsCache& cache, Document& d) {
  d.style.newline = std::string(d.source->newline());
  d.style.heading = HeadingStyle::YamlKey;
  d.style.section_level = 1;
  return read(input, yaml, notes, cache, d);
}

}  // namespace pm::model

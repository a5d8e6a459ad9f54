// Reads the front matter of a Markdown document: the same fields as in a YAML document, and the same check of its form.
#include <algorithm>

#include "model/reading.h"
#include "model/yaml_check.h"
#include "model/yaml_reading.h"
#include "syntax/yaml_recovery.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::YamlKind;
using syntax::YamlParse;

void shift(YamlParse& parse, Offset by) {
  for (syntax::YamlNode& node : parse.nodes) {
    node.span = node.span.shifted(by);
    node.key = node.key.shifted(by);
    node.text = node.text.shifted(by);
  }
  for (Span& span : parse.broken) span = span.shifted(by);
  for (Span& span : parse.comments) span = span.shifted(by);
}

class FrontMatterReader {
 public:
  explicit FrontMatterReader(YamlReading& reading) : r_(reading), d_(reading.document) {}

  void run(int root) {
    for (const int pair : r_.pairs(root)) {
      const std::string key = r_.key(pair);
      const int value = r_.value(pair);
      const FieldId id = vocabulary::field_of_label(key);
      if (r_.is_mapping(value)) {
        if (id == FieldId::Meeting)
          meeting(value);
        else if (id == FieldId::PublishedInternal)
          published(value);
        else if (id == FieldId::UserImpact || id == FieldId::BusinessImpact)
          add(pair, id);
        else if (vocabulary::section_of_heading(key).id == SectionId::Summary || is_group(key))
          group(value);
        continue;
      }
      // `published: true` of a blog is no date.
      if (id == FieldId::PublishedInternal && (r_.summary_of(value) == "true" || r_.summary_of(value) == "false")) continue;
      if (id != FieldId::Unknown) add(pair, id);
    }
  }

 private:
  static bool is_group(std::string_view key) {
    return key == "incident" || key == "metadata" || key == "postmortem" || key == "impact" || key == "times" || key == "timestamps";
  }

  void group(int mapping) {
    for (const int pair : r_.pairs(mapping)) {
      const FieldId id = vocabulary::field_of_label(r_.key(pair));
      if (id != FieldId::Unknown && id != FieldId::Text && id != FieldId::Title) add(pair, id);
    }
  }

  void meeting(int mapping) {
    for (const int pair : r_.pairs(mapping)) {
      const std::string key = r_.key(pair);
      const FieldId id = vocabulary::field_of_label(key);
      if (id == FieldId::Facilitator || id == FieldId::Attendees || id == FieldId::Reviewers) add(pair, id);
      if (key == "date" || key == "when" || key == "held" || key == "at") add(pair, FieldId::Meeting);
    }
  }

  void published(int mapping) {
    for (const int pair : r_.pairs(mapping)) {
      const std::string key = r_.key(pair);
      if (key == "internal") add(pair, FieldId::PublishedInternal);
      if (key == "external") add(pair, FieldId::PublishedExternal);
    }
  }

  void add(int pair, FieldId id) {
    const int value = r_.value(pair);
    Field field;
    field.id = id;
    field.label = r_.node(pair).key;
    field.origin = FieldOrigin::FrontMatter;
    if (value >= 0 && !r_.is_empty(r_.resolved(value))) {
      field.value = r_.is_scalar(value) ? trimmed(r_.text(), r_.node(value).text) : r_.node(value).span;
      field.text = r_.summary_of(value);
      if (field.text.empty()) field.value = {};
    }
    d_.fields.push_back(std::move(field));
  }

  YamlReading& r_;
  Document& d_;
};

// TOML: the plain values of its first table, `title = "…"`. Its form is not ours to check.
void read_toml(Reading& reading, Span block) {
  Document& d = reading.document;
  const std::string_view text = reading.text();
  for (Offset line = d.source->line_of(block.begin) + 1; d.source->line_begin(line) < block.end; ++line) {
    const Span whole = trimmed(text, {d.source->line_begin(line), std::min(block.end, d.source->full_line(line).end)});
    const std::string_view words = text::slice(text, whole);
    if (words.starts_with("[") || words.starts_with("+++")) return;
    const std::size_t equals = words.find('=');
    if (equals == std::string_view::npos || equals == 0 || words.starts_with("#")) continue;
    const FieldId id = vocabulary::field_of_label(text::trim(words.substr(0, equals)));
    if (id == FieldId::Unknown) continue;
    Span value = trimmed(text, {whole.begin + static_cast<Offset>(equals) + 1, whole.end});
    if (value.size() < 2) continue;
    const char quote = text[value.begin];
    if (quote == '[' || quote == '{') continue;
    if ((quote == '"' || quote == '\'') && text[value.end - 1] == quote) value = {value.begin + 1, value.end - 1};
    Field field;
    field.id = id;
    field.label = trimmed(text, {whole.begin, whole.begin + static_cast<Offset>(equals)});
    field.value = value;
    field.text = std::string(text::slice(text, value));
    field.origin = FieldOrigin::FrontMatter;
    d.fields.push_back(std::move(field));
  }
}

}  // namespace

void read_front_matter(Reading& reading) {
  Document& d = reading.document;
  for (const syntax::MarkdownBlock& block : reading.blocks) {
    if (block.kind != syntax::MarkdownKind::FrontMatter) continue;
    d.front_matter = block.span;
    const std::string_view text = reading.text();
    if (!text::slice(text, block.span).starts_with("---")) {
      read_toml(reading, block.span);
      return;
    }
    const Offset first = d.source->line_of(block.span.begin);
    const Offset last = d.source->line_of(block.span.end);
    const Span inner{d.source->line_begin(first + 1), std::max(d.source->line_begin(first + 1), d.source->line_begin(last))};
    YamlParse yaml = syntax::parse_yaml(text, inner);
    const bool broken = !yaml.broken.empty();
    if (syntax::wants_recovery(text::slice(text, inner), yaml)) {
      yaml = syntax::recover_yaml(text::slice(text, inner));
      shift(yaml, inner.begin);
    }
    YamlReading keys(reading.input, yaml, reading.cache, d);
    int root = -1;
    for (int i = 0; i < static_cast<int>(yaml.nodes.size()) && root < 0; ++i) {
      const bool top = keys.node(i).parent < 0 || keys.node(keys.node(i).parent).kind == YamlKind::Document;
      if (keys.is_mapping(i) && top) root = i;
    }
    if (root >= 0) FrontMatterReader(keys).run(root);
    check_yaml(keys, root, true, broken ? std::vector<Span>{inner} : std::vector<Span>{});
    return;
  }
}

}  // namespace pm::model

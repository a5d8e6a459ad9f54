#include "model/known_keys.h"

#include <algorithm>

#include "model/yaml_check.h"
#include "text/strings.h"

namespace pm::model {
namespace {

using syntax::YamlKind;

// What is longer is no item that somebody wrote.
constexpr Offset kLongest = Offset{64} << 10;

// How far a line is indented, up to its dash where it begins with one; nullopt for a blank line or a comment.
struct Indent {
  Offset column = 0;
  bool dash = false;
};
std::optional<Indent> indent_of(std::string_view line) {
  const std::size_t column = line.find_first_not_of(' ');
  if (column == line.npos || line[column] == '#') return std::nullopt;
  return Indent{static_cast<Offset>(column), line[column] == '-' && (column + 1 == line.size() || line[column + 1] == ' ')};
}

// The lines of the item of a section's list in which a place is; the whole section where its list has no lines of its own.
Span item_around(const Document& d, const Section& section, Offset at) {
  const text::Source& source = *d.source;
  const Offset heading = source.line_of(section.heading.begin), last = source.line_of(section.body.end);
  const auto indent = [&](Offset line) { return indent_of(source.slice(source.line(line))); };
  Offset line = heading + 1;
  while (line <= last && !indent(line)) ++line;
  const auto first = indent(line);
  if (line > last || !first || !first->dash) return section.whole();
  const auto begins = [&](Offset l) {
    const auto found = indent(l);
    return found && found->dash && found->column == first->column;
  };
  Offset begin = source.line_of(at), end = begin + 1;
  while (begin > line && !begins(begin)) --begin;
  while (end <= last && !begins(end)) ++end;
  return {source.line_begin(begin), std::min(source.line_begin(end), section.body.end)};
}

}  // namespace

std::optional<KnownKey> known_key_at(const Document& d, const settings::Settings& settings, Offset at) {
  const auto last_of = [&](const std::vector<KnownKey>& keys) -> std::optional<KnownKey> {
    const auto after = std::partition_point(keys.begin(), keys.end(), [&](const KnownKey& key) { return key.span.begin <= at; });
    return after == keys.begin() ? std::nullopt : std::optional(*(after - 1));
  };
  const std::optional<KnownKey> listed = last_of(d.keys);
  const int index = d.section_at(at);
  if (d.format != Format::Yaml || index < 0) return listed;
  const vocabulary::SectionId governing = d.governing(index);
  const form::Map* map = governing == vocabulary::SectionId::Timeline ? form::map("entry") : governing == vocabulary::SectionId::ActionItems ? form::map("item") : nullptr;
  if (map == nullptr) return listed;
  const Span part = item_around(d, d.sections[static_cast<std::size_t>(index)], at);
  if (!part.contains(at) || part.size() > kLongest) return listed;
  const syntax::YamlParse yaml = syntax::parse_yaml(d.source->text(), part);
  Document alone;
  alone.format = d.format;
  alone.source = d.source;
  alone.schema_declared = d.schema_declared;
  const Input input{d.source, {}, d.format, &settings, {}};
  WordsCache cache;
  YamlReading reading(input, yaml, cache, alone);
  // The innermost list's item, or the list's in a section that was parsed as a whole.
  for (int i = 0; i < static_cast<int>(yaml.nodes.size()); ++i) {
    const syntax::YamlNode& node = yaml.nodes[static_cast<std::size_t>(i)];
    if (node.kind != YamlKind::Item || !node.span.contains(at) || !reading.is_mapping(node.value)) continue;
    check_item_alone(reading, node.value, *map);
    break;
  }
  const std::optional<KnownKey> found = last_of(alone.keys);
  return found && (!listed || found->span.begin > listed->span.begin) ? found : listed;
}

}  // namespace pm::model

#include <algorithm>

#include "model/adapters.h"
#include "model/finish.h"
#include "model/from_yaml.h"
#include "model/reading.h"
#include "model/recognition.h"
#include "syntax/markdown.h"
#include "syntax/yaml.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {

struct ParseState::Impl {
  syntax::MarkdownTree markdown;
  syntax::YamlTree yaml;
  WordsCache words;
};

ParseState::ParseState() : impl_(std::make_unique<Impl>()) {}
ParseState::~ParseState() = default;

void ParseState::edit(const text::Source& before, Span replaced, Offset new_size, const text::Source& after) {
  impl_->markdown.edit(before, replaced, new_size, after);
  impl_->yaml.edit(before, replaced, new_size, after);
}

void ParseState::reset() {
  impl_->markdown.reset();
  impl_->yaml.reset();
}

namespace {

// How the headings and lists of the document look.
Style style_of(const Document& d, const std::vector<syntax::MarkdownBlock>& blocks) {
  Style style;
  style.newline = std::string(d.source->newline());
  for (const Section& s : d.sections) {
    if (!vocabulary::is_template_section(s.id)) continue;
    style.section_level = s.level;
    style.heading = s.style;
    break;
  }
  for (const syntax::MarkdownBlock& block : blocks)
    if (block.kind == syntax::MarkdownKind::ListItem && !block.ordered) {
      style.bullet = block.marker;
      break;
    }
  return style;
}

void from_markdown(const Input& input, ParseState::Impl& state, Document& d) {
  const std::vector<syntax::MarkdownBlock> blocks = state.markdown.parse(*input.source);
  Reading reading{input, d, blocks, state.words, std::vector<WordsPtr>(blocks.size()), {}, 0};
  read_sections(reading);
  d.style = style_of(d, blocks);
  read_front_matter(reading);
  read_fields(reading);
  reading.year_hint = find_incident_date(input, d);
  read_timeline(reading);
  if (!d.incident_date)
    for (const TimelineEntry& entry : d.timeline)
      if (entry.date) {
        d.incident_date = entry.date;
        break;
      }
  read_root_cause(reading);
  read_action_items(reading);
  read_points(reading);
  read_prose(reading);
}

}  // namespace

Document build(const Input& input, ParseState& parse_state) {
  ParseState::Impl& state = parse_state.impl();
  Document d;
  d.format = input.format;
  d.source = input.source;
  if (input.format == Format::Markdown) from_markdown(input, state, d);
  else from_yaml(input, state.yaml.parse(*input.source), state.words, d);
  d.english = vocabulary::looks_english(input.source->text());
  finish(input, d);
  d.recognition = recognise(input, d);
  d.nearly_empty = is_nearly_empty(d);
  state.words.next_version();
  return d;
}

Document build(const Input& input) {
  ParseState state;
  return build(input, state);
}

std::optional<Format> format_of(std::string_view language_id, std::string_view path) {
  if (language_id == "markdown" || language_id == "quarto" || language_id == "mdx") return Format::Markdown;
  if (language_id == "yaml" || language_id == "yml") return Format::Yaml;
  if (!language_id.empty() && language_id != "plaintext") return std::nullopt;
  const std::string name = text::lower(path);
  for (const std::string_view end : {".md", ".markdown", ".qmd", ".mdx", ".mkd"})
    if (name.ends_with(end)) return Format::Markdown;
  for (const std::string_view end : {".yaml", ".yml"})
    if (name.ends_with(end)) return Format::Yaml;
  return std::nullopt;
}

}  // namespace pm::model

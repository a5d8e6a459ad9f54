#include <algorithm>

#include "rules/section/_sections.h"
#include "rules/rule.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule meta_title_missing;

namespace {

using vocabulary::FieldId;

constexpr std::string_view kPrompt = "{{what users experienced}}";

// Where a title goes: a Markdown document's first line behind the front matter, a YAML document's first key.
text::TextEdit title_edit(const Document& document) {
  const std::string& newline = document.style.newline;
  const text::Source& source = *document.source;
  if (document.format == model::Format::Markdown) {
    Offset at = 0;
    if (document.front_matter) at = source.full_line(source.line_of(document.front_matter->end > 0 ? document.front_matter->end - 1 : 0)).end;
    return {{at, at}, (document.front_matter ? newline : std::string()) + "# Post-mortem: " + std::string(kPrompt) + newline + (document.front_matter ? std::string() : newline)};
  }
  Offset at = 0;
  for (const model::Field& field : document.fields)
    if (document.source->slice(field.label) == "schema") at = source.full_line(source.line_of(field.label.begin)).end;
  if (at == 0 && !document.sections.empty()) at = source.line_begin(source.line_of(document.sections.front().heading.begin));
  for (const model::Field& field : document.fields)
    if (at == 0 && !field.label.empty()) at = source.line_begin(source.line_of(field.label.begin));
  return {{at, at}, "title: \"" + std::string(kPrompt) + "\"" + newline};
}

// A first line in bold or by itself that could be one, though it is no heading.
bool begins_with_title(const Document& document) {
  if (document.blocks.empty() || document.format != model::Format::Markdown) return false;
  const model::Block& first = document.blocks.front();
  std::string_view words = document.source->slice(first.span);
  if (first.kind != model::BlockKind::Paragraph || words.find('\n') != std::string_view::npos || words.size() > 100) return false;
  if (std::any_of(document.fields.begin(), document.fields.end(), [&](const model::Field& f) { return !f.label.empty() && first.span.contains(f.label); })) return false;
  if (std::any_of(document.sections.begin(), document.sections.end(), [&](const model::Section& s) { return s.heading_block.overlaps(first.span); })) return false;
  if (std::any_of(document.placeholders.begin(), document.placeholders.end(), [&](const model::Placeholder& p) { return first.span.contains(p.span); })) return false;
  while (!words.empty() && words.back() == '*') words.remove_suffix(1);
  return words.find(' ') != std::string_view::npos && !words.ends_with('.') && !words.ends_with(':') && !words.ends_with('!');
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (document.nearly_empty || !text::trim(document.title).empty()) return;
  for (const model::Field& field : document.fields)
    if (field.id == FieldId::Title && (field.placeholder || !field.text.empty())) return;
  // The front matter of some site generators is TOML, which is not read.
  if (document.front_matter && document.text().compare(document.front_matter->begin, 3, "+++") == 0) return;
  // `title:` is being filled in, or cannot be read.
  const std::string_view all = document.text();
  if (document.format == model::Format::Yaml) {
    if (!document.broken.empty() && (all.starts_with("title:") || all.find("\ntitle:") != std::string_view::npos)) return;
    if (all.starts_with("{")) return;
  }
  if (begins_with_title(document)) return;
  Finding finding;
  finding.severity = meta_title_missing.severity;
  finding.span = title_or_first_line(document);
  finding.message = "The post-mortem has no title: say in one line what users experienced, so that it can be found again.";
  report.add(meta_title_missing, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  return {{"Add a title", {title_edit(context.document)}, true, false}};
}

}  // namespace

const Rule meta_title_missing{"meta/title-missing", "The document has no title", Severity::Warning, check, fixes};

}  // namespace pm::rules

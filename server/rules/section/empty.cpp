#include <algorithm>

#include "rules/section/_sections.h"
#include "templates/templates.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule section_empty;

namespace {

using model::Section;
using vocabulary::SectionId;

// Whether some part of the model was read from the section, whatever its words look like.
bool holds_parts(const Document& document, const Section& section) {
  const Span body = section.body;
  const auto within = [&](const auto& part) { return body.contains(part.span); };
  return std::any_of(document.timeline.begin(), document.timeline.end(), within) ||
         std::any_of(document.action_items.begin(), document.action_items.end(), within) ||
         std::any_of(document.root_cause.whys.begin(), document.root_cause.whys.end(), within) ||
         std::any_of(document.fields.begin(), document.fields.end(),
                     [&](const model::Field& f) { return !f.value.empty() && body.contains(f.value); });
}

// The body without its comments, list markers and blanks.
std::string rest_of(const Document& document, Span body) {
  std::string rest(document.source->slice(body));
  for (const Span comment : document.comments)
    for (Offset at = std::max(comment.begin, body.begin); at < std::min(comment.end, body.end); ++at)
      rest[at - body.begin] = ' ';
  std::string out;
  for (std::string_view line : text::split(rest, '\n')) {
    line = text::trim(line);
    if (line.size() < 3 && line.find_first_not_of("-*+") == std::string_view::npos) continue;
    if (line == "- [ ]" || line == "* [ ]" || line == "[]" || line == "\"\"" || line == "''" || line == "~" || line == "null" ||
        line == "{}")
      continue;
    out += line;
    out += '\n';
  }
  return out;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.sections.size(); ++i) {
    const Section& section = document.sections[i];
    // Optional sections are nobody's debt.
    if (section.has_content || !vocabulary::is_template_section(section.id)) continue;
    // Told twice, and once in vain: section/duplicate and yaml/duplicate-key speak of it.
    if (std::any_of(document.sections.begin(), document.sections.end(),
                    [&](const Section& other) { return &other != &section && other.id == section.id && other.parent == section.parent; }))
      continue;
    if (document.is_broken(section.whole()) || document.holds_placeholder(section.body) || holds_parts(document, section))
      continue;
    // Pictures, code and tables are content even where they have no words.
    if (!rest_of(document, section.body).empty()) continue;
    Finding finding;
    finding.severity = section_empty.severity;
    finding.span = section.heading;
    finding.message = "\"" + section.title + "\" is empty: it should say " + std::string(purpose_of(section.id)) + ".";
    finding.subject = static_cast<int>(i);
    finding.tags.push_back(Tag::Unnecessary);
    report.add(section_empty, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const Section& section = document.sections[static_cast<std::size_t>(finding.subject)];
  const text::Source& source = *document.source;
  const std::string& newline = document.style.newline;
  const std::string prompts = templates::prompts(section.id, document);
  if (prompts.empty()) return {};

  // Behind the last comment, over whatever bare markers stand there.
  Offset from = section.heading_block.end;
  for (const Span comment : document.comments)
    if (section.body.contains(comment)) from = std::max(from, comment.end);
  Offset to = section.body.end;
  const std::string_view text = document.text();
  while (to > from && text::is_space(text[to - 1])) --to;
  if (document.format == model::Format::Yaml) {
    from = source.line_at(std::min(from, source.size())).end;
    if (from == source.line_begin(source.line_of(from)) && from > 0) {  // the key's line end belongs to its block
      from = source.line_at(section.heading.begin).end;
    }
    const Offset line_end = source.line_at(section.heading.begin).end;
    const std::string_view inline_value = text::trim(source.slice({std::min(section.heading.end, line_end), line_end}));
    for (const std::string_view nothing : {"[]", "{}", "~", "null", "\"\"", "''"})
      if (inline_value == std::string(": ") + std::string(nothing))
        return {{"Insert prompts", {{{section.heading.end, line_end}, ":" + newline + prompts}}, true, false}};
    if (inline_value != ":" && !inline_value.starts_with(": #") && !inline_value.starts_with(":#")) return {};
    return {{"Insert prompts", {{{from, std::max(from, to)}, newline + prompts}}, true, false}};
  }
  std::string before;
  if (from > 0 && text[from - 1] != '\n' && text[from - 1] != '\r') before = newline;
  const bool last = section.body.end >= source.size();
  to = std::max(from, section.body.end);
  return {{"Insert prompts", {{{from, to}, before + newline + prompts + newline + (last ? "" : newline)}}, true, false}};
}

}  // namespace

const Rule section_empty{"section/empty", "A section has a heading and nothing under it", Severity::Warning, check, fixes};

}  // namespace pm::rules

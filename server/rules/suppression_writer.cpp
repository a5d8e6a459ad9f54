#include <algorithm>

#include "rules/suppressions.h"
#include "syntax/markdown.h"
#include "syntax/yaml.h"
#include "text/strings.h"

namespace pm::rules {
namespace {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;

std::string_view leading_blanks(std::string_view line) {
  std::size_t size = 0;
  while (size < line.size() && (line[size] == ' ' || line[size] == '\t')) ++size;
  return line.substr(0, size);
}

}  // namespace

struct SuppressionWriter::Impl {
  const Document& d;
  const text::Source& source;
  std::optional<Span> yaml_part;   // the front matter's lines without the fences; in YAML the whole document
  std::optional<std::vector<MarkdownBlock>> blocks_read;
  std::optional<syntax::YamlParse> yaml_read;

  explicit Impl(const Document& document) : d(document), source(*document.source) {
    if (d.format == model::Format::Yaml) {
      yaml_part = Span{0, source.size()};
      return;
    }
    if (!d.front_matter) return;
    const Span lines = *d.front_matter;
    const Offset first = source.line_of(lines.begin) + 1;
    const Offset last = source.line_of(lines.end > lines.begin ? lines.end - 1 : lines.end);
    if (first < last) yaml_part = Span{source.line_begin(first), source.line_begin(last)};
  }

  const std::vector<MarkdownBlock>& blocks() {
    if (!blocks_read) blocks_read = syntax::MarkdownParser().parse(d.source).all;
    return *blocks_read;
  }
  const syntax::YamlParse& yaml() {
    if (!yaml_read) yaml_read = syntax::parse_yaml(source.text(), *yaml_part);
    return *yaml_read;
  }

  bool is_yaml(Offset line_begin) const {
    return yaml_part && yaml_part->touches(line_begin) && (d.format == model::Format::Yaml || line_begin < yaml_part->end);
  }

  Offset last_line_of(Span span) const { return source.line_of(span.end > span.begin ? span.end - 1 : span.end); }
  std::string_view line_text(Offset line) const { return source.slice(source.line(line)); }

  // "postmortem-disable-line RULE: {{reason}}" as a comment.
  std::string comment(std::string_view what, std::string_view rule, bool hash, bool reason = true) const {
    std::string words = "postmortem-" + std::string(what) + " " + std::string(rule) + (reason ? ": {{reason}}" : "");
    return hash ? "# " + words : "<!-- " + words + " -->";
  }

  TextEdit before_line(Offset line, std::string_view indent, std::string text) const {
    const Offset at = source.line_begin(line);
    return {{at, at}, std::string(indent) + std::move(text) + d.style.newline};
  }

  std::vector<TextEdit> around(Offset first, Offset last, std::string_view rule, bool hash) const {
    const std::string indent(leading_blanks(line_text(first)));
    const Offset end = source.line(last).end;
    // Only a blank line ends a table for sure.
    const std::string gap = hash ? d.style.newline : d.style.newline + d.style.newline;
    return {before_line(first, indent, comment("disable", rule, hash)), {{end, end}, gap + indent + comment("enable", rule, hash, false)}};
  }

  std::vector<TextEdit> in_yaml(Offset line, std::string_view rule) {
    for (const syntax::YamlNode& node : yaml().nodes) {
      if (node.kind != syntax::YamlKind::Scalar) continue;
      const Offset first = source.line_of(node.span.begin);
      Offset last = last_line_of(node.span);
      if (first >= line || last < line) continue;
      // Within a text of several lines there are no comments.
      while (last > line && text::trim(line_text(last)).empty()) --last;
      return around(first, last, rule, true);
    }
    return {before_line(line, leading_blanks(line_text(line)), comment("disable-next-line", rule, true))};
  }

  // What stands in front of a line must not end a list: it goes into the item before.
  std::string indent_before(std::size_t item) {
    const std::vector<MarkdownBlock>& all = blocks();
    const MarkdownBlock& block = all[item];
    const std::string_view own = leading_blanks(line_text(source.line_of(block.span.begin)));
    const MarkdownBlock* before = nullptr;
    for (std::size_t i = item; i-- > 0;) {
      if (static_cast<int>(i) == block.parent) break;
      if (all[i].kind == MarkdownKind::ListItem && all[i].parent == block.parent) {
        before = &all[i];
        break;
      }
    }
    if (before == nullptr) return std::string(own);
    const Offset line = source.line_of(before->span.begin);
    const std::string_view text = line_text(line);
    std::size_t at = leading_blanks(text).size();
    std::string indent(text.substr(0, at));
    const std::size_t marker = at;
    while (at < text.size() && !text::is_space(text[at])) ++at;
    std::size_t blanks = 0;
    while (at + blanks < text.size() && text[at + blanks] == ' ') ++blanks;
    if (blanks == 0 || blanks > 4) blanks = 1;
    return indent + std::string(at - marker + blanks, ' ');
  }

  std::vector<TextEdit> in_markdown(Offset line, Offset at, std::string_view rule) {
    std::optional<std::size_t> item;       // the outermost that begins in the line
    const std::vector<MarkdownBlock>& all = blocks();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const MarkdownBlock& block = all[i];
      const Offset first = source.line_of(block.span.begin);
      if (first > line) break;
      const Offset last = last_line_of(block.span);
      if (last < line) continue;
      if (block.kind == MarkdownKind::Quote) return behind(line, rule);
      if (block.kind == MarkdownKind::Table) return around(first, last, rule, false);
      if ((block.kind == MarkdownKind::Code || block.kind == MarkdownKind::Html) && first < line) return around(first, last, rule, false);
      if (block.kind == MarkdownKind::Paragraph && first < line && block.span.contains(at)) return behind(line, rule);
      if (block.kind == MarkdownKind::ListItem && first == line && !item) item = i;
    }
    const std::string indent = item ? indent_before(*item) : std::string(leading_blanks(line_text(line)));
    return {before_line(line, indent, comment("disable-next-line", rule, false))};
  }

  // At the end of the line; two blanks there are a line break and stay last.
  std::vector<TextEdit> behind(Offset line, std::string_view rule) const {
    std::string_view words = line_text(line);
    while (!words.empty() && (words.back() == ' ' || words.back() == '\t')) words.remove_suffix(1);
    const Offset end = source.line_begin(line) + static_cast<Offset>(words.size());
    return {{{end, end}, " " + comment("disable-line", rule, false)}};
  }
};

SuppressionWriter::SuppressionWriter(const Document& document) : impl_(std::make_unique<Impl>(document)) {}
SuppressionWriter::~SuppressionWriter() = default;

bool SuppressionWriter::can_stand_at(const Finding& finding) const {
  const Impl& w = *impl_;
  const Offset at = w.source.line_begin(w.source.line_of(finding.span.begin));
  // Behind an open quote or bracket a comment is no comment.
  if (w.is_yaml(at)) return w.d.broken.empty();
  // Not at one of the fences.
  return w.d.format != model::Format::Yaml && !(w.d.front_matter && at < w.d.front_matter->end);
}

std::vector<TextEdit> SuppressionWriter::here(const Finding& finding) const {
  if (!can_stand_at(finding)) return {};
  Impl& w = *impl_;
  const Offset line = w.source.line_of(finding.span.begin);
  if (w.is_yaml(w.source.line_begin(line))) return w.in_yaml(line, finding.rule->id);
  return w.in_markdown(line, finding.span.begin, finding.rule->id);
}

std::vector<TextEdit> SuppressionWriter::in_file(const Finding& finding) const {
  const Impl& w = *impl_;
  const bool hash = w.d.format == model::Format::Yaml;
  std::string text = w.comment("disable-file", finding.rule->id, hash);
  if (hash || !w.d.front_matter) return {w.before_line(0, "", std::move(text))};
  const Offset end = w.d.front_matter->end;
  const Span line = w.source.line_at(end > 0 ? end - 1 : 0);
  if (w.source.line_of(line.end) + 1 >= w.source.line_count()) return {{{line.end, line.end}, w.d.style.newline + text}};
  return {w.before_line(w.source.line_of(line.end) + 1, "", std::move(text))};
}

}  // namespace pm::rules

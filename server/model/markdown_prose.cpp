// Lists the blocks of prose with what in them is none, finds placeholders, and says which sections have content of their own.
#include <algorithm>

#include "model/placeholders.h"
#include "model/reading.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;

BlockKind kind_of(const Reading& r, int index) {
  const MarkdownBlock& block = r.block(index);
  if (block.kind == MarkdownKind::Heading) return BlockKind::Heading;
  if (block.kind == MarkdownKind::TableCell) return BlockKind::TableCell;
  const int item = r.item_of(index);
  return item >= 0 && r.first_paragraph(item) == index ? BlockKind::ListItem : BlockKind::Paragraph;
}

// What a block tells by itself.
struct ProseNote {
  text::Masks masks;
  std::uint64_t digest = 0;
  std::vector<Span> placeholders;   // relative to its content
  bool content = false;             // words besides placeholders
};

// The marks of a block, with the markers of enclosing blocks on later lines among them.
std::vector<text::Mask> masks_of(const MarkdownBlock& block, const Words& words) {
  std::vector<text::Mask> masks = words.marks.masks;
  for (const Span gap : block.gaps) {
    if (gap.begin < block.content.begin || gap.end > block.content.end) continue;
    masks.push_back({{gap.begin - block.content.begin, gap.end - block.content.begin}, text::MaskKind::Markup});
  }
  if (!block.gaps.empty()) std::sort(masks.begin(), masks.end(), [](const text::Mask& a, const text::Mask& b) { return a.span < b.span; });
  return masks;
}

void note_content(Reading& r, int index) {
  std::vector<Section>& sections = r.document.sections;
  // Those around one that has content have it too.
  for (int s = r.section_by_block[static_cast<std::size_t>(index)]; s >= 0 && !sections[static_cast<std::size_t>(s)].has_content;
       s = sections[static_cast<std::size_t>(s)].parent)
    sections[static_cast<std::size_t>(s)].has_content = true;
}

ProseNote note_of(Reading& r, int index) {
  const MarkdownBlock& block = r.block(index);
  const Words& words = r.words(index);
  ProseNote out;
  out.masks = masks_of(block, words);
  out.digest = digest_of(text::slice(r.text(), block.content), out.masks);
  std::vector<Placeholder> placeholders;
  find_placeholders(words, 0, -1, placeholders);
  for (const Placeholder& placeholder : placeholders) out.placeholders.push_back(placeholder.span);
  if (block.kind == MarkdownKind::Heading) return out;
  // Words besides the placeholders: a line that holds one is the template's line until it is filled in.
  const std::string_view visible = text::trim(words.visible);
  const bool mark = visible.find_first_not_of("-*_.…—– ") == std::string_view::npos;
  const bool header = block.kind == MarkdownKind::TableCell && block.parent >= 0 && r.block(block.parent).kind == MarkdownKind::TableHeader;
  const bool links = !words.marks.links.empty() || std::any_of(words.marks.masks.begin(), words.marks.masks.end(), [](const text::Mask& m) { return m.kind == text::MaskKind::Code; });
  out.content = !header && placeholders.empty() && ((!visible.empty() && !mark) || links);
  return out;
}

// Whether the words are the name of a section that is written as a bold label, and no more.
bool is_label(const Document& d, Span content) {
  const auto at = std::lower_bound(d.sections.begin(), d.sections.end(), content.begin, [](const Section& s, Offset begin) { return s.heading_block.begin < begin; });
  return at != d.sections.end() && at->style == HeadingStyle::Bold && at->heading_block.begin == content.begin && at->heading_block.end >= content.end;
}

// Whether a fenced code block has its second fence; one that is indented needs none.
bool is_closed(std::string_view code) {
  const char mark = code.empty() ? '\0' : code.front();
  if (mark != '`' && mark != '~') return true;
  const std::size_t run = std::min(code.find_first_not_of(mark), code.size());
  const std::size_t line = code.find_last_of("\r\n");
  if (line == std::string_view::npos) return false;
  std::string_view end = text::trim(code.substr(line));
  while (!end.empty() && (end.front() == '>' || text::is_space(end.front()))) end.remove_prefix(1);
  return end.size() >= run && end.find_first_not_of(mark) == std::string_view::npos;
}

bool is_comment(std::string_view html) { return text::trim(html).starts_with("<!--"); }

}  // namespace

void read_prose(Reading& r) {
  Document& d = r.document;
  const bool labels = std::any_of(d.sections.begin(), d.sections.end(), [](const Section& s) { return s.style == HeadingStyle::Bold; });
  for (int i = 0; i < r.count(); ++i) {
    const MarkdownBlock& block = r.block(i);
    const int section = r.section_by_block[static_cast<std::size_t>(i)];
    if (block.kind == MarkdownKind::Html) {
      const std::string_view html = text::slice(r.text(), block.span);
      if (is_comment(html)) d.comments.push_back(block.span);
      // text in tags, a picture: content; a comment alone: none
      const std::size_t end = html.rfind("-->");
      if (!is_comment(html) || !text::trim(html.substr(end == std::string_view::npos ? html.size() : end + 3)).empty()) note_content(r, i);
      continue;
    }
    if (block.kind == MarkdownKind::Code) {
      note_content(r, i);
      // what is never closed runs to the end, the blank lines behind it included
      const bool last = text::trim(r.text().substr(block.span.end)).empty();
      d.code.push_back({block.span.begin, last && !is_closed(text::slice(r.text(), block.span)) ? d.source->size() : block.span.end});
      continue;
    }
    if (!r.has_words(i)) continue;
    const ProseNote& note = r.note<ProseNote>(i, [&] { return note_of(r, i); });
    Block& out = d.blocks.emplace_back();
    out.span = block.content;
    out.masks = note.masks;
    out.digest = note.digest;
    out.kind = kind_of(r, i);
    out.section = section;
    out.block_quote = r.in_quote(i);
    out.depth = r.list_depth(i);
    for (const Span placeholder : note.placeholders) d.placeholders.push_back({placeholder.shifted(block.content.begin), section, false});
    // a heading by itself is no content of the section it opens, but of the one around it only with words below
    if (note.content && !(labels && is_label(d, block.content))) note_content(r, i);
  }
}

}  // namespace pm::model

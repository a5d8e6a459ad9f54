#include "syntax/markdown.h"

#include <algorithm>
#include <string_view>

#include "syntax/gone_pieces.h"
#include "syntax/markdown_assembly.h"
#include "syntax/markdown_cuts.h"
#include "syntax/plain_markdown.h"
#include "syntax/tree.h"
#include "text/change.h"
#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

Span trimmed(std::string_view text, Span span) {
  while (span.end > span.begin && text::is_space(text[span.end - 1])) --span.end;
  while (span.end > span.begin && text::is_space(text[span.begin])) ++span.begin;
  return span;
}

Span without_line_end(std::string_view text, Span span) {
  while (span.end > span.begin && (text[span.end - 1] == '\n' || text[span.end - 1] == '\r')) --span.end;
  return span;
}

// Walks the tree into the flat list. Recursion is bounded by kMaxDepth.
class Flattener {
 public:
  Flattener(std::string_view text, std::vector<MarkdownBlock>& out) : text_(text), out_(out) {}

  void walk(TSNode node, int parent, int depth) {
    if (depth > kMaxDepth) return;
    Cursor cursor(node);
    if (!cursor.first_child()) return;
    do {
      take(cursor.node(), parent, depth);
    } while (cursor.next_sibling());
  }

 private:
  int add(MarkdownKind kind, TSNode node, int parent) {
    MarkdownBlock block;
    block.kind = kind;
    block.span = without_line_end(text_, span_of(node));
    block.parent = parent;
    out_.push_back(block);
    return static_cast<int>(out_.size()) - 1;
  }

  void close(int index) { out_[static_cast<std::size_t>(index)].next = static_cast<int>(out_.size()); }

  void container(MarkdownKind kind, TSNode node, int parent, int depth) {
    const int index = add(kind, node, parent);
    walk(node, index, depth + 1);
    close(index);
  }

  // The `inline` node's place with the gaps in it.
  void content(int index, TSNode node) {
    MarkdownBlock& block = out_[static_cast<std::size_t>(index)];
    block.content = trimmed(text_, span_of(node));
    const std::uint32_t count = ts_node_named_child_count(node);
    if (count == 0) return;
    Cursor cursor(node);
    if (!cursor.first_child()) return;
    do {
      if (std::string_view(ts_node_type(cursor.node())) == "block_continuation") {
        const Span gap = span_of(cursor.node());
        if (!gap.empty()) block.gaps.push_back(gap);
      }
    } while (cursor.next_sibling());
  }

  void inline_child(int index, TSNode node) {
    Cursor cursor(node);
    if (!cursor.first_child()) return;
    do {
      const std::string_view type = ts_node_type(cursor.node());
      if (type == "inline") content(index, cursor.node());
      if (type == "paragraph") inline_child(index, cursor.node());  // of a setext heading
    } while (cursor.next_sibling());
  }

  void heading(TSNode node, int parent, bool setext) {
    const int index = add(MarkdownKind::Heading, node, parent);
    inline_child(index, node);
    MarkdownBlock& block = out_[static_cast<std::size_t>(index)];
    block.setext = setext;
    if (setext) {
      block.level = text_[block.span.end - 1] == '=' ? 1 : 2;
    } else {
      while (block.span.begin + static_cast<Offset>(block.level) < block.span.end &&
             text_[block.span.begin + static_cast<Offset>(block.level)] == '#')
        ++block.level;
    }
    if (block.level < 1) block.level = 1;
    if (block.content.empty()) block.content = {block.span.end, block.span.end};
    // A closing sequence of #s is no part of the title.
    Span& title = block.content;
    if (!setext && !title.empty() && text_[title.end - 1] == '#') {
      Offset end = title.end;
      while (end > title.begin && text_[end - 1] == '#') --end;
      if (end == title.begin || text::is_space(text_[end - 1])) title = trimmed(text_, {title.begin, end});
    }
    close(index);
  }

  void list_item(TSNode node, int parent, int depth) {
    const int index = add(MarkdownKind::ListItem, node, parent);
    Cursor cursor(node);
    if (cursor.first_child()) {
      do {
        const TSNode child = cursor.node();
        const std::string_view type = ts_node_type(child);
        MarkdownBlock& item = out_[static_cast<std::size_t>(index)];
        if (type.starts_with("list_marker_")) {
          const Span marker = trimmed(text_, span_of(child));
          item.marker = marker.empty() ? '-' : text_[marker.end - 1];
          item.ordered = item.marker == '.' || item.marker == ')';
        } else if (type == "task_list_marker_checked") {
          item.checked = 1;
          item.content = trimmed(text_, span_of(child));
        } else if (type == "task_list_marker_unchecked") {
          item.checked = 0;
          item.content = trimmed(text_, span_of(child));
        } else {
          take(child, index, depth + 1);
        }
      } while (cursor.next_sibling());
    }
    close(index);
  }

  void table(TSNode node, int parent) {
    const int index = add(MarkdownKind::Table, node, parent);
    Cursor rows(node);
    if (rows.first_child()) {
      do {
        const std::string_view type = ts_node_type(rows.node());
        if (type != "pipe_table_header" && type != "pipe_table_row") continue;
        const int row = add(type == "pipe_table_row" ? MarkdownKind::TableRow : MarkdownKind::TableHeader, rows.node(), index);
        Cursor cells(rows.node());
        if (cells.first_child()) {
          do {
            if (std::string_view(ts_node_type(cells.node())) != "pipe_table_cell") continue;
            const int cell = add(MarkdownKind::TableCell, cells.node(), row);
            MarkdownBlock& block = out_[static_cast<std::size_t>(cell)];
            block.content = trimmed(text_, span_of(cells.node()));
            close(cell);
          } while (cells.next_sibling());
        }
        close(row);
      } while (rows.next_sibling());
    }
    close(index);
  }

  void take(TSNode node, int parent, int depth) {
    const std::string_view type = ts_node_type(node);
    if (type == "section" || type == "ERROR") {
      walk(node, parent, depth + 1);
    } else if (type == "atx_heading") {
      heading(node, parent, false);
    } else if (type == "setext_heading") {
      heading(node, parent, true);
    } else if (type == "paragraph") {
      const int index = add(MarkdownKind::Paragraph, node, parent);
      inline_child(index, node);
      MarkdownBlock& block = out_[static_cast<std::size_t>(index)];
      if (block.content.empty()) block.content = trimmed(text_, block.span);
      block.span = block.content;
      close(index);
    } else if (type == "list") {
      container(MarkdownKind::List, node, parent, depth);
    } else if (type == "list_item") {
      list_item(node, parent, depth);
    } else if (type == "block_quote") {
      container(MarkdownKind::Quote, node, parent, depth);
    } else if (type == "pipe_table") {
      table(node, parent);
    } else if (type == "fenced_code_block" || type == "indented_code_block") {
      close(add(MarkdownKind::Code, node, parent));
    } else if (type == "html_block") {
      close(add(MarkdownKind::Html, node, parent));
    } else if (type == "minus_metadata" || type == "plus_metadata") {
      close(add(MarkdownKind::FrontMatter, node, parent));
    } else if (type == "thematic_break" || type == "link_reference_definition") {
      close(add(MarkdownKind::Other, node, parent));
    }
  }

  std::string_view text_;
  std::vector<MarkdownBlock>& out_;
};

// What rows are parsed below, so that they are rows: a table that ends with one. Their cells do not depend on how many it has.
constexpr std::string_view kTableAbove = "| a |\n| - |\n| a |\n";

// Takes kTableAbove out of the blocks of a text that began with it. Whether rows of its table are left.
bool take_out_table_above(std::vector<MarkdownBlock>& blocks) {
  constexpr auto kSize = static_cast<Offset>(kTableAbove.size());
  int first = 1;   // the first that stays, but for the table
  while (first < static_cast<int>(blocks.size()) && blocks[static_cast<std::size_t>(first)].span.begin < kSize) ++first;
  const bool rows = first < blocks.front().next;
  const int gone = rows ? first - 1 : first;
  if (rows) blocks.front().span.begin = kSize;
  blocks.erase(blocks.begin() + (rows ? 1 : 0), blocks.begin() + first);
  for (MarkdownBlock& block : blocks) {
    shift(block, Offset{0} - kSize);
    if (block.parent > 0) block.parent -= gone;
    block.next -= gone;
  }
  return rows;
}

// The grammar takes the square of the time for a last line without its end, and for a mark that is repeated within a line.
constexpr std::size_t kLongestRun = 200;

bool repeats(std::string_view text, std::size_t at) {
  return at > 0 && text[at] == text[at - 1] && std::string_view("*_~`=").find(text[at]) != std::string_view::npos;
}

bool needs_taming(std::string_view text) {
  if (!text.empty() && text.back() != '\n') return true;
  // A run that is long enough holds one of the places looked at.
  for (std::size_t at = kLongestRun; at < text.size(); at += kLongestRun)
    if (repeats(text, at)) return true;
  return false;
}

// The same with its line end, and letters for what of a run is too much: every place stays where it is.
std::string tame(std::string_view text) {
  std::string out(text);
  std::size_t run = 0;
  for (std::size_t at = 1; at < text.size(); ++at) {
    run = repeats(text, at) ? run + 1 : 0;
    if (run >= kLongestRun) out[at] = 'x';
  }
  if (!out.empty() && out.back() != '\n') out += '\n';
  return out;
}

// What follows from the blocks around.
void note_enclosing(std::vector<MarkdownBlock>& blocks) {
  for (MarkdownBlock& block : blocks) {
    if (block.parent < 0) continue;
    const MarkdownBlock& parent = blocks[static_cast<std::size_t>(block.parent)];
    block.lists = static_cast<std::uint8_t>(parent.lists + (parent.kind == MarkdownKind::List ? 1 : 0));
    block.quoted = parent.quoted || parent.kind == MarkdownKind::Quote;
  }
}

}  // namespace

struct MarkdownParser::Impl {
  Cuts made = Cuts::Made;
  ParserPtr parser = make_parser(tree_sitter_markdown());
  text::SourcePtr source;          // of the pieces
  std::vector<Cut> begins;         // of the pieces; the first is at 0
  MarkdownAssembly assembly;
  GonePieces gone;
  std::size_t parsed = 0;
  text::Change change;

  void flatten(std::string_view text, std::vector<MarkdownBlock>& blocks) {
    const auto size = static_cast<Offset>(text.size());
    std::string tamed;
    if (needs_taming(text)) text = tamed = tame(text);
    const TreePtr tree(ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<std::uint32_t>(text.size())));
    if (tree) Flattener(text, blocks).walk(ts_tree_root_node(tree.get()), -1, 0);
    if (text.size() == size) return;
    const auto clamp = [&](Span& span) { span = {std::min(span.begin, size), std::min(span.end, size)}; };
    for (MarkdownBlock& block : blocks) {
      clamp(block.span);
      clamp(block.content);
      for (Span& gap : block.gaps) clamp(gap);
    }
  }

  MarkdownPiecePtr parse_piece(std::string_view text, bool in_table) {
    if (MarkdownPiecePtr known = gone.take(text, in_table)) return known;
    auto piece = std::make_shared<MarkdownPiece>();
    piece->size = static_cast<Offset>(text.size());
    std::string below;
    if (made == Cuts::Made && plain_blocks(text, in_table, piece->blocks)) {
      piece->in_table = !piece->blocks.empty() && piece->blocks.front().kind == MarkdownKind::Table;
    } else if (in_table) {
      flatten(below.append(kTableAbove).append(text), piece->blocks);
      piece->in_table = !piece->blocks.empty() && piece->blocks.front().kind == MarkdownKind::Table && take_out_table_above(piece->blocks);
    } else {
      flatten(text, piece->blocks);
    }
    note_enclosing(piece->blocks);
    parsed += piece->blocks.size();
    piece->blocks.shrink_to_fit();
    return piece;
  }

  void update(const text::SourcePtr& next) {
    const std::string_view before = source ? std::string_view(source->text()) : std::string_view();
    const std::string_view after = next->text();
    change = text::change_between(before, after);
    // What a fence at the beginning means is decided by a line that may be far away.
    if ((front_matter_end(before) == 0) != (front_matter_end(after) == 0)) {
      begins.clear();
      assembly.clear();
    }
    const auto delta = static_cast<Offset>(after.size() - before.size());   // may wrap

    // Pieces whose end was decided by a line that has not changed stay.
    std::size_t kept = 0;
    if (!begins.empty()) {
      const auto decided_before = [&](const Cut& end) {
        const std::size_t line_end = before.find('\n', end.at);
        return line_end != std::string_view::npos && line_end < change.replaced.begin;
      };
      kept = static_cast<std::size_t>(std::partition_point(begins.begin() + 1, begins.end(), decided_before) - begins.begin()) - 1;
    }
    // The old cuts behind the edit, where they stand now.
    std::size_t tail = std::min(kept + 1, begins.size());
    while (tail < begins.size() && begins[tail].at <= change.replaced.end) ++tail;
    std::vector<Cut> known(begins.begin() + static_cast<std::ptrdiff_t>(tail), begins.end());
    for (Cut& cut : known) cut.at += delta;

    const Cut from = begins.empty() ? Cut{} : begins[kept];
    std::vector<Cut> cuts{from};
    if (!next->has_lone_cr() && made == Cuts::Made) find_cuts(after, from, known, cuts);
    const auto joined = std::lower_bound(known.begin(), known.end(), cuts.back());
    const bool joins = cuts.size() > 1 && joined != known.end() && *joined == cuts.back();
    std::vector<MarkdownPiecePtr> new_pieces;
    for (std::size_t i = 0; i + (joins ? 1 : 0) < cuts.size(); ++i) {
      const std::size_t end = i + 1 < cuts.size() ? cuts[i + 1].at : after.size();
      new_pieces.push_back(parse_piece(after.substr(cuts[i].at, end - cuts[i].at), cuts[i].in_table));
    }
    // The old pieces from there on are those that the text still has.
    const std::size_t stays = joins ? tail + static_cast<std::size_t>(joined - known.begin()) : begins.size();
    gone.next_version();
    if (source) gone.add(source, begins, assembly.whole().pieces, kept, stays);
    begins.resize(kept);
    begins.insert(begins.end(), cuts.begin(), cuts.end() - (joins ? 1 : 0));
    if (joins) begins.insert(begins.end(), joined, known.end());
    assembly.replace(kept, stays, std::move(new_pieces), from.at);
    source = next;
  }
};

MarkdownParser::MarkdownParser(Cuts cuts) : impl_(std::make_unique<Impl>()) { impl_->made = cuts; }
MarkdownParser::~MarkdownParser() = default;
MarkdownParser::MarkdownParser(MarkdownParser&&) noexcept = default;
MarkdownParser& MarkdownParser::operator=(MarkdownParser&&) noexcept = default;

void MarkdownParser::reset() {
  impl_->source.reset();
  impl_->begins.clear();
  impl_->assembly.clear();
  impl_->gone.clear();
}

std::size_t MarkdownParser::parsed() const { return impl_->parsed; }
const text::Change& MarkdownParser::change() const { return impl_->change; }

const MarkdownBlocks& MarkdownParser::parse(const text::SourcePtr& source) {
  impl_->parsed = 0;
  // Lines end with a lone \r there, which the cuts know nothing of.
  if (source->has_lone_cr() || (impl_->source && impl_->source->has_lone_cr())) reset();
  impl_->update(source);
  return impl_->assembly.whole();
}

}  // namespace pm::syntax

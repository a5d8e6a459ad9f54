#include "syntax/markdown.h"

#include <string_view>

#include "syntax/tree.h"
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
  Flattener(const text::Source& source, std::vector<MarkdownBlock>& out) : text_(source.text()), out_(out) {}

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

}  // namespace

struct MarkdownTree::Impl {
  ParserPtr parser = make_parser(tree_sitter_markdown());
  TreePtr tree;
};

MarkdownTree::MarkdownTree() : impl_(std::make_unique<Impl>()) {}
MarkdownTree::~MarkdownTree() = default;
MarkdownTree::MarkdownTree(MarkdownTree&&) noexcept = default;
MarkdownTree& MarkdownTree::operator=(MarkdownTree&&) noexcept = default;

void MarkdownTree::edit(const text::Source& before, Span replaced, Offset new_size, const text::Source& after) {
  if (!impl_->tree) return;
  const TSInputEdit edit = input_edit(before, replaced, new_size, after);
  ts_tree_edit(impl_->tree.get(), &edit);
}

void MarkdownTree::reset() { impl_->tree.reset(); }

std::vector<MarkdownBlock> MarkdownTree::parse(const text::Source& source) {
  std::vector<MarkdownBlock> blocks;
  TreePtr tree(ts_parser_parse_string(impl_->parser.get(), impl_->tree.get(), source.text().data(), source.size()));
  impl_->tree = std::move(tree);
  if (!impl_->tree) return blocks;
  Flattener(source, blocks).walk(ts_tree_root_node(impl_->tree.get()), -1, 0);
  return blocks;
}

}  // namespace pm::syntax

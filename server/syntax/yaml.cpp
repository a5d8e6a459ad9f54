#include "syntax/yaml.h"

#include "syntax/tree.h"
#include "text/strings.h"
#include "text/utf8.h"

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

class Flattener {
 public:
  Flattener(std::string_view text, Offset shift, YamlParse& out) : text_(text), shift_(shift), out_(out) {}

  // Everything below a node that stands for itself: streams, documents, wrappers, errors.
  void walk(TSNode node, int parent, int depth) {
    if (depth > kMaxYamlDepth) return;
    Cursor cursor(node);
    if (!cursor.first_child()) return;
    do {
      take(cursor.node(), parent, depth);
    } while (cursor.next_sibling());
  }

 private:
  Span place(TSNode node) const {
    Span span = span_of(node);
    while (span.end > span.begin && text::is_space(text_[span.end - 1])) --span.end;
    return span.shifted(shift_);
  }

  int add(YamlKind kind, TSNode node, int parent) {
    YamlNode out;
    out.kind = kind;
    out.span = place(node);
    out.parent = parent;
    out_.nodes.push_back(out);
    return static_cast<int>(out_.nodes.size()) - 1;
  }
  void close(int index) { out_.nodes[static_cast<std::size_t>(index)].next = static_cast<int>(out_.nodes.size()); }
  YamlNode& at(int index) { return out_.nodes[static_cast<std::size_t>(index)]; }

  // Through flow_node, block_node and plain_scalar to what holds the value, past anchors and tags.
  static TSNode inner(TSNode node) {
    for (int guard = 0; guard < 8; ++guard) {
      const std::string_view type = ts_node_type(node);
      if (type != "flow_node" && type != "block_node") return node;
      TSNode last = node;
      const std::uint32_t count = ts_node_named_child_count(node);
      for (std::uint32_t i = 0; i < count; ++i) {
        const TSNode child = ts_node_named_child(node, i);
        const std::string_view kind = ts_node_type(child);
        if (kind == "anchor" || kind == "tag" || kind == "comment") continue;
        last = child;
        break;
      }
      if (ts_node_eq(last, node)) return node;
      node = last;
    }
    return node;
  }

  static TSNode field(TSNode node, std::string_view name) {
    return ts_node_child_by_field_name(node, name.data(), static_cast<std::uint32_t>(name.size()));
  }

  Span words(TSNode scalar, YamlStyle& style) const {
    const std::string_view type = ts_node_type(scalar);
    Span span = place(scalar);
    if (type == "double_quote_scalar" || type == "single_quote_scalar") {
      style = YamlStyle::Quoted;
      if (span.size() >= 2) return {span.begin + 1, span.end - 1};
      return span;
    }
    if (type == "block_scalar") {
      style = YamlStyle::Block;
      Offset begin = span.begin;
      while (begin < span.end && text_[begin - shift_] != '\n') ++begin;
      return {begin < span.end ? begin + 1 : span.end, span.end};
    }
    style = YamlStyle::Plain;
    return span;
  }

  void pair(TSNode node, int parent, int depth) {
    const int index = add(YamlKind::Pair, node, parent);
    const TSNode key = field(node, "key");
    if (!ts_node_is_null(key)) {
      YamlStyle style{};
      at(index).key = words(inner(key), style);
    }
    const TSNode value = field(node, "value");
    if (!ts_node_is_null(value)) {
      const int value_index = static_cast<int>(out_.nodes.size());
      take(value, index, depth + 1);
      if (static_cast<int>(out_.nodes.size()) > value_index) at(index).value = value_index;
    }
    close(index);
  }

  void item(TSNode node, int parent, int depth) {
    const int index = add(YamlKind::Item, node, parent);
    const int value_index = static_cast<int>(out_.nodes.size());
    const std::string_view type = ts_node_type(node);
    if (type == "block_sequence_item") walk(node, index, depth + 1);
    else take_value(node, index, depth + 1);
    if (static_cast<int>(out_.nodes.size()) > value_index) at(index).value = value_index;
    close(index);
  }

  void take_value(TSNode node, int parent, int depth) {
    const TSNode value = inner(node);
    const std::string_view type = ts_node_type(value);
    if (type == "block_mapping" || type == "flow_mapping") {
      const int index = add(YamlKind::Mapping, value, parent);
      at(index).style = type == "flow_mapping" ? YamlStyle::Flow : YamlStyle::Block;
      walk(value, index, depth + 1);
      close(index);
    } else if (type == "block_sequence" || type == "flow_sequence") {
      const int index = add(YamlKind::Sequence, value, parent);
      at(index).style = type == "flow_sequence" ? YamlStyle::Flow : YamlStyle::Block;
      Cursor cursor(value);
      if (cursor.first_child()) {
        do {
          const std::string_view kind = ts_node_type(cursor.node());
          if (kind == "block_sequence_item" || kind == "flow_node") item(cursor.node(), index, depth + 1);
          else if (kind == "flow_pair") pair(cursor.node(), index, depth + 1);
          else if (kind == "comment" || kind == "ERROR") take(cursor.node(), index, depth + 1);
        } while (cursor.next_sibling());
      }
      close(index);
    } else if (type == "plain_scalar" || type == "double_quote_scalar" || type == "single_quote_scalar" || type == "block_scalar" ||
               type == "alias") {
      const int index = add(YamlKind::Scalar, value, parent);
      YamlStyle style{};
      at(index).text = words(value, style);
      at(index).style = style;
      close(index);
    } else {
      walk(value, parent, depth + 1);
    }
  }

  void take(TSNode node, int parent, int depth) {
    if (depth > kMaxYamlDepth) return;
    const std::string_view type = ts_node_type(node);
    if (type == "comment") {
      out_.comments.push_back(place(node));
    } else if (type == "document") {
      const int index = add(YamlKind::Document, node, parent);
      walk(node, index, depth + 1);
      close(index);
    } else if (type == "ERROR" || ts_node_is_missing(node)) {
      out_.broken.push_back(place(node));
      walk(node, parent, depth + 1);
    } else if (type == "block_mapping_pair" || type == "flow_pair") {
      pair(node, parent, depth);
    } else if (ts_node_is_named(node)) {
      take_value(node, parent, depth);
    }
  }

  std::string_view text_;
  Offset shift_;
  YamlParse& out_;
};

void flatten(TSTree* tree, std::string_view text, Offset shift, YamlParse& out) {
  const TSNode root = ts_tree_root_node(tree);
  if (std::string_view(ts_node_type(root)) == "ERROR") out.broken.push_back(span_of(root).shifted(shift));
  Flattener(text, shift, out).walk(root, -1, 0);
}

}  // namespace

struct YamlTree::Impl {
  ParserPtr parser = make_parser(tree_sitter_yaml());
  TreePtr tree;
};

YamlTree::YamlTree() : impl_(std::make_unique<Impl>()) {}
YamlTree::~YamlTree() = default;
YamlTree::YamlTree(YamlTree&&) noexcept = default;
YamlTree& YamlTree::operator=(YamlTree&&) noexcept = default;

void YamlTree::edit(const text::Source& before, Span replaced, Offset new_size, const text::Source& after) {
  if (!impl_->tree) return;
  const TSInputEdit edit = input_edit(before, replaced, new_size, after);
  ts_tree_edit(impl_->tree.get(), &edit);
}

void YamlTree::reset() { impl_->tree.reset(); }

YamlParse YamlTree::parse(const text::Source& source) {
  YamlParse out;
  TreePtr tree(ts_parser_parse_string(impl_->parser.get(), impl_->tree.get(), source.text().data(), source.size()));
  impl_->tree = std::move(tree);
  if (impl_->tree) flatten(impl_->tree.get(), source.text(), 0, out);
  return out;
}

YamlParse parse_yaml(std::string_view whole, Span part) {
  YamlParse out;
  thread_local const ParserPtr parser = make_parser(tree_sitter_yaml());
  const std::string_view text = text::slice(whole, part);
  const TreePtr tree(ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<std::uint32_t>(text.size())));
  if (tree) flatten(tree.get(), text, part.begin, out);
  return out;
}

std::string yaml_value(std::string_view whole, const YamlNode& scalar) {
  const std::string_view raw = text::slice(whole, scalar.text);
  std::string out;
  if (scalar.style == YamlStyle::Quoted) {
    const bool single = scalar.span.begin < whole.size() && whole[scalar.span.begin] == '\'';
    for (std::size_t i = 0; i < raw.size(); ++i) {
      if (single && raw[i] == '\'' && i + 1 < raw.size() && raw[i + 1] == '\'') ++i;
      if (!single && raw[i] == '\\' && i + 1 < raw.size()) {
        const char c = raw[++i];
        out.push_back(c == 'n' ? '\n' : c == 't' ? '\t' : c);
        continue;
      }
      out.push_back(raw[i]);
    }
    return out;
  }
  // Plain and block scalars: lines without their indentation.
  for (std::string_view line : text::split(raw, '\n')) {
    line = text::trim(line);
    if (!out.empty()) out.push_back(scalar.style == YamlStyle::Block ? '\n' : ' ');
    out.append(line);
  }
  return std::string(text::trim(out));
}

}  // namespace pm::syntax

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

  // Through flow_node and block_node to what holds the value, past anchors and tags. Comments and errors on the way are noted.
  TSNode inner(TSNode node, int parent, int depth) {
    for (int guard = 0; guard < 8; ++guard) {
      const std::string_view type = ts_node_type(node);
      if (type != "flow_node" && type != "block_node") return node;
      TSNode value = node;
      Cursor cursor(node);
      if (!cursor.first_child()) return node;
      do {
        const TSNode child = cursor.node();
        const std::string_view kind = ts_node_type(child);
        if (is_aside(child)) take(child, parent, depth);
        else if (ts_node_is_named(child) && kind != "anchor" && kind != "tag" && ts_node_eq(value, node)) value = child;
      } while (cursor.next_sibling());
      if (ts_node_eq(value, node)) return node;
      node = value;
    }
    return node;
  }

  // What may stand anywhere and is no part of the value.
  static bool is_aside(TSNode node) {
    const std::string_view type = ts_node_type(node);
    return type == "comment" || type == "ERROR" || ts_node_is_missing(node);
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
    const TSNode value = field(node, "value");
    Cursor cursor(node);
    if (cursor.first_child()) {
      do {
        if (is_aside(cursor.node())) take(cursor.node(), -1, depth + 1);
      } while (cursor.next_sibling());
    }
    // Nothing but the value stands below a pair.
    if (static_cast<int>(out_.nodes.size()) > index + 1) out_.nodes.resize(static_cast<std::size_t>(index) + 1);
    if (!ts_node_is_null(key)) {
      YamlStyle style{};
      const TSNode inside = inner(key, -1, depth + 1);
      if (static_cast<int>(out_.nodes.size()) > index + 1) out_.nodes.resize(static_cast<std::size_t>(index) + 1);
      at(index).key = words(inside, style);
    }
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
    if (depth > kMaxYamlDepth) return;
    const TSNode value = inner(node, parent, depth);
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
          else if (is_aside(cursor.node())) take(cursor.node(), index, depth + 1);
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

namespace {

// Of a text that would take for ever there is no tree: thousands of marks that are never closed. What a writer types takes
// milliseconds, four broken megabytes some seconds.
constexpr std::uint64_t kPatience = 20'000'000;  // microseconds

// Whether a line opens more lists in each other than are read: the grammar takes minutes for thousands of them, and tree-sitter loses
// the memory of a node with more than 65,535 parts.
bool opens_too_many(std::string_view text) {
  for (std::size_t line = 0; line < text.size(); line = std::min(text.find('\n', line), text.size() - 1) + 1) {
    int lists = 0;
    for (std::size_t at = line; at < text.size() && (text[at] == '-' || text[at] == ' '); ++at)
      if (text[at] == '-' && at + 1 < text.size() && text[at + 1] == ' ' && ++lists > kMaxYamlDepth) return true;
  }
  return false;
}

TreePtr parse_in_time(TSParser* parser, std::string_view text) {
  if (opens_too_many(text)) return nullptr;
  ts_parser_set_timeout_micros(parser, kPatience);
  TreePtr tree(ts_parser_parse_string(parser, nullptr, text.data(), static_cast<std::uint32_t>(text.size())));
  if (!tree) ts_parser_reset(parser);
  return tree;
}

void read(TSTree* tree, std::string_view text, Offset shift, YamlParse& out) {
  if (tree) flatten(tree, text, shift, out);
  else out.broken.push_back({shift, shift + static_cast<Offset>(text.size())});
}

}  // namespace

YamlParse parse_yaml(std::string_view whole, Span part) {
  YamlParse out;
  thread_local const ParserPtr parser = make_parser(tree_sitter_yaml());
  const std::string_view text = text::slice(whole, part);
  read(parse_in_time(parser.get(), text).get(), text, part.begin, out);
  return out;
}

namespace {

// The lines of a flow scalar become one: a line end is a blank, an empty line a line end.
std::string folded(std::string_view raw) {
  std::string out;
  int breaks = 0;
  bool first = true;
  for (std::string_view line : text::split(raw, '\n')) {
    if (!first) line = text::trim(line);
    else if (line.ends_with('\r')) line.remove_suffix(1);
    if (!first) ++breaks;
    if (!first && line.empty()) continue;
    if (breaks == 1) out.push_back(' ');
    else if (breaks > 1) out.append(static_cast<std::size_t>(breaks) - 1, '\n');
    breaks = 0;
    first = false;
    out.append(line);
  }
  return out;
}

// The code point of `digits` hexadecimal digits at `at`; 0xFFFD where they are none.
char32_t hexadecimal(std::string_view text, std::size_t at, std::size_t digits) {
  char32_t value = 0;
  if (at + digits > text.size()) return 0xFFFD;
  for (std::size_t i = at; i < at + digits; ++i) {
    const char c = text::lower(text[i]);
    if (text::is_digit(c)) value = value * 16 + static_cast<char32_t>(c - '0');
    else if (c >= 'a' && c <= 'f') value = value * 16 + static_cast<char32_t>(c - 'a' + 10);
    else return 0xFFFD;
  }
  const bool valid = value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return valid ? value : 0xFFFD;
}

std::string unescaped(std::string_view raw) {
  std::string out;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '\\' || i + 1 >= raw.size()) {
      out.push_back(raw[i]);
      continue;
    }
    const char c = raw[++i];
    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
      const char32_t value = hexadecimal(raw, i + 1, digits);
      text::append_utf8(out, value);
      if (value != 0xFFFD) i += digits;
    } else if (c == 'n') {
      out.push_back('\n');
    } else if (c == 't') {
      out.push_back('\t');
    } else {
      out.push_back(c);
    }
  }
  return out;
}

}  // namespace

std::string yaml_value(std::string_view whole, const YamlNode& scalar) {
  const std::string_view raw = text::slice(whole, scalar.text);
  if (scalar.style == YamlStyle::Quoted) {
    const bool single = scalar.span.begin < whole.size() && whole[scalar.span.begin] == '\'';
    const std::string line = folded(raw);
    return single ? text::replace_all(line, "''", "'") : unescaped(line);
  }
  if (scalar.style == YamlStyle::Plain) return std::string(text::trim(folded(raw)));
  // A block scalar: its lines without their indentation.
  std::string out;
  for (std::string_view line : text::split(raw, '\n')) {
    line = text::trim(line);
    if (!out.empty()) out.push_back('\n');
    out.append(line);
  }
  return std::string(text::trim(out));
}

}  // namespace pm::syntax

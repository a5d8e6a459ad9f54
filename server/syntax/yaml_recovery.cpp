#include "syntax/yaml_recovery.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

constexpr int kMaxDepth = 24;  // of what is read by hand
constexpr std::size_t kMaxPlaceholder = 400;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Whether a value begins at `at`: behind `key:`, `-`, `[`, `{` or a comma.
bool begins_value(std::string_view text, std::size_t at) {
  std::size_t before = at;
  while (before > 0 && is_blank(text[before - 1])) --before;
  if (before == 0) return false;
  const char c = text[before - 1];
  if (c == '[' || c == '{' || c == ',') return true;
  return (c == ':' || c == '-') && before < at;
}

// The end of a `{{…}}` on one line; `at` itself where there is none.
std::size_t placeholder_end(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "{{") return at;
  const std::string_view line = text.substr(at, std::min(kMaxPlaceholder, text.size() - at));
  const std::size_t close = line.substr(0, line.find('\n')).find("}}");
  return close == std::string_view::npos ? at : at + close + 2;
}

// The same length, with letters for what YAML does not take at the beginning of a plain value. The words are read from the text
// itself, so that letters within quotes do no harm.
std::string tamed(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if ((c == '@' || c == '`' || c == '%') && begins_value(text, at)) out[at] = 'a';
    if (c != '{') continue;
    const std::size_t end = placeholder_end(text, at);
    for (std::size_t i = at; i < end; ++i)
      if (!text::is_word(text[i]) && text[i] != ' ') out[i] = 'a';
    if (end > at) at = end - 1;
  }
  return out;
}

// One entry of a block mapping or a block sequence.
struct Entry {
  Span span;  // whole lines
  bool item = false;
  Span key;            // without quotes
  Offset content = 0;  // behind the colon or the dash
};

class Recovery {
 public:
  explicit Recovery(std::string_view text) : copy_(tamed(text)), budget_(text.size() * 12 + 65536) {}

  YamlParse run() {
    const Span part = first_document();
    const int document = open(YamlKind::Document, part, -1);
    block(part, document, 0);
    close(document);
    std::sort(out_.comments.begin(), out_.comments.end());
    std::sort(out_.broken.begin(), out_.broken.end());
    return std::move(out_);
  }

 private:
  YamlParse parsed(Span part) {
    if (part.size() > budget_) return {{}, {part}, {}};
    budget_ -= part.size();
    return parse_yaml(copy_, part);
  }

  // -- nodes

  int open(YamlKind kind, Span span, int parent) {
    YamlNode node;
    node.kind = kind;
    node.span = span;
    node.parent = parent;
    out_.nodes.push_back(node);
    return static_cast<int>(out_.nodes.size()) - 1;
  }
  YamlNode& at(int index) { return out_.nodes[static_cast<std::size_t>(index)]; }
  int count() const { return static_cast<int>(out_.nodes.size()); }
  void close(int index) { at(index).next = count(); }
  void close_with_value(int index) {
    close(index);
    if (at(index).next > index + 1) at(index).value = index + 1;
  }

  Span trim(Span span) const {
    while (span.end > span.begin && text::is_space(copy_[span.end - 1])) --span.end;
    while (span.end > span.begin && text::is_space(copy_[span.begin])) ++span.begin;
    return span;
  }
  void broken(Span span) {
    span = trim(span);
    if (!span.empty()) out_.broken.push_back(span);
  }

  // Takes over the nodes of a clean parse: those below `root`, or `root` and all below it.
  void adopt(const YamlParse& parse, int root, bool with_root, int parent) {
    const int first = with_root ? root : root + 1;
    const int end = parse.nodes[static_cast<std::size_t>(root)].next;
    const int shift = count() - first;
    for (int i = first; i < end; ++i) {
      YamlNode node = parse.nodes[static_cast<std::size_t>(i)];
      node.parent = node.parent >= first ? node.parent + shift : parent;
      node.next += shift;
      if (node.value >= 0) node.value += shift;
      out_.nodes.push_back(node);
    }
    out_.comments.insert(out_.comments.end(), parse.comments.begin(), parse.comments.end());
  }

  // The value that a parse holds, -1 where it holds none, several, or anything broken.
  static int only_value(const YamlParse& parse) {
    if (!parse.broken.empty() || parse.nodes.empty()) return -1;
    int found = -1;
    for (int i = 0; i < static_cast<int>(parse.nodes.size());) {
      const YamlNode& node = parse.nodes[static_cast<std::size_t>(i)];
      if (node.kind == YamlKind::Document) {
        ++i;
        continue;
      }
      if (found >= 0) return -1;
      found = i;
      i = std::max(node.next, i + 1);
    }
    return found;
  }

  // -- lines

  Offset line_end(Offset begin, Offset limit) const {
    const std::size_t end = copy_.find('\n', begin);
    return end == std::string::npos || end >= limit ? limit : static_cast<Offset>(end);
  }
  Offset past_line(Offset begin, Offset limit) const {
    const Offset end = line_end(begin, limit);
    return end < limit ? end + 1 : limit;
  }
  Offset indentation(Offset begin, Offset limit) const {
    Offset at = begin;
    while (at < limit && is_blank(copy_[at])) ++at;
    return at - begin;
  }
  bool is_nothing(Span line) const {
    const std::string_view words = text::trim(text::slice(copy_, line));
    return words.empty() || words.front() == '#';
  }
  void note_comment(Span line) {
    const Span words = trim(line);
    if (!words.empty() && copy_[words.begin] == '#') out_.comments.push_back(words);
  }

  // From the first line that says something to the line that ends the document.
  Span first_document() const {
    const auto size = static_cast<Offset>(copy_.size());
    Span part{0, size};
    bool any = false;
    for (Offset begin = 0; begin < size;) {
      const Offset end = line_end(begin, size);
      const std::string_view line = text::slice(copy_, {begin, end});
      const bool mark = (line.starts_with("---") || line.starts_with("...")) && (line.size() == 3 || text::is_space(line[3]));
      if (mark && any) {
        part.end = begin;
        break;
      }
      if (mark && text::trim(line.substr(3)).empty())
        part.begin = past_line(begin, size);
      else if (!is_nothing({begin, end}) && !line.starts_with('%'))
        any = true;
      begin = past_line(begin, size);
    }
    return part;
  }

  static std::size_t skip_quoted(std::string_view line, std::size_t at) {
    const char quote = line[at];
    for (std::size_t i = at + 1; i < line.size(); ++i) {
      if (line[i] == '\\' && quote == '"')
        ++i;
      else if (line[i] == quote)
        return i + 1;
    }
    return line.size();
  }

  // `key:` at the beginning of a line's words.
  bool key_at(Offset begin, Offset end, Entry& entry) const {
    const std::string_view line = text::slice(copy_, {begin, end});
    if (line.empty()) return false;
    std::size_t colon = 0;
    if (line[0] == '"' || line[0] == '\'') {
      const std::size_t close = skip_quoted(line, 0);
      if (close < 2) return false;
      entry.key = {begin + 1, begin + static_cast<Offset>(close) - 1};
      colon = close;
      while (colon < line.size() && is_blank(line[colon])) ++colon;
    } else {
      if (!text::is_word(line[0])) return false;
      while (colon < line.size() && colon < 80 &&
             !(line[colon] == ':' && (colon + 1 == line.size() || text::is_space(line[colon + 1])))) {
        if (line[colon] == '#' && is_blank(line[colon - 1])) return false;
        ++colon;
      }
      entry.key = trim({begin, begin + static_cast<Offset>(colon)});
    }
    if (colon >= line.size() || line[colon] != ':') return false;
    if (colon + 1 < line.size() && !text::is_space(line[colon + 1])) return false;
    entry.content = begin + static_cast<Offset>(colon) + 1;
    return true;
  }

  bool dash_at(Offset begin, Offset end, Entry& entry) const {
    if (begin >= end || copy_[begin] != '-') return false;
    if (begin + 1 < end && !text::is_space(copy_[begin + 1])) return false;
    entry.content = begin + 1;
    entry.item = true;
    return true;
  }

  // The entries of a block by its lines. Lines beside them that are no entry are blanked out and broken.
  std::vector<Entry> split(Span part) {
    std::vector<Entry> entries;
    std::vector<Span> stray;
    Offset base = 0;
    bool begun = false;
    for (Offset begin = part.begin; begin < part.end;) {
      const Offset end = line_end(begin, part.end), next = past_line(begin, part.end);
      const Span line{begin, end};
      const Offset indent = indentation(begin, end);
      const bool nothing = is_nothing(line);
      if (!begun && !nothing) {
        base = indent;
        begun = true;
      }
      Entry entry;
      const bool beside = begun && !nothing && indent <= base;
      if (beside && dash_at(begin + indent, end, entry)) {
        // dashes may stand right below the key they belong to
        if (entries.empty() || entries.back().item) {
          entry.span = {begin, next};
          entries.push_back(entry);
          begin = next;
          continue;
        }
      } else if (beside && key_at(begin + indent, end, entry) && (entries.empty() || !entries.back().item)) {
        entry.span = {begin, next};
        entries.push_back(entry);
        begin = next;
        continue;
      } else if (beside && copy_[begin + indent] != ']' && copy_[begin + indent] != '}') {
        stray.push_back({begin, end});
      }
      if (!entries.empty()) entries.back().span.end = next;
      begin = next;
    }
    if (entries.empty()) return entries;
    for (const Span line : stray) {
      broken(line);
      for (Offset i = line.begin; i < line.end; ++i)
        if (copy_[i] != '\r') copy_[i] = ' ';
    }
    return entries;
  }

  // -- blocks

  void block(Span part, int parent, int depth) {
    if (trim(part).empty() || only_comments(part)) return;
    const YamlParse parse = parsed(part);
    if (const int value = only_value(parse); value >= 0) {
      adopt(parse, value, true, parent);
      return;
    }
    if (depth > kMaxDepth) {
      broken(part);
      return;
    }
    const std::vector<Entry> entries = split(part);
    if (entries.empty()) {
      value_by_hand(words_of(part), parent, depth);
      return;
    }
    for (Offset begin = part.begin; begin < entries.front().span.begin; begin = past_line(begin, part.end))
      note_comment({begin, line_end(begin, part.end)});
    const bool items = entries.front().item;
    const int collection =
        open(items ? YamlKind::Sequence : YamlKind::Mapping, trim({entries.front().span.begin, part.end}), parent);
    at(collection).style = YamlStyle::Block;
    range(entries, 0, entries.size(), collection, depth);
    close(collection);
  }

  bool only_comments(Span part) {
    for (Offset begin = part.begin; begin < part.end; begin = past_line(begin, part.end))
      if (!is_nothing({begin, line_end(begin, part.end)})) return false;
    for (Offset begin = part.begin; begin < part.end; begin = past_line(begin, part.end))
      note_comment({begin, line_end(begin, part.end)});
    return true;
  }

  // Halves until what is broken stands alone: a mistake costs about two parses more.
  void range(const std::vector<Entry>& entries, std::size_t from, std::size_t to, int collection, int depth) {
    const Span span{entries[from].span.begin, entries[to - 1].span.end};
    const YamlParse parse = parsed(span);
    const int value = only_value(parse);
    if (value >= 0 && parse.nodes[static_cast<std::size_t>(value)].kind == at(collection).kind &&
        children(parse, value) == static_cast<int>(to - from)) {
      adopt(parse, value, false, collection);
      return;
    }
    if (to - from == 1) {
      entry(entries[from], collection, depth);
      return;
    }
    const std::size_t middle = from + (to - from) / 2;
    range(entries, from, middle, collection, depth);
    range(entries, middle, to, collection, depth);
  }

  static int children(const YamlParse& parse, int collection) {
    const YamlNode& node = parse.nodes[static_cast<std::size_t>(collection)];
    int count = 0;
    for (int i = collection + 1; i < node.next; i = std::max(parse.nodes[static_cast<std::size_t>(i)].next, i + 1)) ++count;
    return count;
  }

  void entry(const Entry& e, int collection, int depth) {
    if (e.item) {
      const int item = open(YamlKind::Item, trim({e.content - 1, e.span.end}), collection);
      copy_[e.content - 1] = ' ';  // what is left is a block of its own
      block(e.span, item, depth + 1);
      close_with_value(item);
      return;
    }
    const Offset begin = e.span.begin + indentation(e.span.begin, e.span.end);
    const int pair = open(YamlKind::Pair, trim({begin, e.span.end}), collection);
    at(pair).key = e.key;
    const Offset first_end = line_end(e.content, e.span.end);
    const Span rest{past_line(e.content, e.span.end), e.span.end};
    const Span words = words_of({e.content, first_end});
    if (words.empty() || copy_[words.begin] == '&' || copy_[words.begin] == '!') {
      note_comment({e.content, first_end});
      block(rest, pair, depth + 1);
    } else if (copy_[words.begin] == '|' || copy_[words.begin] == '>') {
      const int scalar = open(YamlKind::Scalar, trim({words.begin, e.span.end}), pair);
      at(scalar).style = YamlStyle::Block;
      at(scalar).text = {rest.begin, std::max(rest.begin, trim(rest).end)};
      close(scalar);
    } else if (words.size() <= 3 && begins_entry(rest)) {
      broken(words);  // a slip of the hand above a list
      block(rest, pair, depth + 1);
    } else {
      value_by_hand(reach({words.begin, first_end}, rest), pair, depth + 1);
    }
    close_with_value(pair);
  }

  bool begins_entry(Span part) const {
    for (Offset begin = part.begin; begin < part.end; begin = past_line(begin, part.end)) {
      const Offset end = line_end(begin, part.end);
      if (is_nothing({begin, end})) continue;
      Entry unused;
      const Offset words = begin + indentation(begin, end);
      return key_at(words, end, unused) || dash_at(words, end, unused);
    }
    return false;
  }

  // A value that begins on the key's line goes on as far as no other key begins.
  Span reach(Span first, Span rest) {
    const char open = copy_[first.begin];
    const bool flow = open == '[' || open == '{';
    Span value = first;
    for (Offset begin = rest.begin; begin < rest.end; begin = past_line(begin, rest.end)) {
      const Offset end = line_end(begin, rest.end);
      Entry unused;
      const Offset words = begin + indentation(begin, end);
      if (!flow && words < end && (key_at(words, end, unused) || dash_at(words, end, unused))) {
        broken({begin, rest.end});
        break;
      }
      value.end = end;
    }
    return flow ? trim(value) : words_of(value);
  }

  // Without a comment at the end, and trimmed.
  Span words_of(Span part) {
    const Offset end = line_end(part.begin, part.end);
    for (Offset i = part.begin; i < end; ++i) {
      if (copy_[i] == '"' || copy_[i] == '\'') {
        if (i == part.begin || is_blank(copy_[i - 1]))
          i += static_cast<Offset>(skip_quoted(text::slice(copy_, {i, end}), 0)) - 1;
        continue;
      }
      if (copy_[i] != '#' || (i > part.begin && !text::is_space(copy_[i - 1]))) continue;
      note_comment({i, end});
      return trim({part.begin, i});
    }
    return trim(part);
  }

  // -- values

  void value_by_hand(Span part, int parent, int depth) {
    part = trim(part);
    if (part.empty()) return;
    const char first = copy_[part.begin];
    broken(part);
    if ((first == '[' || first == '{') && depth <= kMaxDepth)
      flow(part, parent, depth);
    else
      scalar(part, parent);
  }

  void scalar(Span part, int parent) {
    part = trim(part);
    if (part.empty()) return;
    const int index = open(YamlKind::Scalar, part, parent);
    at(index).text = part;
    const char quote = copy_[part.begin];
    if (quote == '"' || quote == '\'') {
      at(index).style = YamlStyle::Quoted;
      const bool closed = part.size() > 1 && copy_[part.end - 1] == quote;
      at(index).text = {part.begin + 1, closed ? part.end - 1 : part.end};
      if (closed && skip_quoted(text::slice(copy_, part), 0) != part.size()) {
        // "quoted" and more: all of it are the words
        at(index).style = YamlStyle::Plain;
        at(index).text = part;
      }
    }
    close(index);
  }

  // A flow collection read by its commas and colons; one that is not closed ends with its part.
  Offset flow(Span part, int parent, int depth) {
    const bool mapping = copy_[part.begin] == '{';
    const char close_mark = mapping ? '}' : ']';
    const int collection = open(mapping ? YamlKind::Mapping : YamlKind::Sequence, part, parent);
    at(collection).style = YamlStyle::Flow;
    Offset cursor = part.begin + 1;
    bool closed = false;
    while (cursor < part.end && !closed) {
      while (cursor < part.end && (text::is_space(copy_[cursor]) || copy_[cursor] == ',')) ++cursor;
      if (cursor >= part.end) break;
      if (copy_[cursor] == close_mark) {
        ++cursor;
        closed = true;
        break;
      }
      cursor = flow_entry({cursor, part.end}, mapping, close_mark, collection, depth);
      closed = cursor < part.end && copy_[cursor] == close_mark;
      if (closed) ++cursor;
    }
    at(collection).span.end = cursor;
    close(collection);
    return cursor;
  }

  // One entry; returns where it ends: at a comma, at the closing mark, or at the end of the part.
  Offset flow_entry(Span part, bool mapping, char close_mark, int collection, int depth) {
    Entry key;
    const Offset end = flow_words_end(part, mapping, close_mark, key);
    if (!mapping) {
      const int item = open(YamlKind::Item, {part.begin, end}, collection);
      const Offset behind = flow_value({part.begin, part.end}, end, item, depth);
      at(item).span = trim({part.begin, behind});
      close_with_value(item);
      return behind;
    }
    const int pair = open(YamlKind::Pair, {part.begin, end}, collection);
    Offset behind = end;
    if (key.content > 0) {
      at(pair).key = key.key;
      behind = flow_value({key.content, part.end}, end, pair, depth);
    } else {
      at(pair).key = trim({part.begin, end});
    }
    at(pair).span = trim({part.begin, behind});
    close_with_value(pair);
    return behind;
  }

  Offset flow_value(Span part, Offset words_end, int parent, int depth) {
    Offset begin = part.begin;
    while (begin < part.end && text::is_space(copy_[begin])) ++begin;
    if (begin < words_end && (copy_[begin] == '[' || copy_[begin] == '{')) {
      if (depth > kMaxDepth) return part.end;
      return flow({begin, part.end}, parent, depth + 2);
    }
    scalar({begin, std::max(begin, words_end)}, parent);
    return words_end;
  }

  // The end of an entry's words. Where a nested collection begins, it is the collection's: its end follows from reading it.
  Offset flow_words_end(Span part, bool mapping, char close_mark, Entry& key) const {
    bool value_begins = true;
    for (Offset i = part.begin; i < part.end; ++i) {
      const char c = copy_[i];
      if (value_begins && (c == '"' || c == '\'')) {
        // a quote that is never closed ends with its line
        const Offset end = line_end(i, part.end);
        const std::size_t size = skip_quoted(text::slice(copy_, {i, part.end}), 0);
        const Offset close = i + static_cast<Offset>(size);
        i = (copy_[close - 1] == c && close - i > 1 ? close : end) - 1;
        value_begins = false;
        continue;
      }
      if (value_begins && (c == '[' || c == '{')) return i + 1;
      if (c == ',' || c == close_mark) return i;
      if (mapping && c == ':' && key.content == 0 &&
          (i + 1 == part.end || text::is_space(copy_[i + 1]) || copy_[i - (i > 0)] == '"')) {
        key.key = trim({part.begin, i});
        if (key.key.size() >= 2 && (copy_[key.key.begin] == '"' || copy_[key.key.begin] == '\''))
          key.key = {key.key.begin + 1, key.key.end - 1};
        key.content = i + 1;
        value_begins = true;
        continue;
      }
      if (!text::is_space(c)) value_begins = false;
    }
    return part.end;
  }

  std::string copy_;
  std::size_t budget_;  // bytes that may still be parsed
  YamlParse out_;
};

}  // namespace

bool wants_recovery(std::string_view text, const YamlParse& parse) {
  if (!parse.broken.empty()) return true;
  for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2))
    if (placeholder_end(text, at) > at && begins_value(text, at)) return true;
  return false;
}

std::string tame_yaml(std::string_view text) { return tamed(text); }

YamlParse recover_yaml(std::string_view text) { return Recovery(text).run(); }

}  // namespace pm::syntax

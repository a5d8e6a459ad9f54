#include "config/reader.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "config/schema.h"
#include "config/suggest.h"
#include "text/strings.h"

namespace pm::config {
namespace {

using settings::Severity;
using text::Span;

constexpr std::size_t kMaxVisited = 200'000;
constexpr std::size_t kMaxProblems = 200;

std::string quoted(std::string_view word) {
  constexpr std::size_t kLongest = 60;
  if (word.size() <= kLongest) return "`" + std::string(word) + "`";
  std::size_t cut = kLongest;
  while (cut > 0 && (static_cast<unsigned char>(word[cut]) & 0xC0) == 0x80) --cut;
  return "`" + std::string(word.substr(0, cut)) + "…`";
}

}  // namespace

void Reader::problem(Span span, Severity severity, std::string_view code, std::string message) {
  for (const Span doubtful : tree_.doubtful)
    if (doubtful.contains(span)) return;
  if (problems_.size() < kMaxProblems) problems_.push_back({span, severity, std::string(code), std::move(message)});
}
void Reader::wrong_type(Span span, std::string message) { problem(span, Severity::Error, "config/type", std::move(message)); }
void Reader::wrong_value(Span span, std::string message) { problem(span, Severity::Error, "config/value", std::move(message)); }

void Reader::unknown(Span span, std::string_view code, std::string_view what, std::string_view name,
                     const std::vector<std::string>& names) {
  std::string message = "unknown " + std::string(what) + " " + quoted(name);
  if (const auto near = nearest(name, names)) {
    message += ": did you mean `" + *near + "`?";
  } else if (!names.empty() && names.size() <= 24) {
    std::vector<std::string> all;
    for (const std::string& one : names) all.push_back("`" + one + "`");
    message += "; known are " + text::list_in_words(all);
  }
  problem(span, Severity::Warning, code, std::move(message));
}

bool Reader::may_visit(std::size_t count, Span at) {
  const bool could = visited_ <= kMaxVisited;
  visited_ += count;
  if (could && visited_ > kMaxVisited)
    wrong_value(at, "the aliases of this configuration stand for too many values: write out what is needed");
  return visited_ <= kMaxVisited;
}

void Reader::add_entries(const Node& map, std::vector<Entry>& out) {
  for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
    const Node& key = node(map.children[i]);
    const Node& value = node(map.children[i + 1]);
    if (key.kind != NodeKind::Scalar) {
      wrong_type(key.span.empty() ? map.span : key.span, "a key must be a single word, followed by a colon");
      continue;
    }
    out.push_back({key.value, key.span, {&value, key.span}});
  }
}

std::vector<Entry> Reader::without_duplicates(std::vector<Entry> entries) {
  std::map<std::string, std::size_t> last;
  std::vector<bool> superseded(entries.size(), false);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto [found, fresh] = last.try_emplace(entries[i].key, i);
    if (fresh) continue;
    const Span first = entries[found->second].span;
    const auto line = std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(first.begin), '\n') + 1;
    problem(entries[i].span, Severity::Warning, "config/duplicate-key",
            quoted(entries[i].key) + " stands in line " + std::to_string(line) + " already and only the last one counts: merge them");
    superseded[found->second] = true;
    found->second = i;
  }
  std::vector<Entry> out;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!superseded[i]) out.push_back(std::move(entries[i]));
  return out;
}

std::vector<Entry> Reader::top_level() {
  std::vector<Entry> all;
  for (const int root : tree_.roots) {
    const Node& top = node(root);
    if (top.kind == NodeKind::Map) {
      if (may_visit(top.children.size(), top.span)) add_entries(top, all);
    } else if (top.kind != NodeKind::Null) {
      wrong_type(top.span, "the configuration is written as keys with values, such as `time_zone: UTC`");
    }
  }
  return without_duplicates(std::move(all));
}

std::vector<Entry> Reader::entries(const Value& value, std::string_view expected) {
  if (value.empty()) return {};
  if (!value.is(NodeKind::Map)) {
    wrong_type(value.span(), std::string(expected));
    return {};
  }
  if (!may_visit(value.node->children.size(), value.span())) return {};
  std::vector<Entry> out;
  add_entries(*value.node, out);
  return without_duplicates(std::move(out));
}

std::vector<Value> Reader::items(const Value& value, std::string_view expected) {
  if (value.empty()) return {};
  if (!value.is(NodeKind::Sequence)) {
    wrong_type(value.span(), std::string(expected));
    return {};
  }
  if (!may_visit(value.node->children.size(), value.span())) return {};
  std::vector<Value> out;
  for (const int child : value.node->children) out.push_back({&node(child), value.span()});
  return out;
}

std::vector<Word> Reader::words(const Value& value, std::string_view expected) {
  std::vector<Word> out;
  if (value.is(NodeKind::Scalar) && value.node->value.find(',') == std::string::npos) {
    if (auto one = word(value, expected)) out.push_back(std::move(*one));
    return out;
  }
  for (const Value& item : items(value, expected))
    if (auto one = word(item, expected)) out.push_back(std::move(*one));
  return out;
}

std::optional<Word> Reader::word(const Value& value, std::string_view expected) {
  if (value.node == nullptr || (!value.is(NodeKind::Scalar) && !value.empty())) {
    wrong_type(value.span(), std::string(expected));
    return std::nullopt;
  }
  const std::string_view said = text::trim(value.node->value);
  if (value.empty() || said.empty()) {
    wrong_value(value.span(), "there is nothing here: write a value, or remove the entry");
    return std::nullopt;
  }
  return Word{std::string(said), value.span()};
}

std::vector<Value> Reader::values_of(const Value& map, std::string_view key) {
  std::vector<Value> out;
  if (!map.is(NodeKind::Map) || !may_visit(map.node->children.size(), map.span())) return out;
  for (std::size_t i = 0; i + 1 < map.node->children.size(); i += 2) {
    const Node& name = node(map.node->children[i]);
    const Node& value = node(map.node->children[i + 1]);
    if (name.kind != NodeKind::Scalar || plain_key(name.value) != key) continue;
    if (value.kind != NodeKind::Sequence) {
      out.push_back({&value, name.span});
    } else if (may_visit(value.children.size(), value.span)) {
      for (const int child : value.children) out.push_back({&node(child), name.span});
    }
  }
  return out;
}

std::optional<int> Reader::number(const Value& value, int lowest, int highest, std::string_view what) {
  const std::string expected = std::string(what) + " is a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest);
  if (value.empty()) return std::nullopt;
  if (!value.is(NodeKind::Scalar)) {
    wrong_type(value.span(), expected);
    return std::nullopt;
  }
  const std::string_view said = text::trim(value.node->value);
  int result = 0;
  const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), result);
  if (error == std::errc::result_out_of_range || (error == std::errc() && end == said.data() + said.size() && (result < lowest || result > highest))) {
    wrong_value(value.span(), expected + ", not " + quoted(said));
    return std::nullopt;
  }
  if (error != std::errc() || end != said.data() + said.size()) {
    wrong_type(value.span(), expected + ", not " + quoted(said));
    return std::nullopt;
  }
  return result;
}

std::string plain_key(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '-') {
      out += '_';
    } else if (text::is_upper(c) && !out.empty() && text::is_alpha(out.back())) {
      out += '_';
      out += text::lower(c);
    } else {
      out += c;
    }
  }
  return out;
}

bool is_free_key(std::string_view key) { return key.starts_with("x-") || key == "$schema"; }

void check_keys(Reader& reader, const std::vector<Entry>& entries, std::string_view table) {
  std::vector<std::string> known;
  for (const SchemaKey& key : schema_keys(table)) known.emplace_back(key.name);
  for (const Entry& entry : entries) {
    if (is_free_key(entry.key) || std::find(known.begin(), known.end(), plain_key(entry.key)) != known.end()) continue;
    reader.unknown(entry.span, "config/unknown-key", "key", entry.key, known);
  }
}

const Entry* find(const std::vector<Entry>& entries, std::string_view key) {
  for (const Entry& entry : entries)
    if (plain_key(entry.key) == key) return &entry;
  return nullptr;
}

}  // namespace pm::config

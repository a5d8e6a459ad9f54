#include "model/yaml_reading.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::model {

using syntax::YamlKind;
using syntax::YamlNode;
using syntax::YamlStyle;

YamlReading::YamlReading(const Input& input, const syntax::YamlParse& yaml, const std::vector<BlockNotes*>& notes, WordsCache& cache, Document& document)
    : input(input),
      yaml(yaml),
      cache(cache),
      document(document),
      section_by_node(yaml.nodes.size(), -1),
      notes_(&notes) {}

YamlReading::YamlReading(const Input& input, const syntax::YamlParse& yaml, WordsCache& cache, Document& document)
    : YamlReading(input, yaml, own_places_, cache, document) {
  own_.resize(yaml.nodes.size());
  own_places_.reserve(own_.size());
  for (BlockNotes& one : own_) own_places_.push_back(&one);
}

std::vector<int> YamlReading::pairs(int mapping) const {
  std::vector<int> out;
  if (mapping < 0) return out;
  for (int i = mapping + 1; i < node(mapping).next; i = std::max(node(i).next, i + 1))
    if (node(i).kind == YamlKind::Pair && !node(i).key.empty()) out.push_back(i);
  return out;
}

const std::vector<int>& YamlReading::items(int sequence) const {
  static const std::vector<int> kNone;
  if (sequence < 0) return kNone;
  const auto [known, is_new] = items_.try_emplace(sequence);
  std::vector<int>& out = known->second;
  if (!is_new) return out;
  for (int i = sequence + 1; i < node(sequence).next; i = std::max(node(i).next, i + 1))
    if (node(i).kind == YamlKind::Item && node(i).value >= 0) out.push_back(node(i).value);
  return out;
}

std::vector<int> YamlReading::scalars(int index) const {
  std::vector<int> out;
  if (index < 0) return out;
  for (int i = index; i < std::max(node(index).next, index + 1); ++i)
    if (node(i).kind == YamlKind::Scalar) out.push_back(i);
  return out;
}

namespace {

struct KeyNote {
  std::string words;
};

}  // namespace

const std::string& YamlReading::key(int pair) const {
  if (const KeyNote* known = notes(pair).find<KeyNote>()) return known->words;
  // rootCause, what_went_well and due-date are words all the same
  std::string out;
  const std::string_view written = text::slice(text(), node(pair).key);
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (i > 0 && text::is_upper(written[i]) && written[i - 1] >= 'a' && written[i - 1] <= 'z') out.push_back(' ');
    out.push_back(text::lower(written[i]));
  }
  std::replace(out.begin(), out.end(), '_', ' ');
  std::replace(out.begin(), out.end(), '-', ' ');
  return notes(pair).put(KeyNote{std::move(out)}).words;
}

int YamlReading::find(int mapping, std::initializer_list<std::string_view> keys) const {
  const std::vector<int> all = pairs(mapping);
  for (const std::string_view wanted : keys)
    for (const int pair : all)
      if (key(pair) == wanted) return pair;
  return -1;
}

bool YamlReading::is_alias(int scalar) const {
  const YamlNode& n = node(scalar);
  if (n.style != YamlStyle::Plain || n.text.size() < 2 || text()[n.text.begin] != '*') return false;
  const std::string_view name = text::slice(text(), n.text).substr(1);
  return std::none_of(name.begin(), name.end(), [](char c) { return text::is_space(c) || c == '*'; });
}

bool YamlReading::has_alias(int index) const {
  for (int i = index; i < std::max(node(index).next, index + 1); ++i)
    if (node(i).kind == YamlKind::Scalar && is_alias(i)) return true;
  return false;
}

int YamlReading::resolved(int value) const {
  if (!is_scalar(value) || !is_alias(value)) return value;
  const std::string anchor = "&" + std::string(text::slice(text(), node(value).text).substr(1));
  const std::string_view before = text().substr(0, node(value).span.begin);
  const std::size_t at = before.rfind(anchor);
  const std::size_t behind = at + anchor.size();
  if (at == std::string_view::npos || behind >= before.size() || !text::is_space(before[behind])) return -1;
  const auto next = std::lower_bound(yaml.nodes.begin(), yaml.nodes.end(), behind,
                                     [](const YamlNode& n, std::size_t place) { return n.span.begin < place; });
  if (next == yaml.nodes.end() || next->kind != YamlKind::Scalar ||
      !text::trim(text().substr(behind, next->span.begin - behind)).empty())
    return -1;
  const auto found = static_cast<int>(next - yaml.nodes.begin());
  return is_alias(found) ? -1 : found;
}

bool YamlReading::is_empty(int value) const {
  if (value < 0) return true;
  const YamlNode& n = node(value);
  if (n.kind == YamlKind::Mapping || n.kind == YamlKind::Sequence) return n.next <= value + 1;
  if (n.kind != YamlKind::Scalar) return false;
  const std::string_view words = text::trim(text::slice(text(), n.text));
  if (words.empty()) return true;
  if (n.style != YamlStyle::Plain) return false;
  return words == "~" || text::equal_ignoring_case(words, "null") || is_alias(value);
}

const Words& YamlReading::words(int scalar) {
  WordsPtr& words = notes(scalar).words;
  if (!words) {
    if (input.cancelled && input.cancelled()) throw Cancelled();
    const std::string_view of = text::slice(text(), node(scalar).text);
    if (node(scalar).style == YamlStyle::Block) words = read_paragraphs(of, {});
    else words = own_.empty() ? read_words(std::string(of)) : cache.read(std::string(of));
  }
  return *words;
}

std::string YamlReading::plain(int scalar) { return plain(scalar, words(scalar).span()); }

std::string YamlReading::plain(int scalar, Span relative) {
  const YamlNode& n = node(scalar);
  const std::string_view raw = text::slice(text(), n.text);
  const bool single = n.style == YamlStyle::Quoted && text()[n.span.begin] == '\'';
  if (n.style == YamlStyle::Quoted && raw.find(single ? "''" : "\\") != std::string_view::npos) {
    YamlNode part = n;
    part.text = relative.shifted(n.text.begin);
    return plain_text(syntax::yaml_value(text(), part), {0, static_cast<Offset>(raw.size())}, {});
  }
  return plain_text(raw, relative, words(scalar).marks.masks);
}

std::string YamlReading::summary_of(int value) {
  if (value >= 0) value = resolved(value);
  if (is_empty(value)) return {};
  if (is_scalar(value)) return plain(value);
  std::vector<std::string> parts;
  if (is_sequence(value)) {
    for (const int scalar : scalars(value))
      if (std::string words = plain(scalar); !words.empty()) parts.push_back(std::move(words));
    return text::join(parts, ", ");
  }
  for (const int pair : pairs(value)) {
    std::string words = summary_of(this->value(pair));
    if (words.empty()) continue;
    const std::string name = key(pair);
    const bool number = std::all_of(words.begin(), words.end(),
                                    [](char c) { return text::is_digit(c) || c == '.' || c == ',' || c == '_' || c == '~'; });
    if (name == "count" || (number && (name == "users" || name == "customers")))
      words += number ? " users" : "";
    else if (name == "percent" || name == "percentage")
      words += words.ends_with('%') ? "" : " %";
    else if (name != "experience" && name != "scope" && name != "note" && name != "notes" && name != "text" &&
             name != "description")
      words = name + ": " + words;
    parts.push_back(std::move(words));
  }
  return text::join(parts, ", ");
}

bool YamlReading::holds_placeholder(int scalar) {
  const Words& all = words(scalar);
  return std::any_of(all.tokens.begin(), all.tokens.end(),
                     [](const syntax::LineToken& t) { return t.kind == syntax::LineTokenKind::Placeholder; });
}

bool YamlReading::in_flow(int pair) const {
  const int mapping = node(pair).parent;
  return mapping >= 0 && node(mapping).style == YamlStyle::Flow;
}

Slot YamlReading::fill(int pair) const {
  const int value = node(pair).value;
  if (value >= 0) {
    const YamlNode& n = node(value);
    if (n.kind == YamlKind::Scalar && n.style == YamlStyle::Quoted) return {n.text, "", ""};
    return {n.span, "\"", "\""};
  }
  // Behind the colon.
  Offset at = node(pair).key.end;
  const std::string_view all = text();
  while (at < all.size() && all[at] != ':' && all[at] != '\n') ++at;
  if (at >= all.size() || all[at] != ':') return {{at, at}, ": \"", "\""};
  ++at;
  Offset end = at;
  while (end < all.size() && (all[end] == ' ' || all[end] == '\t')) ++end;
  const bool comment = end < all.size() && all[end] == '#';
  return {{at, comment ? at : end}, " \"", "\""};
}

Slot YamlReading::insert_behind(int pair, std::string_view key) const {
  const YamlNode& n = node(pair);
  if (in_flow(pair)) return {{n.span.end, n.span.end}, ", " + std::string(key) + ": \"", "\""};
  // At the end of the pair's last line, behind a comment that stands there.
  const Offset last = n.span.end > n.span.begin ? n.span.end - 1 : n.span.end;
  const Span line = document.source->line_at(last);
  const std::string_view rest = text::trim(text::slice(text(), {n.span.end, std::max(n.span.end, line.end)}));
  const Offset at = rest.starts_with('#') ? line.end : n.span.end;
  return {{at, at}, document.style.newline + std::string(column(n.span.begin), ' ') + std::string(key) + ": \"", "\""};
}

Slot YamlReading::insert_first(int mapping, std::string_view key) const {
  const std::vector<int> all = pairs(mapping);
  if (all.empty()) {
    const Offset at = node(mapping).span.begin + (node(mapping).style == YamlStyle::Flow ? 1 : 0);
    return {{at, at}, std::string(key) + ": \"", "\""};
  }
  const Offset at = node(all.front()).span.begin;
  if (node(mapping).style == YamlStyle::Flow) return {{at, at}, std::string(key) + ": \"", "\", "};
  return {{at, at}, std::string(key) + ": \"", "\"" + document.style.newline + std::string(column(at), ' ')};
}

}  // namespace pm::model

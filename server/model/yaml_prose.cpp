// Lists the values of a YAML document as blocks of prose, finds placeholders, and says which sections have content of their
// own.
#include <algorithm>
#include <array>

#include "model/placeholders.h"
#include "model/yaml_reading.h"
#include "text/strings.h"

namespace pm::model {
namespace {

using syntax::YamlKind;
using syntax::YamlStyle;

// Keys whose values are marks beside the words: a template fills them in, and they say nothing by themselves.
bool is_mark(std::string_view key) {
  static constexpr std::array kMarks = std::to_array<std::string_view>(
      {"id", "kind", "moment", "priority", "status", "type", "actions", "accepted risk", "ticket", "done", "phase"});
  return std::find(kMarks.begin(), kMarks.end(), key) != kMarks.end();
}

// What stands in a value. Places are relative to what the note is about.
struct ValueProse {
  Span span;
  text::Masks masks;
  std::uint64_t digest = 0;
  std::vector<Span> placeholders;
  bool says_something = false;
};

// The same of all paragraphs of a value, or of all values of a map that is an item of a list.
struct Prose {
  std::vector<ValueProse> values;
};

class ProseReader {
 public:
  explicit ProseReader(YamlReading& reading) : r_(reading), d_(reading.document) {}

  void run() {
    const auto count = static_cast<int>(r_.yaml.nodes.size());
    for (int i = 0; i < count; ++i) {
      const int parent = r_.node(i).parent;
      if (r_.is_mapping(i) && parent >= 0 && r_.node(parent).kind == YamlKind::Item) {
        for (const ValueProse& value : r_.note<Prose>(i, [&] { return item_of(i); }).values) add(value, r_.node(i).span.begin, r_.section_of(i));
        i = std::max(r_.node(i).next - 1, i);
      } else if (has_words(i)) {
        const Prose& prose = r_.note<Prose>(i, [&] {
          Prose out;
          read(i, r_.base(i), out);
          return out;
        });
        for (const ValueProse& value : prose.values) add(value, r_.base(i), r_.section_of(i), stands_for_a_mark(i));
      }
    }
  }

 private:
  bool has_words(int i) const {
    return r_.is_scalar(i) && !r_.node(i).text.empty() && !(r_.node(i).style == YamlStyle::Plain && r_.is_empty(i));
  }

  Prose item_of(int mapping) {
    Prose out;
    for (int i = mapping + 1; i < r_.node(mapping).next; ++i) {
      if (!has_words(i)) continue;
      const std::size_t before = out.values.size();
      read(i, r_.node(mapping).span.begin, out);
      if (!stands_for_a_mark(i)) continue;
      for (std::size_t v = before; v < out.values.size(); ++v) out.values[v].says_something = false;
    }
    return out;
  }

  void add(const ValueProse& value, Offset base, int section, bool mark = false) {
    Block block;
    block.span = value.span.shifted(base);
    block.masks = value.masks;
    block.digest = value.digest;
    block.kind = BlockKind::Value;
    block.section = section;
    for (const Span placeholder : value.placeholders) d_.placeholders.push_back({placeholder.shifted(base), section, false});
    if (value.placeholders.empty() && value.says_something && !mark)
      for (int s = section; s >= 0; s = d_.sections[static_cast<std::size_t>(s)].parent)
        d_.sections[static_cast<std::size_t>(s)].has_content = true;
    d_.blocks.push_back(std::move(block));
  }

  // A value, or each of its paragraphs.
  void read(int scalar, Offset base, Prose& out) {
    const Words& words = r_.words(scalar);
    const std::vector<text::Mask> masks = masks_of(scalar, words);
    std::vector<Placeholder> placeholders;
    find_placeholders(words, 0, -1, placeholders);
    auto mask = masks.begin();
    auto placeholder = placeholders.begin();
    for (const auto& [part, marked] : paragraphs_of(words)) {
      ValueProse value;
      value.span = part.shifted(r_.base(scalar) - base);
      std::vector<text::Mask> own;
      for (; mask != masks.end() && mask->span.begin < part.end; ++mask)
        if (mask->span.begin >= part.begin && mask->span.end <= part.end) own.push_back({mask->span.shifted(Offset{0} - part.begin), mask->kind});
      for (; placeholder != placeholders.end() && placeholder->span.begin < part.end; ++placeholder)
        value.placeholders.push_back(placeholder->span.shifted(r_.base(scalar) - base));
      value.masks = std::move(own);
      value.digest = digest_of(text::slice(d_.source->slice(r_.node(scalar).text), part), value.masks);
      value.says_something = marked || says_something(text::slice(words.visible, part));
      out.values.push_back(std::move(value));
    }
  }

  // The whole where it is one; and whether there are marks in it.
  static std::vector<std::pair<Span, bool>> paragraphs_of(const Words& words) {
    if (words.parts.size() < 2) return {{words.span(), !words.marks.masks.empty()}};
    std::vector<std::pair<Span, bool>> out;
    Offset begin = 0;
    for (const WordsPtr& part : words.parts) {
      const Offset end = begin + static_cast<Offset>(part->visible.size());
      Span span = trimmed(words.visible, {begin, end});
      // What was blanked out is no blank.
      for (const text::Mask& mask : part->marks.masks) {
        span.begin = std::min(span.begin, begin + mask.span.begin);
        span.end = std::max(span.end, begin + mask.span.end);
      }
      if (!span.empty()) out.emplace_back(span, !part->marks.masks.empty());
      begin = end;
    }
    return out;
  }

  static bool says_something(std::string_view visible) {
    visible = text::trim(visible);
    return visible.find_first_not_of("-*_.…—– ") != std::string_view::npos;
  }

  bool stands_for_a_mark(int scalar) const {
    // the nearest key, past the lists between
    for (int at = r_.node(scalar).parent; at >= 0; at = r_.node(at).parent) {
      if (r_.node(at).kind != YamlKind::Pair) continue;
      const int section = r_.section_of(at);
      const bool heading = section >= 0 && r_.section_nodes[static_cast<std::size_t>(section)] == at;
      return !heading && is_mark(r_.key(at));
    }
    return false;
  }

  // Marks of Markdown within the value, escapes, and the indentation of later lines.
  std::vector<text::Mask> masks_of(int scalar, const Words& words) const {
    std::vector<text::Mask> masks = words.marks.masks;
    const std::string_view raw = d_.source->slice(r_.node(scalar).text);
    const std::size_t known = masks.size();
    const auto add = [&](std::size_t from, std::size_t to) {
      const Span span{static_cast<Offset>(from), static_cast<Offset>(to)};
      const auto end = masks.begin() + static_cast<std::ptrdiff_t>(known);
      const auto next =
          std::lower_bound(masks.begin(), end, span, [](const text::Mask& m, Span s) { return m.span.end <= s.begin; });
      if (next == end || !next->span.overlaps(span)) masks.push_back({span, text::MaskKind::Markup});
    };
    const bool escapes = r_.node(scalar).style == YamlStyle::Quoted && r_.text()[r_.node(scalar).span.begin] == '"';
    for (std::size_t at = 0; at < raw.size(); ++at) {
      if (escapes && raw[at] == '\\' && at + 1 < raw.size()) {
        const bool blank = raw[at + 1] == 'n' || raw[at + 1] == 't';
        add(at, at + (blank ? 2 : 1));
        ++at;
      } else if (raw[at] == '\n') {
        std::size_t end = at + 1;
        while (end < raw.size() && (raw[end] == ' ' || raw[end] == '\t')) ++end;
        if (end > at + 1) add(at + 1, end);
        at = end - 1;
      }
    }
    if (masks.size() > known)
      std::sort(masks.begin(), masks.end(), [](const text::Mask& a, const text::Mask& b) { return a.span < b.span; });
    return masks;
  }

  YamlReading& r_;
  Document& d_;
};

}  // namespace

void read_yaml_prose(YamlReading& reading) { ProseReader(reading).run(); }

}  // namespace pm::model

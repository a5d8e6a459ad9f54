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

// The same of all values of a map that is an item of a list.
struct ItemProse {
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
        const ItemProse& item = r_.note<ItemProse>(i, [&] { return item_of(i); });
        for (const ValueProse& value : item.values) add(value, r_.node(i).span.begin, r_.section_of(i));
        i = std::max(r_.node(i).next - 1, i);
      } else if (has_words(i)) {
        const ValueProse& value = r_.note<ValueProse>(i, [&] { return value_of(i, r_.base(i)); });
        add(value, r_.base(i), r_.section_of(i), stands_for_a_mark(i));
      }
    }
  }

 private:
  bool has_words(int i) const {
    return r_.is_scalar(i) && !r_.node(i).text.empty() && !(r_.node(i).style == YamlStyle::Plain && r_.is_empty(i));
  }

  ItemProse item_of(int mapping) {
    ItemProse out;
    for (int i = mapping + 1; i < r_.node(mapping).next; ++i) {
      if (!has_words(i)) continue;
      out.values.push_back(value_of(i, r_.node(mapping).span.begin));
      if (stands_for_a_mark(i)) out.values.back().says_something = false;
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

  ValueProse value_of(int scalar, Offset base) {
    const Words& words = r_.words(scalar);
    ValueProse out;
    out.span = r_.node(scalar).text.shifted(Offset{0} - base);
    out.masks = masks_of(scalar, words);
    out.digest = digest_of(d_.source->slice(r_.node(scalar).text), out.masks);
    std::vector<Placeholder> found;
    find_placeholders(words, out.span.begin, -1, found);
    for (const Placeholder& placeholder : found) out.placeholders.push_back(placeholder.span);
    out.says_something = says_something(words);
    return out;
  }

  static bool says_something(const Words& words) {
    const std::string_view visible = text::trim(words.visible);
    const bool mark = visible.find_first_not_of("-*_.…—– ") == std::string_view::npos;
    return !(visible.empty() || mark) || !words.marks.masks.empty();
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

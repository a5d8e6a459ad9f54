// Reads typed values out of a tree and turns every mistake into a problem.
//
// One Reader reads one text, on one thread. Bounded: however often aliases name the same values, only so many are looked at.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.h"
#include "config/tree.h"

namespace pm::config {

// A value with a place to point at: its own, or that of the key it hangs on.
struct Value {
  const Node* node = nullptr;
  text::Span key;
  text::Span span() const { return node == nullptr || node->span.empty() ? key : node->span; }
  bool is(NodeKind kind) const { return node != nullptr && node->kind == kind; }
  bool empty() const { return node == nullptr || node->kind == NodeKind::Null; }
};

struct Entry {
  std::string key;               // as written
  text::Span span;               // of the key
  Value value;
};

struct Word {
  std::string text;              // trimmed, never empty
  text::Span span;
};

class Reader {
 public:
  Reader(std::string_view text, const Tree& tree, std::vector<Problem>& problems) : text_(text), tree_(tree), problems_(problems) {}

  void problem(text::Span span, settings::Severity severity, std::string_view code, std::string message);
  void wrong_type(text::Span span, std::string message);
  void wrong_value(text::Span span, std::string message);
  // "unknown <what> `x`: did you mean `y`?", or the names that there are.
  void unknown(text::Span span, std::string_view code, std::string_view what, std::string_view name,
               const std::vector<std::string>& names);

  // All roots' entries, as one map.
  std::vector<Entry> top_level();
  // The entries of a map, the last of each key; a type problem that says `expected` where it is no map. A value that is not
  // written at all is an empty map.
  std::vector<Entry> entries(const Value& value, std::string_view expected);
  std::vector<Value> items(const Value& value, std::string_view expected);
  // A list of words; one word alone counts as a list of one.
  std::vector<Word> words(const Value& value, std::string_view expected);
  // What a map holds under a key, the items of a list one by one; tells of nothing.
  std::vector<Value> values_of(const Value& map, std::string_view key);
  std::optional<Word> word(const Value& value, std::string_view expected);
  std::optional<int> number(const Value& value, int lowest, int highest, std::string_view what);

 private:
  const Node& node(int index) const { return tree_.nodes[static_cast<std::size_t>(index)]; }
  bool may_visit(std::size_t count, text::Span at);
  std::vector<Entry> without_duplicates(std::vector<Entry> entries);
  void add_entries(const Node& map, std::vector<Entry>& out);

  std::string_view text_;
  const Tree& tree_;
  std::vector<Problem>& problems_;
  std::size_t visited_ = 0;
};

// `timeZone` and `time-zone` as `time_zone`.
std::string plain_key(std::string_view key);
// Whether anybody may put it anywhere: `x-…`, `$schema`.
bool is_free_key(std::string_view key);
// Tells of every entry that is no key of a table of schema.h.
void check_keys(Reader& reader, const std::vector<Entry>& entries, std::string_view table);
const Entry* find(const std::vector<Entry>& entries, std::string_view key);

}  // namespace pm::config

// What the readers of a YAML document share while they build one Document. Private to this layer; one thread.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/adapters.h"
#include "model/document.h"
#include "model/words.h"
#include "syntax/yaml.h"

namespace pm::model {

class YamlReading {
 public:
  YamlReading(const YamlReading&) = delete;
  // `notes` are as many as nodes, and stay where they are; without them nothing is kept but words by their text.
  YamlReading(const Input& input, const syntax::YamlParse& yaml, const std::vector<BlockNotes*>& notes, WordsCache& cache, Document& document);
  YamlReading(const Input& input, const syntax::YamlParse& yaml, WordsCache& cache, Document& document);

  const Input& input;
  const syntax::YamlParse& yaml;
  WordsCache& cache;
  Document& document;
  int year_hint = 0;
  std::vector<int> section_by_node;  // index into document.sections, -1 outside of all
  std::vector<int> section_nodes;    // the pair of each section

  std::string_view text() const { return document.source->text(); }
  settings::DateOrder order() const { return input.settings->date_order; }

  const syntax::YamlNode& node(int index) const { return yaml.nodes[static_cast<std::size_t>(index)]; }
  bool is(int index, syntax::YamlKind kind) const { return index >= 0 && node(index).kind == kind; }
  bool is_scalar(int index) const { return is(index, syntax::YamlKind::Scalar); }
  bool is_mapping(int index) const { return is(index, syntax::YamlKind::Mapping); }
  bool is_sequence(int index) const { return is(index, syntax::YamlKind::Sequence); }
  // The direct pairs of a mapping that have a key, the values of a sequence's items.
  std::vector<int> pairs(int mapping) const;
  const std::vector<int>& items(int sequence) const;
  // Calls visit() with each of these nodes, whose notes it is going to ask for.
  template <typename Visit>
  void visit_notes(const std::vector<int>& nodes, const Visit& visit) const {
    constexpr std::size_t kFar = 16, kNear = 6;   // far enough for memory to answer, near enough not to be gone again
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (i + kFar < nodes.size()) notes(nodes[i + kFar]).fetch();
      if (i + kNear < nodes.size()) notes(nodes[i + kNear]).fetch_notes();
      visit(nodes[i]);
    }
  }
  // All scalars at and below a node, in order.
  std::vector<int> scalars(int index) const;
  int section_of(int index) const { return section_by_node[static_cast<std::size_t>(index)]; }

  // A pair's key as words: lower case, `_` and `-` as blanks.
  const std::string& key(int pair) const;
  int value(int pair) const { return node(pair).value; }
  // What has been found out about a node, kept as long as its piece.
  BlockNotes& notes(int index) const { return *(*notes_)[static_cast<std::size_t>(index)]; }
  // A reader's note about a node, made by compute() where there is none or it is not `good` any more. Not for the mapping at the top
  // nor for a sequence right below it, parts of which are in other pieces.
  template <typename Note, typename Compute, typename Good>
  const Note& note(int index, const Compute& compute, const Good& good) {
    if (const Note* known = notes(index).find<Note>(); known != nullptr && good(*known)) return *known;
    ++modelled;
    return notes(index).put<Note>(compute());
  }
  template <typename Note, typename Compute>
  const Note& note(int index, const Compute& compute) {
    return note<Note>(index, compute, [](const Note&) { return true; });
  }
  std::size_t modelled = 0;          // nodes that were not known
  // The first pair of a mapping whose key is one of these, -1 where there is none.
  int find(int mapping, std::initializer_list<std::string_view> keys) const;

  // Nothing stands there: no node, null, "", an alias.
  bool is_empty(int value) const;
  bool is_alias(int scalar) const;
  // Whether any scalar at or below a node is one: what it says stands elsewhere.
  bool has_alias(int index) const;
  // The scalar that an alias of a scalar stands for; itself for anything else, -1 for other aliases. One step, no more.
  int resolved(int value) const;
  // The words of a scalar, as they stand in the source: spans in them are relative to node(scalar).text.begin.
  const Words& words(int scalar);
  Offset base(int scalar) const { return node(scalar).text.begin; }
  std::string plain(int scalar);
  std::string plain(int scalar, Span relative);
  // What a value says, whatever its shape: scalars, lists of them, maps of them.
  std::string summary_of(int value);
  bool holds_placeholder(int scalar);

  Offset column(Offset at) const { return at - document.source->line_begin(document.source->line_of(at)); }
  Offset line_end(Offset at) const { return document.source->full_line(document.source->line_of(at)).end; }

  // Where a value goes that lacks: into a pair that has none or `null`, or over what stands there.
  Slot fill(int pair) const;
  // Where a new pair goes: behind a pair of the same mapping, in its form. The value is put in quotes.
  Slot insert_behind(int pair, std::string_view key) const;
  // In front of the mapping's first pair.
  Slot insert_first(int mapping, std::string_view key) const;

 private:
  bool in_flow(int pair) const;
  std::vector<BlockNotes> own_;      // where no others were handed in
  std::vector<BlockNotes*> own_places_;
  const std::vector<BlockNotes*>* notes_;
  mutable std::unordered_map<int, std::vector<int>> items_;   // by sequence: several readers walk the long ones
};

// One after the other: each relies on what those before it left in the document.
void read_yaml_timeline(YamlReading& reading);
void read_yaml_root_cause(YamlReading& reading);
void read_yaml_action_items(YamlReading& reading);
void read_yaml_points(YamlReading& reading);  // behind the action items, whose ids they name
void read_yaml_prose(YamlReading& reading);  // blocks, placeholders, has_content

}  // namespace pm::model

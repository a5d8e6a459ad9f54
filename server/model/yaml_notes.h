// What is known of the nodes of a YAML document between its versions: notes that last as long as the piece that their node stands in.
// Private to this layer; one thread.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/words.h"
#include "syntax/yaml_parser.h"

namespace pm::model {

class YamlNotes {
 public:
  // A place for what is known of each node, good until the next call. Of a piece that has changed, the words of the values that have
  // not are taken over.
  std::vector<BlockNotes*> of(std::string_view text, const syntax::YamlNodes& nodes);
  // Forgets all but the words.
  void forget_notes();
  void forget() { pieces_.clear(); }

 private:
  struct Entry {
    syntax::YamlPiecePtr piece;
    std::vector<BlockNotes> nodes;
    bool used = true;
  };
  std::unordered_map<const syntax::YamlPiece*, Entry> pieces_;
};

}  // namespace pm::model

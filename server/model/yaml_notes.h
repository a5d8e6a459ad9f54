// What is known of the nodes of a YAML document between its versions. Private to this layer; one thread.
#pragma once

#include <string_view>
#include <vector>

#include "model/piece_notes.h"
#include "syntax/yaml_parser.h"

namespace pm::model {

using YamlNotes = PieceNotes<syntax::YamlPiece>;

// A place for what is known of each node. Of a piece that has changed, the words of the values that have not are taken over.
const std::vector<BlockNotes*>& notes_of(YamlNotes& notes, std::string_view text, const syntax::YamlNodes& nodes);

}  // namespace pm::model

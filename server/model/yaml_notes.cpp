#include "model/yaml_notes.h"

namespace pm::model {

const std::vector<BlockNotes*>& notes_of(YamlNotes& notes, std::string_view text, const syntax::YamlNodes& nodes) {
  return notes.of(
      nodes.same_shape ? YamlNotes::Depends::Near : YamlNotes::Depends::Far, nodes.pieces, nodes.origins, [](const syntax::YamlPiece& piece) { return piece.parse.nodes.size(); },
      [&](std::size_t i, const YamlNotes::Left& left, BlockNotes& out) {
        const syntax::YamlNode& node = nodes.all.nodes[i];
        if (node.kind != syntax::YamlKind::Scalar) return;
        const std::string_view words = text::slice(text, node.text);
        if (node.style == syntax::YamlStyle::Block) out.words = read_paragraphs(words, [&](std::string_view part) { return left.find(part); });
        else out.words = left.find(words);
      });
}

}  // namespace pm::model

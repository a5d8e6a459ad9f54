// A YAML document parsed in pieces: a key at the margin with its value, or an item of a sequence below such a key. Those that an edit
// did not touch are the same objects again.
//
// Where a piece is no YAML by itself it is read as recover_yaml() reads; the other pieces know nothing of it. Units: bytes. Threads: a
// YamlParser belongs to one thread at a time. Errors: none, any bytes give nodes.
#pragma once

#include <memory>
#include <vector>

#include "syntax/yaml.h"
#include "text/source.h"

namespace pm::syntax {

// Spans count from the piece's beginning; `parent`, `next` and `value` are indices in `parse.nodes`.
struct YamlPiece {
  text::Offset size = 0;
  YamlParse parse;
  bool malformed = false;   // the grammar met an error
  bool stray = false;       // words at the margin that are no key: malformed, and without nodes
  bool recovered = false;   // the nodes are those of recover_yaml()
};
using YamlPiecePtr = std::shared_ptr<const YamlPiece>;

// The nodes of a document in its order, and where each comes from.
struct YamlNodes {
  struct Origin {
    std::uint32_t piece = 0;
    std::uint32_t part = 0;   // index among its nodes
  };
  YamlParse all;
  std::vector<Origin> origins;           // as many as nodes
  std::vector<YamlPiecePtr> pieces;      // in order; together they are the document
  std::vector<text::Span> malformed;     // the places of pieces that are; stray lines one below the other are one
  bool same_shape = false;               // the same nodes as in the version before, at other places
};

class YamlParser {
 public:
  // Without cuts the text is one piece: for tests, which compare.
  enum class Cuts : std::uint8_t { Made, None };
  explicit YamlParser(Cuts cuts = Cuts::Made);
  ~YamlParser();
  YamlParser(YamlParser&&) noexcept;
  YamlParser& operator=(YamlParser&&) noexcept;

  // Good until the next call.
  const YamlNodes& parse(const text::SourcePtr& source);
  // How many nodes the last parse() parsed anew.
  std::size_t parsed() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pm::syntax

// A YAML document as a flat list of nodes: mappings, pairs, sequences, scalars, as far as they could be parsed.
//
// Wraps tree-sitter-yaml. Units: bytes. Threads: safe from any thread. Errors: none; what is broken is named in `broken`, and
// the pairs that survive in it are there. Nesting beyond kMaxYamlDepth is left out. Aliases are not followed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::syntax {

enum class YamlKind : std::uint8_t { Document, Mapping, Pair, Sequence, Item, Scalar };
enum class YamlStyle : std::uint8_t { Plain, Quoted, Block, Flow };   // of scalars; Block and Flow also of collections

struct YamlNode {
  YamlKind kind = YamlKind::Scalar;
  YamlStyle style = YamlStyle::Plain;
  text::Span span;
  int parent = -1;
  int next = 0;              // index behind the last descendant
  text::Span key;            // Pair: the key's words without quotes
  int value = -1;            // Pair, Item: index of the value's node, -1 where there is none
  text::Span text;           // Scalar: the words, without quotes and block indicator
};

struct YamlParse {
  std::vector<YamlNode> nodes;
  std::vector<text::Span> broken;
  std::vector<text::Span> comments;
};

inline constexpr int kMaxYamlDepth = 100;

// A stretch of a text that is YAML by itself (front matter, a piece of a document); spans count in the whole text.
YamlParse parse_yaml(std::string_view whole, text::Span part);

// The value of a scalar: quotes and escapes resolved, block scalars unfolded into lines.
std::string yaml_value(std::string_view whole, const YamlNode& scalar);

}  // namespace pm::syntax

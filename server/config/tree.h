// YAML as a plain tree with places: what the rest of config/ reads, and the only door to yaml-cpp.
//
// Any text gives a tree: from a text with mistakes everything that can be told apart is kept. Bounded: depth, nodes and bytes
// have limits, aliases share nodes instead of copying them (so a tree may hold cycles: walk it by a schema, never blindly).
// Units: bytes of the text. Threads: values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::config {

enum class NodeKind : std::uint8_t { Null, Scalar, Sequence, Map };

struct Node {
  NodeKind kind = NodeKind::Null;
  text::Span span;               // a scalar; of a collection the part on its first line; empty where nothing is written
  std::string value;             // of a scalar
  std::vector<int> children;     // a sequence's items; a map's keys and values in turn
};

struct SyntaxMistake {
  text::Span span;
  std::string message;
};

struct Tree {
  std::vector<Node> nodes;
  std::vector<int> roots;        // one; several where mistakes made it necessary to read block by block
  std::vector<SyntaxMistake> mistakes;
  std::vector<text::Span> doubtful;  // blocks with a mistake in them: what else looks wrong there may follow from it
};

Tree parse(std::string_view text);

// The mistakes alone, of any YAML: of a large text the first one. None where a limit was met.
std::vector<SyntaxMistake> mistakes_in(std::string_view text);

}  // namespace pm::config

// The places where a YAML document can be cut into pieces that mean the same by themselves: keys at the margin, and the items of a
// block sequence right below such a key. Words at the margin that are no key are a piece of their own: they interrupt nothing.
//
// YAML wants whatever goes on with a value to stand deeper than its key or its dash, so that a line at either's column begins
// something new, even where a quote or a bracket was never closed. Units: bytes. Threads: a pure function. Errors: none; a text of
// another form (a flow collection, several documents, directives) has no place to cut. Private to this layer.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/change.h"
#include "text/span.h"

namespace pm::syntax {

// What a line may go on with.
struct YamlContext {
  bool marked = false;           // the document's `---` has been seen
  bool begun = false;            // a key has been seen
  bool open_key = false;         // the last line that says something is `key:` at the margin
  std::size_t column = std::string_view::npos;   // of the items below it
  bool operator==(const YamlContext&) const = default;
};

struct YamlCut {
  text::Offset at = 0;
  YamlContext before;            // of the line there
  bool operator==(const YamlCut&) const = default;
};

// Where the pieces begin, in order; the first is 0.
std::vector<YamlCut> yaml_cuts(std::string_view text);
// The same, where `change` made `after` from `before`, whose cuts are `known`: looks at what the change may have moved.
std::vector<YamlCut> yaml_cuts(std::string_view after, std::string_view before, const text::Change& change, const std::vector<YamlCut>& known);

// Whether a line at the margin has a key; else its words belong to nothing.
bool has_key(std::string_view line);

}  // namespace pm::syntax

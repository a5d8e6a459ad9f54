// The places where a YAML document can be cut into pieces that mean the same by themselves: keys at the margin, and the items of a
// block sequence right below such a key. Words at the margin that are no key are a piece of their own: they interrupt nothing.
//
// YAML wants whatever goes on with a value to stand deeper than its key or its dash, so that a line at either's column begins
// something new, even where a quote or a bracket was never closed. Units: bytes. Threads: a pure function. Errors: none; a text of
// another form (a flow collection, several documents, directives) has no place to cut. Private to this layer.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::syntax {

// Where the pieces begin, in order; the first is 0.
std::vector<text::Offset> yaml_cuts(std::string_view text);

// Whether a line at the margin has a key; else its words belong to nothing.
bool has_key(std::string_view line);

}  // namespace pm::syntax

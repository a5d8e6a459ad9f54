// Where a Markdown text can be cut so that its pieces, parsed one by one, give the blocks of the whole.
//
// A cut stands at the beginning of a line that ends every block before it: a heading, an item of a list at the margin, words
// at the margin behind a blank line; or of a row of a table at the margin. Never inside of front matter, a fenced code block or
// HTML. Which lines are cuts depends on what stands before their ends alone, so that an edit moves the cuts near it and no others.
// Units: bytes. Threads: functions of their arguments. Errors: none; where in doubt there is no cut. Private to this layer.
#pragma once

#include <compare>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::syntax {

struct Cut {
  text::Offset at = 0;
  bool in_table = false;   // before a row: what stands there is one only below its header
  auto operator<=>(const Cut&) const = default;
};

// Appends the cuts behind `from`, which is at 0 or itself a cut, up to the first that is in `known` or the text's end.
// `known` are cuts in ascending order that are right by what is known of the text from there on; the result ends with that one.
void find_cuts(std::string_view text, Cut from, const std::vector<Cut>& known, std::vector<Cut>& cuts);

// Where front matter ends, its second fence included; 0 where there is none.
text::Offset front_matter_end(std::string_view text);

}  // namespace pm::syntax

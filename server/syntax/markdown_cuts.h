// Where a Markdown text can be cut so that its pieces, parsed one by one, give the blocks of the whole.
//
// A cut stands at the beginning of a line that ends every block before it: a heading, an item of a list at the margin, words
// at the margin behind a blank line; never inside of front matter, a fenced code block or HTML. Which of these lines are cuts
// depends on their own words alone, so that an edit moves the cuts near it and no others. Units: bytes. Threads: functions of
// their arguments. Errors: none; where in doubt there is no cut. Private to this layer.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::syntax {

// Appends the places of the cuts behind `from`, which is 0 or itself a cut, up to the first that is in `known` or the text's end.
// `known` are cuts in ascending order that are right by what is known of the text from there on; the result ends with that one.
void find_cuts(std::string_view text, text::Offset from, const std::vector<text::Offset>& known, std::vector<text::Offset>& cuts);

// Where front matter ends, its second fence included; 0 where there is none.
text::Offset front_matter_end(std::string_view text);

}  // namespace pm::syntax

// The blocks of a Markdown text whose every line can be one thing only: a heading, an item of one line, words at the margin, a row
// of a table, or nothing. Most of a post-mortem is of that kind, and the grammar takes a hundred times as long to say so.
//
// Where a line may be anything else, there is no answer, and the grammar is asked; where there is one, it is the grammar's (a test
// compares). Units: bytes. Threads: functions of their arguments. Errors: none. Private to this layer.
#pragma once

#include <string_view>
#include <vector>

#include "syntax/markdown.h"

namespace pm::syntax {

// Appends the blocks of `text` to `blocks`, which is empty; false, and `blocks` as it was, where the grammar has to be asked.
// `in_table`: it begins with rows of a table, and blocks[0] is that table then.
bool plain_blocks(std::string_view text, bool in_table, std::vector<MarkdownBlock>& blocks);

}  // namespace pm::syntax

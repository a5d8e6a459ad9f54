// Formatting: aligned tables and tidy line ends of Markdown, and what follows an Enter in a timeline or a list of action items.
//
// Never changes what a document means: code, comments, front matter and hard line breaks stay, YAML is only written on, never
// rewritten. Formatting a formatted document changes nothing. Edits are as small as they can be and do not overlap. Pure; any
// thread; bytes of the snapshot's source. Errors: none.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "features/features.h"

namespace pm::features {

struct FormatOptions {
  bool trim_trailing = false;
  bool final_newline = false;
  bool trim_final_newlines = false;
};

// format.cpp. A table counts as within `range` where one of its lines is.
std::vector<TextEdit> format(const Snapshot& snapshot, Span range, const FormatOptions& options);

// format_table.cpp. Every line of its tables that is not aligned yet.
std::vector<TextEdit> align_tables(const Snapshot& snapshot, Span range);

// format_on_type.cpp. After a line break was typed, `at` is where the cursor is now: continues the entry, item or row above, or
// ends the list where that is empty.
std::vector<TextEdit> format_after_newline(const Snapshot& snapshot, Offset at);

}  // namespace pm::features

#include <algorithm>

#include "text/span.h"

namespace pm::text {

std::string apply_edits(std::string_view text, std::vector<TextEdit> edits) {
  std::stable_sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.span.begin < b.span.begin; });
  std::string out;
  Offset at = 0;
  for (const TextEdit& edit : edits) {
    if (edit.span.begin < at) continue;  // overlaps an earlier edit: callers must not, and half an edit is worse than none
    out.append(text.substr(at, edit.span.begin - at));
    out.append(edit.new_text);
    at = edit.span.end;
  }
  out.append(text.substr(std::min<std::size_t>(at, text.size())));
  return out;
}

}  // namespace pm::text

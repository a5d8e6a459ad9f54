#include "lsp/documents.h"

#include <algorithm>

namespace pm::lsp {

AppliedEdit join(const AppliedEdit& first, const AppliedEdit& second) {
  // `first` maps [begin, end) of its old text to [begin, behind) of the text between, in which `second` counts.
  const text::Offset behind = first.replaced.begin + first.new_size;
  const text::Offset begin = std::min(first.replaced.begin, second.replaced.begin);
  const text::Offset end = std::max(behind, second.replaced.end);
  const text::Offset old_end = first.replaced.end + (end - behind);
  const text::Offset new_end = end - second.replaced.size() + second.new_size;
  return {first.before, {begin, old_end}, new_end - begin, second.after};
}

std::vector<AppliedEdit> apply_changes(TextDocument& document, const std::vector<ContentChange>& changes, Encoding encoding) {
  std::vector<AppliedEdit> applied;
  for (const ContentChange& change : changes) {
    const text::SourcePtr before = document.source;
    const auto span = change.range ? to_span(*before, *change.range, encoding) : text::Span{0, before->size()};
    if (!span) continue;
    const std::string& old = before->text();
    std::string text;
    text.reserve(old.size() - span->size() + change.text.size());
    text.append(old, 0, span->begin).append(change.text).append(old, span->end);
    document.source = std::make_shared<text::Source>(std::move(text));
    applied.push_back({before, *span, static_cast<text::Offset>(change.text.size()), document.source});
  }
  return applied;
}

}  // namespace pm::lsp

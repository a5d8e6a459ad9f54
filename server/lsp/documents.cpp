#include "lsp/documents.h"

namespace pm::lsp {

void apply_changes(TextDocument& document, const std::vector<ContentChange>& changes, Encoding encoding) {
  for (const ContentChange& change : changes) {
    const text::SourcePtr before = document.source;
    const auto span = change.range ? to_span(*before, *change.range, encoding) : text::Span{0, before->size()};
    if (!span) continue;
    const std::string& old = before->text();
    std::string text;
    text.reserve(old.size() - span->size() + change.text.size());
    text.append(old, 0, span->begin).append(change.text).append(old, span->end);
    document.source = std::make_shared<text::Source>(std::move(text));
  }
}

}  // namespace pm::lsp

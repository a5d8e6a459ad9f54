#include "lsp/documents.h"

namespace pm::lsp {

void apply_changes(TextDocument& document, const std::vector<ContentChange>& changes, Encoding encoding) {
  for (const ContentChange& change : changes) {
    const text::SourcePtr before = document.source;
    const auto span = change.range ? to_span(*before, *change.range, encoding) : text::Span{0, before->size()};
    if (!span) continue;
    document.source = std::make_shared<text::Source>(*before, *span, change.text);
  }
}

}  // namespace pm::lsp

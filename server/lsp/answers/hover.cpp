#include "features/features.h"
#include "lsp/answers/answers.h"

namespace pm::lsp {

Json hover(const Subject& subject, Position position) {
  const auto hover = features::hover(*subject.snapshot, to_offset(subject.source(), position, subject.encoding()));
  if (!hover) return nullptr;
  return {{"contents", {{"kind", subject.client->hover_markdown ? "markdown" : "plaintext"}, {"value", hover->markdown}}},
          {"range", to_json(to_range(subject.source(), hover->span, subject.encoding()))}};
}

}  // namespace pm::lsp

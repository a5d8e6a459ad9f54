#include "features/navigation.h"
#include "lsp/answers/navigation.h"
#include "lsp/uri.h"

namespace pm::lsp {

Json document_links(const Subject& subject, const DocumentParams&) {
  Json out = Json::array();
  if (!subject.snapshot->document.is_postmortem()) return out;
  for (const features::Link& link : features::links(*subject.snapshot)) {
    std::string target = link.target;
    if (link.kind == features::LinkKind::File) {
      const auto resolved = resolve_uri(subject.uri, link.target);
      if (!resolved) continue;
      target = *resolved;
    } else if (link.kind == features::LinkKind::Heading) {
      // What editors understand of a fragment is a line.
      target = subject.uri + "#L" + std::to_string(subject.source().line_of(link.place) + 1);
    }
    out.push_back({{"range", to_json(to_range(subject.source(), link.span, subject.encoding()))}, {"target", std::move(target)}});
  }
  return out;
}

}  // namespace pm::lsp

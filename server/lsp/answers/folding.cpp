#include <algorithm>

#include "features/features.h"
#include "lsp/answers/answers.h"

namespace pm::lsp {

Json folding_ranges(const Subject& subject) {
  auto folds = features::folds(*subject.snapshot);
  const std::uint32_t limit = subject.client->folding.limit;
  if (limit > 0 && folds.size() > limit) {
    // The largest stay: they are the outer ones.
    std::stable_sort(folds.begin(), folds.end(),
                     [](const auto& a, const auto& b) { return a.last_line - a.first_line > b.last_line - b.first_line; });
    folds.resize(limit);
  }
  Json out = Json::array();
  for (const features::Fold& fold : folds)
    out.push_back({{"startLine", fold.first_line},
                   {"endLine", fold.last_line},
                   {"kind", fold.kind == features::FoldKind::Comment ? "comment" : "region"}});
  return out;
}

}  // namespace pm::lsp

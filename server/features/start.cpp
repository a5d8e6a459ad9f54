#include "features/start.h"

#include <algorithm>

namespace pm::features {

std::optional<Start> start_of(const model::Document& document, const rules::Instants& instants) {
  std::optional<Start> first;
  for (std::size_t i = 0; i < document.timeline.size(); ++i) {
    if (!instants[i]) continue;
    const auto& moments = document.timeline[i].moments;
    if (std::find(moments.begin(), moments.end(), vocabulary::Moment::Started) != moments.end()) return Start{i, true};
    // A timeline that begins at its end has its first entry last.
    if (!first || (document.newest_first && *instants[i] < *instants[first->entry])) first = Start{i, false};
  }
  return first;
}

}  // namespace pm::features

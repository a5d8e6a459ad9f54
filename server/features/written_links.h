// The links that Markdown writes in brackets, and where their targets stand: `[words](target)`, `[words][label]`, `[label][]`,
// `[label]` and `[label]: target`.
//
// Pure functions of a document; units are bytes of its source. Errors: none; a label that nothing defines is no link.
#pragma once

#include <vector>

#include "features/layout.h"

namespace pm::features {

struct WrittenLink {
  Span words;    // to click: the target where it stands in the link, else the label
  Span target;   // without brackets, quotes and title; of a reference that of its definition
  Span whole;    // from the first bracket on
};
// In no certain order. None in YAML.
std::vector<WrittenLink> written_links(const Document& document);

}  // namespace pm::features

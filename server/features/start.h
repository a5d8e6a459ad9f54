// The entry that offsets of a timeline count from: the one that says that the incident started, else the first with a time.
//
// Pure; any thread. Errors: nullopt where no entry has a time.
#pragma once

#include <cstddef>
#include <optional>

#include "rules/timeline/_timeline.h"

namespace pm::features {

struct Start {
  std::size_t entry = 0;
  bool said = false;  // its words say that it is the start
};
std::optional<Start> start_of(const model::Document& document, const rules::Instants& instants);

}  // namespace pm::features

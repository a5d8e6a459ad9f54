// The keys of a YAML document that the form knows, by place.
//
// Document::keys leaves out those of timeline entries and action items in which nothing is wrong: there are thousands, and who asks
// for one has time to look at the item again. Threads: a function of its arguments. Units: bytes. Errors: none.
#pragma once

#include <optional>

#include "model/document.h"
#include "settings/settings.h"

namespace pm::model {

// The last one that begins there or before.
std::optional<KnownKey> known_key_at(const Document& document, const settings::Settings& settings, Offset at);

}  // namespace pm::model

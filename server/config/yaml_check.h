// The second opinion on a YAML document whose tree is broken: yaml-cpp's words, in ours, at their place.
//
// The edge hands it to Settings::yaml_check. Bounded: nesting, nodes and repetitions have limits, aliases are never followed; a
// text beyond them has no mistakes to tell. Units: bytes of the text. Threads: pure function. Errors: none.
#pragma once

#include <string_view>
#include <vector>

#include "settings/settings.h"

namespace pm::config {

std::vector<settings::YamlMistake> yaml_mistakes(std::string_view text);

}  // namespace pm::config

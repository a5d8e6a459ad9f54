// What is known of a YAML document after a few letters were typed or taken out within the words of one value: the same nodes, moved.
//
// Most keystrokes are such, and a parse of a long document costs far more than moving its nodes. Units: bytes. Threads: a pure
// function. Errors: none; std::nullopt wherever the change might mean anything else. Private to this layer.
#pragma once

#include <optional>
#include <string_view>

#include "syntax/yaml.h"

namespace pm::syntax {

// `known` is the parse of `before`.
std::optional<YamlParse> patched(const YamlParse& known, std::string_view before, std::string_view after);

}  // namespace pm::syntax

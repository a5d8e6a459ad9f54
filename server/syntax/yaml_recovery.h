// Reads YAML that is not quite YAML: unquoted `@handle` and `{{placeholder}}`, and text that breaks off while somebody types.
//
// Units: bytes of the text handed in. Threads: safe from any thread. Errors: none; what stays without meaning is named in
// `broken`. Cost: linear in the text for a mistake or a few, with a factor for how deep they stand.
#pragma once

#include <string>
#include <string_view>

#include "syntax/yaml.h"

namespace pm::syntax {

// Whether a parse misses something that recover_yaml() would find.
bool wants_recovery(std::string_view text, const YamlParse& parse);

// The nodes of the first document in the text, with as little of it broken as can be.
YamlParse recover_yaml(std::string_view text);

// The same length, with letters for what YAML does not take at the beginning of a plain value (`@`, `{{…}}`), so that only other
// mistakes are left.
std::string tame_yaml(std::string_view text);

}  // namespace pm::syntax

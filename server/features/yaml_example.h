// The examples of the help pages, which are written in Markdown, as they would stand in a YAML document. Pure.
#pragma once

#include <string>
#include <string_view>

namespace pm::features {

// `help` with its example rewritten; as it is where it has none or one that reads the same. `key`: the key that it is about.
std::string help_in_yaml(std::string_view help, std::string_view key);

}  // namespace pm::features

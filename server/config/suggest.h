// "Did you mean": the nearest of a set of names. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pm::config {

// Case and `_` against `-` do not count. nullopt where none is near enough.
std::optional<std::string> nearest(std::string_view wanted, const std::vector<std::string>& names);

}  // namespace pm::config

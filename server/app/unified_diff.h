// What changed from one text to another, as `patch` reads it. One hunk from the first line that differs to the last.
//
// Threads: pure.
#pragma once

#include <string>
#include <string_view>

namespace pm::app {

// Empty where nothing changed.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace pm::app

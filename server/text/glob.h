// Globs over paths with `/`: `*` within one segment, `**` across segments, `?`, `{a,b}`. Pure; any thread.
#pragma once

#include <string_view>

namespace pm::text {

// A pattern without `/` is matched against the file's name alone.
bool glob_match(std::string_view pattern, std::string_view path);

}  // namespace pm::text

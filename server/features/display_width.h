// How many columns a text takes in a monospaced font: two for East Asian wide characters and emoji, none for marks that join.
//
// Pure; any thread. Errors: none; bytes that are no UTF-8 take one column each.
#pragma once

#include <cstddef>
#include <string_view>

namespace pm::features {

std::size_t display_width(std::string_view text);

}  // namespace pm::features

// JSON as it comes from a client: parsed with bounds, printed without exceptions.
//
// Threads: pure functions. Errors: nullopt for what is no JSON, and for nesting deeper than kMaxDepth (so that no recursion over a
// value can exhaust the stack). A lone surrogate escape, which JavaScript writes for half a character, becomes U+FFFD, and so does
// each byte that is not UTF-8, which Neovim sends of a file in another encoding: both take one UTF-16 unit as well, so positions
// stay right.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace pm::lsp {

using Json = nlohmann::json;

inline constexpr int kMaxDepth = 256;

std::optional<Json> parse_json(std::string text);
std::string print_json(const Json& value);

}  // namespace pm::lsp

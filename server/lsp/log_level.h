// How much the log says: failures alone, one line per message, or with its size as well. Never a word of a document.
#pragma once

#include <cstdint>

namespace pm::lsp {

enum class LogLevel : std::uint8_t { Error, Info, Debug };

}  // namespace pm::lsp

// What an editor shows beside and above the text: inlay hints, code lenses, semantic tokens.
//
// Pure functions of a snapshot; units are bytes of its source. Errors: none. What is no post-mortem has none of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "features/features.h"

namespace pm::features {

// hints.cpp
struct Hint {
  Offset at = 0;        // behind the words it speaks of
  std::string label;    // "+12 min", "Wed"
  std::string tooltip;
};
// Those within a range, in order.
std::vector<Hint> hints(const Snapshot& snapshot, Span range);

// lenses.cpp
struct Lens {
  Span heading;                // it stands above this
  std::string title;           // "3 open · 2 done · 1 overdue"
  std::optional<Span> target;  // what it tells of first: where a click leads
};
std::vector<Lens> lenses(const Snapshot& snapshot);

// tokens.cpp
enum class TokenKind : std::uint8_t { Time, Date, Owner, Priority, Severity, Ticket };
struct Token {
  Span span;                   // within one line, never empty
  TokenKind kind = TokenKind::Time;
};
// In order, none within another.
std::vector<Token> tokens(const Snapshot& snapshot);

}  // namespace pm::features

// The YAML form of a post-mortem as a table: its keys, what stands behind them, the values that there are.
//
// One table for all who need to know it: the check of documents, the JSON Schema, completion and hover. What other names the
// reader understands beside these (the vocabulary's labels) is no part of it. Threads: constant data. Errors: none.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pm::model::form {

// What may stand behind a key, as bits.
enum Shape : std::uint8_t {
  kText = 1,    // one value
  kTexts = 2,   // a list of values
  kMap = 4,
  kMaps = 8,    // a list of maps
};

enum class Values : std::uint8_t { Any, Schema, Status, ActorKind, Moment, ItemType, ItemStatus, Flag, Date, Number };

struct Key {
  std::string_view name;
  std::uint8_t shapes = kText;
  std::uint8_t also = 0;              // understood as well where `schema:` is not declared
  std::string_view map = {};          // the map of kMap and kMaps
  Values values = Values::Any;
  bool required = false;
  std::string_view meaning = {};      // half a sentence: completion, hover, JSON Schema
  std::string_view stands_for = {};   // another name for this key: "end", "lessons_learned" ("" for a key of its own)
};

struct Map {
  std::string_view name;              // "document", "summary", "entry" …
  std::string_view path;              // "", "summary", "timeline[]"
  std::span<const Key> keys;
};

// nullptr for an unknown name.
const Map* map(std::string_view name);
std::span<const Map> maps();
const Key* key(const Map& map, std::string_view name);

// The values of an enumeration, the plainest first; empty for the others.
std::span<const std::string_view> values(Values values);
// With the other words that are understood for them.
std::vector<std::string_view> all_values(Values values);
// Whether a value (case and `_ -` against blanks ignored) is one of them, or another word for one.
bool is_value(Values values, std::string_view text);

}  // namespace pm::model::form

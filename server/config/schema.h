// The keys of the configuration as a table: for the JSON Schema, and for what the readers take for a known key below the top.
//
// A key that config.cpp reads and that is not in here fails a test; one below the top that is not in here is unknown to its reader.
// Threads: constant data. Errors: none.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pm::config {

enum Shape : std::uint8_t {
  kWord = 1,         // one text
  kNumber = 2,
  kWords = 4,        // a list of texts; one alone counts as a list of one
  kMapOfKeys = 8,    // a map with the keys of `keys`
  kListOfMaps = 16,  // a list of such maps
  kMapOfWords = 32,  // any key, and behind it one text or a list
  kMapOfMaps = 64,   // any key, and behind it a map with the keys of `keys`
};

struct SchemaKey {
  std::string_view name;
  std::uint8_t shapes = kWord;
  std::string_view meaning;                     // half a sentence
  std::string_view keys = {};                   // the table of what is below
  std::span<const std::string_view> values = {};  // the texts that there are, empty for any
  std::span<const std::string_view> names = {};   // the keys of a kMapOfWords, empty for any
  int lowest = 0, highest = 0;                  // of a number
  bool hidden = false;                          // understood, and not offered
};

// "" for the top; "person", "team", "priority" (with its id), "priority_detail" (without), "blame", "tracker", "process",
// "diagnostics". Empty for an unknown name.
std::span<const SchemaKey> schema_keys(std::string_view table);

// What config.cpp reads, in its order: see config.cpp.
std::vector<std::string_view> top_level_keys();

}  // namespace pm::config

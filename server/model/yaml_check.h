// Compares the keys and values of a YAML document, or of front matter, with the form: fills Document::faults.
//
// Private to this layer; one thread. Errors: none; what stands in a broken region, and what is still being typed in the last
// line of a text without a line end, is not judged. Cost: linear; the syntax check runs only where a tree was broken.
#pragma once

#include "model/form.h"
#include "model/yaml_reading.h"

namespace pm::model {

// Once all else is read. `malformed` are the stretches of the source whose trees were broken, each as it was parsed.
void check_yaml(YamlReading& reading, int root, bool front_matter, const std::vector<Span>& malformed);

// Whether the items of such a list are too many to have Document::keys for: see known_keys.h.
bool is_long_list(const form::Map& map);
// Fills Document::keys for one item.
void check_item_alone(YamlReading& reading, int mapping, const form::Map& map);

}  // namespace pm::model

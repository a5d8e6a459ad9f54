// Compares the keys and values of a YAML document, or of front matter, with the form: fills Document::faults.
//
// Private to this layer; one thread. Errors: none; what stands in a broken region, and what is still being typed in the last
// line of a text without a line end, is not judged. Cost: linear; the syntax check runs only where a tree was broken.
#pragma once

#include "model/yaml_reading.h"

namespace pm::model {

// Once all else is read. `malformed` are the stretches of the source whose trees were broken, each as it was parsed.
void check_yaml(YamlReading& reading, int root, bool front_matter, const std::vector<Span>& malformed);

}  // namespace pm::model

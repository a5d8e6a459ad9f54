// Compares the keys and values of a YAML document, or of front matter, with the form: fills Document::faults.
//
// Private to this layer; one thread. Errors: none; what stands in a broken region, and what is still being typed in the last
// line of a text without a line end, is not judged. Cost: linear; the syntax check runs only where a tree was broken.
#pragma once

#include "model/yaml_reading.h"

namespace pm::model {

// Once all else is read. `part` is the YAML within the source, `broken` whether its tree was.
void check_yaml(YamlReading& reading, int root, Span part, bool front_matter, bool broken);

}  // namespace pm::model

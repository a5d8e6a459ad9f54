// YAML documents to Document. Private to this layer.
#pragma once

#include "model/adapters.h"
#include "model/yaml_notes.h"
#include "syntax/yaml_parser.h"

namespace pm::model {

// Fills sections, fields, timeline, root cause, action items, placeholders and blocks. Returns how many notes were made.
std::size_t from_yaml(const Input& input, const syntax::YamlNodes& yaml, YamlNotes& notes, WordsCache& cache, Document& document);

}  // namespace pm::model

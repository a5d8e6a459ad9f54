// YAML documents to Document. Private to this layer.
#pragma once

#include "model/adapters.h"
#include "syntax/yaml.h"

namespace pm::model {

class WordsCache;

// Fills sections, fields, timeline, root cause, action items, placeholders and blocks.
void from_yaml(const Input& input, const syntax::YamlParse& yaml, WordsCache& cache, Document& document);

}  // namespace pm::model

#include "model/from_yaml.h"

namespace pm::model {

void from_yaml(const Input&, const syntax::YamlParse&, WordsCache&, Document&) {}

}  // namespace pm::model

#include "config/yaml_check.h"

#include "config/tree.h"

namespace pm::config {

std::vector<settings::YamlMistake> yaml_mistakes(std::string_view text) {
  std::vector<settings::YamlMistake> out;
  for (SyntaxMistake& mistake : mistakes_in(text))
    out.push_back({mistake.span.begin, mistake.span.end, std::move(mistake.message)});
  return out;
}

}  // namespace pm::config

// What the tests of YAML's parse compare: all nodes, comments and broken stretches as one text.
#pragma once

#include <memory>
#include <sstream>
#include <string>

#include "syntax/yaml_parser.h"
#include "text/source.h"

namespace pm::test {

inline text::SourcePtr source_of(std::string text) { return std::make_shared<const text::Source>(std::move(text)); }

inline std::string described(const syntax::YamlParse& parse) {
  std::ostringstream out;
  const auto put = [&](text::Span span) { out << ' ' << span.begin << '-' << span.end; };
  for (const syntax::YamlNode& n : parse.nodes) {
    out << static_cast<int>(n.kind) << static_cast<int>(n.style) << " p" << n.parent << " n" << n.next << " v" << n.value;
    put(n.span);
    put(n.key);
    put(n.text);
    out << '\n';
  }
  out << "comments";
  for (const text::Span span : parse.comments) put(span);
  out << " broken";
  for (const text::Span span : parse.broken) put(span);
  return out.str();
}

}  // namespace pm::test

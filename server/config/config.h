// Reads `.postmortem.yaml` (and a client's settings, which are written as the same tree) into Settings.
//
// Text in, Settings and problems out: no files. A mistake never throws away the rest: it becomes a problem with its place.
// Threads: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "settings/settings.h"
#include "text/span.h"

namespace pm::config {

inline constexpr std::string_view kFileName = ".postmortem.yaml";

struct Problem {
  text::Span span;              // in the configuration's text
  settings::Severity severity = settings::Severity::Error;
  std::string code;             // "config/syntax", "config/unknown-key", "config/type", "config/value" …
  std::string message;          // what is wrong and the way out
};

struct Result {
  settings::Settings settings;
  std::vector<Problem> problems;
};

// `base` is what it is laid over: defaults, or a wider configuration. JSON is YAML, so a client's settings go through here too.
Result read(std::string_view text, settings::Settings base = {});

// The owners that a CODEOWNERS file names, people before teams, without `@`, each once.
std::vector<std::string> code_owners(std::string_view text);

}  // namespace pm::config

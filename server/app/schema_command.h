// `postmortem-ls schema [postmortem|config]`: the JSON Schemas, generated from the tables that the readers use.
#pragma once

#include <string>

namespace pm::app {

// The schema of the YAML form ("postmortem") or of the configuration ("config"), with a line end. `schema/` holds both.
std::string schema_json(const std::string& what);
// Prints it. Returns the exit code.
int run_schema(const std::string& what);

}  // namespace pm::app

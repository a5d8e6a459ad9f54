// What the command line prints with `--format json`. Bytes that are not UTF-8 are replaced. What is absent is null.
// Threads: pure functions.
#pragma once

#include <string>
#include <vector>

#include "app/diagnostic.h"
#include "app/printer.h"
#include "model/document.h"

namespace pm::app {

std::string diagnostics_json(const std::vector<Diagnostic>& diagnostics, const Tally& tally);
std::string document_json(const model::Document& document);
std::string rules_json();

}  // namespace pm::app

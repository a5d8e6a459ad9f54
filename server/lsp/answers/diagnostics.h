// Findings as a client's diagnostics.
//
// Pure functions of a snapshot and of what the client declared; they run on workers.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/snapshot.h"
#include "config/config.h"
#include "lsp/capabilities.h"
#include "lsp/json_text.h"

namespace pm::lsp {

// How many diagnostics a document gets; where there are more, the last says so.
inline constexpr std::size_t kMaxDiagnostics = 500;

Json diagnostic(const analysis::Snapshot& snapshot, const rules::Finding& finding, const std::string& uri,
                const ClientCapabilities& client);
// Lists; without those that are less severe than `least`.
JsonText diagnostics(const analysis::Snapshot& snapshot, const std::string& uri, const ClientCapabilities& client,
                     settings::Severity least = settings::Severity::Hint);
// For the buffer of a configuration file.
JsonText diagnostics(const text::Source& source, const std::vector<config::Problem>& problems, const ClientCapabilities& client);
// For a document that is too large to be analysed.
JsonText too_large(std::size_t size);

}  // namespace pm::lsp

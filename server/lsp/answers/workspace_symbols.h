// What `workspace/symbol` offers of one document: its title, sections, and open action items.
//
// Pure functions of a snapshot; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/snapshot.h"
#include "features/features.h"
#include "lsp/capabilities.h"

namespace pm::lsp {

struct WorkspaceSymbol {
  std::string name;
  std::string container;
  features::SymbolKind kind = features::SymbolKind::Section;
  Range range;
};

std::vector<WorkspaceSymbol> workspace_symbols(const analysis::Snapshot& snapshot, Encoding encoding);
// Whether the letters of a query stand in a name in their order, case ignored.
bool matches(std::string_view query, std::string_view name);
Json to_json(const WorkspaceSymbol& symbol, const std::string& uri, const ClientCapabilities& client);

}  // namespace pm::lsp

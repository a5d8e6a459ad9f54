#include "lsp/answers/workspace_symbols.h"

#include "lsp/answers/answers.h"
#include "text/strings.h"

namespace pm::lsp {
namespace {

constexpr std::size_t kMostOfOne = 300;

void gather(const features::Symbol& symbol, const analysis::Snapshot& snapshot, Encoding encoding, std::vector<WorkspaceSymbol>& out) {
  using Kind = features::SymbolKind;
  const bool wanted = symbol.kind == Kind::Document || symbol.kind == Kind::Section || (symbol.kind == Kind::ActionItem && !symbol.done);
  if (wanted && !symbol.name.empty() && out.size() < kMostOfOne)
    out.push_back({symbol.name, snapshot.document.title, symbol.kind, to_range(*snapshot.source, symbol.selection, encoding)});
  for (const features::Symbol& child : symbol.children) gather(child, snapshot, encoding, out);
}

}  // namespace

std::vector<WorkspaceSymbol> workspace_symbols(const analysis::Snapshot& snapshot, Encoding encoding) {
  std::vector<WorkspaceSymbol> out;
  if (!snapshot.document.is_postmortem()) return out;
  for (const features::Symbol& symbol : features::outline(snapshot)) gather(symbol, snapshot, encoding, out);
  return out;
}

bool matches(std::string_view query, std::string_view name) {
  std::size_t at = 0;
  for (const char c : query) {
    if (text::is_space(c)) continue;
    while (at < name.size() && text::lower(name[at]) != text::lower(c)) ++at;
    if (at == name.size()) return false;
    ++at;
  }
  return true;
}

Json to_json(const WorkspaceSymbol& symbol, const std::string& uri, const ClientCapabilities& client) {
  Json out = {{"name", symbol.name},
              {"kind", workspace_symbol_kind(symbol.kind, client)},
              {"location", {{"uri", uri}, {"range", to_json(symbol.range)}}}};
  if (!symbol.container.empty() && symbol.container != symbol.name) out["containerName"] = symbol.container;
  return out;
}

}  // namespace pm::lsp

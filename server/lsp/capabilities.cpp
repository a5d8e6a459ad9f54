#include "lsp/capabilities.h"

#include <algorithm>

#include "features/features.h"
#include "lsp/params.h"
#include "lsp/protocol.h"

namespace pm::lsp {
namespace {

bool holds(const std::vector<std::string>& list, std::string_view wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

// The `valueSet` of kinds, else those of the protocol's first version, which every client knows.
std::bitset<64> kinds(const std::optional<Params>& declared, std::size_t last_of_first_version) {
  std::bitset<64> out;
  if (declared && declared->json().contains("valueSet") && declared->json()["valueSet"].is_array()) {
    for (const Json& kind : declared->json()["valueSet"])
      if (kind.is_number_unsigned() && kind.get<std::uint64_t>() < out.size()) out.set(kind.get<std::size_t>());
    return out;
  }
  for (std::size_t kind = 1; kind <= last_of_first_version; ++kind) out.set(kind);
  return out;
}

}  // namespace

ClientCapabilities ClientCapabilities::read(const Json& capabilities) {
  static const Json kNone = Json::object();
  ClientCapabilities out;
  const Params all(capabilities);
  const Params none(kNone);
  const auto part = [&](const Params& parent, const char* name) { return parent.object(name).value_or(none); };

  const Params general = part(all, "general");
  out.encoding = choose_encoding(general.strings("positionEncodings"));
  out.encoding_offered = !general.strings("positionEncodings").empty();

  const Params workspace = part(all, "workspace");
  out.workspace.configuration = workspace.flag("configuration");
  out.workspace.folders = workspace.flag("workspaceFolders");
  out.workspace.register_configuration = part(workspace, "didChangeConfiguration").flag("dynamicRegistration");
  out.workspace.register_watchers = part(workspace, "didChangeWatchedFiles").flag("dynamicRegistration");
  out.workspace.diagnostic_refresh = part(workspace, "diagnostics").flag("refreshSupport");
  out.workspace.document_changes = part(workspace, "workspaceEdit").flag("documentChanges");
  out.workspace.snippet_edits = part(workspace, "workspaceEdit").flag("snippetEditSupport");
  out.workspace.symbol_kinds = kinds(part(workspace, "symbol").object("symbolKind"), 18);

  const Params document = part(all, "textDocument");
  out.diagnostics.version = part(document, "publishDiagnostics").flag("versionSupport");
  out.diagnostics.pull = document.object("diagnostic").has_value();
  out.diagnostics.related =
      part(document, out.diagnostics.pull ? "diagnostic" : "publishDiagnostics").flag("relatedInformation") ||
      part(document, "publishDiagnostics").flag("relatedInformation");

  const Params told = part(document, out.diagnostics.pull ? "diagnostic" : "publishDiagnostics");
  const Params published = part(document, "publishDiagnostics");
  out.diagnostics.code_description = told.flag("codeDescriptionSupport") || published.flag("codeDescriptionSupport");
  out.diagnostics.tags = kinds(told.object("tagSupport"), 0) | kinds(published.object("tagSupport"), 0);

  const Params completion = part(document, "completion");
  const Params item = part(completion, "completionItem");
  out.completion.snippets = item.flag("snippetSupport");
  out.completion.markdown = holds(item.strings("documentationFormat"), "markdown");
  const auto defaults = part(completion, "completionList").strings("itemDefaults");
  out.completion.default_edit_range = holds(defaults, "editRange");
  out.completion.kinds = kinds(completion.object("completionItemKind"), 18);

  const Params action = part(document, "codeAction");
  out.code_action.literals = action.object("codeActionLiteralSupport").has_value();
  out.code_action.preferred = action.flag("isPreferredSupport");
  out.code_action.disabled = action.flag("disabledSupport");
  out.code_action.resolve_edit =
      action.flag("dataSupport") && holds(part(action, "resolveSupport").strings("properties"), "edit");

  const Params symbols = part(document, "documentSymbol");
  out.symbols.hierarchical = symbols.flag("hierarchicalDocumentSymbolSupport");
  out.symbols.deprecated_tag = kinds(symbols.object("tagSupport"), 0).test(1);
  out.symbols.kinds = kinds(symbols.object("symbolKind"), 18);

  const Json& folding = part(document, "foldingRange").json();
  if (const auto limit = folding.find("rangeLimit"); limit != folding.end() && limit->is_number_unsigned())
    out.folding.limit = static_cast<std::uint32_t>(std::min<std::uint64_t>(limit->get<std::uint64_t>(), UINT32_MAX));

  out.hover_markdown = holds(part(document, "hover").strings("contentFormat"), "markdown");
  out.features = FeatureCapabilities::read(capabilities);
  return out;
}

Json server_capabilities(const ClientCapabilities& client) {
  Json triggers = Json::array();
  for (const char c : features::completion_triggers()) triggers.push_back(std::string(1, c));
  Json out = {
      {"textDocumentSync",
       {{"openClose", true}, {"change", TextDocumentSync::Incremental}, {"save", {{"includeText", false}}}}},
      {"completionProvider", {{"triggerCharacters", std::move(triggers)}}},
      {"hoverProvider", true},
      {"documentSymbolProvider", true},
      {"foldingRangeProvider", true},
      {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}},
  };
  if (client.code_action.literals)
    out["codeActionProvider"] = {{"codeActionKinds", {"quickfix", "refactor", "source", "source.fixAll.postmortem"}},
                                 {"resolveProvider", client.code_action.resolve_edit}};
  if (client.encoding_offered) out["positionEncoding"] = name_of(client.encoding);
  if (client.diagnostics.pull)
    out["diagnosticProvider"] = {
        {"identifier", "postmortem"}, {"interFileDependencies", false}, {"workspaceDiagnostics", false}};
  client.features.announce(out);
  return out;
}

}  // namespace pm::lsp

#include "lsp/feature_capabilities.h"

#include <algorithm>
#include <array>

#include "lsp/commands.h"
#include "lsp/params.h"

namespace pm::lsp {
namespace {

// By features::TokenKind: what themes colour in different ways. The first that a client knows is taken.
constexpr std::array<std::array<const char*, 2>, 6> kTypes{{{"number", "string"},       // Time
                                                            {"string", "number"},       // Date
                                                            {"decorator", "variable"},  // Owner
                                                            {"enumMember", "keyword"},  // Priority
                                                            {"keyword", "enumMember"},  // Severity
                                                            {"macro", "property"}}};    // Ticket

bool holds(const std::vector<std::string>& list, std::string_view wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

Json file_operations(const FeatureCapabilities& client) {
  const Json filters = Json::array({{{"pattern", {{"glob", "**/*.{md,markdown,yaml,yml}"}, {"matches", "file"}}}},
                                    {{"pattern", {{"glob", "**"}, {"matches", "folder"}}}}});
  Json out = Json::object();
  if (client.did_create_files) out["didCreate"] = {{"filters", filters}};
  if (client.did_rename_files) out["didRename"] = {{"filters", filters}};
  if (client.did_delete_files) out["didDelete"] = {{"filters", filters}};
  return out;
}

}  // namespace

FeatureCapabilities FeatureCapabilities::read(const Json& capabilities) {
  static const Json kNone = Json::object();
  const Params all(capabilities);
  const Params none(kNone);
  const auto part = [&](const Params& parent, const char* name) { return parent.object(name).value_or(none); };
  const Params document = part(all, "textDocument");
  const Params workspace = part(all, "workspace");
  const Params window = part(all, "window");

  FeatureCapabilities out;
  out.link_tooltips = part(document, "documentLink").flag("tooltipSupport");
  const Params rename = part(document, "rename");
  out.rename_prepare = rename.flag("prepareSupport");

  const Params tokens = part(document, "semanticTokens");
  out.tokens = holds(tokens.strings("formats"), "relative");
  const Params requests = part(tokens, "requests");
  out.tokens_delta = part(requests, "full").flag("delta");
  const auto known = tokens.strings("tokenTypes");
  for (const auto& choices : kTypes) {
    const auto chosen = std::find_if(choices.begin(), choices.end(), [&](const char* type) { return holds(known, type); });
    out.token_types.emplace_back(chosen == choices.end() ? "" : *chosen);
  }

  out.show_document = part(window, "showDocument").flag("support");
  out.progress = window.flag("workDoneProgress");
  const Params watched = part(workspace, "didChangeWatchedFiles");
  out.register_documents = watched.flag("dynamicRegistration");
  const Params operations = part(workspace, "fileOperations");
  out.did_create_files = operations.flag("didCreate");
  out.did_rename_files = operations.flag("didRename");
  out.did_delete_files = operations.flag("didDelete");
  out.lens_refresh = part(workspace, "codeLens").flag("refreshSupport");
  out.hint_refresh = part(workspace, "inlayHint").flag("refreshSupport");
  out.fold_refresh = part(workspace, "foldingRange").flag("refreshSupport");
  out.format_ranges = part(document, "rangeFormatting").flag("rangesSupport");
  out.token_refresh = part(workspace, "semanticTokens").flag("refreshSupport");

  const Params completion = part(document, "completion");
  const Params item = part(completion, "completionItem");
  out.insert_replace = item.flag("insertReplaceSupport");
  out.resolve_documentation = holds(part(item, "resolveSupport").strings("properties"), "documentation");
  return out;
}

Json token_legend(const FeatureCapabilities& client) {
  Json types = Json::array();
  for (const std::string& type : client.token_types)
    if (!type.empty() && std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
  return types;
}

void FeatureCapabilities::announce(Json& server) const {
  server["documentLinkProvider"] = {{"resolveProvider", false}};
  server["documentHighlightProvider"] = true;
  server["referencesProvider"] = true;
  server["definitionProvider"] = true;
  server["renameProvider"] = rename_prepare ? Json{{"prepareProvider", true}} : Json(true);
  server["selectionRangeProvider"] = true;
  server["inlayHintProvider"] = true;
  server["codeLensProvider"] = {{"resolveProvider", false}};
  server["documentFormattingProvider"] = true;
  server["documentRangeFormattingProvider"] = format_ranges ? Json{{"rangesSupport", true}} : Json(true);
  server["linkedEditingRangeProvider"] = true;
  server["documentOnTypeFormattingProvider"] = {{"firstTriggerCharacter", "\n"}};
  server["executeCommandProvider"] = {{"commands", Json::array({kReportCommand, kGoToCommand})}};
  server["completionProvider"]["resolveProvider"] = resolve_documentation;
  server["workspaceSymbolProvider"] = true;
  if (server.contains("diagnosticProvider")) server["diagnosticProvider"]["workspaceDiagnostics"] = true;
  if (const Json types = token_legend(*this); tokens && !types.empty()) {
    Json full = true;
    if (tokens_delta) full = {{"delta", true}};
    server["semanticTokensProvider"] = {{"legend", {{"tokenTypes", types}, {"tokenModifiers", Json::array()}}}, {"full", full}, {"range", true}};
  }
  if (Json operations = file_operations(*this); !operations.empty()) server["workspace"]["fileOperations"] = std::move(operations);
}

}  // namespace pm::lsp

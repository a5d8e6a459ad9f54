// What requests about one document are answered with: a snapshot in, the protocol's result out.
//
// Pure functions of a snapshot and of what the client declared; they run on workers. One file each.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/snapshot.h"
#include "features/features.h"
#include "lsp/capabilities.h"
#include "lsp/json_text.h"
#include "lsp/protocol.h"

namespace pm::lsp {

// The protocol's five numbers for each token.
using TokenData = std::vector<std::uint32_t>;

// The document that a request is about, as it was when the request came.
struct Subject {
  std::string uri;
  std::int64_t version = 0;
  std::uint64_t revision = 0;  // see Lane
  analysis::SnapshotPtr snapshot;
  ClientPtr client;

  const text::Source& source() const { return *snapshot->source; }
  Encoding encoding() const { return client->encoding; }
};

Json hover(const Subject& subject, Position position);
// Where `documentation` is not nullptr it takes each item's, to be asked for later by the item's `data`: its index and `list`.
Json completion(const Subject& subject, Position position, char trigger, std::uint64_t list = 0,
                std::vector<std::string>* documentation = nullptr);
Json documentation_of(const std::string& markdown, const ClientCapabilities& client);
JsonText document_symbols(const Subject& subject);
// The number of a kind that the client knows among the symbols of a workspace.
int workspace_symbol_kind(features::SymbolKind kind, const ClientCapabilities& client);
Json folding_ranges(const Subject& subject);

Json code_actions(const Subject& subject, const Range& range, const std::vector<std::string>& only);
// The `data` of a code action whose edit was left for later.
struct CodeActionData {
  std::string uri;
  std::uint64_t revision = 0;
  Range range;
  std::vector<std::string> only;
  std::size_t index = 0;
  static CodeActionData read(const Params& params);
  Json to_json() const;
};
// The same action with its edit; nullopt where the document no longer offers it.
std::optional<Json> resolve_code_action(const Subject& subject, const CodeActionData& data, Json action);

}  // namespace pm::lsp

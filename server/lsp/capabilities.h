// What a client declared that it can do. Nothing that was not declared is sent.
//
// Read once from `initialize`, then shared as const. Errors: none; whatever has an unexpected shape counts as not declared.
#pragma once

#include <bitset>
#include <cstdint>
#include <memory>
#include <string>

#include "lsp/convert.h"
#include "lsp/feature_capabilities.h"
#include "lsp/json.h"

namespace pm::lsp {

struct ClientCapabilities {
  Encoding encoding = Encoding::Utf16;
  bool encoding_offered = false;  // general.positionEncodings is there

  struct {
    bool configuration = false;           // answers workspace/configuration
    bool register_configuration = false;  // didChangeConfiguration may be registered
    bool register_watchers = false;       // didChangeWatchedFiles may be registered
    bool folders = false;
    bool diagnostic_refresh = false;
    bool document_changes = false;  // versioned edits
    bool snippet_edits = false;
    std::bitset<64> symbol_kinds;
  } workspace;

  struct {
    bool version = false;
    bool related = false;
    bool pull = false;
    bool code_description = false;
    std::bitset<64> tags;
  } diagnostics;

  struct {
    bool snippets = false;
    bool markdown = false;
    bool default_edit_range = false;
    std::bitset<64> kinds;
  } completion;

  struct {
    bool literals = false;
    bool preferred = false;
    bool disabled = false;      // reasons why an action cannot be done are shown
    bool resolve_edit = false;  // edits may be left to codeAction/resolve, and `data` comes back
  } code_action;

  struct {
    bool hierarchical = false;
    bool deprecated_tag = false;
    std::bitset<64> kinds;
  } symbols;

  struct {
    std::uint32_t limit = 0;  // 0: none
  } folding;

  bool hover_markdown = false;

  // Not the client's word but the session's: the URI of the folder with the rules' pages, with a `/` at the end; empty: none.
  std::string rule_pages;
  FeatureCapabilities features;

  static ClientCapabilities read(const Json& capabilities);
};
using ClientPtr = std::shared_ptr<const ClientCapabilities>;

// The `capabilities` of the reply to `initialize`.
Json server_capabilities(const ClientCapabilities& client);

}  // namespace pm::lsp

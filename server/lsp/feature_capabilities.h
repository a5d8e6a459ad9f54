// What a client declared about navigation, presentation, formatting, commands and the workspace, and what is announced for it.
//
// Read once from `initialize`, as a part of ClientCapabilities. Errors: none; an unexpected shape counts as not declared.
#pragma once

#include <string>
#include <vector>

#include "lsp/json.h"

namespace pm::lsp {

struct FeatureCapabilities {
  bool link_tooltips = false;
  bool rename_prepare = false;
  bool tokens = false;               // knows semantic tokens with relative positions
  bool tokens_delta = false;
  std::vector<std::string> token_types;  // of the legend, by features::TokenKind; those that the client lacks are empty
  bool show_document = false;
  bool progress = false;             // the server may begin a progress of its own
  bool register_documents = false;   // watchers for the workspace's documents
  bool did_create_files = false;
  bool did_rename_files = false;
  bool did_delete_files = false;
  bool lens_refresh = false;
  bool hint_refresh = false;
  bool token_refresh = false;
  bool fold_refresh = false;
  bool format_ranges = false;        // several at once
  bool insert_replace = false;       // completion
  bool resolve_documentation = false;

  static FeatureCapabilities read(const Json& capabilities);
  // Adds what the server can do to its capabilities.
  void announce(Json& server) const;
};

// The legend's types in the order of features::TokenKind, without those that the client does not know.
Json token_legend(const FeatureCapabilities& client);

}  // namespace pm::lsp

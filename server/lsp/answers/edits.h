// Edits as a client can take them: versioned where it declared so, with snippets where it declared so.
//
// Pure functions; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lsp/capabilities.h"
#include "lsp/json.h"
#include "text/source.h"
#include "text/span.h"

namespace pm::lsp {

struct EditTarget {
  const std::string& uri;
  std::int64_t version;
  const text::Source& source;
};

// Placeholders (`{{…}}`) become tab stops for clients with snippet edits and stay as they are for others.
Json workspace_edit(const std::vector<text::TextEdit>& edits, const EditTarget& target, const ClientCapabilities& client);

}  // namespace pm::lsp

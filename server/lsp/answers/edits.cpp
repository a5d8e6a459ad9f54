#include "lsp/answers/edits.h"

#include "lsp/protocol.h"
#include "templates/templates.h"

namespace pm::lsp {

Json workspace_edit(const std::vector<text::TextEdit>& edits, const EditTarget& target, const ClientCapabilities& client) {
  const bool versioned = client.workspace.document_changes;
  Json list = Json::array();
  for (const text::TextEdit& edit : edits) {
    Json one = {{"range", to_json(to_range(target.source, edit.span, client.encoding))}};
    if (versioned && client.workspace.snippet_edits && templates::has_placeholders(edit.new_text)) {
      one["snippet"] = {{"kind", "snippet"}, {"value", templates::as_snippet(edit.new_text)}};
    } else {
      one["newText"] = edit.new_text;
    }
    list.push_back(std::move(one));
  }
  if (!versioned) return {{"changes", {{target.uri, std::move(list)}}}};
  return {{"documentChanges",
           Json::array({{{"textDocument", {{"uri", target.uri}, {"version", target.version}}}, {"edits", std::move(list)}}})}};
}

}  // namespace pm::lsp

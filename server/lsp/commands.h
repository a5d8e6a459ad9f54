// The commands that the server runs for a client: names of `workspace/executeCommand`.
#pragma once

namespace pm::lsp {

// [] -> a text for a bug report: version, client, configuration, documents, without a word of their text.
inline constexpr const char* kReportCommand = "postmortem.report";
// [uri, range] -> null: shows that place in the client.
inline constexpr const char* kGoToCommand = "postmortem.goTo";

}  // namespace pm::lsp

// A text for a bug report: what runs, who talks to it, under which configuration. Without a word of any document.
#include <string>

#include "lsp/session.h"
#include "lsp/uri.h"

namespace pm::lsp {
namespace {

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

std::string Session::report() const {
  std::string out = "# postmortem-ls: report\n\n- version: " + options_.version + "\n";
  out += "- client: " + (client_said_.contains("clientInfo") ? print_json(client_said_["clientInfo"]) : std::string("says nothing of itself")) + "\n";
  out += "- position encoding: " + std::string(name_of(client_->encoding)) + "\n";
  out += "- diagnostics: " + std::string(client_->diagnostics.pull ? "pulled" : "published") + "\n";
  out += "- workers: " + std::to_string(options_.threads) + "\n- workspace folders: " + std::to_string(folders_.size()) + "\n";
  out += "\n## Configuration\n\n- settings of the client: " + (settings_.client_text().empty() ? std::string("none") : settings_.client_text()) + "\n";
  for (const std::string& file : settings_.files_read()) out += "- read: " + file + "\n";
  for (const std::string& problem : settings_.client_problems()) out += "- mistake: " + problem + "\n";
  out += "\n## Open documents\n\n";
  for (const auto& [key, document] : documents_) {
    out += "- " + std::string(file_name(document.path)) + " (" + std::string(scheme_of(document.uri)) + ", " + document.language + "): version " +
           std::to_string(document.version) + ", " + std::to_string(document.source->size()) + " bytes, " +
           std::to_string(document.source->line_count()) + " lines, ";
    if (document.kind == Kind::Other) out += "not listened to";
    else if (document.kind == Kind::Configuration) out += "configuration";
    else if (client_->diagnostics.pull) out += "asks for its diagnostics";
    else out += document.told_something ? "with diagnostics" : "without diagnostics";
    out += "\n";
  }
  out += "\n## Last failures\n\n";
  for (const std::string& failure : endpoint_.failures()) out += "- " + failure + "\n";
  out += "\n## Capabilities\n\n```json\n{\"client\": " + print_json(client_said_.value("capabilities", Json::object())) +
         ",\n \"server\": " + print_json(server_capabilities(*client_)) + "}\n```\n";
  return out;
}

}  // namespace pm::lsp

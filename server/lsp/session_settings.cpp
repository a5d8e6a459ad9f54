// Configuration: the client's settings, the files, and what makes them change.
#include <string>
#include <utility>

#include "lsp/session.h"
#include "lsp/uri.h"

namespace pm::lsp {
namespace {

constexpr const char* kSection = "postmortem";

}  // namespace

void Session::meet_client() {
  if (std::exchange(met_client_, true)) return;
  Json registrations = Json::array();
  if (client_->workspace.register_configuration)
    registrations.push_back({{"id", "postmortem-configuration"},
                             {"method", "workspace/didChangeConfiguration"},
                             {"registerOptions", {{"section", kSection}}}});
  if (client_->workspace.register_watchers)
    registrations.push_back(
        {{"id", "postmortem-files"},
         {"method", "workspace/didChangeWatchedFiles"},
         {"registerOptions",
          {{"watchers", {{{"globPattern", "**/" + std::string(config::kFileName)}}, {{"globPattern", "**/CODEOWNERS"}}}}}}});
  if (!registrations.empty()) endpoint_.request("client/registerCapability", {{"registrations", std::move(registrations)}});
  pull_settings();
}

void Session::pull_settings() {
  if (!client_->workspace.configuration) return;
  endpoint_.request("workspace/configuration", {{"items", Json::array({{{"section", kSection}}})}},
                    [this](const std::optional<Json>& result) {
                      if (result && result->is_array() && !result->empty()) take_settings((*result)[0]);
                    });
}

void Session::did_change_configuration(const Json& params) {
  if (client_->workspace.configuration) return pull_settings();
  const auto settings = Params(params).object("settings");
  if (settings && settings->json().contains(kSection)) take_settings(settings->json()[kSection]);
}

void Session::take_settings(const Json& section) {
  settings_.set_client_settings(section);
  for (const std::string& problem : settings_.client_problems()) endpoint_.log("in the client's settings: " + problem);
  recheck_settings();
}

void Session::did_change_watched_files(const Params& params) {
  for (const Params& change : params.at("changes").elements())
    if (const auto path = file_path(change.at("uri").string())) settings_.forget(*path);
  recheck_settings();
}

void Session::recheck_settings() {
  bool changed = false;
  for (auto& [key, document] : documents_) {
    if (document.kind != Kind::Candidate) continue;
    EnginePtr engine = settings_.engine_for(file_path(document.uri).value_or(""));
    if (engine == document.engine) continue;
    document.engine = std::move(engine);
    analyse(document, {});
    changed = true;
  }
  if (changed && client_->diagnostics.pull && client_->workspace.diagnostic_refresh)
    endpoint_.request("workspace/diagnostic/refresh", nullptr);
}

}  // namespace pm::lsp

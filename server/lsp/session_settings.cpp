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
  Json items = Json::array({{{"section", kSection}}});
  // Settings may differ between the folders of a window.
  std::vector<std::string> folders;
  if (folders_.size() > 1)
    for (const auto& [key, path] : folders_) {
      items.push_back({{"scopeUri", file_uri(path)}, {"section", kSection}});
      folders.push_back(path);
    }
  endpoint_.request("workspace/configuration", {{"items", std::move(items)}},
                    [this, folders = std::move(folders)](const std::optional<Json>& result) {
                      if (!result || !result->is_array() || result->empty()) return;
                      std::vector<std::pair<std::string, Json>> sections;
                      for (std::size_t i = 0; i < folders.size() && i + 1 < result->size(); ++i) sections.emplace_back(folders[i], (*result)[i + 1]);
                      take_settings((*result)[0], sections);
                    });
}

void Session::did_change_configuration(const Json& params) {
  if (client_->workspace.configuration) return pull_settings();
  const auto settings = Params(params).object("settings");
  if (settings && settings->json().contains(kSection)) take_settings(settings->json()[kSection]);
}

void Session::take_settings(const Json& section, const std::vector<std::pair<std::string, Json>>& of_folders) {
  const Switches before = settings_.switches();
  settings_.set_client_settings(section);
  settings_.set_folder_settings(of_folders);
  recheck_settings();
  if (before != settings_.switches()) refresh_views();
}

void Session::did_change_watched_files(const Params& params) {
  for (const Params& change : params.at("changes").elements())
    if (const auto path = file_path(change.at("uri").string())) {
      settings_.forget(*path);
      if (model::format_of({}, *path)) workspace_.changed();
    }
  recheck_settings();
}

void Session::recheck_settings() {
  bool changed = false;
  for (auto& [key, document] : documents_) {
    if (document.kind != Kind::Candidate) continue;
    EnginePtr engine = settings_.engine_for(file_path(document.uri).value_or(""));
    if (engine == document.engine) continue;
    document.engine = std::move(engine);
    analyse(document);
    changed = true;
  }
  tell_problems();
  if (changed) refresh_views();
}

void Session::refresh_views() {
  const FeatureCapabilities& can = client_->features;
  if (client_->diagnostics.pull && client_->workspace.diagnostic_refresh) endpoint_.request("workspace/diagnostic/refresh", nullptr);
  if (can.hint_refresh) endpoint_.request("workspace/inlayHint/refresh", nullptr);
  if (can.fold_refresh) endpoint_.request("workspace/foldingRange/refresh", nullptr);
  if (can.lens_refresh) endpoint_.request("workspace/codeLens/refresh", nullptr);
  if (can.tokens && can.token_refresh) endpoint_.request("workspace/semanticTokens/refresh", nullptr);
}

void Session::tell_problems() {
  constexpr int kWarning = 2;
  for (const std::string& problem : settings_.take_problems()) {
    endpoint_.log("configuration: " + problem, LogLevel::Error);
    endpoint_.notify("window/logMessage", {{"type", kWarning}, {"message", problem}});
  }
}

}  // namespace pm::lsp

// What is asked of the whole workspace: symbols, diagnostics, folders, files that come and go.
#include <algorithm>
#include <utility>

#include "lsp/answers/workspace_symbols.h"
#include "lsp/result_id.h"
#include "lsp/session.h"
#include "lsp/uri.h"

namespace pm::lsp {
namespace {

constexpr std::size_t kMaxSymbols = 500;
constexpr std::size_t kPartial = 50;        // reports in one partial result
constexpr std::size_t kWorthShowing = 100;  // files that take long enough for a progress

}  // namespace

void Session::bind_workspace() {
  const auto notice = [this](const char* method, void (Session::*handler)(const Params&)) {
    endpoint_.on_notification(method, [this, handler](const Json& params) { (this->*handler)(Params(params)); });
  };
  notice("workspace/didChangeWorkspaceFolders", &Session::did_change_folders);
  notice("workspace/didCreateFiles", &Session::did_move_files);
  notice("workspace/didRenameFiles", &Session::did_move_files);
  notice("workspace/didDeleteFiles", &Session::did_move_files);
  notice("window/workDoneProgress/cancel", &Session::cancel_progress);
  endpoint_.on_request("workspace/symbol", [this](const Json& params, Responder&& responder) {
    workspace_symbol(Params(params), std::move(responder));
  });
  endpoint_.on_request("workspace/diagnostic", [this](const Json& params, Responder&& responder) {
    workspace_diagnostic(Params(params), std::move(responder));
  });
  workspace_.set_progress([this](std::size_t done, std::size_t all) { show_progress(done, all); });
}

void Session::take_folders(const Params& params) {
  const auto add = [this](const std::string& uri) {
    if (auto path = file_path(uri)) {
      while (path->size() > 1 && path->ends_with('/')) path->pop_back();
      folders_.emplace_back(uri_key(uri), std::move(*path));
    }
  };
  const auto folders = params.find("workspaceFolders");
  if (folders && folders->json().is_array()) {
    for (const Params& folder : folders->elements()) add(folder.at("uri").string());
  } else if (const auto root = params.find("rootUri"); root && root->json().is_string()) {
    add(root->string());
  } else if (const auto path = params.find("rootPath"); path && path->json().is_string()) {
    add(file_uri(path->string()));
  }
  std::vector<std::string> paths;
  for (const auto& [key, path] : folders_) paths.push_back(path);
  workspace_.set_folders(paths);
  settings_.set_folders(std::move(paths));
}

void Session::did_change_folders(const Params& params) {
  const Params event = params.at("event");
  if (const auto removed = event.find("removed"))
    for (const Params& folder : removed->elements())
      std::erase_if(folders_, [key = uri_key(folder.at("uri").string())](const auto& one) { return one.first == key; });
  Json added = {{"workspaceFolders", Json::array()}};
  if (const auto list = event.find("added")) added["workspaceFolders"] = list->json();
  take_folders(Params(added));
  recheck_settings();
  pull_settings();
}

// A configuration may be among them, under its old or its new name.
void Session::did_move_files(const Params& params) {
  for (const Params& file : params.at("files").elements())
    for (const char* name : {"uri", "oldUri", "newUri"})
      if (const auto uri = file.find(name))
        if (const auto path = file_path(uri->string())) settings_.forget(*path);
  workspace_.changed();
  recheck_settings();
}

void Session::watch_documents() {
  if (std::exchange(documents_watched_, true) || !client_->features.register_documents) return;
  endpoint_.request("client/registerCapability",
                    {{"registrations", Json::array({{{"id", "postmortem-documents"},
                                                     {"method", "workspace/didChangeWatchedFiles"},
                                                     {"registerOptions", {{"watchers", Json::array({{{"globPattern", "**/*.{md,markdown,yaml,yml}"}}})}}}}})}},
                    [this](const std::optional<Json>& result) { workspace_.set_watched(result.has_value()); });
}

void Session::with_open(const CallPtr& call, std::function<void(OpenAnalyses)> then) {
  struct Gathering {
    OpenAnalyses analyses;
    std::size_t missing = 1;
    std::function<void(OpenAnalyses)> then;
    void got() {
      if (--missing == 0) then(std::move(analyses));
    }
  };
  auto gathering = std::make_shared<Gathering>(Gathering{{}, 1, std::move(then)});
  for (auto& [key, document] : documents_) {
    if (!document.lane) continue;
    ++gathering->missing;
    document.lane->ask(call, [gathering, uri = document.uri](const AnalysisPtr& analysis) {
      if (analysis && analysis->failure.empty()) gathering->analyses.emplace_back(uri, analysis);
      gathering->got();
    });
  }
  gathering->got();
}

void Session::visit_files(const Params& params, Workspace::Each each, Workspace::Done done) {
  watch_documents();
  const auto token = params.find("workDoneToken");
  if (token && scan_.token.is_null() && !workspace_.running()) {
    scan_.token = token->json();
    begin_progress(0);
  }
  workspace_.visit(
      client_,
      [this, each = std::move(each)](const Workspace::File& file) {
        if (!find(file.uri)) each(file);  // an open document's text is the client's
      },
      [this, done = std::move(done)](bool complete) {
        end_progress();
        done(complete);
      });
}

void Session::workspace_symbol(const Params& params, Responder&& responder) {
  struct Search {
    std::string query;
    Responder responder;
    Json found = Json::array();
  };
  auto search = std::make_shared<Search>(Search{params.at("query").string(), std::move(responder), Json::array()});
  const auto take = [search, client = client_](const WorkspaceSymbol& symbol, const std::string& uri) {
    if (search->found.size() < kMaxSymbols && matches(search->query, symbol.name)) search->found.push_back(to_json(symbol, uri, *client));
  };
  // Open documents first: they are what the writer has in mind.
  with_open(search->responder.call(), [this, search, take, params_json = params.json()](OpenAnalyses open) {
    for (const auto& [uri, analysis] : open)
      if (analysis->snapshot)
        for (const WorkspaceSymbol& symbol : workspace_symbols(*analysis->snapshot, client_->encoding)) take(symbol, uri);
    visit_files(
        Params(params_json),
        [take](const Workspace::File& file) {
          if (file.postmortem)
            for (const WorkspaceSymbol& symbol : file.symbols) take(symbol, file.uri);
        },
        [search](bool) { search->responder.result(std::move(search->found)); });
  });
}

void Session::workspace_diagnostic(const Params& params, Responder&& responder) {
  struct Previous {
    std::string uri;
    std::string id;
  };
  struct Report {
    Responder responder;
    Json token;
    std::map<std::string, Previous> previous;  // by uri_key; what is told of is taken out
    Json items = Json::array();
  };
  std::map<std::string, Previous> told;
  for (const Params& one : params.at("previousResultIds").elements()) {
    const std::string& uri = one.at("uri").string();
    told[uri_key(uri)] = {uri, one.at("value").string()};
  }
  auto report = std::make_shared<Report>(Report{std::move(responder), {}, std::move(told), Json::array()});
  if (const auto token = params.find("partialResultToken")) report->token = token->json();
  const auto add = [this, report](Json item) {
    report->items.push_back(std::move(item));
    if (report->token.is_null() || report->items.size() < kPartial || report->responder.call()->cancelled()) return;
    endpoint_.notify("$/progress", {{"token", report->token}, {"value", {{"items", std::exchange(report->items, Json::array())}}}});
  };
  const auto previous_id = [report](const std::string& uri) {
    const auto known = report->previous.find(uri_key(uri));
    if (known == report->previous.end()) return std::string();
    std::string id = std::move(known->second.id);
    report->previous.erase(known);
    return id;
  };
  const auto tell = [add](const std::string& uri, Json version, Json item) {
    item["uri"] = uri;
    item["version"] = std::move(version);
    add(std::move(item));
  };

  const auto finish = [this, report, tell, previous_id](bool) {
    with_open(report->responder.call(), [report, tell, previous_id](OpenAnalyses open) {
      for (const auto& [uri, analysis] : open) {
        const std::string previous = previous_id(uri);
        if (analysis->concerned || !previous.empty()) tell(uri, analysis->version, Json::parse(full_report(analysis->diagnostics, previous).text));
      }
      // What was told of and is no more.
      for (const auto& [key, gone] : std::exchange(report->previous, {}))
        tell(gone.uri, nullptr, {{"kind", "full"}, {"items", Json::array()}});
      report->responder.result({{"items", std::move(report->items)}});
    });
  };
  if (!settings_.switches().workspace) return finish(true);
  visit_files(
      params,
      [tell, previous_id](const Workspace::File& file) {
        const std::string previous = previous_id(file.uri);
        if (file.postmortem || !previous.empty()) tell(file.uri, nullptr, full_report(file.diagnostics, file.result_id, previous));
      },
      finish);
}

void Session::show_progress(std::size_t done, std::size_t all) {
  if (scan_.token.is_null() && done == 0 && all >= kWorthShowing && client_->features.progress) {
    scan_.token = "postmortem-scan-" + std::to_string(next_scan_++);
    endpoint_.request("window/workDoneProgress/create", {{"token", scan_.token}}, [this, all, token = scan_.token](const std::optional<Json>& created) {
      if (created && scan_.token == token) begin_progress(all);
    });
  }
  if (!scan_.begun || all == 0) return;
  const int percent = static_cast<int>(done * 100 / all);
  if (percent == scan_.percent) return;
  scan_.percent = percent;
  endpoint_.notify("$/progress", {{"token", scan_.token},
                                  {"value", {{"kind", "report"}, {"percentage", percent}, {"message", std::to_string(done) + " of " + std::to_string(all)}}}});
}

void Session::begin_progress(std::size_t) {
  scan_.begun = true;
  endpoint_.notify("$/progress", {{"token", scan_.token},
                                  {"value", {{"kind", "begin"}, {"title", "Reading post-mortems"}, {"cancellable", true}, {"percentage", 0}}}});
}

void Session::end_progress() {
  const Scan scan = std::exchange(scan_, {});
  if (scan.begun) endpoint_.notify("$/progress", {{"token", scan.token}, {"value", {{"kind", "end"}}}});
}

void Session::cancel_progress(const Params& params) {
  if (!scan_.token.is_null() && params.at("token").json() == scan_.token) workspace_.cancel();
}

}  // namespace pm::lsp

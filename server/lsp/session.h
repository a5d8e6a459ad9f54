// One client's session: lifecycle, open documents, configuration, requests.
//
// A request waits for nothing: it is answered from the snapshot of the version that it was asked about, which is computed where
// it is not there yet. Threads: one at a time (see inbox.h: the turn); analyses and answers are worked out by the scheduler. Errors: none.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lsp/answers/answers.h"
#include "lsp/capabilities.h"
#include "lsp/documents.h"
#include "lsp/host.h"
#include "lsp/inbox.h"
#include "lsp/json_rpc.h"
#include "lsp/lane.h"
#include "lsp/protocol.h"
#include "lsp/scheduler.h"
#include "lsp/settings_provider.h"
#include "lsp/workspace.h"

namespace pm::lsp {

class Session {
 public:
  using Clock = Scheduler::Clock;

  Session(Host host, Options options, Scheduler& scheduler);
  ~Session();

  void handle(Event event);
  // Nothing of the client's waits: begins the analyses that are due, and asks to be woken for those that will be.
  void idle(Clock::time_point now);
  // Set once the session is over.
  std::optional<int> exit_code() const { return exit_code_; }
  // Whether the client's messages are welcome, or enough of its requests wait for an answer.
  bool takes_messages() const { return endpoint_.open_calls() < kMaxCalls; }

 private:
  static constexpr std::size_t kMaxCalls = 1000;

  enum class Phase { Fresh, Running, ShutDown };
  enum class Kind { Candidate, Configuration, Other };

  struct OpenDocument : TextDocument {
    Kind kind = Kind::Other;
    model::Format format = model::Format::Markdown;
    std::uint64_t revision = 0;
    calendar::Date analysed_on{};
    EnginePtr engine;
    std::shared_ptr<Lane> lane;  // nullptr for Other
    Clock::time_point due{};
    bool told = false;            // something was published
    bool told_something = false;  // and it was not empty
    TokenData tokens;             // those that the client holds
    std::string tokens_id;
  };

  // session.cpp: lifecycle
  void bind();
  std::optional<RpcError> gate(std::string_view method, bool is_request) const;
  void initialize(const Params& params, Responder&& responder);
  void end(int code);
  void stop_work();
  void tick();
  template <class P>
  void request(const char* method, void (Session::*handler)(const P&, Responder&&));
  template <class P>
  void notification(const char* method, void (Session::*handler)(const P&));

  // session_documents.cpp
  void did_open(const TextDocumentItem& item);
  void did_change(const DidChange& change);
  void did_close(const DocumentParams& params);
  void did_save(const DocumentParams& params);
  OpenDocument* find(const std::string& uri);
  calendar::Now now_for(const OpenDocument& document) const;
  void analyse(OpenDocument& document);
  void publish(OpenDocument& document, const Analysis& analysis);
  void send_diagnostics(const std::string& uri, std::optional<std::int64_t> version, const JsonText& diagnostics);

  // session_settings.cpp
  void did_change_configuration(const Json& params);
  void did_change_watched_files(const Params& params);
  // Asks for the settings and to hear of changes, once a document makes it worth while.
  void meet_client();
  void pull_settings();
  void take_settings(const Json& section, const std::vector<std::pair<std::string, Json>>& of_folders = {});
  void recheck_settings();
  // Asks the client to ask again, for what it declared that it can.
  void refresh_views();
  // Mistakes in the configuration: each once, in the client's log.
  void tell_problems();

  // session_requests.cpp
  using Answer = std::function<Json(const Subject&)>;
  using TextAnswer = std::function<JsonText(const Subject&)>;
  using Finish = std::function<JsonText(JsonText result)>;
  // `work` is the scheduler's; `finish`, where there is one, turns its result into the reply, in a turn again.
  void answer(const std::string& uri, Responder&& responder, Json empty, Answer work, Finish finish = {});
  void answer_text(const std::string& uri, Responder&& responder, JsonText empty, TextAnswer work, Finish finish = {});
  // Hands a responder to the analysis of a document's newest version.
  void ask(OpenDocument& document, Responder&& responder, std::function<void(Responder&, const Analysis&)> then);
  void hover(const PositionParams& params, Responder&& responder);
  void completion(const CompletionParams& params, Responder&& responder);
  void resolve_completion(const Json& item, Responder&& responder);
  void code_action(const CodeActionParams& params, Responder&& responder);
  void resolve_code_action(const Json& action, Responder&& responder);
  void document_symbol(const DocumentParams& params, Responder&& responder);
  void folding_range(const DocumentParams& params, Responder&& responder);
  void pull_diagnostics(const DiagnosticParams& params, Responder&& responder);
  void cancel(const Params& params);

  // session_features.cpp: what is answered from a snapshot alone
  void bind_features();
  template <class P>
  void document_request(const char* method, Json empty, Json (*work)(const Subject&, const P&));
  template <class P>
  void switched_request(const char* method, bool Switches::*on, Json (*work)(const Subject&, const P&));
  void tokens(const DocumentParams& params, Responder&& responder);
  void tokens_delta(const TokensDeltaParams& params, Responder&& responder);
  JsonText keep_tokens(const std::string& uri, TokenData data, const std::string& previous);
  // session_workspace.cpp: what is asked of all folders
  void bind_workspace();
  void take_folders(const Params& params);
  void did_change_folders(const Params& params);
  void did_move_files(const Params& params);
  void watch_documents();
  using OpenAnalyses = std::vector<std::pair<std::string, AnalysisPtr>>;
  // The analyses of all open documents that are listened to, by URI, as soon as they are there.
  void with_open(const CallPtr& call, std::function<void(OpenAnalyses)> then);
  void visit_files(const Params& params, Workspace::Each each, Workspace::Done done);
  void workspace_symbol(const Params& params, Responder&& responder);
  void workspace_diagnostic(const Params& params, Responder&& responder);
  void show_progress(std::size_t done, std::size_t all);
  void begin_progress(std::size_t all);
  void end_progress();
  void cancel_progress(const Params& params);

  // session_report.cpp
  std::string report() const;

  void execute_command(const Params& params, Responder&& responder);
  void go_to(const std::vector<Params>& arguments);

  Host host_;
  Options options_;
  Scheduler& scheduler_;
  Endpoint endpoint_;
  SettingsProvider settings_;
  ClientPtr client_;
  Phase phase_ = Phase::Fresh;
  bool met_client_ = false;
  std::vector<std::int64_t> watched_processes_;
  std::map<std::string, OpenDocument> documents_;  // by uri_key
  std::uint64_t next_revision_ = 1;
  std::uint64_t next_tokens_ = 1;
  struct CompletionList {
    std::uint64_t id = 0;
    std::vector<std::string> documentation;
  };
  std::deque<std::shared_ptr<CompletionList>> lists_;  // the last ones that were sent
  std::uint64_t next_list_ = 1;
  Json client_said_;  // capabilities and clientInfo, for a report
  std::vector<std::pair<std::string, std::string>> folders_;  // uri_key and path
  struct Scan {
    Json token;          // null: not shown
    bool begun = false;
    int percent = -1;
  };
  Scan scan_;
  std::uint64_t next_scan_ = 1;
  bool documents_watched_ = false;
  Workspace workspace_;
  std::optional<int> exit_code_;
};

template <class P>
void Session::request(const char* method, void (Session::*handler)(const P&, Responder&&)) {
  endpoint_.on_request(method, [this, handler](const Json& params, Responder&& responder) {
    (this->*handler)(P::read(Params(params)), std::move(responder));
  });
}

template <class P>
void Session::notification(const char* method, void (Session::*handler)(const P&)) {
  endpoint_.on_notification(method, [this, handler](const Json& params) { (this->*handler)(P::read(Params(params))); });
}

}  // namespace pm::lsp

#include "lsp/session.h"

#include <algorithm>

#include "lsp/framing.h"
#include "lsp/uri.h"

namespace pm::lsp {
namespace {

std::uint64_t micros() {
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::microseconds>(Session::Clock::now().time_since_epoch()).count());
}

Endpoint::Trace trace_of(std::string_view value) {
  return value == "verbose" ? Endpoint::Trace::Verbose : value == "messages" ? Endpoint::Trace::Messages : Endpoint::Trace::Off;
}

template <class... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

}  // namespace

Session::Session(Host host, Options options, Scheduler& scheduler)
    : host_(std::move(host)),
      options_(std::move(options)),
      scheduler_(scheduler),
      endpoint_({[this](std::string_view body) { host_.send(frame(body)); }, micros, host_.log, options_.log_level}),
      settings_(host_.files, host_.zones),
      client_(std::make_shared<const ClientCapabilities>()),
      workspace_(host_.files, scheduler_, settings_, [this](const settings::Settings& settings) { return host_.now(settings.time_zone); }) {
  if (options_.client_process > 0) watched_processes_.push_back(options_.client_process);
  bind();
}

Session::~Session() {
  stop_work();
  scheduler_.stop();  // its answers belong to the endpoint
}

void Session::stop_work() {
  endpoint_.close();
  for (auto& [key, document] : documents_)
    if (document.lane) document.lane->close();
  workspace_.cancel();
}

void Session::bind() {
  const auto nothing = [](const Json&) {};
  endpoint_.set_gate([this](std::string_view method, bool is_request) { return gate(method, is_request); });

  endpoint_.on_request("initialize",
                       [this](const Json& params, Responder&& responder) { initialize(Params(params), std::move(responder)); });
  endpoint_.on_request("shutdown", [this](const Json&, Responder&& responder) {
    phase_ = Phase::ShutDown;
    responder.result(nullptr);
  });
  endpoint_.on_notification("initialized", nothing);  // the client is asked for its settings when a document is opened
  endpoint_.on_notification("exit", [this](const Json&) {
    endpoint_.cancel_all();  // a client that asks for the end still reads
    end(phase_ == Phase::ShutDown ? 0 : 1);
  });
  endpoint_.on_notification("$/cancelRequest", [this](const Json& params) { cancel(Params(params)); });
  endpoint_.on_notification("$/setTrace", [this](const Json& params) { endpoint_.set_trace(trace_of(Params(params).at("value").string())); });

  notification("textDocument/didOpen", &Session::did_open);
  notification("textDocument/didChange", &Session::did_change);
  notification("textDocument/didClose", &Session::did_close);
  notification("textDocument/didSave", &Session::did_save);
  endpoint_.on_notification("workspace/didChangeConfiguration",
                            [this](const Json& params) { did_change_configuration(params); });
  endpoint_.on_notification("workspace/didChangeWatchedFiles",
                            [this](const Json& params) { did_change_watched_files(Params(params)); });

  request("textDocument/hover", &Session::hover);
  request("textDocument/completion", &Session::completion);
  endpoint_.on_request("completionItem/resolve", [this](const Json& params, Responder&& responder) {
    resolve_completion(params, std::move(responder));
  });
  request("textDocument/codeAction", &Session::code_action);
  endpoint_.on_request("codeAction/resolve", [this](const Json& params, Responder&& responder) {
    resolve_code_action(params, std::move(responder));
  });
  request("textDocument/documentSymbol", &Session::document_symbol);
  request("textDocument/foldingRange", &Session::folding_range);
  request("textDocument/diagnostic", &Session::pull_diagnostics);
  bind_features();
  bind_workspace();
}

std::optional<RpcError> Session::gate(std::string_view method, bool is_request) const {
  switch (phase_) {
    case Phase::Fresh:
      if (method == (is_request ? "initialize" : "exit")) return std::nullopt;
      return RpcError(ErrorCode::ServerNotInitialized, "the server is not initialized");
    case Phase::Running:
      if (is_request && method == "initialize") return RpcError(ErrorCode::InvalidRequest, "the server is initialized already");
      return std::nullopt;
    case Phase::ShutDown:
      if (!is_request && method == "exit") return std::nullopt;
      return RpcError(ErrorCode::InvalidRequest, "the server is shut down");
  }
  return std::nullopt;
}

void Session::handle(Event event) {
  std::visit(Overloaded{[this](Message& message) { endpoint_.receive(std::move(message.body)); },
                        [this](const Broken& broken) { endpoint_.broken(broken.why); },
                        [this](EndOfInput) {
                          endpoint_.log("the client's input has ended");
                          end(phase_ == Phase::ShutDown ? 0 : 1);
                        }, [this](Tick) { tick(); }, [](Due) {},
                        [this](Done done) { scheduler_.finished(done.ticket); }},
             event);
}

void Session::initialize(const Params& params, Responder&& responder) {
  const auto process = params.find("processId");
  const auto options = params.object("initializationOptions");
  const auto capabilities = params.object("capabilities");
  if (process) {
    // A process that is not there now lives somewhere else (in a container, on another host) and cannot be watched.
    const std::int64_t id = process->integer();
    if (id > 0 && host_.alive && host_.alive(id)) watched_processes_.push_back(id);
  }
  if (const auto trace = params.find("trace"); trace && trace->json().is_string()) endpoint_.set_trace(trace_of(trace->string()));
  client_said_ = {{"capabilities", capabilities ? capabilities->json() : Json::object()}};
  if (const auto info = params.object("clientInfo")) client_said_["clientInfo"] = info->json();
  take_folders(params);
  if (capabilities) {
    ClientCapabilities client = ClientCapabilities::read(capabilities->json());
    if (!options_.rule_pages.empty()) client.rule_pages = file_uri(options_.rule_pages) + "/";
    client_ = std::make_shared<const ClientCapabilities>(std::move(client));
  }
  phase_ = Phase::Running;
  responder.result({{"capabilities", server_capabilities(*client_)},
                    {"serverInfo", {{"name", "postmortem-ls"}, {"version", options_.version}}}});
  if (options) take_settings(options->object("postmortem").value_or(*options).json());
  // Editors take their time until the first document is there.
  if (options_.threads > 0) scheduler_.submit([] { analysis::warm_up(); }, [] {});
}

void Session::end(int code) {
  if (!exit_code_) exit_code_ = code;
  stop_work();
}

void Session::tick() {
  const auto gone = [this](std::int64_t id) { return host_.alive && !host_.alive(id); };
  if (std::any_of(watched_processes_.begin(), watched_processes_.end(), gone)) {
    endpoint_.log("the client's process is gone");
    return end(phase_ == Phase::ShutDown ? 0 : 1);
  }
  // At midnight other items are overdue.
  for (auto& [key, document] : documents_)
    if (document.kind == Kind::Candidate && document.analysed_on != now_for(document).today) analyse(document);
}

}  // namespace pm::lsp

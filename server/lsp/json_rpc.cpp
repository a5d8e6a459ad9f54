#include "lsp/json_rpc.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pm::lsp {
namespace {

constexpr std::size_t kMaxFailures = 20;

bool is_id(const Json& id) { return id.is_string() || id.is_number_integer(); }

Json error_of(ErrorCode code, std::string_view message) { return {{"code", static_cast<int>(code)}, {"message", message}}; }

}  // namespace

Responder::~Responder() {
  if (call_ && !call_->answered) error(ErrorCode::InternalError, "no answer");
}

void Responder::result(const Json& value) { result_text(as_text(value)); }

void Responder::result_text(const JsonText& value) { endpoint_->reply(*call_, value.text, nullptr); }

void Responder::error(ErrorCode code, std::string_view message) {
  endpoint_->reply(*call_, {}, error_of(code, message));
}

Endpoint::Endpoint(Wiring wiring) : wiring_(std::move(wiring)) {}

void Endpoint::log(std::string_view words, LogLevel level) const {
  // What a client sent, such as a method's name, begins no line of its own.
  std::string line(words);
  std::replace_if(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  if (level == LogLevel::Error) {
    failures_.push_back(line.substr(0, 500));
    if (failures_.size() > kMaxFailures) failures_.pop_front();
  }
  if (wiring_.log && level <= wiring_.level) wiring_.log(line);
}

void Endpoint::send(const Json& message) {
  if (!closed_) send_text(print_json(message));
}

void Endpoint::send_text(const std::string& body) {
  if (closed_) return;
  if (wiring_.log && wiring_.level == LogLevel::Debug) log("wrote " + std::to_string(body.size()) + " bytes", LogLevel::Debug);
  wiring_.send(body);
}

void Endpoint::trace(const std::string& message, const std::string& more) {
  if (trace_ == Trace::Off) return;
  Json params = {{"message", message}};
  if (trace_ == Trace::Verbose && !more.empty()) params["verbose"] = more;
  send({{"jsonrpc", "2.0"}, {"method", "$/logTrace"}, {"params", std::move(params)}});
}

void Endpoint::refuse(const Json& id, ErrorCode code, std::string_view message) {
  log("refused id=" + print_json(id) + " " + std::to_string(static_cast<int>(code)) + " " + std::string(message), LogLevel::Error);
  send({{"jsonrpc", "2.0"}, {"id", id}, {"error", error_of(code, message)}});
}

void Endpoint::broken(std::string_view why) { refuse(nullptr, ErrorCode::ParseError, why); }

void Endpoint::receive(std::string body) {
  if (wiring_.log && wiring_.level == LogLevel::Debug) log("read " + std::to_string(body.size()) + " bytes", LogLevel::Debug);
  const auto parsed = parse_json(std::move(body));
  if (!parsed) return refuse(nullptr, ErrorCode::ParseError, "not JSON, or nested too deep");
  const Json& message = *parsed;
  if (!message.is_object()) return refuse(nullptr, ErrorCode::InvalidRequest, "a message must be an object");
  static const Json kNull;
  const auto member = [&](const char* name) -> const Json& {
    const auto found = message.find(name);
    return found == message.end() ? kNull : *found;
  };
  const bool has_id = message.contains("id");
  const Json& id = member("id");
  if (!message.contains("method") && (message.contains("result") || message.contains("error")))
    return dispatch_response(message);
  const Json& method = member("method");
  if (member("jsonrpc") != "2.0" || !method.is_string() || (has_id && !is_id(id)))
    return refuse(is_id(id) ? id : kNull, ErrorCode::InvalidRequest, "not a JSON-RPC 2.0 message");
  if (has_id) {
    dispatch_request(method.get<std::string>(), id, member("params"));
  } else {
    dispatch_notification(method.get<std::string>(), member("params"));
  }
}

void Endpoint::dispatch_request(const std::string& method, const Json& id, const Json& params) {
  auto call = std::make_shared<Call>();
  call->id = id;
  call->method = method;
  call->begun = wiring_.micros();
  open_[id] = call;
  Responder responder(*this, call);
  const auto fail = [&](ErrorCode code, const char* what) { reply(*call, {}, error_of(code, what)); };
  try {
    if (gate_)
      if (const auto refusal = gate_(method, true)) throw *refusal;
    const auto handler = requests_.find(method);
    if (handler == requests_.end()) throw RpcError(ErrorCode::MethodNotFound, "no method " + method);
    handler->second(params, std::move(responder));
  } catch (const RpcError& problem) {
    fail(problem.code(), problem.what());
  } catch (const InvalidParams& problem) {
    fail(ErrorCode::InvalidParams, problem.what());
  } catch (const std::exception& problem) {
    fail(ErrorCode::InternalError, problem.what());
  }
}

void Endpoint::dispatch_notification(const std::string& method, const Json& params) {
  const std::uint64_t begun = wiring_.micros();
  std::string fate;
  bool failed = false;
  try {
    if (gate_ && gate_(method, false)) {
      fate = " ignored";
    } else if (const auto handler = notifications_.find(method); handler == notifications_.end()) {
      fate = " unknown";
    } else {
      handler->second(params);
    }
  } catch (const std::exception& problem) {
    fate = std::string(" failed: ") + problem.what();
    failed = true;
  }
  if (!wiring_.log && !failed && trace_ == Trace::Off) return;
  std::string line = "notification " + method;
  if (params.is_object() && params.contains("textDocument") && params["textDocument"].is_object()) {
    const auto version = params["textDocument"].find("version");
    if (version != params["textDocument"].end()) line += " version=" + print_json(*version);
  }
  const std::string took = std::to_string(wiring_.micros() - begun) + "us" + fate;
  log(line + " " + took, failed ? LogLevel::Error : LogLevel::Info);
  trace(line, took);
}

void Endpoint::dispatch_response(const Json& message) {
  const auto id = message.find("id");
  if (id == message.end() || !id->is_number_integer()) return log("a response to nothing");
  const auto found = asked_.find(id->get<std::int64_t>());
  if (found == asked_.end()) return log("a response to nothing");
  const auto done = std::move(found->second);
  asked_.erase(found);
  try {
    if (done) done(message.contains("result") ? std::optional<Json>(message["result"]) : std::nullopt);
  } catch (const std::exception& problem) {
    log(std::string("a response failed: ") + problem.what());
  }
}

void Endpoint::reply(Call& call, std::string_view result, const Json& error) {
  if (call.answered.exchange(true)) return;
  if (const auto open = open_.find(call.id); open != open_.end() && open->second.lock().get() == &call) open_.erase(open);
  const bool failed = !error.is_null();
  std::pair<std::string, std::string> traced;
  if (wiring_.log || failed || trace_ != Trace::Off) {
    std::string line = "request " + call.method + " id=" + print_json(call.id);
    if (call.version) line += " version=" + std::to_string(*call.version);
    std::string took = std::to_string(wiring_.micros() - call.begun) + "us";
    if (failed) took += " " + print_json(error);
    const bool expected = failed && error["code"] == static_cast<int>(ErrorCode::RequestCancelled);
    log(line + " " + took, failed && !expected ? LogLevel::Error : LogLevel::Info);
    traced = {std::move(line), std::move(took)};
  }
  std::string body = "{\"jsonrpc\":\"2.0\",\"id\":" + print_json(call.id) + (failed ? ",\"error\":" + print_json(error) : ",\"result\":");
  body.append(failed ? std::string_view() : result).append("}");
  send_text(body);
  trace(traced.first, traced.second);  // never before the reply: that may be the one to `initialize`
}

void Endpoint::notify(std::string_view method, const Json& params) { notify_text(method, as_text(params)); }

void Endpoint::notify_text(std::string_view method, const JsonText& params, std::optional<std::int64_t> version) {
  if (wiring_.log) log("sent " + std::string(method) + (version ? " version=" + std::to_string(*version) : ""));
  send_text("{\"jsonrpc\":\"2.0\",\"method\":\"" + std::string(method) + "\",\"params\":" + params.text + "}");
}

void Endpoint::request(std::string_view method, Json params, std::function<void(std::optional<Json>)> done) {
  const std::int64_t id = next_id_++;
  asked_[id] = std::move(done);
  log("asked " + std::string(method) + " id=" + std::to_string(id));
  Json message = {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}};
  if (!params.is_null()) message["params"] = std::move(params);
  send(message);
}

void Endpoint::cancel(const Json& id) {
  const auto found = open_.find(id);
  const CallPtr call = found == open_.end() ? nullptr : found->second.lock();
  if (call) reply(*call, {}, error_of(ErrorCode::RequestCancelled, "cancelled"));
}

void Endpoint::cancel_all() {
  std::vector<CallPtr> calls;
  for (const auto& [id, open] : open_)
    if (CallPtr call = open.lock()) calls.push_back(std::move(call));
  for (const CallPtr& call : calls) reply(*call, {}, error_of(ErrorCode::RequestCancelled, "the server ends"));
}

}  // namespace pm::lsp

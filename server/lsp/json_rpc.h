// JSON-RPC 2.0 over messages: finds the handler, types the parameters, and gives every request exactly one reply.
//
// What a handler throws stops here and becomes an error reply. A request that is cancelled is answered at once with -32800;
// whatever its handler says later is dropped. A Responder that dies without an answer replies with an internal error.
// Threads: one at a time, the session's turns, and no Responder may leave them; only Call::cancelled() may be asked from others.
// Clock: injected microseconds, for the log.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

#include "lsp/json_text.h"
#include "lsp/log_level.h"
#include "lsp/params.h"

namespace pm::lsp {

enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  RequestFailed = -32803,
  ContentModified = -32801,
  RequestCancelled = -32800,
};

class RpcError : public std::runtime_error {
 public:
  RpcError(ErrorCode code, const std::string& message) : std::runtime_error(message), code_(code) {}
  ErrorCode code() const { return code_; }

 private:
  ErrorCode code_;
};

class Endpoint;

// One request that is being answered.
struct Call {
  Json id;
  std::string method;
  std::uint64_t begun = 0;              // microseconds
  std::optional<std::int64_t> version;  // of the document it is about, for the log
  std::atomic<bool> answered = false;   // replied to, or cancelled: whoever still works on it may stop
  bool cancelled() const { return answered.load(std::memory_order_relaxed); }
};
using CallPtr = std::shared_ptr<Call>;

class Responder {
 public:
  Responder(Endpoint& endpoint, CallPtr call) : endpoint_(&endpoint), call_(std::move(call)) {}
  Responder(Responder&&) = default;
  Responder& operator=(Responder&&) = delete;
  ~Responder();

  void result(const Json& value);
  void result_text(const JsonText& value);
  void error(ErrorCode code, std::string_view message);
  const CallPtr& call() const { return call_; }

 private:
  Endpoint* endpoint_;
  CallPtr call_;
};

class Endpoint {
 public:
  struct Wiring {
    std::function<void(std::string_view body)> send;
    std::function<std::uint64_t()> micros;
    std::function<void(std::string_view line)> log;  // may be empty
    LogLevel level = LogLevel::Info;
  };
  // A handler that answers later moves the responder away.
  using RequestHandler = std::function<void(const Json& params, Responder&& responder)>;
  using NotificationHandler = std::function<void(const Json& params)>;
  // Asked before every request and notification: an error refuses it.
  using Gate = std::function<std::optional<RpcError>(std::string_view method, bool is_request)>;

  explicit Endpoint(Wiring wiring);

  void on_request(std::string method, RequestHandler handler) { requests_[std::move(method)] = std::move(handler); }
  void on_notification(std::string method, NotificationHandler handler) {
    notifications_[std::move(method)] = std::move(handler);
  }
  void set_gate(Gate gate) { gate_ = std::move(gate); }

  // One message as it came.
  void receive(std::string body);
  // Replies -32700 to bytes that are no message.
  void broken(std::string_view why);

  void notify(std::string_view method, const Json& params);
  // `version`: of the document that it is about, for the log.
  void notify_text(std::string_view method, const JsonText& params, std::optional<std::int64_t> version = {});
  // `done` gets the result, or nullopt where the client answered with an error.
  void request(std::string_view method, Json params, std::function<void(std::optional<Json>)> done = {});
  // Answers the open request with that id with -32800, if there is one.
  void cancel(const Json& id);
  void cancel_all();
  void log(std::string_view line, LogLevel level = LogLevel::Info) const;
  // What the client wants to hear of in `$/logTrace`.
  enum class Trace : std::uint8_t { Off, Messages, Verbose };
  void set_trace(Trace trace) { trace_ = trace; }
  // The last failures, for a report.
  const std::deque<std::string>& failures() const { return failures_; }
  // Requests of the client without an answer so far.
  std::size_t open_calls() const { return open_.size(); }
  // Nothing is sent from now on: the session is over.
  void close() { closed_ = true; }

 private:
  friend class Responder;
  void dispatch_request(const std::string& method, const Json& id, const Json& params);
  void dispatch_notification(const std::string& method, const Json& params);
  void dispatch_response(const Json& message);
  // `error`: an error's object, else null.
  void reply(Call& call, std::string_view result, const Json& error);
  void refuse(const Json& id, ErrorCode code, std::string_view message);
  void send(const Json& message);
  void send_text(const std::string& body);
  void trace(const std::string& message, const std::string& more);

  Wiring wiring_;
  Gate gate_;
  std::unordered_map<std::string, RequestHandler> requests_;
  std::unordered_map<std::string, NotificationHandler> notifications_;
  std::map<Json, std::weak_ptr<Call>> open_;
  std::unordered_map<std::int64_t, std::function<void(std::optional<Json>)>> asked_;
  std::int64_t next_id_ = 1;
  bool closed_ = false;
  Trace trace_ = Trace::Off;
  mutable std::deque<std::string> failures_;
};

}  // namespace pm::lsp

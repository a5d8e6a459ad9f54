// Requests that a snapshot alone answers, and the server's commands.
#include <utility>

#include "lsp/answers/navigation.h"
#include "lsp/answers/presentation.h"
#include "lsp/commands.h"
#include "lsp/session.h"

namespace pm::lsp {

template <class P>
void Session::document_request(const char* method, Json empty, Json (*work)(const Subject&, const P&)) {
  endpoint_.on_request(method, [this, empty = std::move(empty), work](const Json& json, Responder&& responder) {
    P params = P::read(Params(json));
    const std::string uri = params.uri;
    answer(uri, std::move(responder), empty, [params = std::move(params), work](const Subject& subject) { return work(subject, params); });
  });
}

// As document_request(), with nothing where the client's settings say so.
template <class P>
void Session::switched_request(const char* method, bool Switches::*on, Json (*work)(const Subject&, const P&)) {
  endpoint_.on_request(method, [this, on, work](const Json& json, Responder&& responder) {
    P params = P::read(Params(json));
    if (!(settings_.switches().*on)) return responder.result(Json::array());
    const std::string uri = params.uri;
    answer(uri, std::move(responder), Json::array(),
           [params = std::move(params), work](const Subject& subject) { return work(subject, params); });
  });
}

void Session::bind_features() {
  document_request("textDocument/documentLink", Json::array(), document_links);
  document_request("textDocument/documentHighlight", nullptr, highlights);
  document_request("textDocument/references", nullptr, references);
  document_request("textDocument/definition", nullptr, definition);
  document_request("textDocument/prepareRename", nullptr, prepare_rename);
  document_request("textDocument/rename", nullptr, lsp::rename);
  document_request("textDocument/selectionRange", nullptr, selection_ranges);
  document_request("textDocument/linkedEditingRange", nullptr, linked_ranges);
  document_request("textDocument/formatting", Json::array(), formatting);
  document_request("textDocument/rangeFormatting", Json::array(), formatting);
  document_request("textDocument/rangesFormatting", Json::array(), formatting);
  document_request("textDocument/onTypeFormatting", Json::array(), on_type_formatting);
  switched_request("textDocument/inlayHint", &Switches::hints, inlay_hints);
  switched_request("textDocument/codeLens", &Switches::lenses, code_lenses);
  endpoint_.on_request("textDocument/semanticTokens/range", [this](const Json& json, Responder&& responder) {
    RangeParams params = RangeParams::read(Params(json));
    const Json none = {{"data", Json::array()}};
    if (!settings_.switches().tokens) return responder.result(none);
    const std::string uri = params.uri;
    answer(uri, std::move(responder), none, [params = std::move(params)](const Subject& subject) { return semantic_tokens_in(subject, params); });
  });
  request("textDocument/semanticTokens/full", &Session::tokens);
  request("textDocument/semanticTokens/full/delta", &Session::tokens_delta);
  endpoint_.on_request("workspace/executeCommand", [this](const Json& params, Responder&& responder) {
    execute_command(Params(params), std::move(responder));
  });
}

void Session::tokens(const DocumentParams& params, Responder&& responder) { tokens_delta({params.uri, {}}, std::move(responder)); }

void Session::tokens_delta(const TokensDeltaParams& params, Responder&& responder) {
  const Json none = {{"data", Json::array()}};
  if (!settings_.switches().tokens) return responder.result(none);
  const auto data = std::make_shared<TokenData>();
  answer_text(
      params.uri, std::move(responder), as_text(none),
      [data](const Subject& subject) {
        *data = semantic_tokens(subject);
        return JsonText();
      },
      [this, params, data](const JsonText&) { return keep_tokens(params.uri, std::move(*data), params.previous_result); });
}

JsonText Session::keep_tokens(const std::string& uri, TokenData data, const std::string& previous) {
  JsonText out{"{"};
  OpenDocument* document = find(uri);
  const bool known = document && !previous.empty() && previous == document->tokens_id;
  if (document) {
    document->tokens_id = std::to_string(next_tokens_++);
    out.text += "\"resultId\":\"" + document->tokens_id + "\",";
  }
  if (known) {
    out.text += "\"edits\":[";
    if (const auto edit = token_edit(document->tokens, data)) {
      out.text += "{\"start\":" + std::to_string(edit->start) + ",\"deleteCount\":" + std::to_string(edit->deleted) + ",\"data\":";
      write_tokens(out.text, edit->data);
      out.text += '}';
    }
    out.text += ']';
  } else {
    out.text += "\"data\":";
    write_tokens(out.text, data);
  }
  out.text += '}';
  if (document) document->tokens = std::move(data);
  return out;
}

void Session::execute_command(const Params& params, Responder&& responder) {
  const std::string& command = params.at("command").string();
  const auto arguments = params.find("arguments");
  if (command == kGoToCommand) {
    if (!arguments) throw InvalidParams("params.arguments is missing");
    go_to(arguments->elements());
    return responder.result(nullptr);
  }
  if (command == kReportCommand) {
    constexpr int kInfo = 3;
    const std::string text = report();
    // Where clients show nothing of what a command returns, they have a log.
    endpoint_.notify("window/logMessage", {{"type", kInfo}, {"message", text}});
    return responder.result(text);
  }
  throw RpcError(ErrorCode::InvalidParams, "no command " + command);
}

void Session::go_to(const std::vector<Params>& arguments) {
  if (arguments.size() < 2) throw InvalidParams("params.arguments must be a URI and a range");
  const std::string& uri = arguments[0].string();
  const Range range = read_range(arguments[1]);
  // Nothing but a document that the client has open is shown: a command is no way to open files.
  if (!find(uri) || !client_->features.show_document) return;
  endpoint_.request("window/showDocument", {{"uri", uri}, {"takeFocus", true}, {"selection", to_json(range)}});
}

}  // namespace pm::lsp

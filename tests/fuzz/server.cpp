// Any bytes into the whole server, on one thread and without pipes. The input is a row of lines: a line that begins with `{` or
// `[` is one message and gets its header; any other line goes in as it stands, so that broken headers are met as well.
// What comes out must be framed JSON-RPC, with at most one reply per message that has an id (an object without a method gets an error).
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

#include "lsp/framing.h"
#include "lsp/json.h"
#include "lsp/server.h"

using namespace pm;

namespace {

class NoFiles : public lsp::Files {
  std::optional<lsp::FileStamp> stamp(const std::string&) override { return std::nullopt; }
  std::optional<std::string> read(const std::string&) override { return std::nullopt; }
};

constexpr std::string_view kHello =
    R"({"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{)"
    R"("textDocument":{"publishDiagnostics":{"versionSupport":true,"relatedInformation":true},)"
    R"("codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix","refactor","source"]}},)"
    R"("dataSupport":true,"resolveSupport":{"properties":["edit"]}},"completion":{"completionItem":{"snippetSupport":true}}},)"
    R"("workspace":{"configuration":true,"workspaceEdit":{"documentChanges":true}}}}})";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 16000) return 0;
  NoFiles files;
  std::map<std::string, int> replies;
  const auto send = [&](std::string_view bytes) {
    const std::size_t body = bytes.find("\r\n\r\n");
    if (body == std::string_view::npos) std::abort();
    const lsp::Json message = lsp::Json::parse(bytes.substr(body + 4), nullptr, false);
    if (!message.is_object() || message.value("jsonrpc", "") != "2.0") std::abort();
    if (!message.contains("method") && !message["id"].is_null()) ++replies[message["id"].dump()];
  };
  lsp::Host host{files, [](std::string_view) { return calendar::Now{*calendar::make_date(2026, 4, 10), {12, 0, 0}}; }, send, {}, {}};
  lsp::Server server(std::move(host), {.version = "fuzz", .threads = 0});
  std::map<std::string, int> asked;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const bool greeted = !input.empty() && (input.front() & 1) == 0;
  if (greeted) {
    server.receive(lsp::frame(kHello));
    ++asked["\"hello\""];
  }
  bool framed = true;  // nothing raw has gone in, so that every request is known
  for (std::size_t at = 0; at < input.size();) {
    const std::size_t end = std::min(input.find('\n', at), input.size());
    const std::string_view line = input.substr(at, end - at);
    at = end + 1;
    if (!line.empty() && (line.front() == '{' || line.front() == '[')) {
      // As the server reads it: bytes that are no UTF-8 are replaced.
      const auto message = lsp::parse_json(std::string(line));
      if (message && message->is_object() && message->contains("id")) ++asked[lsp::print_json(message->at("id"))];
      server.receive(lsp::frame(line));
    } else {
      framed = false;
      server.receive(line);
    }
    if (server.drain()) return 0;
  }
  server.end_of_input();
  server.drain();
  if (framed)
    for (const auto& [id, count] : replies)
      if (count > asked[id]) std::abort();
  return 0;
}

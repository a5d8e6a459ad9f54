// The whole server without pipes: messages in, messages out, on one thread.
#include <map>
#include "catch.h"

#include "lsp/framing.h"
#include "lsp/json.h"
#include "lsp/lane.h"
#include "lsp/server.h"

using namespace pm;
using lsp::Json;

namespace {

class NoFiles : public lsp::Files {
  std::optional<lsp::FileStamp> stamp(const std::string&) override { return std::nullopt; }
  std::optional<std::string> read(const std::string&) override { return std::nullopt; }
};

const std::string kUri = "file:///folder/postmortem-1.md";
const std::string kText =
    "# Post-mortem: checkout\n\n## Timeline\n\n- 14:23 UTC – x\n\n## Root Cause\n\n🔥 Sarah was careless here.\n";

class Client {
 public:
  explicit Client(int threads = 0) : server_({files_, now(), send(), {}, alive()}, {.version = "1", .rule_pages = "", .threads = threads}) {}

  void raw(std::string_view bytes) {
    server_.receive(bytes);
    exit_code = server_.drain();
  }
  void notify(const char* method, Json params) {
    raw(lsp::frame(Json{{"jsonrpc", "2.0"}, {"method", method}, {"params", params}}.dump()));
  }
  Json request(const char* method, Json params) {
    const int id = next_id_++;
    raw(lsp::frame(Json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}.dump()));
    for (const Json& message : sent)
      if (message.value("id", Json()) == id && !message.contains("method")) return message;
    return nullptr;
  }
  Json initialize(Json capabilities = Json::object(), Json more = Json::object()) {
    more["capabilities"] = std::move(capabilities);
    Json reply = request("initialize", more);
    notify("initialized", Json::object());
    return reply;
  }
  void open(const std::string& uri, const std::string& text, const char* language = "markdown", int version = 1) {
    notify("textDocument/didOpen",
           {{"textDocument", {{"uri", uri}, {"languageId", language}, {"version", version}, {"text", text}}}});
  }
  std::vector<Json> published(const std::string& uri = kUri) const {
    std::vector<Json> out;
    for (const Json& message : sent)
      if (message.value("method", "") == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri)
        out.push_back(message["params"]);
    return out;
  }
  int errors(int code) const {
    int count = 0;
    for (const Json& message : sent) count += message.contains("error") && message["error"]["code"] == code;
    return count;
  }
  lsp::Server& server() { return server_; }

  std::vector<Json> sent;
  std::optional<int> exit_code;
  calendar::Now today{*calendar::make_date(2026, 11, 23), {12, 0, 0}};
  bool parent_alive = true;

 private:
  std::function<calendar::Now(std::string_view)> now() {
    return [this](std::string_view) { return today; };
  }
  std::function<void(std::string_view)> send() {
    return [this](std::string_view bytes) {
      framing_.feed(bytes);
      while (auto next = framing_.next()) sent.push_back(Json::parse(std::get<lsp::Message>(*next).body));
    };
  }
  std::function<bool(std::int64_t)> alive() {
    return [this](std::int64_t) { return parent_alive; };
  }

  NoFiles files_;
  lsp::Framing framing_;
  int next_id_ = 1;
  lsp::Server server_;
};

Json at(int line, int character) { return {{"line", line}, {"character", character}}; }
Json document(const std::string& uri = kUri) { return {{"uri", uri}}; }

}  // namespace

TEST_CASE("server: lifecycle and its error codes") {
  Client client;
  CHECK(client.request("textDocument/hover", {})["error"]["code"] == -32002);
  client.notify("textDocument/didOpen", {});
  CHECK(client.initialize()["result"]["serverInfo"]["name"] == "postmortem-ls");
  CHECK(client.request("initialize", {{"capabilities", Json::object()}})["error"]["code"] == -32600);
  CHECK(client.request("no/such", {})["error"]["code"] == -32601);
  CHECK(client.request("textDocument/hover", Json::array({1}))["error"]["code"] == -32602);
  CHECK(client.request("shutdown", nullptr)["result"].is_null());
  CHECK(client.request("textDocument/hover", {})["error"]["code"] == -32600);
  CHECK_FALSE(client.exit_code);
  client.notify("exit", nullptr);
  CHECK(client.exit_code == 0);
}

TEST_CASE("server: an end without shutdown is 1, also when the input ends or the parent is gone") {
  Client exited;
  exited.notify("exit", nullptr);
  CHECK(exited.exit_code == 1);

  Client ended;
  ended.initialize();
  ended.server().end_of_input();
  CHECK(ended.server().drain() == 1);

  Client orphan;
  orphan.initialize({}, {{"processId", 4242}});
  orphan.server().tick();
  CHECK_FALSE(orphan.server().drain());
  orphan.parent_alive = false;
  orphan.server().tick();
  CHECK(orphan.server().drain() == 1);
}

TEST_CASE("server: a parent that was never there is not waited for") {
  Client client;
  client.parent_alive = false;
  client.initialize({}, {{"processId", 4242}});
  client.server().tick();
  CHECK_FALSE(client.server().drain());
}

TEST_CASE("server: messages that are none get an error with a null id, and the next one works") {
  Client client;
  client.initialize();
  client.raw(lsp::frame("{\"broken\""));
  client.raw(lsp::frame(std::string(100000, '[')));
  CHECK(client.errors(-32700) == 2);
  client.raw(lsp::frame("[]"));
  client.raw(lsp::frame("17"));
  client.raw(lsp::frame("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"shutdown\"}"));
  client.raw(lsp::frame("{\"jsonrpc\":\"2.0\",\"id\":1}"));
  client.raw(lsp::frame("{\"id\":1,\"method\":\"shutdown\"}"));
  CHECK(client.errors(-32600) == 5);
  client.raw(lsp::frame("{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":null}"));
  client.raw(lsp::frame("{\"jsonrpc\":\"2.0\",\"id\":\"s\",\"error\":7}"));
  CHECK(client.request("shutdown", nullptr).contains("result"));
}

TEST_CASE("server: diagnostics carry the version only where it was declared, and closing clears them") {
  for (const bool versions : {false, true}) {
    Client client;
    client.initialize({{"textDocument", {{"publishDiagnostics", {{"versionSupport", versions}}}}}});
    client.open(kUri, kText, "markdown", 7);
    REQUIRE(client.published().size() == 1);
    CHECK(client.published()[0].contains("version") == versions);
    REQUIRE_FALSE(client.published()[0]["diagnostics"].empty());
    const Json diagnostics = client.published()[0]["diagnostics"];
    for (const Json& one : diagnostics) {
      CHECK(one["source"] == "postmortem");
      CHECK(one["code"].is_string());
      CHECK_FALSE(one.contains("relatedInformation"));
      CHECK_FALSE(one.contains("codeDescription"));
    }
    client.notify("textDocument/didClose", {{"textDocument", document()}});
    CHECK(client.published().back()["diagnostics"].empty());
  }
}

TEST_CASE("server: a document that is no post-mortem is told once that there is nothing") {
  Client client;
  client.initialize();
  client.open("file:///folder/README.md", "# A tool\n\nIt is careless.\n");
  for (int version = 2; version < 9; ++version)
    client.notify("textDocument/didChange", {{"textDocument", {{"uri", "file:///folder/README.md"}, {"version", version}}},
                                             {"contentChanges", {{{"text", "# A tool\n\nx"}}}}});
  const auto told = client.published("file:///folder/README.md");
  CHECK(told.size() <= 1);
  for (const Json& one : told) CHECK(one["diagnostics"].empty());
}

TEST_CASE("server: nothing is published for what is no URI or no document of ours") {
  Client client;
  client.initialize();
  client.open("not a uri", kText);
  client.open("", kText);
  client.open("file:///folder/a.json", kText, "json");
  CHECK(client.published("not a uri").empty());
  CHECK(client.published("").empty());
  CHECK(client.published("file:///folder/a.json").empty());
  CHECK(client.request("textDocument/hover", {{"textDocument", document("")}, {"position", at(0, 0)}}).contains("result"));
}

TEST_CASE("server: the client's spelling of a URI comes back, whichever it closes with") {
  Client client;
  client.initialize();
  client.open("file:///c%3A/postmortem.md", kText);
  CHECK(client.published("file:///c%3A/postmortem.md").size() == 1);
  client.notify("textDocument/didClose", {{"textDocument", document("file:///C:/postmortem.md")}});
  CHECK(client.published("file:///c%3A/postmortem.md").back()["diagnostics"].empty());
}

TEST_CASE("server: edits, also before the first open and with broken ranges") {
  Client client;
  client.initialize({{"textDocument", {{"publishDiagnostics", {{"versionSupport", true}}}}}});
  client.notify("textDocument/didChange",
                {{"textDocument", {{"uri", kUri}, {"version", 2}}}, {"contentChanges", {{{"text", "x"}}}}});
  client.open(kUri, kText);
  client.notify("textDocument/didChange",
                {{"textDocument", {{"uri", kUri}, {"version", 2}}},
                 {"contentChanges", {{{"range", {{"start", at(9, 0)}, {"end", at(1, 0)}}}, {"text", "x"}}}}});
  CHECK(client.published().back()["version"] == 2);
  client.notify("textDocument/didChange",
                {{"textDocument", {{"uri", kUri}, {"version", 3}}},
                 {"contentChanges", {{{"range", {{"start", at(8, 0)}, {"end", at(99, 0)}}}, {"text", "All well.\n"}}}}});
  CHECK(client.published().back()["version"] == 3);
  const Json latest = client.published().back()["diagnostics"];
  for (const Json& one : latest)
    CHECK(one["message"].get<std::string>().find("careless") == std::string::npos);
}

TEST_CASE("server: pull diagnostics are full, then unchanged, and nothing is pushed") {
  Client client;
  client.initialize({{"textDocument", {{"diagnostic", Json::object()}}}});
  client.open(kUri, kText);
  const Json first = client.request("textDocument/diagnostic", {{"textDocument", document()}})["result"];
  CHECK(first["kind"] == "full");
  CHECK_FALSE(first["items"].empty());
  const Json again =
      client.request("textDocument/diagnostic", {{"textDocument", document()}, {"previousResultId", first["resultId"]}});
  CHECK(again["result"] == Json{{"kind", "unchanged"}, {"resultId", first["resultId"]}});
  CHECK(client.published().empty());
}

TEST_CASE("server: a document over the limit gets one line, and one that is no post-mortem nothing") {
  Client client;
  client.initialize();
  const std::string filler(lsp::kMaxAnalysed, 'x');
  client.open(kUri, kText + filler);
  REQUIRE(client.published().size() == 1);
  REQUIRE(client.published()[0]["diagnostics"].size() == 1);
  CHECK(client.published()[0]["diagnostics"][0]["severity"] == 3);
  CHECK(client.request("textDocument/documentSymbol", {{"textDocument", document()}})["result"].empty());
  client.open("file:///folder/README.md", "# A tool\n" + filler);
  for (const Json& one : client.published("file:///folder/README.md")) CHECK(one["diagnostics"].empty());
  // Short again, it is analysed again.
  client.notify("textDocument/didChange",
                {{"textDocument", {{"uri", kUri}, {"version", 2}}}, {"contentChanges", {{{"text", kText}}}}});
  CHECK(client.published().back()["diagnostics"][0]["code"] != "postmortem/too-large");
}

TEST_CASE("server: a client with no capabilities gets no code action literals and is asked nothing") {
  Client client;
  const Json capabilities = client.initialize()["result"]["capabilities"];
  CHECK_FALSE(capabilities.contains("codeActionProvider"));
  CHECK_FALSE(capabilities.contains("positionEncoding"));
  CHECK_FALSE(capabilities.contains("diagnosticProvider"));
  client.open(kUri, kText);
  for (const Json& message : client.sent) CHECK_FALSE((message.contains("id") && message.contains("method")));
  const Json symbols = client.request("textDocument/documentSymbol", {{"textDocument", document()}})["result"];
  for (const Json& symbol : symbols)
    CHECK(symbol.contains("location"));
}

TEST_CASE("server: a cancelled request is answered once, with -32800") {
  Client client;
  client.initialize();
  client.open(kUri, kText);
  const auto message = [](Json value) { return lsp::frame(value.dump()); };
  // Both in one piece, so that the request is still open when it is cancelled.
  client.server().receive(message({{"jsonrpc", "2.0"},
                                   {"id", "c"},
                                   {"method", "textDocument/documentSymbol"},
                                   {"params", {{"textDocument", document()}}}}) +
                          message({{"jsonrpc", "2.0"}, {"method", "$/cancelRequest"}, {"params", {{"id", "c"}}}}));
  client.server().drain();
  int replies = 0;
  for (const Json& one : client.sent) replies += one.value("id", Json()) == "c";
  CHECK(replies == 1);
  CHECK(client.errors(-32800) == 1);
}

TEST_CASE("server: at midnight the documents are judged again") {
  Client client;
  client.initialize();
  client.open(kUri, kText);
  CHECK(client.published().size() == 1);
  client.server().tick();
  client.server().drain();
  CHECK(client.published().size() == 1);
  client.today.today = *calendar::make_date(2026, 11, 24);
  client.server().tick();
  client.server().drain();
  CHECK(client.published().size() == 2);
}

// The least that a language server can do: every edit is answered with an empty diagnostic, every request with nothing. What it takes
// over the same pipes from the same client is the floor below every other server. It does not even read JSON: it looks for words,
// which the client of this folder writes in a fixed order.
#include <unistd.h>

#include <string>
#include <string_view>

namespace {

// What stands behind `name` in the first words of a message, up to one of `ends`.
std::string_view behind(std::string_view message, std::string_view name, std::string_view ends) {
  const std::size_t at = message.substr(0, 600).find(name);
  if (at == message.npos) return {};
  message.remove_prefix(at + name.size());
  return message.substr(0, message.find_first_of(ends));
}

void send(const std::string& body) {
  const std::string message = "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  for (std::string_view left = message; !left.empty();) {
    const ssize_t count = ::write(STDOUT_FILENO, left.data(), left.size());
    if (count <= 0) ::_exit(1);
    left.remove_prefix(static_cast<std::size_t>(count));
  }
}

void answer(std::string_view message) {
  const std::string_view method = behind(message, "\"method\":\"", "\"");
  const std::string id(behind(message, "\"id\":", ",}"));
  if (method == "exit") ::_exit(0);
  if (!id.empty() && !method.empty()) {
    std::string_view result = "null";
    if (method == "initialize") result = R"({"capabilities":{"textDocumentSync":2}})";
    if (method == "textDocument/diagnostic") result = R"({"kind":"full","items":[]})";
    return send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + std::string(result) + "}");
  }
  if (method == "textDocument/didOpen" || method == "textDocument/didChange")
    send("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/publishDiagnostics\",\"params\":{\"uri\":\"" + std::string(behind(message, "\"uri\":\"", "\"")) +
         "\",\"version\":" + std::string(behind(message, "\"version\":", ",}")) + ",\"diagnostics\":[]}}");
}

}  // namespace

int main() {
  static char bytes[65536];
  std::string waiting;
  for (ssize_t count; (count = ::read(STDIN_FILENO, bytes, sizeof bytes)) > 0;) {
    waiting.append(bytes, static_cast<std::size_t>(count));
    for (;;) {
      const std::size_t header = waiting.find("\r\n\r\n");
      if (header == waiting.npos) break;
      const std::size_t size = std::stoul(std::string(behind(waiting, "Content-Length: ", "\r")));
      if (waiting.size() < header + 4 + size) break;
      answer(std::string_view(waiting).substr(header + 4, size));
      waiting.erase(0, header + 4 + size);
    }
  }
}

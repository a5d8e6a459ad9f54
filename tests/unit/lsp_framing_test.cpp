#include <random>
#include "catch.h"

#include "lsp/framing.h"

using namespace pm::lsp;

namespace {

// Messages as they are, complaints as "!".
std::vector<std::string> read_all(Framing& framing) {
  std::vector<std::string> out;
  while (auto next = framing.next())
    out.push_back(std::holds_alternative<Message>(*next) ? std::get<Message>(*next).body : "!");
  return out;
}

std::vector<std::string> read_all(std::string_view bytes, std::size_t step = 0) {
  Framing framing;
  std::vector<std::string> out;
  for (std::size_t at = 0; at < bytes.size(); at += step == 0 ? bytes.size() : step) {
    framing.feed(bytes.substr(at, step == 0 ? bytes.npos : step));
    for (auto& one : read_all(framing)) out.push_back(one);
  }
  return out;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("framing: messages, headers in any case, other headers, bare line ends") {
  CHECK(read_all("Content-Length: 2\r\n\r\n{}") == Strings{"{}"});
  CHECK(read_all("content-LENGTH:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}") == Strings{"{}"});
  CHECK(read_all("X: 1\r\nContent-Length:   3  \r\n\r\nabcContent-Length: 0\r\n\r\n") == Strings{"abc", ""});
  CHECK(read_all("Content-Length: 2\n\n{}\r\n\r\nContent-Length: 1\r\n\r\nx") == Strings{"{}", "x"});
}

TEST_CASE("framing: cut at every place") {
  const std::string bytes =
      frame("{\"a\": \"ü🔥\"}") + "Content-Type: x\r\n" + frame("[]") + frame("") + frame(std::string(5000, 'x'));
  const Strings whole = read_all(bytes);
  REQUIRE(whole.size() == 4);
  for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
    Framing framing;
    framing.feed(std::string_view(bytes).substr(0, cut));
    Strings out = read_all(framing);
    framing.feed(std::string_view(bytes).substr(cut));
    for (auto& one : read_all(framing)) out.push_back(one);
    REQUIRE(out == whole);
  }
  CHECK(read_all(bytes, 1) == whole);
}

TEST_CASE("framing: what is no message is told once, and the next message is read") {
  const std::string good = frame("{}");
  CHECK(read_all("Content-Length: x\r\n\r\n" + good) == Strings{"!", "{}"});
  CHECK(read_all("Content-Length: -2\r\n\r\n" + good) == Strings{"!", "{}"});
  CHECK(read_all("Content-Length: 2z\r\n\r\n{}" + good) == Strings{"!", "{}"});
  CHECK(read_all("Content-Type: x\r\n\r\n" + good) == Strings{"!", "{}"});
  CHECK(read_all("{\"no\": \"header\"}\r\n\r\n" + good) == Strings{"!", "{}"});
  CHECK(read_all("\r\n\r\n\r\n" + good) == Strings{"{}"});
  CHECK(read_all(std::string(20000, 'y') + good) == Strings{"!", "{}"});
  CHECK(read_all(std::string(20000, '\n') + good) == Strings{"{}"});
  CHECK(read_all(std::string(20000, 'c') + good, 7) == Strings{"!", "{}"});
  std::string lines;
  for (int i = 0; i < 3000; ++i) lines += "a: b\r\n";
  CHECK(read_all(lines + good).back() == "{}");
}

TEST_CASE("framing: a huge length is refused at its header, without its memory") {
  for (const char* length : {"67108865", "999999999999", "99999999999999999999999999"}) {
    const std::string bytes = "Content-Length: " + std::string(length) + "\r\n\r\n{}" + frame("[1]");
    CHECK(read_all(bytes) == Strings{"!", "[1]"});
    CHECK(read_all(bytes, 1) == Strings{"!", "[1]"});
  }
}

TEST_CASE("framing: random bytes between messages never stop it") {
  std::mt19937 random(7);
  const std::string_view alphabet = "Content-Length: 0123456789\r\n\n{}[]x";
  for (int round = 0; round < 300; ++round) {
    Framing framing;
    int broken = 0;
    std::string stream;
    for (int i = 0; i < 20; ++i) {
      for (unsigned n = random() % 60; n > 0; --n) stream += alphabet[random() % alphabet.size()];
      stream += frame("{\"n\":1}");
    }
    for (std::size_t at = 0; at < stream.size();) {
      const std::size_t step = 1 + random() % 40;
      framing.feed(std::string_view(stream).substr(at, step));
      at += step;
      for (const auto& one : read_all(framing)) broken += one == "!";
    }
    // Whatever the garbage announced, enough bytes bring it back into step.
    framing.feed(std::string(100, ' '));
    read_all(framing);
    CHECK(broken <= 60);
  }
}

// Cuts a stream of bytes into messages: `Content-Length: N`, a blank line, N bytes.
//
// Bytes may come in pieces of any size. Header names are case-insensitive, unknown headers are skipped, lines may end with a
// bare \n. A message never takes more memory than its bytes that have arrived. What is no message (garbage, no or a broken
// length, more than kMaxMessage) is reported once, and reading goes on at the next `Content-Length:` line.
// Threads: one at a time. Errors: Broken.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace pm::lsp {

inline constexpr std::size_t kMaxMessage = std::size_t{64} << 20;
inline constexpr std::size_t kMaxHeader = 8192;

struct Message {
  std::string body;
};
struct Broken {
  std::string why;
};
using Frame = std::variant<Message, Broken>;

class Framing {
 public:
  void feed(std::string_view bytes);
  // The next message or complaint, nullopt until more bytes arrive.
  std::optional<Frame> next();

 private:
  enum class State { Header, Body, Resync };

  std::optional<Frame> header();
  std::optional<Frame> body();
  bool resync();
  Broken broken(std::string why);
  void compact();
  std::string_view waiting() const { return std::string_view(buffer_).substr(at_); }

  State state_ = State::Header;
  std::string buffer_;
  std::size_t at_ = 0;       // consumed bytes of the buffer
  std::size_t scanned_ = 0;  // of the waiting bytes: known to hold no end of line
  std::size_t header_size_ = 0;
  std::size_t length_ = 0;
  bool header_begun_ = false;
  bool length_known_ = false;
};

// A message as it goes over the wire.
std::string frame(std::string_view body);

}  // namespace pm::lsp

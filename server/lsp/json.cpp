#include "lsp/json.h"

#include <string_view>

#include "text/utf8.h"

namespace pm::lsp {
namespace {

// The value of \uXXXX at `at` (which is at the backslash); -1 where none stands there.
int escape_at(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  int value = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const char c = text[i];
    const int digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

bool is_high(int unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(int unit) { return unit >= 0xDC00 && unit < 0xE000; }

// Walks an escape; returns the place behind it.
std::size_t mend_escape(std::string& text, std::size_t at) {
  const int unit = escape_at(text, at);
  if (unit < 0) return at + 2;
  if (is_high(unit) && is_low(escape_at(text, at + 6))) return at + 12;
  if (is_high(unit) || is_low(unit)) text.replace(at + 2, 4, "fffd");
  return at + 6;
}

// An editor that shows a file in another encoding may send its bytes as they are: each is a replacement character, as it is for
// the client's columns, and the edit is not lost.
void mend_bytes(std::string& text) {
  std::string mended;
  std::size_t done = 0;   // so much of `text` is in `mended`
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const text::CodePoint point = text::decode(text, at);
    if (point.size == 1) {
      mended.append(text, done, at - done);
      text::append_utf8(mended, point.value);
      done = at + 1;
    }
    at += point.size;
  }
  if (done > 0) text = mended.append(text, done);
}

// Mends surrogates; false where the nesting is too deep.
bool prepare(std::string& text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (in_string) {
      if (c == '\\') {
        at = mend_escape(text, at);
        continue;
      }
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      if (++depth > kMaxDepth) return false;
    } else if (c == ']' || c == '}') {
      --depth;
    }
    ++at;
  }
  return true;
}

}  // namespace

std::optional<Json> parse_json(std::string text) {
  mend_bytes(text);
  if (!prepare(text)) return std::nullopt;
  Json value = Json::parse(text, nullptr, false);
  if (value.is_discarded()) return std::nullopt;
  return value;
}

std::string print_json(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace pm::lsp

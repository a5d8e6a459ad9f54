#include "lsp/json_text.h"

#include "text/utf8.h"

namespace pm::lsp {
namespace {

void write_escaped(std::string& out, char c) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default:
      out += "\\u00";
      out += kDigits[static_cast<unsigned char>(c) >> 4];
      out += kDigits[static_cast<unsigned char>(c) & 15];
  }
}

void write_position(std::string& out, Position position) {
  out += "{\"line\":";
  out += std::to_string(position.line);
  out += ",\"character\":";
  out += std::to_string(position.character);
  out += '}';
}

}  // namespace

JsonText as_text(const Json& value) { return {print_json(value)}; }

void write_string(std::string& out, std::string_view value) {
  out += '"';
  for (std::size_t at = 0; at < value.size();) {
    std::size_t plain = at;
    while (plain < value.size() && static_cast<unsigned char>(value[plain]) >= 0x20 && static_cast<unsigned char>(value[plain]) < 0x80 &&
           value[plain] != '"' && value[plain] != '\\')
      ++plain;
    out.append(value, at, plain - at);
    if (plain == value.size()) break;
    at = plain;
    if (static_cast<unsigned char>(value[at]) < 0x80) {
      write_escaped(out, value[at++]);
      continue;
    }
    const text::CodePoint point = text::decode(value, at);
    text::append_utf8(out, point.value);
    at += point.size;
  }
  out += '"';
}

void write_range(std::string& out, const Range& range) {
  out += "{\"start\":";
  write_position(out, range.start);
  out += ",\"end\":";
  write_position(out, range.end);
  out += '}';
}

}  // namespace pm::lsp

#include "config/blocks.h"

#include "text/strings.h"

namespace pm::config {
namespace {

using text::Offset;
using text::Span;

bool begins_key(std::string_view line) {
  if (line.empty() || text::is_space(line[0])) return false;
  if (line.starts_with("- ") || line == "-" || line.starts_with("---") || line.starts_with("...")) return false;
  return std::string_view("#]}[{,%").find(line[0]) == std::string_view::npos;
}

// Behind the closing quote; the end of the text where there is none.
Offset behind_quoted(std::string_view text, Offset at, Offset end, bool& closed) {
  const char quote = text[at++];
  for (; at < end; ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '\'' && at + 1 < end && text[at + 1] == '\'') {
        ++at;
        continue;
      }
      closed = true;
      return at + 1;
    }
  }
  closed = false;
  return end;
}

// Behind the anchor or the tag of a value.
Offset behind_properties(std::string_view text, Offset at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    while (at < text.size() && !text::is_space(text[at])) ++at;
    while (at < text.size() && text::is_space(text[at])) ++at;
  }
  return at;
}

bool ends_line(char c) { return c == '\n' || c == '\r'; }

}  // namespace

std::vector<Span> blocks_of(std::string_view text) {
  std::vector<Span> blocks;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.size();
    if (begins_key(text.substr(at, end - at))) {
      if (!blocks.empty()) blocks.back().end = static_cast<Offset>(at);
      blocks.push_back({static_cast<Offset>(at), static_cast<Offset>(text.size())});
    } else if (text.substr(at, 3) == "---" && !blocks.empty()) {
      blocks.back().end = static_cast<Offset>(at);
      break;
    }
    at = end + 1;
  }
  return blocks;
}

std::optional<Offset> unclosed_in(std::string_view text, Span block) {
  std::vector<Offset> open;
  bool fresh = true;  // at a place where a value may begin: quotes inside of words are letters
  for (Offset at = block.begin; at < block.end;) {
    const char c = text[at];
    if ((c == '"' || c == '\'') && fresh) {
      bool closed = false;
      const Offset end = behind_quoted(text, at, block.end, closed);
      if (!closed) return at;
      at = end;
      fresh = false;
      continue;
    }
    if (c == '#' && (at == block.begin || text::is_space(text[at - 1]))) {
      while (at < block.end && !ends_line(text[at])) ++at;
      continue;
    }
    if ((c == '[' || c == '{') && (fresh || !open.empty())) open.push_back(at);
    if ((c == ']' || c == '}') && !open.empty()) open.pop_back();
    if (!text::is_space(c) || ends_line(c)) fresh = c == ':' || c == ',' || c == '[' || c == '{' || c == '-' || ends_line(c);
    ++at;
  }
  if (open.empty()) return std::nullopt;
  return open.back();
}

Span rest_of_line(std::string_view text, Offset begin) {
  Offset end = begin;
  while (end < text.size() && !ends_line(text[end])) {
    if (text[end] == '#' && end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t')) break;
    ++end;
  }
  while (end > begin && text::is_space(text[end - 1])) --end;
  return {begin, end};
}

bool is_unclosed_quote(std::string_view text, Offset begin) {
  begin = behind_properties(text, begin);
  if (begin >= text.size() || (text[begin] != '"' && text[begin] != '\'')) return false;
  bool closed = false;
  behind_quoted(text, begin, static_cast<Offset>(text.size()), closed);
  return !closed;
}

Span scalar_at(std::string_view text, Offset begin, std::string_view value) {
  const auto size = static_cast<Offset>(text.size());
  begin = behind_properties(text, begin);
  if (begin >= size) return {size, size};
  if (text[begin] == '"' || text[begin] == '\'') {
    bool closed = false;
    return {begin, behind_quoted(text, begin, size, closed)};
  }
  if (!value.empty() && text.substr(begin).starts_with(value)) return {begin, begin + static_cast<Offset>(value.size())};
  return rest_of_line(text, begin);
}

}  // namespace pm::config

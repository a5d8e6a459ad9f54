#include "app/terminal.h"

#include <unistd.h>

#include <cstdlib>

#include "text/strings.h"
#include "text/utf8.h"

namespace pm::app {

bool should_colour(std::string_view wish) {
  if (wish != "auto") return wish == "always";
  const char* no = std::getenv("NO_COLOR");
  if (no != nullptr && *no != '\0') return false;
  const char* terminal = std::getenv("TERM");
  if (terminal == nullptr || std::string_view(terminal) == "dumb") return false;
  return ::isatty(STDOUT_FILENO) == 1;
}

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::decode(text, at);
    const bool broken = c.size == 1 && static_cast<unsigned char>(text[at]) >= 0x80;
    // Controls, C1 controls, and the marks that turn the direction of writing round.
    const bool control = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0) || (c.value >= 0x202A && c.value <= 0x202E) ||
                         (c.value >= 0x2066 && c.value <= 0x2069);
    if (broken || (control && c.value != '\n' && c.value != '\r' && c.value != '\t'))
      text::append_utf8(out, 0xFFFD);
    else if (control)
      out += ' ';
    else
      out.append(text.substr(at, c.size));
    at += c.size;
  }
  return out;
}

std::string Paint::with(std::string_view code, std::string_view text) const {
  if (!on_) return std::string(text);
  return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

std::string page_for_terminal(std::string_view markdown, const Paint& paint) {
  if (!paint.on()) return std::string(markdown);
  std::string out;
  bool code = false;
  for (std::string_view line : text::split(markdown, '\n')) {
    if (line.starts_with("```") || line.starts_with("~~~")) {
      code = !code;
      out += paint.faint(line);
    } else if (code) {
      out += paint.cyan(line);
    } else if (line.starts_with('#')) {
      out += paint.bold(line);
    } else {
      // `code` in a line of prose; a lone backtick stays as it is.
      for (std::size_t at = 0; at < line.size();) {
        const std::size_t open = line.find('`', at);
        const std::size_t close = open == std::string_view::npos ? open : line.find('`', open + 1);
        if (close == std::string_view::npos) {
          out += line.substr(at);
          break;
        }
        out += line.substr(at, open - at);
        out += paint.cyan(line.substr(open + 1, close - open - 1));
        at = close + 1;
      }
    }
    out += '\n';
  }
  if (!markdown.empty() && markdown.back() == '\n') out.pop_back();
  return out;
}

}  // namespace pm::app

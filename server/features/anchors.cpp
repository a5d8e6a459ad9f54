#include "features/anchors.h"

#include <algorithm>
#include <unordered_map>

#include "features/written_links.h"
#include "text/strings.h"
#include "text/utf8.h"

namespace pm::features {
namespace {

using text::Offset;
using text::Span;

// Letters and digits of any script; what remains of the Unicode blocks is punctuation, arrows, symbols and emoji.
bool stays(char32_t c) {
  if (c < 0x80) return c == '-' || c == '_' || text::is_alpha(static_cast<char>(c)) || text::is_digit(static_cast<char>(c));
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x2000 && c < 0x2C00) return false;
  if (c >= 0x3000 && c <= 0x3004) return false;
  if (c >= 0x3008 && c <= 0x3020) return false;
  if (c >= 0xE000 && c < 0xF900) return false;
  if (c >= 0xFE00 && c < 0xFE70) return false;
  if (c >= 0xFF01 && c <= 0xFF0F) return false;
  return c != 0xFFFD && !(c >= 0x1F000 && c < 0x20000);
}

// A heading's words as they stand, without its marks: what the slug is made of keeps the numbering that the title lacks.
std::string words_of(const model::Document& document, const model::Section& section) {
  const text::Source& source = *document.source;
  std::string_view line = text::trim(source.slice(source.line_at(section.heading.begin)));
  if (section.style == model::HeadingStyle::Atx) {
    while (!line.empty() && (line.front() == '>' || line.front() == ' ')) line.remove_prefix(1);
    while (!line.empty() && line.front() == '#') line.remove_prefix(1);
    std::string_view closed = line;
    while (!closed.empty() && closed.back() == '#') closed.remove_suffix(1);
    if (!closed.empty() && text::is_space(closed.back())) line = closed;
  }
  line = text::trim(line);
  // Of a link its words.
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == ']' && i + 1 < line.size() && line[i + 1] == '(') {
      const std::size_t close = line.find(')', i);
      if (close != std::string_view::npos) {
        i = close;
        continue;
      }
    }
    out += line[i];
  }
  return out;
}

}  // namespace

std::string slug_of(std::string_view heading) {
  std::string out;
  for (std::size_t at = 0; at < heading.size();) {
    const text::CodePoint c = text::decode(heading, at);
    if (c.value == ' ') {
      out += '-';
    } else if (stays(c.value)) {
      out += c.size == 1 ? std::string(1, text::lower(heading[at])) : std::string(heading.substr(at, c.size));
    }
    at += c.size;
  }
  return out;
}

std::vector<std::string> slugs_of(const model::Document& document, int renamed, std::string_view heading) {
  std::vector<std::string> out(document.sections.size());
  if (document.format != model::Format::Markdown) return out;
  std::unordered_map<std::string, int> seen;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const model::Section& section = document.sections[i];
    if (section.style != model::HeadingStyle::Atx && section.style != model::HeadingStyle::Setext) continue;
    std::string words = words_of(document, section);
    if (static_cast<int>(i) == renamed) {
      const std::string old(document.source->slice(section.heading));
      const std::size_t at = old.empty() ? std::string::npos : words.find(old);
      words = at == std::string::npos ? std::string(heading) : words.replace(at, old.size(), heading);
    }
    out[i] = slug_of(words);
    const int times = seen[out[i]]++;
    if (times > 0) out[i] += '-' + std::to_string(times);
  }
  return out;
}

std::string slug_meant(std::string_view written) { return text::lower(text::percent_decoded(written)); }

std::string slug_written_like(std::string_view written, std::string_view slug) {
  if (written.find('%') == std::string_view::npos) return std::string(slug);
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : slug) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) out += c;
    else out.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
  }
  return out;
}

std::vector<AnchorLink> anchor_links(const model::Document& document) {
  std::vector<AnchorLink> out;
  const std::string_view all = document.text();
  for (const WrittenLink& link : written_links(document))
    if (link.target.size() > 1 && all[link.target.begin] == '#') {
      const Span slug{link.target.begin + 1, link.target.end};
      out.push_back({slug, link.words == link.target ? slug : link.words, link.whole});
    }
  return out;
}

}  // namespace pm::features

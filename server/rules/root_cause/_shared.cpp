#include "rules/root_cause/_shared.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::rules {
namespace {

constexpr std::string_view kAnswer = "{{The answer.}}";

// How a line of the chain begins: its indent and its marker, with a number counted on.
struct Marker {
  std::string indent;
  std::string bullet;  // "- ", "1. ", "" for paragraphs
  int number = 0;      // of a numbered list
  char close = '.';
};

Marker marker_of(std::string_view line) {
  Marker marker;
  std::size_t at = std::min(line.find_first_not_of(" \t"), line.size());
  marker.indent = line.substr(0, at);
  const std::size_t begin = at;
  if (at < line.size() && (line[at] == '-' || line[at] == '*' || line[at] == '+')) {
    ++at;
  } else {
    while (at < line.size() && text::is_digit(line[at]) && at - begin < 6) ++at;
    if (at == begin || at >= line.size() || (line[at] != '.' && line[at] != ')')) return marker;
    marker.number = std::stoi(std::string{line.substr(begin, at - begin)});
    marker.close = line[at];
    ++at;
  }
  const std::size_t word = line.find_first_not_of(' ', at);
  if (word == std::string_view::npos || word == at) {
    marker.number = 0;
    return marker;
  }
  marker.bullet = line.substr(begin, word - begin);
  return marker;
}

// The key in front of a colon: `why`; empty where the line has none.
std::string_view key_of(std::string_view line) {
  line = text::trim(line);
  if (line.starts_with("- ")) line = text::trim(line.substr(2));
  std::size_t end = 0;
  while (end < line.size() && (text::is_word(line[end]) || line[end] == '-')) ++end;
  return end > 0 && end < line.size() && line[end] == ':' ? line.substr(0, end) : std::string_view{};
}

}  // namespace

Span root_cause_heading(const Document& document) {
  const int index = document.root_cause.section;
  if (index >= 0 && index < static_cast<int>(document.sections.size()))
    return document.sections[static_cast<std::size_t>(index)].heading;
  const model::Section* section = document.section(vocabulary::SectionId::RootCause);
  return section == nullptr ? Span{} : section->heading;
}

TextEdit append_whys(const Document& document, const std::vector<std::string>& questions) {
  const text::Source& source = *document.source;
  const model::Why& last = document.root_cause.whys.back();
  const Offset first_line = source.line_of(last.span.begin);
  // An answer may stand on lines of its own.
  const Offset end = std::max({last.span.end, last.answer.end, last.question.end});
  const Offset last_line = std::max(first_line, source.line_of(end > last.span.begin ? end - 1 : end));
  const Offset place = source.line(last_line).end;
  const std::string nl{source.newline()};
  const std::string_view line = source.slice(source.line(first_line));
  Marker marker = marker_of(line);
  std::string out;
  for (const std::string& question : questions) {
    const std::string words = question + " " + std::string{kAnswer};
    if (document.format == model::Format::Yaml) {
      std::string why{key_of(line)};
      std::string because;
      if (last_line > first_line) because = key_of(source.slice(source.line(first_line + 1)));
      if (why.empty()) {
        out += nl + marker.indent + "- \"" + words + "\"";
      } else {
        if (because.empty()) because = "because";
        const std::string indent = marker.indent + (marker.bullet.empty() ? "" : "  ");
        out += nl +
               (marker.bullet.empty()
                    ? marker.indent.substr(0, marker.indent.size() - std::min<std::size_t>(2, marker.indent.size()))
                    : marker.indent) +
               "- " + why + ": \"" + question + "\"" + nl + indent + because + ": \"" + std::string{kAnswer} + "\"";
      }
      continue;
    }
    const std::string_view trimmed = text::trim(line);
    if (trimmed.starts_with("|")) {
      out += nl + "| " + question + " | " + std::string{kAnswer} + " |";
      continue;
    }
    if (marker.bullet.empty()) {
      out += nl + nl + marker.indent + words;
      continue;
    }
    std::string bullet = marker.bullet;
    if (marker.number > 0) bullet = std::to_string(++marker.number) + marker.close + " ";
    out += nl + marker.indent + bullet + words;
  }
  return {{place, place}, out};
}

}  // namespace pm::rules

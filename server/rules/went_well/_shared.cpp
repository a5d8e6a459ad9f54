#include "rules/went_well/_shared.h"

#include <algorithm>

#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {
namespace {

using model::Format;
using model::Section;

// A line that is nothing but a rule (`---`), as opposed to a bare list marker.
bool is_thematic_break(std::string_view line) {
  return line.size() >= 3 && line.find_first_not_of("-*_= ") == std::string_view::npos;
}

bool is_bare_marker(std::string_view line) {
  if (line == "-" || line == "*" || line == "+" || line == "[]" || line == "~" || line == "{}") return true;
  return line == "- [ ]" || line == "* [ ]";
}

std::string_view without_marker(std::string_view line) {
  if (line.size() >= 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && text::is_space(line[1]))
    line = text::trim(line.substr(1));
  if (line.starts_with("[ ]") || line.starts_with("[x]")) line = text::trim(line.substr(3));
  return line;
}

void append_words(std::string& out, std::string_view line) {
  bool gap = !out.empty();
  for (const char c : without_marker(line)) {
    if (text::is_word(c) || c == '/') {
      if (gap && !out.empty()) out += ' ';
      gap = false;
      out += text::lower(c);
    } else if (c != '\'') {
      gap = true;
    }
  }
}

}  // namespace

SectionWords words_of(const Document& document, const Section& section) {
  SectionWords words;
  std::string body{document.source->slice(section.body)};
  for (const Span comment : document.comments) {
    const Offset begin = std::max(comment.begin, section.body.begin);
    const Offset end = std::min(comment.end, section.body.end);
    for (Offset at = begin; at < end; ++at) {
      char& c = body[at - section.body.begin];
      if (c != '\n' && c != '\r') c = ' ';
    }
  }
  bool any = false;
  for (std::size_t begin = 0; begin < body.size();) {
    const std::size_t end = std::min(body.find('\n', begin), body.size());
    const std::string_view line = text::trim(std::string_view{body}.substr(begin, end - begin));
    if (!line.empty() && !is_thematic_break(line)) {
      const auto at = static_cast<Offset>(section.body.begin + (line.data() - body.data()));
      if (!any) words.span.begin = at;
      words.span.end = at + static_cast<Offset>(line.size());
      any = true;
      if (!is_bare_marker(line)) append_words(words.text, line);
    }
    begin = end + 1;
  }
  if (!any) words.span = {section.body.begin, section.body.begin};
  return words;
}

bool says_nothing(const SectionWords& words) {
  static constexpr std::string_view kMore[] = {"null",
                                               "nothing really",
                                               "nothing comes to mind",
                                               "nothing went well",
                                               "nothing went wrong",
                                               "nothing went poorly",
                                               "none identified",
                                               "skipped",
                                               "skip",
                                               "n a",
                                               "non applicable",
                                               "nothing specific",
                                               "nothing of note",
                                               "nothing special",
                                               "none known",
                                               "none noted"};
  if (words.text.empty()) return true;
  if (std::find(std::begin(kMore), std::end(kMore), words.text) != std::end(kMore)) return true;
  return vocabulary::is_listed("nothing-word", words.text);
}

TextEdit fill_section(const Document& document, const Section& section, const std::vector<std::string>& lines) {
  const std::string& source = document.text();
  const std::string_view nl = document.source->newline();
  const bool yaml = document.format == Format::Yaml;
  const Offset heading_line = document.source->line_of(section.heading_block.begin);

  std::string indent;
  std::string bullet{yaml ? '-' : document.style.bullet};
  if (yaml) indent.assign(section.heading_block.begin - document.source->line_begin(heading_line) + 2, ' ');
  std::string list;
  for (const std::string& line : lines) {
    if (!list.empty()) list.append(nl);
    list.append(indent).append(bullet).append(" ").append(yaml ? "\"" + line + "\"" : line);
  }

  const SectionWords words = words_of(document, section);
  if (!words.span.empty()) {
    Offset begin = words.span.begin;
    if (document.source->line_of(begin) != heading_line) {
      // The indent in front of the first word stays.
      if (yaml) list = list.substr(std::min<std::size_t>(list.size(), begin - document.source->line_at(begin).begin));
      return {{begin, words.span.end}, list};
    }
    while (begin > section.heading_block.begin && (source[begin - 1] == ' ' || source[begin - 1] == '\t')) --begin;
    return {{begin, words.span.end}, std::string{nl} + (yaml ? "" : std::string{nl}) + list};
  }
  if (yaml) {
    const Offset end = document.source->line_at(section.heading_block.begin).end;
    return {{end, end}, std::string{nl} + list};
  }
  std::optional<Offset> behind;
  for (const Span comment : document.comments)
    if (section.body.contains(comment)) behind = comment.end;
  if (behind) return {{*behind, *behind}, std::string{nl} + std::string{nl} + list};
  Offset at = section.body.begin;
  // Behind the heading's own line end, where the heading stops short of it.
  if (at > 0 && at < source.size() && source[at - 1] != '\n' && (source[at] == '\n' || source[at] == '\r'))
    at = document.source->full_line(document.source->line_of(at)).end;
  std::string before{nl};
  if (at > 0 && source[at - 1] != '\n') before.append(nl);
  std::string after{nl};
  if (at < source.size() && source[at] != '\n' && source[at] != '\r') after.append(nl);
  return {{at, at}, before + list + after};
}

std::optional<std::int64_t> between(const Document& document, vocabulary::Moment from, vocabulary::Moment to) {
  const auto first = [&](vocabulary::Moment wanted) {
    return std::find_if(document.timeline.begin(), document.timeline.end(), [&](const model::TimelineEntry& e) {
      return e.time && !e.time_invalid && std::find(e.moments.begin(), e.moments.end(), wanted) != e.moments.end();
    });
  };
  const auto a = first(from);
  const auto b = first(to);
  if (a == document.timeline.end() || b == document.timeline.end() || a == b || document.newest_first) return std::nullopt;
  std::int64_t seconds = b->time->seconds() - a->time->seconds();
  if (a->date && b->date) seconds += std::int64_t{86400} * calendar::days_between(*a->date, *b->date);
  if (seconds <= 0 || seconds > std::int64_t{86400} * 14) return std::nullopt;
  return seconds;
}

void check_went_empty(const Context& context, Report& report, const Rule& rule, vocabulary::SectionId id,
                      std::string_view hint) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.sections.size(); ++i) {
    const Section& section = document.sections[i];
    if (section.id != id || document.is_broken(section.whole()) || document.holds_placeholder(section.body)) continue;
    const SectionWords words = words_of(document, section);
    if (!says_nothing(words)) continue;
    std::string_view said = document.source->slice(words.span);
    if (said.starts_with("- ") || said.starts_with("* ")) said = text::trim(said.substr(2));
    const std::string title = section.title.empty() ? std::string{document.source->slice(section.heading)} : section.title;
    Finding finding;
    finding.severity = rule.severity;
    finding.span = words.text.empty() ? section.heading : words.span;
    finding.message = words.text.empty() ? "\"" + title + "\" is empty: " + std::string{hint}
                                         : "\"" + std::string(said) + "\" leaves \"" + title + "\" empty: " + std::string{hint};
    finding.subject = static_cast<int>(i);
    report.add(rule, std::move(finding));
  }
}

}  // namespace pm::rules

#include "templates/templates.h"

#include <algorithm>
#include <optional>

#include "templates/embedded.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::templates {
namespace {

using model::HeadingStyle;
using model::Section;
using text::Offset;

std::string_view file(std::string_view name) {
  for (const EmbeddedFile& f : template_files())
    if (f.name == name) return f.content;
  return {};
}

std::string_view without_line_end(std::string_view body) {
  while (!body.empty() && (body.back() == '\n' || body.back() == '\r')) body.remove_suffix(1);
  return body;
}

std::string key_of(SectionId id) { return text::replace_all(std::string(vocabulary::id_of(id)), "-", "_"); }

std::string_view body_of(SectionId id, Format format) {
  return without_line_end(file("sections/" + std::string(vocabulary::id_of(id)) + (format == Format::Yaml ? ".yaml" : ".md")));
}

// A language's file: the head of the template, then `%%section id | Heading%%` and the body of each, words and labels in between.
std::string_view language_file(std::string_view language) { return language == "en" ? std::string_view{} : file("language/" + std::string(language) + ".md"); }

// What stands between `%%key` and `%%`; empty where the file has no such mark.
std::string_view marked(std::string_view content, std::string_view key) {
  const std::string mark = "%%" + std::string(key);
  const std::size_t at = content.find(mark);
  if (at == std::string_view::npos) return {};
  const std::size_t end = content.find("%%", at + mark.size());
  return end == std::string_view::npos ? std::string_view{} : text::trim(content.substr(at + mark.size(), end - at - mark.size()));
}

// The body behind such a mark, up to the next.
std::string_view behind_mark(std::string_view content, std::string_view key) {
  const std::string_view inside = marked(content, key);
  if (inside.empty()) return {};
  std::size_t begin = static_cast<std::size_t>(inside.data() - content.data()) + inside.size();
  begin = content.find("%%", begin) + 2;
  const std::size_t end = std::min(content.find("\n%%", begin), content.size());
  std::string_view body = content.substr(begin, end - begin);
  while (!body.empty() && body.front() == '\n') body.remove_prefix(1);
  return without_line_end(body);
}

// `what = Maßnahme | owner = Verantwortlich`
std::string_view word_in(std::string_view words, std::string_view key) {
  for (const std::string_view entry : text::split(words, '|')) {
    const std::size_t equals = entry.find('=');
    if (equals != std::string_view::npos && text::trim(entry.substr(0, equals)) == key) return text::trim(entry.substr(equals + 1));
  }
  return {};
}

std::string_view column_of(std::string_view key, std::string_view language) {
  const std::string_view own = word_in(marked(language_file(language), "words "), key);
  if (!own.empty()) return own;
  static constexpr std::string_view kEnglish = "time = Time | event = Event | what = Action | owner = Owner | due = Due | priority = Priority";
  return word_in(kEnglish, key);
}

std::string body_in(SectionId id, Format format, std::string_view language) {
  if (format == Format::Markdown) {
    const std::string_view body = behind_mark(language_file(language), "section " + std::string(vocabulary::id_of(id)));
    if (!body.empty()) return std::string(body);
  }
  return std::string(body_of(id, format));
}

int rank(SectionId id, Order order) {
  const auto found = std::find(order.begin(), order.end(), id);
  return found == order.end() ? -1 : static_cast<int>(found - order.begin());
}

bool is_pair(SectionId a, SectionId b) {
  return (a == SectionId::WentWell && b == SectionId::WentPoorly) || (a == SectionId::WentPoorly && b == SectionId::WentWell);
}

// How the heading of an inserted section looks.
struct Look {
  HeadingStyle style = HeadingStyle::Atx;
  int level = 2;
};

// Where a section belongs: an offset at a line's beginning (or the end of the text), and its look there.
struct Place {
  Offset at = 0;
  Look look;
  std::string indent;  // of YAML keys
};

// The outermost section around `section` that stands no higher than the template's sections do.
const Section& outermost(const Document& document, const Section& section) {
  const Section* at = &section;
  while (at->parent >= 0) {
    const Section& parent = document.sections[static_cast<std::size_t>(at->parent)];
    if (parent.level < document.style.section_level) break;
    at = &parent;
  }
  return *at;
}

std::string indent_of(const Document& document, const Section& section) {
  if (document.format != Format::Yaml) return {};
  const auto line = document.source->slice(document.source->line_at(section.heading_block.begin));
  return std::string(
      line.substr(0, line.find_first_not_of(" \t") == std::string_view::npos ? 0 : line.find_first_not_of(" \t")));
}

// In YAML the comment right above a key belongs to it.
Offset above_comments(const Document& document, Offset at) {
  const text::Source& source = *document.source;
  Offset line = source.line_of(at);
  while (line > 0 && source.slice(source.line(line - 1)).starts_with("#")) --line;
  return source.line_begin(line);
}

Place place_of(SectionId id, const Document& document, Order order) {
  const Look usual{document.style.heading, document.style.section_level};
  const Section* after = nullptr;
  std::vector<const Section*> earlier;   // those that it follows in the template
  for (const SectionId other : order) {
    if (other == id) continue;
    const Section* section = document.section(other);
    if (section == nullptr) continue;
    if (rank(other, order) < rank(id, order)) earlier.push_back(section);
    // Those that follow it: the next one, or where nothing comes before it the one that the document tells first.
    if (rank(other, order) > rank(id, order) && (after == nullptr || (earlier.empty() && section->heading_block.begin < after->heading_block.begin))) after = section;
  }
  // A timeline behind the root cause is told as an annex: nothing to stand behind.
  const auto annex = std::find_if(earlier.begin(), earlier.end(), [&](const Section* s) {
    return s->id == SectionId::Timeline && std::any_of(earlier.begin(), earlier.end(), [&](const Section* other) {
             return rank(other->id, order) > rank(s->id, order) && other->heading_block.begin < s->heading_block.begin;
           });
  });
  if (annex != earlier.end()) earlier.erase(annex);
  // Where the document has another order, most decide: an annex behind `after` is nothing to stand behind, and an `after` that
  // stands before most of them nothing to stand before.
  if (after != nullptr) {
    std::size_t behind = 0, all = 0;
    for (const Section* s : earlier) {
      if (s->id == SectionId::Timeline) continue;
      ++all;
      behind += s->heading_block.begin > after->heading_block.begin;
    }
    if (behind > 0 && behind * 2 >= all) after = nullptr;
    else std::erase_if(earlier, [&](const Section* s) { return s->heading_block.begin > after->heading_block.begin; });
  }
  const auto last = std::max_element(earlier.begin(), earlier.end(), [](const Section* a, const Section* b) { return a->heading_block.begin < b->heading_block.begin; });
  const Section* before = last == earlier.end() ? nullptr : *last;
  // Went well and went poorly belong together, often below a parent of their own.
  if (before != nullptr && is_pair(before->id, id)) after = nullptr;

  const auto look_of = [&](const Section& anchor) { return is_pair(anchor.id, id) ? Look{anchor.style, anchor.level} : usual; };
  const Offset end = document.source->size();
  if (after != nullptr) {
    const Section& anchor = is_pair(after->id, id) ? *after : outermost(document, *after);
    // Inside of the section it would follow, the place before `after` is no place of its own.
    if (before == nullptr || !anchor.whole().contains(before->heading_block.begin)) {
      Offset at = document.source->line_begin(document.source->line_of(anchor.heading_block.begin));
      if (document.format == Format::Yaml) at = above_comments(document, at);
      return {at, look_of(*after), indent_of(document, *after)};
    }
  }
  if (before != nullptr) {
    const Section& anchor = is_pair(before->id, id) ? *before : outermost(document, *before);
    Offset at = std::min(anchor.body.end, end);
    if (at < end) {
      at = document.source->line_begin(document.source->line_of(at));
      if (document.format == Format::Yaml) at = above_comments(document, at);
    }
    return {at, look_of(*before), indent_of(document, *before)};
  }
  return {end, usual, {}};
}

std::string_view emoji_of(SectionId id) {
  switch (id) {
    case SectionId::Summary: return "📋";
    case SectionId::Timeline: return "🕒";
    case SectionId::RootCause: return "🔍";
    case SectionId::WentWell: return "✅";
    case SectionId::WentPoorly: return "❌";
    case SectionId::ActionItems: return "🛠️";
    default: return {};
  }
}

// Letters as a reader counts them: what the underline of a setext heading is as long as.
std::size_t width_of(std::string_view title) {
  return static_cast<std::size_t>(std::count_if(title.begin(), title.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

std::string heading(std::string title, SectionId id, Look look) {
  switch (look.style) {
    case HeadingStyle::Bold:
      return "**" + title + "**";
    case HeadingStyle::Setext:
      if (look.level == 1) return title + "\n" + std::string(width_of(title), '=');
      if (look.level == 2) return title + "\n" + std::string(width_of(title), '-');
      break;
    case HeadingStyle::YamlKey:
      return key_of(id) + ":";
    case HeadingStyle::Atx:
      break;
  }
  return std::string(static_cast<std::size_t>(std::clamp(look.level, 1, 6)), '#') + " " + title;
}

// The number that a section gets among those that are there: the text is numbered by hand, so only the new one is right for sure
// at the end.
int number_for(SectionId id, const Document& document) {
  int number = 1;
  for (const Section& section : document.sections)
    if (vocabulary::is_template_section(section.id) && section.level == document.style.section_level && rank(section.id, vocabulary::template_sections()) < rank(id, vocabulary::template_sections())) ++number;
  return number;
}

std::string title_in_style(SectionId id, const Document& document) {
  std::string title(heading_of(id, document.language));
  if (document.format == Format::Yaml) return title;
  if (document.style.emoji && !emoji_of(id).empty()) title = std::string(emoji_of(id)) + " " + title;
  if (document.style.numbered) title = std::to_string(number_for(id, document)) + ". " + title;
  return title;
}

// `- a — b` lines become the rows of a table with the given columns.
std::string as_table(const std::string& body, const std::vector<std::string_view>& columns, const std::vector<std::size_t>& order) {
  std::string out;
  bool open = false;
  for (const std::string_view line : text::split(body, '\n')) {
    if (!line.starts_with("- ")) {
      if (open && !line.empty()) open = false;
      out += std::string(line) + "\n";
      continue;
    }
    if (!open) {
      out += "|";
      for (const std::string_view column : columns) out += " " + std::string(column) + " |";
      out += "\n|";
      for (std::size_t i = 0; i < columns.size(); ++i) out += " --- |";
      out += "\n";
      open = true;
    }
    std::vector<std::string_view> cells;
    std::string_view rest = line.substr(2);
    while (cells.size() + 1 < columns.size()) {
      const std::size_t mark = rest.find(" — ");
      if (mark == std::string_view::npos) break;
      cells.push_back(rest.substr(0, mark));
      rest.remove_prefix(mark + std::string_view(" — ").size());
    }
    cells.push_back(rest);
    out += "|";
    for (const std::size_t at : order) out += " " + std::string(at < cells.size() ? cells[at] : std::string_view{}) + " |";
    out += "\n";
  }
  while (out.ends_with('\n')) out.pop_back();
  return out;
}

std::string_view date_placeholder(model::DateForm form) {
  switch (form) {
    case model::DateForm::Iso: break;
    case model::DateForm::DayMonthYear: return "{{D Month YYYY}}";
    case model::DateForm::MonthDayYear: return "{{Month D, YYYY}}";
    case model::DateForm::Dotted: return "{{DD.MM.YYYY}}";
    case model::DateForm::DayFirstSlashes: return "{{DD/MM/YYYY}}";
    case model::DateForm::MonthFirstSlashes: return "{{MM/DD/YYYY}}";
    case model::DateForm::Wide: return "{{YYYY年M月D日}}";
  }
  return "{{YYYY-MM-DD}}";
}

std::string formed(SectionId id, std::string body, const Document& document) {
  if (document.format != Format::Markdown) return body;
  const model::Style& style = document.style;
  const bool tables = (style.table_timeline || document.timeline.empty()) && (style.table_items || document.action_items.empty()) && (style.table_timeline || style.table_items);
  const std::string_view language = document.language;
  if (id == SectionId::Timeline && tables) {
    body = as_table(body, {column_of("time", language), column_of("event", language)}, {0, 1});
  } else if (id == SectionId::ActionItems && tables) {
    body = as_table(body, {column_of("priority", language), column_of("what", language), column_of("owner", language), column_of("due", language)}, {0, 1, 2, 3});
  }
  if (style.date != model::DateForm::Iso) body = text::replace_all(std::move(body), "{{YYYY-MM-DD}}", date_placeholder(style.date));
  if (id == SectionId::Timeline && style.clock_mark != ':') body = text::replace_all(std::move(body), "{{HH:MM}}", std::string("{{HH") + style.clock_mark + "MM}}");
  return body;
}

std::string in_style(std::string body, const Document& document) {
  if (document.format == Format::Markdown && document.style.bullet != '-') {
    const std::string bullet(1, document.style.bullet);
    if (body.starts_with("- ")) body.replace(0, 1, bullet);
    body = text::replace_all(std::move(body), "\n- ", "\n" + bullet + " ");
  }
  return body;
}

std::string with_newlines(std::string lines, const Document& document, std::string_view indent) {
  std::string newline = document.style.newline;
  if (!indent.empty()) {
    lines = std::string(indent) + text::replace_all(std::move(lines), "\n", "\n" + std::string(indent));
    lines = text::replace_all(std::move(lines), "\n" + std::string(indent) + "\n", "\n\n");
  }
  return newline == "\n" ? lines : text::replace_all(std::move(lines), "\n", newline);
}

std::string skeleton(SectionId id, const Document& document, Look look, std::string_view indent) {
  if (document.format == Format::Yaml) look.style = HeadingStyle::YamlKey;
  const std::string gap = document.format == Format::Yaml ? "\n" : "\n\n";
  return with_newlines(heading(title_in_style(id, document), id, look) + gap +
                           in_style(formed(id, body_in(id, document.format, document.language), document), document),
                       document, indent);
}

// How many line ends the text has right before `at`: 0, 1, or 2 for a blank line (the beginning counts as one).
int line_ends_before(std::string_view text, Offset at) {
  int ends = 0;
  std::size_t i = at;
  while (ends < 2) {
    while (i > 0 && (text[i - 1] == ' ' || text[i - 1] == '\t')) --i;
    if (i == 0) return 2;
    if (text[i - 1] == '\n') {
      --i;
      if (i > 0 && text[i - 1] == '\r') --i;
    } else if (text[i - 1] == '\r') {
      --i;
    } else {
      break;
    }
    ++ends;
  }
  return ends;
}

}  // namespace

std::string whole(Format format, std::string_view language) {
  std::string out;
  if (const std::string_view own = language_file(language); format == Format::Markdown && !own.empty()) {
    out = std::string(behind_mark(own, "labels ")) + "\n\n";
    for (const SectionId id : vocabulary::template_sections())
      out += heading(std::string(heading_of(id, language)), id, {HeadingStyle::Atx, 2}) + "\n\n" + body_in(id, format, language) +
             (id == SectionId::ActionItems ? "\n" : "\n\n");
    return out;
  }
  const std::string_view text = file(format == Format::Yaml ? "postmortem.yaml.template" : "postmortem.md.template");
  static constexpr std::string_view kMark = "%%section ";
  std::size_t at = 0;
  while (true) {
    const std::size_t mark = text.find(kMark, at);
    const std::size_t close = mark == std::string_view::npos ? mark : text.find("%%", mark + kMark.size());
    if (close == std::string_view::npos) break;
    out += text.substr(at, mark - at);
    if (const auto id = vocabulary::section_of_id(text.substr(mark + kMark.size(), close - mark - kMark.size())))
      out += heading(std::string(heading_of(*id)), *id, {format == Format::Yaml ? HeadingStyle::YamlKey : HeadingStyle::Atx, 2}) +
             (format == Format::Yaml ? "\n" : "\n\n") + std::string(body_of(*id, format));
    at = close + 2;
  }
  out += text.substr(at);
  return out;
}

std::string whole(Format format, const settings::Settings& settings) {
  if (format == Format::Markdown) {
    if (!settings.team_template.text.empty()) return settings.team_template.text;
    if (const std::string_view own = file("profiles/" + settings.profile + ".md.template"); !own.empty()) return std::string(own);
    return whole(format, settings.language.empty() ? "en" : std::string_view(settings.language));
  }
  // The keys of the form are the same for all; a profile leaves out those that it does not ask for.
  std::string out = whole(format);
  for (const SectionId id : vocabulary::template_sections()) {
    const auto& wanted = settings.required_sections;
    if (settings.profile == "default" || std::find(wanted.begin(), wanted.end(), id) != wanted.end()) continue;
    const std::string own = key_of(id) + ":\n" + std::string(body_of(id, format)) + "\n\n";
    if (const std::size_t at = out.find("\n" + own); at != std::string::npos) out.erase(at + 1, own.size());
  }
  return out;
}

bool has_skeleton(SectionId id, Format format) { return id != SectionId::Unknown && !body_of(id, format).empty(); }

std::string section(SectionId id, const Document& document) {
  return skeleton(id, document, {document.style.heading, document.style.section_level}, {});
}

std::string prompts(SectionId id, const Document& document) {
  std::string body = formed(id, body_in(id, document.format, document.language), document);
  const std::string_view close = "-->";
  if (document.format == Format::Markdown && body.starts_with("<!--")) {
    const std::size_t end = body.find(close);
    if (end != std::string::npos) body.erase(0, end + close.size());
  } else if (document.format == Format::Yaml) {
    while (text::trim(std::string_view(body).substr(0, body.find('\n'))).starts_with("#")) {
      const std::size_t line = body.find('\n');
      if (line == std::string::npos) break;
      body.erase(0, line + 1);
    }
  }
  body.erase(0, std::min(body.find_first_not_of("\r\n"), body.size()));
  return with_newlines(in_style(std::move(body), document), document, {});
}

text::TextEdit insert_section(SectionId id, const Document& document, Order order) {
  return insert_sections({id}, document, order).front();
}

std::vector<text::TextEdit> insert_sections(const std::vector<SectionId>& ids, const Document& document, Order order) {
  std::vector<text::TextEdit> edits;
  const std::string& newline = document.style.newline;
  const Offset end = document.source->size();
  std::vector<SectionId> ordered = ids;
  std::stable_sort(ordered.begin(), ordered.end(), [&](SectionId a, SectionId b) { return rank(a, order) < rank(b, order); });
  for (const SectionId id : ordered) {
    const Place place = place_of(id, document, order);
    // What stands before it: the document, or the section that was put at the same place just now.
    const auto same =
        std::find_if(edits.rbegin(), edits.rend(), [&](const text::TextEdit& e) { return e.span.begin == place.at; });
    const int ends = same == edits.rend() ? line_ends_before(document.text(), place.at) : place.at == end ? 1 : 2;
    std::string text;
    for (int i = ends; i < 2; ++i) text += newline;
    text += skeleton(id, document, place.look, place.indent) + newline;
    if (place.at < end) text += newline;
    edits.push_back({{place.at, place.at}, std::move(text)});
  }
  return edits;
}

std::string heading_line(SectionId id, const Document& document) {
  Look look{document.style.heading, document.style.section_level};
  if (look.style == HeadingStyle::Bold) look = {HeadingStyle::Atx, 2};
  return heading(title_in_style(id, document), id, look);
}

std::string_view label_of(vocabulary::FieldId field, std::string_view language) {
  return word_in(marked(language_file(language), "labels "), vocabulary::id_of(field));
}

std::string date_in_style(calendar::Date date, const Document& document) {
  const int year = static_cast<int>(date.year());
  const unsigned month = static_cast<unsigned>(date.month()), day = static_cast<unsigned>(date.day());
  const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const std::string y = std::to_string(year), d = std::to_string(day);
  const auto name = [&] { return vocabulary::month_name(static_cast<int>(month), document.language); };
  switch (document.style.date) {
    case model::DateForm::Iso: break;
    case model::DateForm::DayMonthYear: {
      const std::string& language = document.language;
      if (name().empty()) break;
      if (language == "de" || language == "da" || language == "no") return d + ". " + name() + " " + y;
      if (language == "es" || language == "pt") return d + " de " + name() + " de " + y;
      if (language == "fr" && day == 1) return "1er " + name() + " " + y;
      return d + " " + name() + " " + y;
    }
    case model::DateForm::MonthDayYear:
      if (name().empty()) break;
      return name() + " " + d + ", " + y;
    case model::DateForm::Dotted: return two(day) + "." + two(month) + "." + y;
    case model::DateForm::DayFirstSlashes: return two(day) + "/" + two(month) + "/" + y;
    case model::DateForm::MonthFirstSlashes: return two(month) + "/" + two(day) + "/" + y;
    case model::DateForm::Wide:
      return document.language == "ko" ? y + "년 " + std::to_string(month) + "월 " + d + "일" : y + "年" + std::to_string(month) + "月" + d + "日";
  }
  return calendar::format_iso(date);
}

std::string_view heading_of(SectionId id, std::string_view language) {
  if (const std::string_view own = language_file(language); !own.empty()) {
    std::string_view inside = marked(own, "section " + std::string(vocabulary::id_of(id)) + " |");
    if (inside.empty()) inside = word_in(marked(own, "headings "), vocabulary::id_of(id));
    if (!inside.empty()) return inside;
  }
  switch (id) {
    case SectionId::Summary:
      return "Summary";
    case SectionId::Timeline:
      return "Timeline";
    case SectionId::RootCause:
      return "Root Cause Analysis";
    case SectionId::WentWell:
      return "What Went Well";
    case SectionId::WentPoorly:
      return "What Went Poorly";
    case SectionId::ActionItems:
      return "Action Items";
    case SectionId::Impact:
      return "Impact";
    case SectionId::Detection:
      return "Detection";
    case SectionId::Trigger:
      return "Trigger";
    case SectionId::Resolution:
      return "Resolution";
    case SectionId::Recovery:
      return "Recovery";
    case SectionId::Background:
      return "Background";
    case SectionId::Lucky:
      return "Where We Got Lucky";
    case SectionId::Lessons:
      return "Lessons Learned";
    case SectionId::Attendees:
      return "Attendees";
    case SectionId::Stats:
      return "Stats";
    case SectionId::References:
      return "References";
    case SectionId::Supporting:
      return "Supporting Information";
    case SectionId::Appendix:
      return "Appendix";
    case SectionId::Glossary:
      return "Glossary";
    case SectionId::Unknown:
      break;
  }
  return {};
}

std::string as_snippet(std::string_view text) {
  std::string out;
  int stop = 0;
  const auto escaped = [&](std::string_view part) {
    for (const char c : part) {
      if (c == '$' || c == '}' || c == '\\') out += '\\';
      out += c;
    }
  };
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find("{{", at);
    const std::size_t close = open == std::string_view::npos ? open : text.find("}}", open + 2);
    if (close == std::string_view::npos) break;
    escaped(text.substr(at, open - at));
    out += "${" + std::to_string(++stop) + ":";
    escaped(text.substr(open + 2, close - open - 2));
    out += "}";
    at = close + 2;
  }
  escaped(text.substr(at));
  return out;
}

bool has_placeholders(std::string_view text) {
  const std::size_t open = text.find("{{");
  return open != std::string_view::npos && text.find("}}", open + 2) != std::string_view::npos;
}

}  // namespace pm::templates

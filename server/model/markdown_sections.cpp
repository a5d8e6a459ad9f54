// Finds the sections: headings at any level, ATX and setext, bold labels, and lone lines that are a section's name.
#include <algorithm>

#include "model/reading.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;
using vocabulary::SectionMatch;

// `title` without numbering, marks and a trailing colon, as people would say it.
std::string clean_title(std::string title) {
  if (title.ends_with("：")) title.resize(title.size() - 3);
  while (!title.empty() && (title.back() == ':' || title.back() == ' ' || title.back() == '#')) title.pop_back();
  return title;
}

// Without what stands in brackets: "Timeline (UTC)".
std::string without_brackets(std::string_view title) {
  std::string out;
  int open = 0;
  for (const char c : title) {
    open += c == '(';
    if (open == 0) out.push_back(c);
    open -= c == ')' && open > 0;
  }
  return std::string(text::trim(out));
}

struct Candidate {
  Section section;
  SectionMatch match;
  bool stamp = false;      // "### 15:10": a heading of the timeline
  int block = -1;
};

// What a heading says by itself.
struct HeadingNote {
  std::string title;
  SectionMatch match;
  SectionMatch led;        // of the words before a colon, where all of them are no name: counts for any heading but the first
  bool stamp = false;
};

class Finder {
 public:
  explicit Finder(Reading& reading) : r_(reading), aliases_(reading.input.settings->section_aliases) {}

  void run() {
    const int headings = static_cast<int>(std::count_if(r_.blocks.begin(), r_.blocks.end(), [](const MarkdownBlock& b) { return b.kind == MarkdownKind::Heading; }));
    const bool plain = headings <= 1 && tells_plainly();
    for (int i = 0; i < r_.count(); ++i) {
      const MarkdownBlock& block = r_.block(i);
      if (r_.in_quote(i)) continue;
      if (plain && block.kind == MarkdownKind::Paragraph && block.parent < 0 && add_lines(i)) continue;
      if (block.kind == MarkdownKind::Heading) add_heading(i);
      else if (block.kind == MarkdownKind::Paragraph && block.parent < 0) add_label(i);
    }
    name();
    nest();
  }

 private:
  bool has_stamp(int index) {
    const Words& words = r_.words(index);
    return read_stamp(words.visible, words.tokens, 0, words.tokens.size(), r_.order()).has_value();
  }

  void add_heading(int index) {
    const MarkdownBlock& block = r_.block(index);
    Candidate c;
    c.block = index;
    const HeadingNote& note = r_.note<HeadingNote>(index, [&] {
      HeadingNote out{clean_title(r_.plain(index)), {}, {}, false};
      out.match = vocabulary::section_of_heading(out.title, aliases_);
      // "Summary: the checkout was down", "Root cause identification: the five whys"
      if (const std::size_t colon = out.title.find(": "); out.match.id == SectionId::Unknown && colon != std::string::npos) {
        out.led = vocabulary::section_of_heading(std::string_view(out.title).substr(0, colon), aliases_);
        out.led.specific = false;
        if (!vocabulary::is_template_section(out.led.id)) out.led = {};
      }
      out.stamp = out.match.id == SectionId::Unknown && has_stamp(index);
      return out;
    });
    c.section.title = note.title;
    c.section.heading = block.content;
    c.section.heading_block = {block.span.begin, r_.document.source->full_line(r_.document.source->line_of(block.span.end)).end};
    c.section.level = block.level;
    c.section.style = block.setext ? HeadingStyle::Setext : HeadingStyle::Atx;
    c.match = note.match.id == SectionId::Unknown && !found_.empty() ? note.led : note.match;
    c.stamp = c.match.id == SectionId::Unknown && note.stamp;
    found_.push_back(std::move(c));
  }

  // The lines of a paragraph that are nothing but a section's name: "Issue Summary", "Timeline:".
  std::vector<std::pair<Span, SectionMatch>> section_lines(int index) {
    std::vector<std::pair<Span, SectionMatch>> out;
    const Words& words = r_.words(index);
    for (const WordLine& line : lines_of(words)) {
      if (line.span.size() < 4 || line.span.size() > 48) continue;
      Span title = line.span;
      if (words.visible[title.end - 1] == ':') --title.end;
      if (words.visible.find(':', title.begin) < title.end) continue;
      const std::string name = clean_title(r_.plain(index, title));
      const SectionMatch match = vocabulary::section_of_heading(name, aliases_);
      if (match.id != SectionId::Unknown && vocabulary::normalise(name).size() + 4 >= without_brackets(name).size()) out.emplace_back(title, match);
    }
    return out;
  }

  // Text without a heading that was pasted from elsewhere: the names of the sections stand alone on their lines.
  bool tells_plainly() {
    std::vector<SectionId> named;
    bool specific = false;
    for (int i = 0; i < r_.count(); ++i) {
      if (r_.block(i).kind != MarkdownKind::Paragraph || r_.block(i).parent >= 0) continue;
      for (const auto& [title, match] : section_lines(i)) {
        if (std::find(named.begin(), named.end(), match.id) == named.end()) named.push_back(match.id);
        specific |= match.specific;
      }
    }
    return specific && named.size() >= 3;
  }

  bool add_lines(int index) {
    const MarkdownBlock& block = r_.block(index);
    const auto lines = section_lines(index);
    for (const auto& [title, match] : lines) {
      if (!found_.empty() && found_.back().match.id == match.id) continue;   // "Tasks:" among the actions
      Candidate c;
      c.section.title = clean_title(r_.plain(index, title));
      c.match = match;
      c.block = index;
      c.section.heading = title.shifted(block.content.begin);
      const text::Source& source = *r_.document.source;
      c.section.heading_block = {c.section.heading.begin, source.line(source.line_of(c.section.heading.begin)).end};
      c.section.style = HeadingStyle::Bold;
      found_.push_back(std::move(c));
    }
    return !lines.empty();
  }

  // "**Timeline:**" alone or with text behind it, or a line that is nothing but "Action Items".
  void add_label(int index) {
    const MarkdownBlock& block = r_.block(index);
    // cheap refusals first: this is asked for every paragraph
    const std::string_view raw = text::slice(r_.text(), block.content);
    const bool bold = raw.starts_with("**") || raw.starts_with("__");
    const bool lone = raw.size() < 40 && raw.find('\n') == std::string_view::npos;
    if (!bold && !lone) return;
    const Words& words = r_.words(index);
    Span title{};
    Offset behind = 0;
    if (bold) {
      if (words.marks.strong.empty() || words.marks.strong.front().begin > 3) return;
      title = trimmed(words.visible, words.marks.strong.front());
      behind = words.marks.strong.front().end + 2;
    } else {
      title = trimmed(words.visible, words.span());
      behind = title.end;
    }
    if (title.empty()) return;
    const bool wide = text::slice(words.visible, title).ends_with("：");
    bool colon = wide || words.visible[title.end - 1] == ':';
    if (colon) title.end -= wide ? 3 : 1;
    while (behind < words.visible.size() && words.visible[behind] == ' ') ++behind;
    if (behind < words.visible.size() && (words.visible[behind] == ':' || std::string_view(words.visible).substr(behind).starts_with("："))) {
      colon = true;
      behind += words.visible[behind] == ':' ? 1 : 3;
    }
    const bool alone = trimmed(words.visible, {std::min(behind, words.span().end), words.span().end}).empty();
    // "**Summary**" on a line of its own, its text on the next
    const Offset line_end = static_cast<Offset>(std::min(words.visible.find('\n', behind), words.visible.size()));
    const bool own_line = bold && !alone && line_end < words.span().end && trimmed(words.visible, {std::min(behind, line_end), line_end}).empty();
    if (!alone && !colon && !own_line) return;
    Candidate c;
    c.section.title = clean_title(r_.plain(index, title));
    c.match = vocabulary::section_of_heading(c.section.title, aliases_);
    const bool exact = vocabulary::normalise(c.section.title).size() + 4 >= without_brackets(c.section.title).size();
    if (c.match.id == SectionId::Unknown || !exact) return;
    if (!bold && !(c.match.specific && alone)) return;
    // "**Impact:** 40 users" in a list of fields is a field.
    if (!alone && !vocabulary::is_template_section(c.match.id) && vocabulary::field_of_label(c.section.title) != FieldId::Unknown &&
        !bold_sections_)
      return;
    if (bold && vocabulary::is_template_section(c.match.id)) bold_sections_ = true;
    c.block = index;
    c.section.heading = title.shifted(block.content.begin);
    c.section.heading_block = {block.content.begin, alone ? block.span.end : block.content.begin + (own_line ? line_end : behind)};
    c.section.style = HeadingStyle::Bold;
    found_.push_back(std::move(c));
  }

  // Decides what each heading names, by what stands around it.
  void name() {
    bool summary = false;
    for (const Candidate& c : found_) summary = summary || c.match.id == SectionId::Summary;
    bool cause = false;
    for (const Candidate& c : found_) cause = cause || c.match.id == SectionId::RootCause;
    bool first = true;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      Candidate& c = found_[i];
      const bool title = i == 0 && c.section.level == 1 && c.section.style != HeadingStyle::Bold;
      if (title && !(c.match.id != SectionId::Unknown && vocabulary::normalise(c.section.title).size() < 24 && only_section_title())) {
        c.section.id = SectionId::Unknown;
        title_ = 0;
        continue;
      }
      c.section.id = c.match.id;
      if (first && !summary && c.match.id == SectionId::Unknown) c.section.id = vocabulary::first_section_of_heading(c.section.title).id;
      first = false;
      if (const SectionMatch fallback = vocabulary::fallback_section_of_heading(c.section.title); fallback.id == SectionId::RootCause && !cause && concludes(i))
        c.section.id = fallback.id;
    }
  }

  // A conclusion names the cause where the actions follow from it; one that closes the document, or holds what went well, does not.
  bool concludes(std::size_t index) const {
    const Section& here = found_[index].section;
    if (index + 1 < found_.size() && found_[index + 1].section.level > here.level && vocabulary::is_template_section(found_[index + 1].match.id)) return false;
    return std::any_of(found_.begin() + static_cast<std::ptrdiff_t>(index) + 1, found_.end(), [](const Candidate& c) { return c.match.id == SectionId::ActionItems; });
  }

  // "# Summary" may open a document whose sections are all of level 1; "# Timeline" as a title is a title.
  bool only_section_title() const {
    return std::count_if(found_.begin(), found_.end(), [](const Candidate& c) {
             return c.section.level == 1 && c.match.id != SectionId::Unknown && c.section.style != HeadingStyle::Bold;
           }) >= 2;
  }

  void nest() {
    std::vector<Section>& sections = r_.document.sections;
    std::vector<int> open;          // indices of the sections that enclose the next one
    std::vector<int> levels;
    int timeline_level = 0;         // of the timeline that is still open
    const Offset end = r_.document.source->size();
    for (Candidate& c : found_) {
      Section& s = c.section;
      int level = s.level;
      if (s.style == HeadingStyle::Bold) {
        while (!open.empty() && sections[static_cast<std::size_t>(open.back())].style == HeadingStyle::Bold) pop(open, levels, s.heading_block.begin);
        level = (levels.empty() ? 1 : levels.back()) + 1;
        s.level = level;
      } else if (c.stamp && timeline_level > 0 && level <= timeline_level) {
        level = timeline_level + 1;  // "## July 22" behind "## Timeline" is a part of it
      }
      while (!open.empty() && levels.back() >= level) pop(open, levels, s.heading_block.begin);
      s.parent = open.empty() ? -1 : open.back();
      refine(s, c.match);
      s.body = {std::min(s.heading_block.end, end), end};
      if (s.id == SectionId::Timeline) timeline_level = level;
      else if (!c.stamp && level <= timeline_level) timeline_level = 0;
      open.push_back(static_cast<int>(sections.size()));
      levels.push_back(level);
      sections.push_back(std::move(s));
    }
    while (!open.empty()) pop(open, levels, end);
    if (title_ == 0 && !sections.empty()) {
      r_.document.title = sections.front().title;
      r_.document.title_span = sections.front().heading;
    }
    assign();
  }

  void pop(std::vector<int>& open, std::vector<int>& levels, Offset end) {
    Section& s = r_.document.sections[static_cast<std::size_t>(open.back())];
    s.body.end = std::max(end, s.body.begin);
    open.pop_back();
    levels.pop_back();
  }

  // A generic name below a known section is a part of that section, not a section of the template.
  void refine(Section& s, const SectionMatch& match) const {
    if (s.id == SectionId::Unknown || s.parent < 0) return;
    const SectionId above = r_.document.governing(s.parent);
    if (above == SectionId::Unknown) return;
    if (s.id == above) {
      s.id = SectionId::Unknown;   // "Root cause" below "Root Cause Analysis" is its part
      return;
    }
    const bool grouping = above == SectionId::Lessons || above == SectionId::Impact || above == SectionId::Background ||
                          above == SectionId::Supporting || above == SectionId::Resolution || above == SectionId::Appendix;
    if (s.id == SectionId::Summary) s.id = SectionId::Unknown;
    else if (!match.specific && vocabulary::is_template_section(s.id) && !grouping) s.id = SectionId::Unknown;
    else if (!vocabulary::is_template_section(s.id) && above == SectionId::Timeline) s.id = SectionId::Unknown;
    else if (!vocabulary::is_template_section(s.id) && above == SectionId::ActionItems) s.id = SectionId::Unknown;
  }

  void assign() {
    r_.section_by_block.assign(r_.blocks.size(), -1);
    std::size_t next = 0;
    int current = -1;
    const std::vector<Section>& sections = r_.document.sections;
    for (std::size_t i = 0; i < r_.blocks.size(); ++i) {
      const Offset at = r_.blocks[i].span.begin;
      while (next < sections.size() && sections[next].heading_block.begin <= at) current = static_cast<int>(next++);
      int section = current;
      // behind the end of a nested section its parent goes on
      while (section >= 0 && sections[static_cast<std::size_t>(section)].body.end <= at &&
             sections[static_cast<std::size_t>(section)].heading_block.begin != at)
        section = sections[static_cast<std::size_t>(section)].parent;
      r_.section_by_block[i] = section;
    }
  }

  Reading& r_;
  const std::vector<std::pair<SectionId, std::string>>& aliases_;
  std::vector<Candidate> found_;
  bool bold_sections_ = false;
  int title_ = -1;
};

}  // namespace

void read_sections(Reading& reading) {
  Finder(reading).run();
  reading.govern();
}

}  // namespace pm::model

#include <algorithm>
#include <array>

#include "model/adapters.h"
#include "model/finish.h"
#include "model/from_yaml.h"
#include "model/piece_notes.h"
#include "model/reading.h"
#include "model/recognition.h"
#include "model/stamp.h"
#include "syntax/line.h"
#include "syntax/markdown.h"
#include "syntax/yaml_parser.h"
#include "text/strings.h"
#include "vocabulary/language.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {

struct ParseState::Impl {
  syntax::MarkdownParser markdown;
  PieceNotes<syntax::MarkdownPiece> blocks;
  syntax::YamlParser yaml;
  YamlNotes nodes;          // of YAML
  WordsCache words;
  text::Memo memo;          // of entries' words
  ParseState::Work work;
  settings::DateOrder order = settings::DateOrder::Unknown;   // that the notes were read under
  bool slashed_dates = false;   // whether the last version may have held any
  std::string language;     // that the memo speaks
  struct Sizes {
    std::size_t timeline = 0, action_items = 0, blocks = 0;
  } sizes;                  // of the last document: the next one is about as large
  text::Memo lines;         // what each says about the language

  // A place for what is known of each block. Of a piece that has changed, the words of the blocks that have not are taken over.
  const std::vector<BlockNotes*>& notes_of(std::string_view text, const syntax::MarkdownBlocks& parsed) {
    using Notes = PieceNotes<syntax::MarkdownPiece>;
    return blocks.of(
        Notes::Depends::Near, parsed.pieces, parsed.origins, [](const syntax::MarkdownPiece& piece) { return piece.blocks.size(); },
        [&](std::size_t i, const Notes::Left& left, BlockNotes& out) {
          if (!parsed.all[i].content.empty()) out.words = left.find(block_text(text, parsed.all[i]));
        });
  }
};

ParseState::ParseState() : impl_(std::make_unique<Impl>()) {}
ParseState::~ParseState() = default;

ParseState::Work ParseState::work() const { return impl_->work; }

void ParseState::forget() {
  impl_->blocks.forget();
  impl_->nodes.forget();
  impl_->words = {};
  impl_->memo = {};
}

namespace {

// How the headings and lists of the document look.
Style style_of(const Document& d, const std::vector<syntax::MarkdownBlock>& blocks) {
  Style style;
  style.newline = std::string(d.source->newline());
  for (const Section& s : d.sections) {
    if (!vocabulary::is_template_section(s.id)) continue;
    style.section_level = s.level;
    style.heading = s.style;
    break;
  }
  // A first section that is written as the title: the level of the others is the usual one.
  std::array<int, 7> levels{};
  int sections = 0;
  for (const Section& s : d.sections)
    if (vocabulary::is_template_section(s.id) && s.level > 0 && s.level < 7 && s.style == style.heading) ++levels[static_cast<std::size_t>(s.level)], ++sections;
  const auto most = std::max_element(levels.begin(), levels.end());
  if (*most >= 3 && *most * 2 > sections) style.section_level = static_cast<int>(most - levels.begin());
  for (const syntax::MarkdownBlock& block : blocks)
    if (block.kind == syntax::MarkdownKind::ListItem && !block.ordered) {
      style.bullet = block.marker;
      break;
    }
  return style;
}

bool begins_with_emoji(std::string_view heading) {
  while (!heading.empty() && (heading.front() == '#' || heading.front() == ' ' || heading.front() == '*')) heading.remove_prefix(1);
  return heading.starts_with("\xF0\x9F") || heading.starts_with("\xE2\x9C") || heading.starts_with("\xE2\x9D") || heading.starts_with("\xE2\x8F") || heading.starts_with("\xE2\x9A");
}

bool begins_with_number(std::string_view heading) {
  while (!heading.empty() && (heading.front() == '#' || heading.front() == ' ' || heading.front() == '*')) heading.remove_prefix(1);
  std::size_t digits = 0;
  while (digits < heading.size() && text::is_digit(heading[digits])) ++digits;
  return digits > 0 && digits + 1 < heading.size() && heading[digits] == '.' && heading[digits + 1] == ' ';
}

// How a date in these words is written; nullopt where there is none with a year.
std::optional<DateForm> date_form(std::string_view words, settings::DateOrder order) {
  const std::vector<syntax::LineToken> tokens = syntax::parse_line(words);
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    std::size_t length = 0;
    const auto date = read_date(words, tokens, t, length, order);
    if (!date || date->year == 0) continue;
    if (tokens[t].kind == syntax::LineTokenKind::Date) {
      if (tokens[t].date().form == syntax::DateForm::YearMonthDay) return DateForm::Iso;
      if (tokens[t].date().form == syntax::DateForm::Dotted) return DateForm::Dotted;
      return order == settings::DateOrder::DayFirst ? DateForm::DayFirstSlashes : order == settings::DateOrder::MonthFirst ? DateForm::MonthFirstSlashes : DateForm::Iso;
    }
    if (tokens[t].kind == syntax::LineTokenKind::Word) return DateForm::MonthDayYear;
    return tokens[t].span.size() == 4 ? DateForm::Wide : DateForm::DayMonthYear;
  }
  return std::nullopt;
}

// The rest of the style, once all is read: dates, times, tables, how headings begin.
void complete_style(const Input& input, Document& d) {
  int sections = 0, emoji = 0, numbered = 0;
  for (const Section& s : d.sections) {
    if (!vocabulary::is_template_section(s.id)) continue;
    ++sections;
    emoji += begins_with_emoji(d.source->slice(s.heading_block)) || begins_with_emoji(d.source->slice(s.heading));
    numbered += begins_with_number(d.source->slice(s.heading_block)) || begins_with_number(d.source->slice(s.heading));
  }
  d.style.emoji = sections >= 2 && emoji == sections;
  d.style.numbered = sections >= 2 && numbered == sections;
  std::optional<DateForm> form;
  for (const ActionItem& item : d.action_items)
    if (item.due && !form && item.due->form == DueForm::Date) form = date_form(item.due->text, input.settings->date_order);
  for (const Field& field : d.fields)
    if (!form && (field.id == FieldId::Date || field.id == FieldId::Start || field.id == FieldId::Meeting)) form = date_form(field.text, input.settings->date_order);
  if (form) d.style.date = *form;
  if (!d.timeline.empty()) d.style.table_timeline = d.timeline.front().form == EntryForm::Table;
  if (!d.action_items.empty()) d.style.table_items = d.action_items.front().form == EntryForm::Table;
  for (const TimelineEntry& entry : d.timeline) {
    if (!entry.time || entry.clock_span.empty()) continue;
    const std::string_view clock = d.source->slice(entry.clock_span);
    const std::size_t mark = clock.find_first_of(":hH.");
    if (mark != std::string_view::npos) d.style.clock_mark = clock[mark];
    const char last = text::lower(clock.back());
    d.style.twelve_hours = last == 'm' && clock.size() > 2;
    break;
  }
}

// Whether the text holds anything like 03/04/2026 or 03-04-2026.
bool may_hold_slashed_dates(std::string_view text) {
  static constexpr std::string_view kMarks[] = {"/", "-", "\u2010", "\u2011"};
  for (const std::string_view mark : kMarks)
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
      if (at == 0 || !text::is_digit(text[at - 1]) || (at > 2 && text::is_digit(text[at - 2]) && text::is_digit(text[at - 3]))) continue;
      std::size_t next = at + mark.size();
      while (next < text.size() && text::is_digit(text[next])) ++next;
      if (next == at + mark.size() || next > at + mark.size() + 2) continue;
      for (const std::string_view second : kMarks)
        if (text.size() > next + second.size() && text.substr(next).starts_with(second) && text::is_digit(text[next + second.size()])) return true;
    }
  return false;
}

// Where the version before held none, only what has changed can hold one.
bool may_hold_slashed_dates(std::string_view text, text::Change change, bool before) {
  constexpr Offset kLongest = 16;   // of such a date, and the digit that may stand before it
  if (before) return may_hold_slashed_dates(text);
  const Offset begin = change.inserted.begin - std::min(change.inserted.begin, kLongest);
  return may_hold_slashed_dates(text.substr(begin, change.inserted.end + kLongest - begin));
}

void from_markdown(const Input& input, ParseState::Impl& state, Document& d) {
  const syntax::MarkdownBlocks& parsed = state.markdown.parse(input.source);
  const std::vector<syntax::MarkdownBlock>& blocks = parsed.all;
  Reading reading{input, d, blocks, state.words, state.notes_of(input.source->text(), parsed), {}, 0};
  state.slashed_dates = reading.slashed_dates = may_hold_slashed_dates(input.source->text(), state.markdown.change(), state.slashed_dates);
  // What 03/04/2026 means is learnt from all of the document, and every note about a date was read under it.
  if (const settings::DateOrder order = reading.order(); order != state.order) {
    state.blocks.forget_notes();
    state.order = order;
  }
  read_sections(reading);
  d.style = style_of(d, blocks);
  read_front_matter(reading);
  read_fields(reading);
  reading.year_hint = find_incident_date(input, d, reading.order());
  read_timeline(reading);
  if (!d.incident_date)
    for (const TimelineEntry& entry : d.timeline)
      if (entry.date) {
        d.incident_date = entry.date;
        break;
      }
  read_root_cause(reading);
  read_action_items(reading);
  read_points(reading);
  read_prose(reading);
  complete_style(input, d);
  state.work = {state.markdown.parsed(), reading.modelled};
}

void from_yaml(const Input& input, ParseState::Impl& state, Document& d) {
  const syntax::YamlNodes& parsed = state.yaml.parse(input.source);
  state.work.modelled = from_yaml(input, parsed, state.nodes, state.words, d);
  state.work.parsed = state.yaml.parsed();
}

}  // namespace

Document build(const Input& input, ParseState& parse_state) {
  ParseState::Impl& state = parse_state.impl();
  Document d;
  d.format = input.format;
  d.source = input.source;
  const auto room = [](std::size_t size) { return size + size / 64; };
  d.timeline.reserve(room(state.sizes.timeline));
  d.action_items.reserve(room(state.sizes.action_items));
  d.blocks.reserve(room(state.sizes.blocks));
  if (input.format == Format::Markdown) from_markdown(input, state, d);
  else from_yaml(input, state, d);
  state.sizes = {d.timeline.size(), d.action_items.size(), d.blocks.size()};
  std::vector<std::string_view> headings;
  for (const Section& section : d.sections)
    if (section.id != SectionId::Unknown) headings.push_back(section.title);
  // A line's evidence is counted once.
  vocabulary::LanguageEvidence evidence;
  for (const std::string_view line : text::split(std::string_view(input.source->text()).substr(0, vocabulary::kLanguageLead), '\n'))
    evidence += state.lines.of<vocabulary::LanguageEvidence>(line, vocabulary::language_evidence);
  state.lines.next_version();
  const std::string_view language = vocabulary::language_by(evidence, headings);
  if (language != state.language) state.memo = {};
  state.language = language;
  d.language = state.language;
  d.english = d.language == "en";
  state.memo.next_version();
  finish(input, state.memo, d);
  d.recognition = recognise(input, state.memo, d);
  d.nearly_empty = is_nearly_empty(d);
  state.words.next_version();
  return d;
}

Document build(const Input& input) {
  ParseState state;
  return build(input, state);
}

std::optional<Format> format_of(std::string_view language_id, std::string_view path) {
  if (language_id == "markdown" || language_id == "quarto" || language_id == "mdx") return Format::Markdown;
  if (language_id == "yaml" || language_id == "yml") return Format::Yaml;
  if (!language_id.empty() && language_id != "plaintext") return std::nullopt;
  const std::string name = text::lower(path);
  for (const std::string_view end : {".md", ".markdown", ".qmd", ".mdx", ".mkd"})
    if (name.ends_with(end)) return Format::Markdown;
  for (const std::string_view end : {".yaml", ".yml"})
    if (name.ends_with(end)) return Format::Yaml;
  return std::nullopt;
}

}  // namespace pm::model

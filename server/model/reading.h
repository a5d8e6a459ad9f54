// What the readers of a Markdown document share while they build one Document. Private to this layer; one thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/adapters.h"
#include "model/document.h"
#include "model/stamp.h"
#include "model/words.h"
#include "syntax/markdown.h"

namespace pm::model {

struct Reading {
  const Input& input;
  Document& document;
  const std::vector<syntax::MarkdownBlock>& blocks;
  WordsCache& cache;                        // of what stands in front matter
  const std::vector<BlockNotes*>& notes_by_block;  // filled on demand
  std::vector<int> section_by_block;        // index into document.sections, -1 before the first
  int year_hint = 0;
  std::size_t modelled = 0;                 // blocks that were not known

  std::string_view text() const { return document.source->text(); }
  // How 03/04/2026 is read: as configured, else as the document's other dates of that form leave no doubt (13/04/2026).
  settings::DateOrder order();
  std::optional<settings::DateOrder> found_order = std::nullopt;
  bool slashed_dates = true;                // whether there may be any
  const syntax::MarkdownBlock& block(int index) const { return blocks[static_cast<std::size_t>(index)]; }
  int count() const { return static_cast<int>(blocks.size()); }
  // The words of a heading, paragraph or table cell; spans in them are relative to block(index).content.begin.
  const Words& words(int index);
  bool has_words(int index) const;
  // A reader's note about a block, made by compute() where there is none or it is not `good` any more.
  template <typename Note, typename Compute, typename Good>
  const Note& note(int index, const Compute& compute, const Good& good) {
    BlockNotes& notes = *notes_by_block[static_cast<std::size_t>(index)];
    if (const Note* known = notes.find<Note>(); known != nullptr && good(*known)) return *known;
    ++modelled;
    return notes.put<Note>(compute());
  }
  template <typename Note, typename Compute>
  const Note& note(int index, const Compute& compute) {
    return note<Note>(index, compute, [](const Note&) { return true; });
  }
  // The first block that begins at `at` or behind it.
  int first_at(Offset at) const;
  std::string plain(int index);
  // The same, kept.
  const text::Shared& plain_of(int index);
  std::string plain(int index, Span relative);
  bool is_under(int index, int ancestor) const;
  int list_depth(int index) const { return block(index).lists; }
  // The first paragraph of a list item, -1 where it has none.
  int first_paragraph(int item) const;
  // The list item that holds a block, -1 where none does.
  int item_of(int index) const;
  bool in_quote(int index) const { return block(index).quoted; }
  SectionId governing(int index) const {
    const int section = section_by_block[static_cast<std::size_t>(index)];
    return section < 0 ? SectionId::Unknown : governing_by_section[static_cast<std::size_t>(section)];
  }
  std::vector<SectionId> governing_by_section = {};
  // Call when a section has got another meaning.
  void govern();
};

// One after the other: each relies on what those before it left in the document.
void read_sections(Reading& reading);
void read_front_matter(Reading& reading);
void read_fields(Reading& reading);
void read_timeline(Reading& reading);
void read_root_cause(Reading& reading);
void read_action_items(Reading& reading);
void read_points(Reading& reading);    // after the action items, whose ids they name
void read_prose(Reading& reading);     // blocks, placeholders, has_content

// A line within a block: its place and its tokens [from, to).
struct WordLine {
  Span span;
  std::size_t from = 0;
  std::size_t to = 0;
};
std::vector<WordLine> lines_of(const Words& words);

// `Label: value` at the beginning of a stretch of words: the label, and where the value begins. nullopt where there is no label.
struct LabelValue {
  Span label;
  Span value;
};
std::optional<LabelValue> label_value(const Words& words, Span part);

}  // namespace pm::model

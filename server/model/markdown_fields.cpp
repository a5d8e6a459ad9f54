// Reads the fields: labels in lists and paragraphs, tables of facts, small headings, and prose that states them.
#include <algorithm>
#include <limits>

#include "model/field_prose.h"
#include "model/reading.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;

// A table cell's: the field that it names.
struct FieldLabel {
  FieldId id = FieldId::Unknown;
};

class FieldReader {
 public:
  explicit FieldReader(Reading& reading) : r_(reading), d_(reading.document) {}

  void run() {
    for (const Section& s : d_.sections)
      if (vocabulary::is_template_section(s.id)) {
        template_begins_ = s.heading_block.begin;
        break;
      }
    for (int i = 0; i < r_.count(); ++i) {
      review_only_ = !holds_fields(i);
      if (review_only_ && !holds_review_fields(i)) continue;
      const MarkdownBlock& block = r_.block(i);
      if (block.kind == MarkdownKind::Paragraph) paragraph(i);
      else if (review_only_) continue;
      else if (block.kind == MarkdownKind::Heading) heading(i);
      else if (block.kind == MarkdownKind::Table) table(i);
    }
    slot();
    prose_fields(r_);
  }

 private:
  // The Summary, what stands before the first section of the template, and sections of facts.
  bool holds_fields(int index) const {
    const SectionId id = r_.governing(index);
    if (id == SectionId::Summary || id == SectionId::Impact || id == SectionId::Stats) return true;
    if (id != SectionId::Unknown) return false;
    const Offset at = r_.block(index).span.begin;
    return template_begins_ < at ? tells_of_review(index) : true;
  }

  // Facts of the review may stand at the end: "## Review" with its meeting, reviewers and publication.
  bool holds_review_fields(int index) const {
    const SectionId id = r_.governing(index);
    return id == SectionId::Unknown || id == SectionId::Supporting || id == SectionId::Attendees;
  }
  static bool is_of_review(FieldId id) {
    return id == FieldId::Meeting || id == FieldId::Attendees || id == FieldId::Facilitator || id == FieldId::Reviewers ||
           id == FieldId::PublishedInternal || id == FieldId::PublishedExternal;
  }

  // "## Review meeting", behind the sections of the template.
  bool tells_of_review(int index) const {
    const int at = r_.section_by_block[static_cast<std::size_t>(index)];
    if (at < 0) return false;
    const std::string title = vocabulary::normalise(d_.sections[static_cast<std::size_t>(at)].title);
    return title == "meeting" || title == "review" || title.ends_with(" meeting") || title == "publication";
  }

  // What a label means there; Unknown where it is of no interest.
  FieldId meaning(FieldId id, int index) const {
    const Offset at = r_.block(index).span.begin;
    const bool behind = template_begins_ < at;
    if (!behind || r_.governing(index) != SectionId::Unknown) return id;
    if (id == FieldId::Date) return FieldId::Meeting;
    return is_of_review(id) ? id : FieldId::Unknown;
  }

  std::size_t section(int index) const {
    return static_cast<std::size_t>(std::max(r_.section_by_block[static_cast<std::size_t>(index)], 0));
  }

  void add(FieldId id, int block, Span label, Span value, FieldOrigin origin) {
    const Offset base = r_.block(block).content.begin;
    Field field;
    field.id = id;
    field.label = label.shifted(base);
    field.value = value.shifted(base);
    field.text = r_.plain(block, value);
    field.origin = origin;
    field.section = r_.section_by_block[static_cast<std::size_t>(block)];
    d_.fields.push_back(std::move(field));
  }

  void paragraph(int index) {
    const Words& words = r_.words(index);
    for (const WordLine& line : lines_of(words)) {
      const auto found = label_value(words, line.span);
      if (!found) continue;
      const FieldId named = vocabulary::field_of_label(r_.plain(index, found->label));
      const FieldId id = !review_only_ ? meaning(named, index) : is_of_review(named) ? named : FieldId::Unknown;
      if (id == FieldId::Unknown || id == FieldId::Text) continue;
      // a value that goes on in the next lines belongs to the last label of the block alone
      add(id, index, found->label, found->value, FieldOrigin::Label);
      list_slot(index, line);
    }
  }

  // "### Duration" and the paragraph below it.
  void heading(int index) {
    const std::string title = r_.plain(index);
    const FieldId id = meaning(vocabulary::field_of_label(title), index);
    const auto s = section(index);
    if (id == FieldId::Unknown || d_.sections[s].id == SectionId::Summary) return;
    if (vocabulary::section_of_heading(title).id != SectionId::Unknown && id != FieldId::UserImpact && id != FieldId::Services) return;
    for (int next = index + 1; next < r_.count() && r_.block(next).kind != MarkdownKind::Heading; ++next) {
      if (!r_.has_words(next)) continue;
      Field field;
      field.id = id;
      field.label = r_.block(index).content;
      field.value = r_.block(next).content;
      field.text = r_.plain(next);
      field.origin = FieldOrigin::Label;
      field.section = r_.section_by_block[static_cast<std::size_t>(index)];
      d_.fields.push_back(std::move(field));
      return;
    }
  }

  void table(int index) {
    const int end = r_.block(index).next;
    const int first = index + 1;
    if (first >= end) return;
    // One fact a column: the header names them.
    int named = 0, columns = 0;
    for (int cell = first + 1; cell < r_.block(first).next; cell = r_.block(cell).next, ++columns) named += label_of(cell) != FieldId::Unknown;
    const int second = r_.block(first).next;
    if (second < end && named >= 2 && named * 2 >= columns && columns != 2) {
      int label = first + 1;
      for (int value = second + 1; value < r_.block(second).next && label < second; value = r_.block(value).next, label = r_.block(label).next) cell_field(label, value);
      return;
    }
    // One fact a row, with or without a header.
    for (int row = first; row < end; row = r_.block(row).next) {
      const int label = row + 1, behind = r_.block(row).next;
      if (label >= behind) continue;
      const int value = r_.block(label).next;
      if (value < behind && r_.block(value).next == behind) cell_field(label, value);
    }
  }

  FieldId label_of(int cell) {
    return r_.note<FieldLabel>(cell, [&] { return FieldLabel{vocabulary::field_of_label(r_.plain(cell))}; }).id;
  }

  void cell_field(int label, int value) {
    const FieldId id = meaning(label_of(label), label);
    if (id == FieldId::Unknown || id == FieldId::Text) return;
    Field field;
    field.id = id;
    field.label = r_.block(label).content;
    field.value = r_.block(value).content;
    field.text = r_.plain(value);
    field.origin = FieldOrigin::Table;
    field.section = r_.section_by_block[static_cast<std::size_t>(label)];
    d_.fields.push_back(std::move(field));
  }

  // Another field goes behind the last one, in the same form.
  void list_slot(int block, const WordLine& line) {
    if (r_.governing(block) != SectionId::Summary) return;
    const int item = r_.item_of(block);
    const Offset begin = item >= 0 ? r_.block(item).span.begin : r_.block(block).content.begin + line.span.begin;
    const Offset end = item >= 0 ? r_.block(item).span.end : r_.block(block).content.begin + line.span.end;
    const Offset start_of_line = d_.source->line_begin(d_.source->line_of(begin));
    Slot slot;
    slot.span = {end, end};
    slot.before = d_.style.newline + std::string(d_.source->slice({start_of_line, begin}));
    if (item >= 0) slot.before += std::string(1, r_.block(item).ordered ? '-' : r_.block(item).marker) + " ";
    d_.field_slot = slot;
  }

  void slot() {
    const Section* summary = d_.section(SectionId::Summary);
    if (d_.field_slot || summary == nullptr || summary->style == HeadingStyle::YamlKey) return;
    // No field there yet: a list right below the heading.
    Slot slot;
    const Offset at = std::min(d_.source->full_line(d_.source->line_of(summary->heading_block.end)).end, d_.source->size());
    const bool at_line_end = at == 0 || d_.text()[at - 1] == '\n' || d_.text()[at - 1] == '\r';
    slot.span = {at, at};
    slot.before = (at_line_end ? "" : d_.style.newline) + d_.style.newline + "- ";
    slot.after = "";
    d_.field_slot = slot;
  }

  Reading& r_;
  Document& d_;
  bool review_only_ = false;
  Offset template_begins_ = std::numeric_limits<Offset>::max();   // the first of its sections
};

}  // namespace

void read_fields(Reading& reading) { FieldReader(reading).run(); }

}  // namespace pm::model

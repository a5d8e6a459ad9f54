// A cell of a table: the column says what stands in it, or the cell beside it.
#include "features/completion/place.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::features::completion {

std::optional<Place> row_place(const Snapshot& snapshot, Offset at, SectionId governing) {
  const std::string& text = snapshot.document.text();
  const auto row = row_at(snapshot.document, at);
  if (!row || row->is_header) return std::nullopt;
  const int index = cell_at(*row, at);
  if (index < 0) return std::nullopt;
  const auto cell = static_cast<std::size_t>(index);
  const Span words = trimmed(text, row->cells[cell]);
  const std::string_view column = cell < row->header.size() ? std::string_view(row->header[cell]) : std::string_view{};
  const auto place = [&](std::vector<Want> wants, FieldId field) -> std::optional<Place> {
    if (wants.empty() || (!words.empty() && !words.touches(at))) return std::nullopt;
    Place found = value_place(snapshot, at, words, std::move(wants));
    found.field = field;
    return found;
  };
  if (governing == SectionId::ActionItems) {
    const FieldId field = vocabulary::item_field_of_label(column);
    return place(wants_of_item_field(field), field);
  }
  if (governing == SectionId::Timeline) {
    const FieldId field = vocabulary::timeline_field_of_label(column);
    if (field == FieldId::Time) return place({Want::Time}, field);
    if (field == FieldId::Date) return place({Want::Date}, field);
    if (field == FieldId::Kind) return place({Want::EntryKind}, field);
    return std::nullopt;
  }
  // Facts: one a row, or one a column.
  if (row->header.size() == 2) {
    if (cell == 0) return place({Want::Label}, FieldId::Unknown);
    const FieldId field = vocabulary::field_of_label(bare(std::string_view(text).substr(row->cells[0].begin, row->cells[0].size())));
    return place(wants_of_field(field), field);
  }
  const FieldId field = vocabulary::field_of_label(column);
  return place(wants_of_field(field), field);
}

}  // namespace pm::features::completion

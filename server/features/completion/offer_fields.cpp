// Labels of the Summary that are missing, in the form of those that are there; keys of YAML.
#include <algorithm>
#include <initializer_list>

#include "features/completion/offer.h"
#include "features/help.h"
#include "model/form.h"
#include "rules/facts.h"
#include "templates/templates.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::features::completion {
namespace {

// How labels are written here: what goes around the words.
struct LabelStyle {
  std::string before = "**";
  std::string after = ":**";
  bool bullet = true;
};

LabelStyle style_of(const Document& document) {
  LabelStyle style;
  const std::string_view text = document.text();
  for (const model::Field& field : document.fields) {
    if (field.origin != model::FieldOrigin::Label || field.label.empty()) continue;
    const Span line = document.source->line_at(field.label.begin);
    const std::string_view ahead = text.substr(line.begin, field.label.begin - line.begin);
    const std::string_view behind = text.substr(field.label.end, line.end - field.label.end);
    if (text::trim(ahead).starts_with('#')) continue;   // a small heading
    style.bullet = bullet_at(*document.source, field.label.begin).has_value();
    const std::string_view mark = ahead.ends_with("**") ? "**" : ahead.ends_with("__") ? "__" : ahead.ends_with("_") ? "_" : ahead.ends_with("*") ? "*" : "";
    style.before = std::string(mark);
    style.after = behind.starts_with(":") ? ":" + style.before : style.before + ":";
    return style;
  }
  return style;
}

std::string value_of(const Snapshot& snapshot, FieldId field) {
  if (field == FieldId::Duration) {
    const auto measured = rules::durations_of(snapshot.document);
    if (!measured.empty()) return calendar::format_duration(measured.front().seconds);
  }
  if (field == FieldId::Date) return start_by_timeline(snapshot);
  if (field == FieldId::Status) return "draft";
  return {};
}

bool has_label(const Document& document, FieldId id) {
  return std::any_of(document.fields.begin(), document.fields.end(),
                     [&](const model::Field& f) { return f.id == id && f.origin != model::FieldOrigin::Prose; });
}

// The field that a key of the form stands for, for its help.
FieldId field_of_key(std::string_view map, std::string_view name) {
  const std::string words = text::replace_all(std::string(name), "_", " ");
  if (map == "item") return vocabulary::item_field_of_label(words);
  if (map == "document" || map == "summary") return vocabulary::field_of_label(words);
  return FieldId::Unknown;
}

}  // namespace

void offer_labels(const Snapshot& snapshot, const Place& place, Offers& out) {
  const Document& document = snapshot.document;
  std::vector<FieldId> fields;
  if (place.section != SectionId::Summary) fields = {FieldId::Status, FieldId::Authors, FieldId::Meeting};
  fields.insert(fields.end(), snapshot.settings().required_fields.begin(), snapshot.settings().required_fields.end());
  const LabelStyle style = style_of(document);
  const Span line = snapshot.source->line_at(place.replace.begin);
  const bool in_table = document.source->slice(line).find('|') != std::string_view::npos && row_at(document, place.replace.begin).has_value();
  // A line without a bullet yet.
  const bool whole_line = text::trim(document.source->slice(line)).empty();
  for (const FieldId field : fields) {
    if (has_label(document, field)) continue;
    std::string name = rules::label_of(field, model::Format::Markdown);
    if (const std::string_view own = templates::label_of(field, document.language); !own.empty()) name = own;
    Offer offer{name, CompletionKind::Field, {}, std::string(help_of(field)), {}, name, {}, false};
    if (in_table) {
      offer.insert = name;
    } else {
      const std::string value = value_of(snapshot, field);
      offer.insert = (whole_line && style.bullet ? std::string(1, document.style.bullet) + " " : "") + style.before + name + style.after + " " + value;
      offer.detail = value;
      if (place.typed.starts_with("*") || place.typed.starts_with("_")) offer.match = offer.insert;
    }
    offer.whole = !in_table;
    out.push_back(std::move(offer));
  }
}

void offer_keys(const Snapshot& snapshot, const Place& place, Offers& out) {
  const bool front_matter = snapshot.document.format == model::Format::Markdown;
  const Span line = snapshot.source->line_at(place.replace.begin);
  const std::string_view before = std::string_view(snapshot.document.text()).substr(line.begin, place.replace.begin - line.begin);
  const model::form::Map* map = model::form::map(place.map);
  if (map == nullptr || (front_matter && !before.empty())) return;
  // Another key is put in the place of one that has its colon.
  const std::string_view behind = text::trim(std::string_view(snapshot.document.text()).substr(place.replace.end, line.end - place.replace.end));
  const std::string_view colon = behind.starts_with(':') ? "" : ": ";
  const auto offer = [&](std::string_view name, std::string_view meaning, FieldId field) {
    if (std::find(place.siblings.begin(), place.siblings.end(), name) != place.siblings.end()) return;
    // within { … } the other keys stand on the same line
    const std::string key = std::string(name) + ":";
    if (before.find(key) != std::string_view::npos || behind.find(" " + key) != std::string_view::npos) return;
    out.push_back({std::string(name), CompletionKind::Field, std::string(meaning), std::string(help_of(field)), std::string(name).append(colon),
                   std::string(name), {}, true});
  };
  for (const model::form::Key& key : map->keys) {
    const bool other_name = !key.stands_for.empty();
    // In front matter the facts stand at the top, and the sections in the text.
    static constexpr std::string_view kFacts[] = {"date", "severity", "duration", "services"};
    const bool fact = front_matter && std::find(std::begin(kFacts), std::end(kFacts), key.name) != std::end(kFacts);
    if (other_name && !fact) continue;
    const SectionId section = vocabulary::section_of_heading(key.name).id;
    if (map->name == "document" && (vocabulary::is_template_section(section) || key.name == "lessons_learned")) continue;  // offered whole
    offer(key.name, key.meaning, field_of_key(map->name, key.name));
  }
}

}  // namespace pm::features::completion

// Labels of the Summary that are missing, in the form of those that are there; keys of YAML.
#include <algorithm>
#include <initializer_list>

#include "features/completion/offer.h"
#include "features/help.h"
#include "rules/summary/_fields.h"
#include "rules/timeline/_timeline.h"
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
  struct Key {
    std::string_view name;
    std::string_view meaning;
    FieldId field = FieldId::Unknown;
  };
  std::vector<Key> keys;
  const bool front_matter = snapshot.document.format == model::Format::Markdown;
  const Span line = snapshot.source->line_at(place.replace.begin);
  const std::string_view before = std::string_view(snapshot.document.text()).substr(line.begin, place.replace.begin - line.begin);
  if (before.empty()) {
    keys = {{"title", "what users experienced", FieldId::Title},     {"id", "the incident's number"},
            {"status", "draft to closed", FieldId::Status},          {"timezone", "of all times", FieldId::TimeZone},
            {"authors", "who writes this", FieldId::Authors},        {"tags", "words to find it by"},
            {"meeting", "the review", FieldId::Meeting}};
    if (front_matter)
      keys.insert(keys.begin() + 2, {{"date", "when it began", FieldId::Date},
                                     {"severity", "how bad it was", FieldId::Severity},
                                     {"duration", "how long users felt it", FieldId::Duration},
                                     {"services", "what was affected", FieldId::Services}});
  } else if (!front_matter) {
    switch (place.section) {
      case SectionId::Summary:
        keys = {{"text", "what happened, in two or three sentences"},
                {"start", "when users began to feel it", FieldId::Start},
                {"detected", "when we knew", FieldId::Detected},
                {"acknowledged", "when a person took it on", FieldId::Acknowledged},
                {"mitigated", "when users stopped feeling it", FieldId::Mitigated},
                {"end", "when it was over for good", FieldId::End},
                {"duration", "how long users felt it", FieldId::Duration},
                {"severity", "how bad it was", FieldId::Severity},
                {"services", "what was affected", FieldId::Services},
                {"user_impact", "how many users, and what they experienced", FieldId::UserImpact},
                {"business_impact", "money, broken promises, support tickets, or none", FieldId::BusinessImpact}};
        break;
      case SectionId::Timeline:
        keys = {{"time", "HH:MM"}, {"date", "where it is another day"}, {"kind", "system or human"}, {"moment", "started to resolved"}, {"event", "what happened"}};
        break;
      case SectionId::RootCause:
        keys = {{"whys", "the chain of questions"}, {"statement", "the condition that we can change"}, {"contributing_factors", "what made it more likely, longer or harder to see"},
                {"why", "the question"}, {"because", "its answer"}};
        break;
      case SectionId::ActionItems:
        keys = {{"id", "AI-1"},
                {"what", "the task, beginning with a verb"},
                {"who", "one person", FieldId::Owner},
                {"when", "the due date", FieldId::Due},
                {"priority", "P1 to P4", FieldId::Priority},
                {"type", "prevent, mitigate, detect, respond or learn"},
                {"status", "open, in progress or done"},
                {"ticket", "a link to the tracker"},
                {"done_when", "how anybody can see that it is done"}};
        break;
      default: break;
    }
  }
  for (const Key& key : keys) {
    if (std::find(place.siblings.begin(), place.siblings.end(), key.name) != place.siblings.end()) continue;
    // within { … } the other keys stand on the same line
    if (before.find(std::string(key.name) + ":") != std::string_view::npos) continue;
    out.push_back({std::string(key.name), CompletionKind::Field, std::string(key.meaning), std::string(help_of(key.field)), std::string(key.name) + ": ",
                   std::string(key.name), {}, true});
  }
}

}  // namespace pm::features::completion

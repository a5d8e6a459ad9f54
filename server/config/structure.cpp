#include <algorithm>

#include "config/keys.h"
#include "settings/profiles.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::config {
namespace {

using vocabulary::FieldId;
using vocabulary::Moment;
using vocabulary::SectionId;

std::string as_id(std::string_view name) { return text::replace_all(plain_key(text::trim(name)), "_", "-"); }

std::vector<std::string> section_names() {
  std::vector<std::string> names;
  for (const SectionId id : vocabulary::known_sections()) names.emplace_back(vocabulary::id_of(id));
  return names;
}

std::optional<SectionId> section_named(Reader& reader, std::string_view name, text::Span span) {
  if (const auto id = vocabulary::section_of_id(as_id(name))) return id;
  const SectionId id = vocabulary::section_of_heading(name).id;
  if (id != SectionId::Unknown) return id;
  reader.unknown(span, "config/value", "section", name, section_names());
  return std::nullopt;
}

// What the Summary of a post-mortem may be asked for.
constexpr FieldId kRequirable[] = {FieldId::Title,      FieldId::Id,           FieldId::Status,    FieldId::Date,      FieldId::Duration,
                                   FieldId::Severity,   FieldId::Services,     FieldId::UserImpact, FieldId::BusinessImpact,
                                   FieldId::Authors,    FieldId::Attendees,    FieldId::TimeZone,  FieldId::Tags,      FieldId::Start,
                                   FieldId::Detected,   FieldId::Acknowledged, FieldId::Mitigated, FieldId::End,       FieldId::Meeting,
                                   FieldId::Facilitator, FieldId::Reviewers, FieldId::PublishedInternal,
                                   FieldId::PublishedExternal, FieldId::Related};

std::optional<FieldId> field_named(std::string_view name) {
  const auto usable = [](FieldId id) { return std::find(std::begin(kRequirable), std::end(kRequirable), id) != std::end(kRequirable); };
  std::string id = as_id(name);
  if (id == "time-zone") id = vocabulary::id_of(FieldId::TimeZone);
  if (const auto exact = vocabulary::field_of_id(id); exact && usable(*exact)) return exact;
  const FieldId label = vocabulary::field_of_label(name);
  if (usable(label)) return label;
  return std::nullopt;
}

template <class Id>
void add_once(std::vector<Id>& all, Id id) {
  if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
}

}  // namespace

void read_sections(Reader& reader, const Value& value, settings::Settings& out) {
  constexpr std::string_view kExpected = "`sections` lists more headings for a section: `sections: {timeline: [What happened when]}`";
  for (const Entry& entry : reader.entries(value, kExpected)) {
    const auto id = section_named(reader, entry.key, entry.span);
    if (!id) continue;
    for (const Word& word : reader.words(entry.value, kExpected)) out.section_aliases.emplace_back(*id, word.text);
  }
}

void read_profile(Reader& reader, const Value& value, settings::Settings& out) {
  const auto word = reader.word(value, "`profile` is a name: `profile: sre-book`");
  if (!word) return;
  if (const settings::Profile* found = settings::profile(as_id(word->text))) return settings::use(*found, out);
  std::vector<std::string> names;
  for (const settings::Profile& profile : settings::profiles()) names.emplace_back(profile.id);
  reader.unknown(word->span, "config/value", "profile", word->text, names);
}

void read_template(Reader& reader, const Value& value, settings::Settings& out) {
  const auto word = reader.word(value, "`template` is a file: `template: docs/post-mortem-template.md`");
  if (!word) return;
  if (word->text.ends_with(".md") || word->text.ends_with(".markdown"))
    out.team_template.path = word->text;
  else
    reader.wrong_value(word->span, "a template is a Markdown file: end its name in `.md`");
}

void read_required_sections(Reader& reader, const Value& value, settings::Settings& out) {
  out.required_sections.clear();
  out.sections_required = true;
  for (const Word& word : reader.words(value, "`required_sections` is a list: `required_sections: [summary, timeline, action-items]`"))
    if (const auto id = section_named(reader, word.text, word.span)) add_once(out.required_sections, *id);
}

void read_required_fields(Reader& reader, const Value& value, settings::Settings& out) {
  out.required_fields.clear();
  for (const Word& word : reader.words(value, "`required_fields` is a list: `required_fields: [date, duration, severity]`")) {
    if (const auto id = field_named(word.text)) {
      add_once(out.required_fields, *id);
      continue;
    }
    std::vector<std::string> names;
    for (const FieldId field : kRequirable) names.emplace_back(vocabulary::id_of(field));
    reader.unknown(word.span, "config/value", "field", word.text, names);
  }
}

void read_moments(Reader& reader, const Value& value, settings::Settings& out) {
  constexpr std::string_view kExpected = "`moments` lists words that tell of a moment: `moments: {mitigated: [traffic shifted]}`";
  out.moment_words.clear();
  for (const Entry& entry : reader.entries(value, kExpected)) {
    const auto moment = vocabulary::moment_of_id(as_id(entry.key));
    if (!moment) {
      reader.unknown(entry.span, "config/value", "moment", entry.key, {"started", "detected", "acknowledged", "mitigated", "resolved"});
      continue;
    }
    for (const Word& word : reader.words(entry.value, kExpected)) out.moment_words.emplace_back(*moment, word.text);
  }
}

}  // namespace pm::config

#include "app/understood.h"

#include "text/strings.h"
#include "vocabulary/ids.h"

namespace pm::app {
namespace {

std::string clock(const std::optional<model::TimeOfDay>& time) {
  if (!time) return {};
  return calendar::format_time({time->hour, time->minute, 0});
}

std::string iso(const std::optional<model::Date>& date) { return date ? calendar::format_iso(*date) : std::string(); }

std::string_view word_for(model::ActorKind kind) {
  switch (kind) {
    case model::ActorKind::System: return "system";
    case model::ActorKind::Human: return "human";
    case model::ActorKind::Unknown: break;
  }
  return {};
}

}  // namespace

Understood understood(const model::Document& d) {
  const auto line = [&](model::Span span) { return d.source->line_of(span.begin) + 1; };
  Understood out;
  out.postmortem = d.is_postmortem();
  out.format = d.format == model::Format::Yaml ? "yaml" : "markdown";
  out.title = d.title;
  for (const model::Section& section : d.sections)
    if (section.id != model::SectionId::Unknown) out.sections.push_back({std::string(vocabulary::id_of(section.id)), section.title, line(section.heading)});
  for (const model::Field& field : d.fields) {
    if (field.id == model::FieldId::Unknown) continue;
    out.fields.push_back({std::string(vocabulary::id_of(field.id)), field.text, line(field.label.empty() ? field.value : field.label)});
  }
  for (const model::TimelineEntry& entry : d.timeline)
    out.timeline.push_back({line(entry.span), clock(entry.time), iso(entry.date), entry.plain, std::string(word_for(entry.kind)),
                            entry.moments.empty() ? std::string() : std::string(vocabulary::id_of(entry.moments.front()))});
  for (const model::Why& why : d.root_cause.whys) out.whys.push_back({line(why.span), why.question_text, why.answer_text});
  for (const model::ActionItem& item : d.action_items) {
    Understood::Item told{line(item.span), item.what_text, {}, {}, item.priority ? item.priority->text : std::string(), item.done};
    for (const model::Owner& owner : item.owners) {
      const std::string_view name = owner.name;
      told.owners.emplace_back(name.substr(name.starts_with('@') ? 1 : 0));
    }
    if (item.due && item.due->form == model::DueForm::Date) told.due = iso(item.due->date);
    out.action_items.push_back(std::move(told));
  }
  return out;
}

}  // namespace pm::app

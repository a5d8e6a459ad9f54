#include <algorithm>

#include "rules/process/_shared.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule process_attendee_missing;

namespace {

using vocabulary::FieldId;
using vocabulary::SectionId;

// Who was there, as it is written: a field, or the section of that name.
struct Attendees {
  Span span;
  std::string text;
  const model::Field* field = nullptr;
};

std::optional<Attendees> attendees_of(const Document& document) {
  if (is_filled(document, FieldId::Attendees)) {
    const model::Field* field = document.field(FieldId::Attendees);
    if (field != nullptr && !field->value.empty() && !field->placeholder) return Attendees{field->value, field->text, field};
  }
  const model::Section* section = document.section(SectionId::Attendees);
  if (section == nullptr || !section->has_content || document.is_broken(section->whole())) return std::nullopt;
  return Attendees{section->heading, std::string(document.source->slice(section->body)), nullptr};
}

bool is_present(const Context& context, const std::string& text, std::string_view handle) {
  if (text::contains_word(text, handle)) return true;
  const settings::Person* person = context.settings.person(handle);
  if (person == nullptr) {
    // Names beside handles: who is who cannot be told.
    std::size_t handles = 0;
    std::size_t names = 0;
    for (const syntax::LineToken& token : syntax::parse_line(text)) {
      if (token.kind == syntax::LineTokenKind::Handle) ++handles;
      if (token.kind == syntax::LineTokenKind::Word && text::is_upper(text[token.span.begin])) ++names;
    }
    return handles == 0 || names > handles;
  }
  if (!person->handle.empty() && text::contains_word(text, person->handle)) return true;
  if (person->name.empty()) return false;
  const std::string_view first = std::string_view(person->name).substr(0, person->name.find(' '));
  return text::contains_word(text, person->name) || text::contains_word(text, first);
}

struct Missing {
  std::string handle;
  Span span;
};

std::vector<Missing> missing(const Context& context, const Attendees& attendees) {
  const Document& document = context.document;
  std::vector<Missing> out;
  const auto add = [&](std::string_view handle, Span span) {
    if (std::any_of(out.begin(), out.end(), [&](const Missing& m) { return text::equal_ignoring_case(m.handle, handle); })) return;
    if (context.settings.team(handle) != nullptr || handle.find('/') != std::string_view::npos || vocabulary::is_team_word(text::lower(handle)))
      return;
    if (!is_present(context, attendees.text, handle)) out.push_back({std::string(handle), span});
  };
  for (const model::TimelineEntry& entry : document.timeline) {
    const std::string_view words = document.source->slice(entry.text);
    for (const syntax::LineToken& token : syntax::parse_line(words))
      if (token.kind == syntax::LineTokenKind::Handle && token.span.size() > 1)
        add(words.substr(token.span.begin + 1, token.span.size() - 1), token.span.shifted(entry.text.begin));
    for (const settings::Person& person : context.settings.people)
      if (person.name.find(' ') != std::string::npos && text::contains_word(entry.plain, person.name)) add(person.handle, entry.text);
  }
  return out;
}

void check(const Context& context, Report& report) {
  const auto attendees = attendees_of(context.document);
  if (!attendees) return;
  const std::vector<Missing> lack = missing(context, *attendees);
  if (lack.empty()) return;
  std::vector<std::string> names;
  Finding finding;
  for (const Missing& one : lack) {
    names.push_back("@" + one.handle);
    if (finding.related.size() < 10) finding.related.push_back({one.span, "@" + one.handle + " acts here."});
  }
  finding.severity = process_attendee_missing.severity;
  finding.span = attendees->span;
  finding.message = text::list_in_words(names) + (lack.size() == 1 ? " acts" : " act") +
                    " in the timeline and " + (lack.size() == 1 ? "is" : "are") + " not among the attendees: add them, or hear them before the review ends.";
  report.add(process_attendee_missing, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const auto attendees = attendees_of(document);
  if (!attendees) return {};
  const text::Source& source = *document.source;
  std::vector<std::string> handles;
  for (const Missing& one : missing(context, *attendees)) handles.push_back("@" + one.handle);
  if (handles.empty()) return {};
  Fix fix{"Add " + text::list_in_words(handles), {}, true, false};
  if (attendees->field != nullptr) {
    const Span value = attendees->field->value;
    const std::string_view words = source.slice(value);
    const bool yaml = attendees->field->origin == model::FieldOrigin::Yaml || attendees->field->origin == model::FieldOrigin::FrontMatter;
    if (!yaml) {
      fix.edits.push_back({{value.end, value.end}, ", " + text::join(handles, ", ")});
    } else if (words.ends_with(']')) {
      const Offset at = value.end - 1;
      std::string more;
      for (const std::string& handle : handles) more += ", \"" + handle + "\"";
      fix.edits.push_back({{at, at}, more});
    } else if (const Span line = source.line_at(value.begin); text::trim(source.slice({line.begin, value.begin})).empty() && words.starts_with('-')) {
      // A list, one name a line.
      Offset end = value.end;
      while (end > value.begin && text::is_space(document.text()[end - 1])) --end;
      std::string more;
      for (const std::string& handle : handles)
        more += document.style.newline + std::string(source.slice({line.begin, value.begin})) + "- \"" + handle + "\"";
      fix.edits.push_back({{end, end}, more});
    } else if (value.end < source.size() && document.text()[value.end] == '"') {
      fix.edits.push_back({{value.end, value.end}, ", " + text::join(handles, ", ")});
    } else {
      return {};
    }
    return {std::move(fix)};
  }
  // The section: behind its last list item.
  const model::Block* last = nullptr;
  for (const model::Block& block : document.blocks)
    if (document.governing(block.section) == SectionId::Attendees && block.kind == model::BlockKind::ListItem && block.depth == 1) last = &block;
  if (last == nullptr) return {};
  const Span line = source.line_at(last->span.begin);
  const std::string prefix(source.slice({line.begin, last->span.begin}));
  const Offset end = source.line_at(last->span.end > last->span.begin ? last->span.end - 1 : last->span.end).end;
  std::string more;
  for (const std::string& handle : handles) more += document.style.newline + prefix + handle;
  fix.edits.push_back({{end, end}, more});
  return {std::move(fix)};
}

}  // namespace

const Rule process_attendee_missing{"process/attendee-missing", "Somebody who acts in the timeline is not among the attendees", Severity::Information, check, fixes};

}  // namespace pm::rules

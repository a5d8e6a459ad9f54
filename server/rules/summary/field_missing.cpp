#include <algorithm>

#include "rules/summary/_fields.h"
#include "rules/timeline/_timeline.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule summary_field_missing;

namespace {

using model::Field;
using model::Section;
using vocabulary::FieldId;
using vocabulary::SectionId;

std::vector<FieldId> missing(const Context& context) {
  std::vector<FieldId> out;
  for (const FieldId id : context.settings.required_fields)
    if (!is_stated(context, id)) out.push_back(id);
  return out;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const Section* summary = document.section(SectionId::Summary);
  // No Summary at all, or an empty one, is said by section/missing and section/empty.
  if (summary == nullptr || !document.english) return;
  const bool filled =
      summary->has_content || std::any_of(document.placeholders.begin(), document.placeholders.end(),
                                          [&](const model::Placeholder& p) { return summary->body.contains(p.span); });
  if (!filled) return;
  const std::vector<FieldId> lacking = missing(context);
  if (lacking.empty()) return;
  std::vector<std::string> words;
  for (const FieldId id : lacking) {
    switch (id) {
      case FieldId::UserImpact:
        words.emplace_back("user impact (how many users, and what they experienced)");
        break;
      case FieldId::Date:
        words.emplace_back("date and time");
        break;
      default:
        words.push_back(text::lower(label_of(id, model::Format::Markdown)));
    }
  }
  Finding finding;
  finding.severity = summary_field_missing.severity;
  finding.span = summary->heading;
  finding.message = "\"" + summary->title + "\" does not say: " + text::join(words, ", ") + ".";
  finding.subject = static_cast<int>(summary - document.sections.data());
  report.add(summary_field_missing, std::move(finding));
}

std::string value_for(const Document& document, FieldId id) {
  if (id == FieldId::Duration) {
    const auto measured = durations_of(document);
    if (!measured.empty()) return calendar::format_duration(measured.front().seconds);
  }
  if (id == FieldId::Date && document.format == model::Format::Yaml) return "{{YYYY-MM-DD}}";
  return prompt_of(id);
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const text::Source& source = *document.source;
  const bool yaml = document.format == model::Format::Yaml;
  const std::string& newline = document.style.newline;
  Fix fix{"Insert the missing fields", {}, true, false};
  std::vector<std::string> lines;
  for (const FieldId id : missing(context)) {
    const std::string value = value_for(document, id);
    const Field* label = document.field(id);
    if (label != nullptr && !label->label.empty() && label->value.empty() && label->origin == model::FieldOrigin::Label &&
        !yaml) {
      // The label is there and waits for its value, at the end of its line.
      const Span line = source.line_at(label->label.end);
      const std::string_view words = text::trim(source.slice(line));
      const auto end = static_cast<Offset>(line.begin + (words.data() + words.size() - source.slice(line).data()));
      fix.edits.push_back({{end, end}, " " + value});
      continue;
    }
    if (yaml) {
      const std::string quoted = id == FieldId::Services ? "[\"" + value + "\"]" : "\"" + value + "\"";
      lines.push_back(label_of(id, document.format) + ": " + quoted);
    } else {
      lines.push_back("**" + label_of(id, document.format) + ":** " + value);
    }
  }
  if (!lines.empty()) {
    if (!document.field_slot) return {};
    const model::Slot& slot = *document.field_slot;
    const std::size_t last_line = slot.before.find_last_of("\r\n");
    const std::string prefix = last_line == std::string::npos ? std::string() : slot.before.substr(last_line + 1);
    std::string text = slot.before + lines.front();
    for (std::size_t i = 1; i < lines.size(); ++i) text += newline + prefix + lines[i];
    text += slot.after;
    // Behind a heading the list must not run into what follows.
    const std::string_view all = document.text();
    const bool at_line_begin = slot.span.begin == 0 || all[slot.span.begin - 1] == '\n' || all[slot.span.begin - 1] == '\r';
    if (at_line_begin && slot.after.empty()) {
      if (slot.span.end >= source.size()) {
        text += newline;
      } else {
        const Offset line = source.line_of(slot.span.end);
        const bool blank = text::trim(source.slice(source.line(line))).empty();
        const bool next_blank = line + 1 >= source.line_count() || text::trim(source.slice(source.line(line + 1))).empty();
        if (!blank)
          text += newline + newline;
        else if (!next_blank)
          text += newline;
      }
    }
    fix.edits.push_back({slot.span, std::move(text)});
  }
  if (fix.edits.empty()) return {};
  return {std::move(fix)};
}

}  // namespace

const Rule summary_field_missing{"summary/field-missing", "The Summary lacks facts that readers look for", Severity::Warning,
                                 check, fixes};

}  // namespace pm::rules

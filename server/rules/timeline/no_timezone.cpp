#include <algorithm>

#include "rules/timeline/_timeline.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule timeline_no_timezone;

namespace {

using model::Section;
using model::TimelineEntry;

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (document.zone_known || !context.settings.time_zone.empty()) return;
  const auto& timeline = document.timeline;
  if (std::any_of(timeline.begin(), timeline.end(), [](const TimelineEntry& e) { return e.zone_named; })) return;
  const auto clocks = std::count_if(timeline.begin(), timeline.end(),
                                    [](const TimelineEntry& e) { return e.time.has_value() && !e.relative_seconds; });
  const Section* section = timeline_section(document);
  if (clocks == 0 || section == nullptr) return;
  Finding finding;
  finding.severity = timeline_no_timezone.severity;
  finding.span = section->heading;
  finding.message = "Nothing says in which time zone the times of \"" + section->title +
                    "\" are: write \"All times in UTC.\" or the zone they are in.";
  finding.subject = static_cast<int>(section - document.sections.data());
  report.add(timeline_no_timezone, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const Section& section = document.sections[static_cast<std::size_t>(finding.subject)];
  const text::Source& source = *document.source;
  const std::string& newline = document.style.newline;
  if (document.format == model::Format::Yaml) {
    const Offset line = source.line_begin(source.line_of(section.heading.begin));
    const std::string indent(section.heading.begin - line, ' ');
    return {{"Insert \"timezone: UTC\"", {{{line, line}, indent + "timezone: UTC" + newline}}, true, false}};
  }
  // Behind the heading and the comments right below it.
  Offset at = section.heading_block.end;
  if (at < source.size() && source.line_begin(source.line_of(at)) != at) at = source.full_line(source.line_of(at)).end;
  const Offset behind_heading = at;
  for (const Span comment : document.comments)
    if (section.body.contains(comment) && text::trim(source.slice({at, std::max(at, comment.begin)})).empty()) at = comment.end;
  if (at > behind_heading) at = source.full_line(source.line_of(at)).end;
  std::string text;
  if (at > 0 && document.text()[at - 1] != '\n' && document.text()[at - 1] != '\r') text = newline;
  text += newline + "All times in UTC." + newline;
  if (at < source.size() && !text::trim(source.slice(source.line_at(at))).empty()) text += newline;
  return {{"Insert \"All times in UTC.\"", {{{at, at}, std::move(text)}}, true, false}};
}

}  // namespace

const Rule timeline_no_timezone{"timeline/no-timezone", "Nothing says in which time zone the timeline is",
                                Severity::Information, check, fixes};

}  // namespace pm::rules

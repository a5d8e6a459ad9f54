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
                    "\" are: write " + (document.format == model::Format::Yaml ? "`timezone: UTC`" : "\"All times in UTC.\"") + " or the zone they are in.";
  finding.subject = static_cast<int>(section - document.sections.data());
  report.add(timeline_no_timezone, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const Section& section = document.sections[static_cast<std::size_t>(finding.subject)];
  const bool yaml = document.format == model::Format::Yaml;
  return {{yaml ? "Insert \"timezone: UTC\"" : "Insert \"All times in UTC.\"",
           {insert_intro(document, section, "All times in UTC.", "timezone: UTC")},
           true,
           false}};
}

}  // namespace

const Rule timeline_no_timezone{"timeline/no-timezone", "Nothing says in which time zone the timeline is",
                                Severity::Information, check, fixes};

}  // namespace pm::rules

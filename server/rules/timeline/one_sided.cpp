#include <algorithm>

#include "rules/timeline/_timeline.h"

namespace pm::rules {

extern const Rule timeline_one_sided;

namespace {

using model::ActorKind;
using model::TimelineEntry;

constexpr std::size_t kFewest = 5;

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const auto& timeline = document.timeline;
  const model::Section* section = timeline_section(document);
  if (!document.english || section == nullptr || timeline.size() < kFewest) return;
  const ActorKind kind = timeline.front().kind;
  if (kind == ActorKind::Unknown) return;
  for (const TimelineEntry& entry : timeline)
    if (entry.kind != kind || time_to_be_filled_in(document, entry) || may_be_unfinished(document, entry.span)) return;
  Finding finding;
  finding.severity = timeline_one_sided.severity;
  finding.span = section->heading;
  finding.message = "All " + std::to_string(timeline.size()) +
                    (kind == ActorKind::System
                         ? " entries tell what the systems did: say as well what people saw, decided and tried."
                         : " entries tell what people did: say as well what the systems did, such as alerts and error rates.");
  finding.subject = static_cast<int>(section - document.sections.data());
  report.add(timeline_one_sided, std::move(finding));
}

}  // namespace

const Rule timeline_one_sided{"timeline/one-sided", "The timeline tells of machines alone, or of people alone",
                              Severity::Information, check};

}  // namespace pm::rules

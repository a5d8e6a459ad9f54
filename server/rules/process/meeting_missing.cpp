#include "rules/process/_shared.h"

namespace pm::rules {

extern const Rule process_meeting_missing;

namespace {

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!context.settings.process.meeting || document.status == model::Status::Draft) return;
  if (is_there(document, vocabulary::FieldId::Meeting)) return;
  Finding finding;
  finding.severity = process_meeting_missing.severity;
  finding.span = review_place(document);
  finding.message = "No meeting is named yet: write when it is, such as \"Meeting: " + calendar::format_iso(context.now.today) + "\".";
  report.add(process_meeting_missing, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const auto edit = add_field(context.document, vocabulary::FieldId::Meeting, "{{YYYY-MM-DD}}");
  if (!edit) return {};
  return {{"Add the meeting", {*edit}, true, false}};
}

}  // namespace

const Rule process_meeting_missing{"process/meeting-missing", "No post-mortem meeting is named", Severity::Information, check, fixes};

}  // namespace pm::rules

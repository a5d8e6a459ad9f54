#include "rules/process/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule process_stale_draft;

namespace {

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const int days = context.settings.process.draft_within_days;
  if (days <= 0 || document.status != model::Status::Draft) return;
  const auto end = end_of_incident(context, context.now.today);
  if (!end) return;
  const int age = calendar::days_between(end->date, context.now.today);
  if (age <= days) return;
  const model::Field* status = document.field(vocabulary::FieldId::Status);
  Finding finding;
  finding.severity = process_stale_draft.severity;
  finding.span = review_place(document);
  finding.message = "Still a draft " + std::to_string(age) + " days after the incident of " + calendar::format_iso(end->date) +
                    ": hand it in for review (within " + std::to_string(days) + " days), or say who finishes it.";
  finding.subject = status != nullptr && !status->value.empty() ? 1 : 0;
  report.add(process_stale_draft, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const model::Field* status = context.document.field(vocabulary::FieldId::Status);
  if (finding.subject != 1 || status == nullptr) return {};
  const bool capital = !status->text.empty() && text::is_upper(status->text.front());
  return {{"Hand it in for review", {{status->value, capital ? "In review" : "in-review"}}, false, false}};
}

}  // namespace

const Rule process_stale_draft{"process/stale-draft", "A draft lies too long after the incident", Severity::Information, check, fixes};

}  // namespace pm::rules

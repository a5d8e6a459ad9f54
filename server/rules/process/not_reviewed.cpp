#include <algorithm>

#include "rules/process/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule process_not_reviewed;

namespace {

int reviewers_of(const Document& document) {
  const model::Field* field = document.field(vocabulary::FieldId::Reviewers);
  if (field == nullptr || !is_filled(document, vocabulary::FieldId::Reviewers)) return 0;
  const std::string text = text::replace_all(text::replace_all(field->text, " and ", ","), "&", ",");
  int count = 0;
  for (const std::string_view name : text::split(text, ','))
    count += std::any_of(name.begin(), name.end(), text::is_word) ? 1 : 0;
  // "@a @b"
  return std::max(count, static_cast<int>(std::count(text.begin(), text.end(), '@')));
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const int wanted = context.settings.process.reviewers;
  if (wanted <= 0 || document.status < model::Status::Reviewed) return;
  const model::Field* field = document.field(vocabulary::FieldId::Reviewers);
  if (field != nullptr && is_there(document, vocabulary::FieldId::Reviewers) && !is_filled(document, vocabulary::FieldId::Reviewers))
    return;
  const int named = reviewers_of(document);
  if (named >= wanted) return;
  const model::Field* status = document.field(vocabulary::FieldId::Status);
  Finding finding;
  finding.severity = process_not_reviewed.severity;
  finding.span = named > 0 && field != nullptr ? field->value : review_place(document);
  finding.message = "The status is \"" + (status == nullptr ? std::string("reviewed") : status->text) + "\", and " +
                    (named == 0 ? "nobody is named" : "only " + std::to_string(named) + " of " + std::to_string(wanted) + " is named") +
                    " as a reviewer: write who read it.";
  report.add(process_not_reviewed, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  if (reviewers_of(context.document) > 0) return {};
  const auto edit = add_field(context.document, vocabulary::FieldId::Reviewers, "@{{person}}");
  if (!edit) return {};
  return {{"Add the reviewers", {*edit}, true, false}};
}

}  // namespace

const Rule process_not_reviewed{"process/not-reviewed", "A reviewed post-mortem does not name who reviewed it", Severity::Information, check, fixes};

}  // namespace pm::rules

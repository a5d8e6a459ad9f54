#include "rules/process/_shared.h"

namespace pm::rules {

extern const Rule process_not_published;

namespace {

using vocabulary::FieldId;

// What lacks: the publication inside, or for severe incidents the one outside; nullopt where nothing does.
std::optional<FieldId> lacking(const Context& context) {
  const Document& document = context.document;
  const int days = context.settings.process.publish_within_days;
  if (days <= 0 || document.status < model::Status::Reviewed) return std::nullopt;
  // From the review; where no day is given for it, nothing can be counted.
  auto review = date_of(context, FieldId::Meeting);
  if (!review) review = date_of(context, FieldId::Reviewers);
  const auto published = date_of(context, FieldId::PublishedInternal);
  if (!review) review = published;
  if (!review || calendar::days_between(review->date, context.now.today) <= days) return std::nullopt;
  if (document.status == model::Status::Reviewed && !is_there(document, FieldId::PublishedInternal)) return FieldId::PublishedInternal;
  const int severity = severity_rank(context);
  if (severity >= 1 && severity <= 2 && !is_there(document, FieldId::PublishedExternal)) return FieldId::PublishedExternal;
  return std::nullopt;
}

void check(const Context& context, Report& report) {
  const auto lack = lacking(context);
  if (!lack) return;
  const Document& document = context.document;
  Finding finding;
  finding.severity = process_not_published.severity;
  finding.span = review_place(document);
  const std::string days = std::to_string(context.settings.process.publish_within_days);
  if (*lack == FieldId::PublishedInternal) {
    finding.message = "Reviewed more than " + days + " days ago and not published: publish it, and write when.";
  } else {
    const model::Field* severity = document.field(FieldId::Severity);
    finding.message = "Reviewed more than " + days + " days ago, and no publication for customers is named, which " + severity->text +
                      " calls for: write where and when, or why not.";
    finding.related.push_back({severity->value, "The severity of the incident."});
  }
  report.add(process_not_published, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const auto lack = lacking(context);
  if (!lack) return {};
  const auto edit = add_field(context.document, *lack, "{{YYYY-MM-DD}}");
  if (!edit) return {};
  return {{*lack == FieldId::PublishedInternal ? "Add when it was published" : "Add when it was published externally", {*edit}, true, false}};
}

}  // namespace

const Rule process_not_published{"process/not-published", "A reviewed post-mortem is not published", Severity::Information, check, fixes};

}  // namespace pm::rules

#include "rules/rule.h"

#include <utility>

namespace pm::rules {

void Report::add(const Rule& rule, Finding finding) {
  const auto severity = context_.settings.severity_of(rule.id, finding.severity);
  if (!severity) return;
  finding.rule = &rule;
  finding.severity = *severity;
  out_.push_back(std::move(finding));
}

Severity by_status(model::Status status, bool placeholder) {
  switch (status) {
    case model::Status::Draft:
      return placeholder ? Severity::Hint : Severity::Information;
    case model::Status::Published:
    case model::Status::Closed:
      return Severity::Error;
    case model::Status::None:
    case model::Status::InReview:
    case model::Status::Reviewed:
      break;
  }
  return Severity::Warning;
}

}  // namespace pm::rules

#include "rules/root_cause/_shared.h"

namespace pm::rules {

extern const Rule root_cause_shallow;

namespace {

int lacking_whys(const Context& context) {
  const model::RootCause& cause = context.document.root_cause;
  if (cause.whys.empty() || !cause.factors.empty()) return 0;
  return context.settings.minimum_whys - static_cast<int>(cause.whys.size());
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (lacking_whys(context) <= 0) return;
  const model::Why& last = document.root_cause.whys.back();
  if (document.is_broken(last.span)) return;
  // A question that waits for its answer is root-cause/why-unanswered's.
  if ((last.answer.empty() && !last.question.empty()) || document.holds_placeholder(last.span)) return;
  const std::size_t count = document.root_cause.whys.size();
  Finding finding;
  finding.severity = root_cause_shallow.severity;
  finding.span = last.question.empty() ? last.span : last.question;
  finding.message = "The chain ends after " + std::string{count == 1 ? "one why" : std::to_string(count) + " whys"} +
                    ": ask why of the last answer, until it reaches something that can be changed (at least " +
                    std::to_string(context.settings.minimum_whys) + ").";
  report.add(root_cause_shallow, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const int lack = lacking_whys(context);
  if (lack <= 0) return {};
  const std::vector<std::string> questions(static_cast<std::size_t>(lack), "Why {{was that possible}}?");
  return {{lack == 1 ? "Add a why" : "Add " + std::to_string(lack) + " whys",
           {append_whys(context.document, questions)},
           true,
           false}};
}

}  // namespace

const Rule root_cause_shallow{"root-cause/shallow", "The chain of whys is too short to reach something that can be changed",
                              Severity::Warning, check, fixes};

}  // namespace pm::rules

#include "rules/root_cause/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule root_cause_why_unanswered;

namespace {

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.root_cause.whys.size(); ++i) {
    const model::Why& why = document.root_cause.whys[i];
    if (why.question.empty() || !why.answer.empty() || document.is_broken(why.span) || document.holds_placeholder(why.span))
      continue;
    Finding finding;
    finding.severity = root_cause_why_unanswered.severity;
    finding.span = why.question;
    const std::string question{
        text::trim(why.question_text.empty() ? document.source->slice(why.question) : std::string_view{why.question_text})};
    finding.message = "\"" + question + "\" has no answer yet: write it behind the question, or say what is not known.";
    finding.subject = static_cast<int>(i);
    report.add(root_cause_why_unanswered, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& whys = context.document.root_cause.whys;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(whys.size())) return {};
  const model::Why& why = whys[static_cast<std::size_t>(finding.subject)];
  if (why.answer_slot) return {{"Add an answer", {why.answer_slot->filled("{{The answer.}}")}, true, false}};
  if (context.document.format == model::Format::Yaml) return {};
  return {{"Add an answer", {{{why.question.end, why.question.end}, " {{The answer.}}"}}, true, false}};
}

}  // namespace

const Rule root_cause_why_unanswered{"root-cause/why-unanswered", "A question of the chain has no answer", Severity::Warning,
                                     check, fixes};

}  // namespace pm::rules

#include <algorithm>

#include "rules/root_cause/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule root_cause_chain_break;

namespace {

// "Why was that possible?" takes up whatever was said, and so does a question of two words.
bool points_back(std::string_view question) {
  for (const std::string_view word : {"it", "its", "this", "that", "these", "those", "they", "them", "their", "so", "such", "there",
                                      "he", "she", "we", "our", "not", "same", "then"})
    if (text::contains_word(question, word)) return true;
  return false;
}

constexpr std::size_t kFewest = 2;        // stems that a question must have to be judged
constexpr std::size_t kFewestAnswer = 3;  // and an answer

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  // A branch that goes back to any earlier line picks that up.
  Stems before;
  Stems last_answer;
  for (std::size_t i = 0; i < document.root_cause.whys.size(); ++i) {
    const model::Why& why = document.root_cause.whys[i];
    const Stems& question = stems_of(context, why.question_text);
    const bool judged = i > 0 && !why.question.empty() && question.size() >= kFewest && last_answer.size() >= kFewestAnswer &&
                        !points_back(why.question_text) && !document.is_broken(why.span) && !document.holds_placeholder(why.span) &&
                        !being_written(document, why.question);
    if (judged && !share_stem(question, before)) {
      const model::Why& previous = document.root_cause.whys[i - 1];
      Finding finding;
      finding.severity = document.status == model::Status::Draft ? Severity::Hint : root_cause_chain_break.severity;
      finding.span = why.question;
      finding.message = "\"" + std::string(text::trim(why.question_text)) + "\" does not take up the answer before it: ask why \"" +
                        std::string(text::trim(previous.answer_text)) + "\", or add the step between.";
      finding.related.push_back({previous.answer, "The answer that this why would ask about."});
      finding.subject = static_cast<int>(i);
      report.add(root_cause_chain_break, std::move(finding));
    }
    before = together({&before, &question});
    last_answer = stems_of(context, why.answer_text);
    before = together({&before, &last_answer});
  }
}

}  // namespace

const Rule root_cause_chain_break{"root-cause/chain-break", "A why does not pick up the answer before it", Severity::Information, check};

}  // namespace pm::rules

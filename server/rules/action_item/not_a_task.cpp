#include <algorithm>
#include "rules/action_item/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_not_a_task;

namespace {

// How such an item begins, and what a task would begin with in its place; empty where only the writer can tell.
struct Lead {
  std::string_view words;
  std::string_view task;
};

constexpr Lead kLeads[] = {
    {"we need", "Add"},        {"we lack", "Add"},       {"we are missing", "Add"}, {"we're missing", "Add"},
    {"we do not have", "Add"}, {"we don't have", "Add"}, {"we have no", "Add"},     {"we had no", "Add"},
    {"there is no", "Add"},    {"there was no", "Add"},  {"there are no", "Add"},   {"there were no", "Add"},
    {"there should be", "Add"}, {"there needs to be", "Add"}, {"there must be", "Add"},
    {"lack of", "Add"},        {"missing", "Add"},       {"not enough", "Add"},     {"insufficient", "Add"},
    {"there is", ""},          {"there was", ""},        {"there are", ""},         {"there were", ""},
};

bool begins_with(std::string_view text, std::string_view words) {
  return text::starts_with_ignoring_case(text, words) && text.size() > words.size() && text[words.size()] == ' ';
}

// "We need to add", "We need someone to add" are tasks with a preface.
bool goes_on_as_a_task(std::string_view rest) {
  rest = text::trim(rest);
  if (begins_with(rest, "to")) return true;
  const std::size_t to = rest.find(" to ");
  return to != std::string_view::npos && to < 24;
}

const Lead* lead_of(std::string_view what) {
  const char first = what.empty() ? '\0' : text::lower(what.front());
  for (const Lead& lead : kLeads)
    if (lead.words.front() == first && begins_with(what, lead.words)) return goes_on_as_a_task(what.substr(lead.words.size())) ? nullptr : &lead;
  return nullptr;
}

bool is_question(std::string_view what) {
  if (!what.ends_with('?')) return false;
  for (const std::string_view word : {"should", "could", "can", "do", "does", "why", "how", "what", "is", "are", "would"})
    if (begins_with(what, word)) return true;
  return false;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_judged(context, item) || item.form == model::EntryForm::Paragraph || being_written(document, item.what)) continue;
    const std::string_view what = text::trim(item.what_text);
    const Lead* lead = lead_of(what);
    const bool question = lead == nullptr && is_question(what);
    // Two sentences: the second may be the task.
    if ((lead == nullptr && !question) || what.find(". ") != std::string_view::npos || what.find("; ") != std::string_view::npos)
      continue;
    Finding finding;
    finding.severity = action_item_not_a_task.severity;
    finding.span = place_of(item);
    finding.message = question ? "This asks and does not say what to do: decide, or write who answers it by when, verb first."
                               : quoted(what.substr(0, lead->words.size())) +
                                     " says what lacks and not what to do: begin with the verb, such as \"" +
                                     (lead->task.empty() ? std::string("Replace") : std::string(lead->task)) + " …\".";
    finding.subject = static_cast<int>(i);
    report.add(action_item_not_a_task, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr) return {};
  const std::string_view source = context.document.source->slice(item->what);
  const Lead* lead = lead_of(source);
  if (lead == nullptr) {
    if (!is_question(text::trim(item->what_text))) return {};
    return {{"Begin with a verb", {{{item->what.begin, item->what.begin}, "{{Decide and record}}: "}}, true, false}};
  }
  const Offset end = item->what.begin + static_cast<Offset>(lead->words.size());
  if (lead->task.empty())
    return {{"Begin with a verb", {{{item->what.begin, end}, "{{Remove, change or replace}}"}}, true, false}};
  return {{"Begin with \"" + std::string(lead->task) + "\"", {{{item->what.begin, end}, std::string(lead->task)}}, true, false}};
}

}  // namespace

const Rule action_item_not_a_task{"action-item/not-a-task", "An action item says what lacks and not what to do", Severity::Information, check, fixes};

}  // namespace pm::rules

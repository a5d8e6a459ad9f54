#include <algorithm>

#include "rules/action_item/_create.h"
#include "rules/root_cause/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule root_cause_no_action;

namespace {

// What the analysis comes to: its statement, else the last answer, else the factors.
struct Cause {
  Span span;
  std::string text;
};

std::optional<Cause> cause_of(const Document& document) {
  const model::RootCause& cause = document.root_cause;
  if (cause.statement) return Cause{*cause.statement, cause.statement_text};
  for (auto why = cause.whys.rbegin(); why != cause.whys.rend(); ++why)
    if (!why->answer.empty()) return Cause{why->answer, why->answer_text};
  if (!cause.factors.empty()) return Cause{cause.factors.front(), std::string(document.source->slice(cause.factors.front()))};
  return std::nullopt;
}

// All that the analysis names: an item that mends any step of the chain touches the cause.
Stems stems_of_cause(const Context& context) {
  const Document& document = context.document;
  const model::RootCause& cause = document.root_cause;
  std::vector<const Stems*> all{&stems_of(context, cause.statement_text)};
  for (const model::Why& why : cause.whys) {
    all.push_back(&stems_of(context, why.question_text));
    all.push_back(&stems_of(context, why.answer_text));
  }
  for (const Span factor : cause.factors) all.push_back(&stems_of(context, document.source->slice(factor)));
  return together(all);
}

// The words of a text, folded and sorted.
Stems words_in(std::string_view text) {
  Stems out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && text::is_word(text[end])) ++end;
    if (end > at) out.push_back(text::lower(text.substr(at, end - at)));
    at = end + 1;
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

// Whether "AI-3" stands in `body`: only where its "3" does is it worth a search.
bool is_named(const Context& context, std::string_view body, std::string_view id) {
  std::size_t begin = id.size();
  while (begin > 0 && text::is_word(id[begin - 1])) --begin;
  const Stems& words = context.memo.of<Stems>(body, words_in);
  return (begin == id.size() || std::binary_search(words.begin(), words.end(), text::lower(id.substr(begin)))) && text::contains_word(body, id);
}

constexpr std::size_t kFewest = 4;  // stems

bool is_untouched(const Context& context) {
  const Document& document = context.document;
  const std::optional<Cause> cause = cause_of(document);
  if (!cause || !document.english || document.action_items.empty() || !items_are_told(context)) return false;
  if (document.is_broken(cause->span) || document.holds_placeholder(cause->span) || being_written(document, cause->span)) return false;
  // Only the section itself speaks of a link: "see AI-3".
  const model::RootCause& root = document.root_cause;
  if (root.section >= 0) {
    const std::string_view body = document.source->slice(document.sections[static_cast<std::size_t>(root.section)].body);
    for (const model::ActionItem& item : document.action_items) {
      if (!item.id.empty() && item.id.size() > 1 && is_named(context, body, item.id)) return false;
      if (document.is_broken(item.span) || document.holds_placeholder(item.span)) return false;
    }
  }
  const Stems stems = stems_of_cause(context);
  return stems.size() >= kFewest && !items_speak_of(context, stems);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!is_untouched(context)) return;
  const Cause cause = *cause_of(document);
  const std::size_t count = document.action_items.size();
  Finding finding;
  finding.severity = document.status == model::Status::Draft ? Severity::Hint : root_cause_no_action.severity;
  finding.span = cause.span;
  finding.message = (count == 1 ? std::string("The only action item does nothing")
                                : "None of the " + std::to_string(count) + " action items does anything") +
                    " about this cause: add one that keeps it from coming back.";
  if (const model::Section* section = document.section(vocabulary::SectionId::ActionItems))
    finding.related.push_back({section->heading, "The action items."});
  report.add(root_cause_no_action, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const std::optional<Cause> cause = cause_of(context.document);
  if (!cause) return {};
  const auto edit = create_item(context, "{{What to change}} so that this cannot come back: " + as_part(cause->text));
  if (!edit) return {};
  return {{"Create an action item for it", {*edit}, true, false}};
}

}  // namespace

const Rule root_cause_no_action{"root-cause/no-action", "No action item touches the root cause", Severity::Information, check, fixes};

}  // namespace pm::rules

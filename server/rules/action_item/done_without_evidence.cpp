#include <algorithm>
#include "rules/action_item/_shared.h"
#include "rules/root_cause/_stems.h"
#include "rules/process/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_done_without_evidence;

namespace {

constexpr std::size_t kMany = 2;
constexpr std::size_t kMostRelated = 10;

// "(fixed by adding a second monitor)", "(done during the incident)": who says how or when has shown something.
bool tells_how(std::string_view text) {
  static constexpr std::string_view kDone[] = {"done", "fixed", "completed", "complete", "closed", "resolved", "merged"};
  for (std::size_t open = text.find_first_of("(["); open != std::string_view::npos; open = text.find_first_of("([", open + 1)) {
    const std::string_view inside = text.substr(open + 1, text.find_first_of(")]", open + 1) - open - 1);
    const std::size_t first = inside.find(' ');
    if (first == std::string_view::npos || std::none_of(std::begin(kDone), std::end(kDone), [&](std::string_view word) { return text::equal_ignoring_case(word, inside.substr(0, first)); }))
      continue;
    if (text::trim(inside.substr(first)).find(' ') != std::string_view::npos) return true;
  }
  return false;
}

bool shows_nothing(const Context& context, const ActionItem& item) {
  const Document& document = context.document;
  if (!item.done.value_or(false) || item.done_span.empty() || item.has_link || !item.ticket.empty() || item.due) return false;
  if (document.is_broken(item.span) || item.what.empty() || being_written(document, item.span)) return false;
  const std::string_view words = document.source->slice(item.span);
  // Commits, pull requests and addresses that are written without a link.
  if (words.find("://") != std::string_view::npos || words.find('#') != std::string_view::npos ||
      words.find("](") != std::string_view::npos || words.find('`') != std::string_view::npos)
    return false;
  if (tells_how(words)) return false;
  if (!placeholders_in(document, item.span).empty()) return false;
  return !date_in(words, context.settings);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  std::vector<int> bare;
  for (std::size_t i = 0; i < document.action_items.size(); ++i)
    if (shows_nothing(context, document.action_items[i])) bare.push_back(static_cast<int>(i));
  const auto item = [&](int index) -> const ActionItem& { return document.action_items[static_cast<std::size_t>(index)]; };
  if (bare.size() >= kMany) {
    Finding finding;
    finding.severity = action_item_done_without_evidence.severity;
    finding.span = place_of(item(bare.front()));
    finding.message = std::to_string(bare.size()) +
                      " items are done and show neither a link nor a date: add to each what readers can look at.";
    for (std::size_t i = 1; i < bare.size() && i <= kMostRelated; ++i)
      finding.related.push_back({place_of(item(bare[i])), "Done, without a link or a date."});
    report.add(action_item_done_without_evidence, std::move(finding));
    return;
  }
  for (const int index : bare) {
    Finding finding;
    finding.severity = action_item_done_without_evidence.severity;
    finding.span = place_of(item(index));
    finding.message = "Done, but with neither a link to the change nor the day: add one, such as " +
                      calendar::format_iso(context.now.today) + ".";
    finding.subject = index;
    report.add(action_item_done_without_evidence, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  Fix link;
  Fix date;
  for (std::size_t i = 0; i < context.document.action_items.size(); ++i) {
    const ActionItem& item = context.document.action_items[i];
    if (finding.subject >= 0 ? finding.subject != static_cast<int>(i) : !shows_nothing(context, item)) continue;
    const Offset end = item.what.end;
    link.edits.push_back({{end, end}, " ({{link to the change}})"});
    date.edits.push_back({{end, end}, " (done " + calendar::format_iso(context.now.today) + ")"});
  }
  if (link.edits.empty()) return {};
  const std::string where = finding.subject >= 0 ? "" : " to " + std::to_string(link.edits.size()) + " items";
  link.title = "Add a link to the change" + where;
  date.title = "Done today, " + calendar::format_iso(context.now.today) + where;
  link.preferred = true;
  std::vector<Fix> fixes{std::move(link)};
  if (finding.subject >= 0) fixes.push_back(std::move(date));
  return fixes;
}

}  // namespace

const Rule action_item_done_without_evidence{"action-item/done-without-evidence", "A done action item shows neither a link nor a date", Severity::Information, check, fixes};

}  // namespace pm::rules

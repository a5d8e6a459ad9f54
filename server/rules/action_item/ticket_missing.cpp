#include <algorithm>
#include "rules/action_item/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule action_item_ticket_missing;

namespace {

constexpr std::size_t kMany = 4;
constexpr std::size_t kMostRelated = 10;

bool names_a_ticket(const settings::Tracker& tracker, std::string_view words) {
  if (!tracker.url.empty()) {
    const std::string_view base = std::string_view(tracker.url).substr(0, tracker.url.find("{ticket}"));
    if (words.find(base) != std::string_view::npos) return true;
  }
  return settings::next_ticket(tracker, words, 0).has_value();
}

bool lacks_ticket(const Context& context, const ActionItem& item) {
  const Document& document = context.document;
  if (!is_judged(document, item) || is_prose(item) || being_written(document, item.span)) return false;
  if (!placeholders_in(document, item.span).empty()) return false;
  return !names_a_ticket(context.settings.tracker, document.source->slice(item.span)) &&
         (item.ticket.empty() || !names_a_ticket(context.settings.tracker, document.source->slice(item.ticket)));
}

std::string example(const settings::Tracker& tracker) {
  if (tracker.patterns.empty()) return text::replace_all(tracker.url, "{ticket}", "…");
  return text::replace_all(text::replace_all(tracker.patterns.front(), "{number}", "123"), "{word}", "ABC");
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!context.settings.tracker.known()) return;
  std::vector<int> lacking;
  for (std::size_t i = 0; i < document.action_items.size(); ++i)
    if (lacks_ticket(context, document.action_items[i])) lacking.push_back(static_cast<int>(i));
  const auto item = [&](int index) -> const ActionItem& { return document.action_items[static_cast<std::size_t>(index)]; };
  const std::string such = "such as " + example(context.settings.tracker) + ".";
  if (lacking.size() >= kMany) {
    Finding finding;
    finding.severity = action_item_ticket_missing.severity;
    finding.span = place_of(item(lacking.front()));
    finding.message = std::to_string(lacking.size()) + " action items name no ticket: add one to each, " + such;
    for (std::size_t i = 1; i < lacking.size() && i <= kMostRelated; ++i)
      finding.related.push_back({place_of(item(lacking[i])), "No ticket yet."});
    report.add(action_item_ticket_missing, std::move(finding));
    return;
  }
  for (const int index : lacking) {
    Finding finding;
    finding.severity = action_item_ticket_missing.severity;
    finding.span = place_of(item(index));
    finding.message = "No ticket yet: add it, " + such;
    finding.subject = index;
    report.add(action_item_ticket_missing, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const settings::Tracker& tracker = context.settings.tracker;
  const std::string ticket = "{{" + example(tracker) + "}}";
  const bool link = context.document.format == model::Format::Markdown && !tracker.patterns.empty() && !tracker.url.empty();
  const std::string words =
      link ? "[" + ticket + "](" +
                 (tracker.url.find("{ticket}") == std::string::npos ? tracker.url + ticket
                                                                     : text::replace_all(tracker.url, "{ticket}", ticket)) +
                 ")"
           : ticket;
  Fix fix;
  for (std::size_t i = 0; i < context.document.action_items.size(); ++i) {
    const ActionItem& item = context.document.action_items[i];
    if (finding.subject >= 0 ? finding.subject != static_cast<int>(i) : !lacks_ticket(context, item)) continue;
    const Offset end = item.what.end;
    fix.edits.push_back({{end, end}, " (" + words + ")"});
  }
  if (fix.edits.empty()) return {};
  fix.title = finding.subject >= 0 ? "Insert a ticket" : "Insert a ticket in " + std::to_string(fix.edits.size()) + " items";
  return {std::move(fix)};
}

}  // namespace

const Rule action_item_ticket_missing{"action-item/ticket-missing", "An action item names no ticket of the tracker", Severity::Hint, check, fixes};

}  // namespace pm::rules

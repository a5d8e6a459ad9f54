// What the rules about action items share: which items are judged, what they lack, priorities and dates, and the edits that
// fill slots.
//
// Units: bytes of the source; days. Threads: pure functions. Errors: none.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/facts.h"
#include "rules/rule.h"

namespace pm::rules {

using model::ActionItem;

// The parts beside the task itself, as bits.
inline constexpr unsigned kOwner = 1;
inline constexpr unsigned kDue = 2;
inline constexpr unsigned kPriority = 4;

// The placeholders that stand within `span`.
std::vector<const model::Placeholder*> placeholders_in(const Document& document, Span span);

// Open, readable, and more than a placeholder: what the rules judge.
bool is_judged(const Document& document, const ActionItem& item);
// The same of an item of the Context's document, looked up.
bool is_judged(const Context& context, const ActionItem& item);
// Open, and due on a day before the incident: a slip of the pen, and not overdue.
bool due_before_incident(const Document& document, const ActionItem& item);
// Where a finding about the whole item points.
Span place_of(const ActionItem& item);

// The parts that an item has neither as words nor as a placeholder.
unsigned lacking(const Document& document, const ActionItem& item);
// Told in a paragraph, with neither owner nor priority: a sentence that may be an action, and dates in it that may be anything.
bool is_prose(const ActionItem& item);
// The parts that most items lack, and at least four (two where all is prose, or a table that has no column for it). They are reported once, on the list's heading: a
// team that does not write priorities wants to hear it once, not once per item. Done items count, so that closing an item does
// not change how the others are reported.
unsigned lacking_mostly(const Document& document);
unsigned lacking_mostly(const Context& context);

// "owner, due date or priority".
std::string parts_in_words(unsigned parts, std::string_view conjunction);

// Reports the items by what they lack beside the parts that most lack, and the list by those. `say` gives the words for a
// single item (nullptr: the second half of the sentence about the list, from the colon on).
void report_lack(const Context& context, Report& report, const Rule& rule, bool (*applies)(unsigned parts),
                 std::string (*say)(const Context&, const ActionItem*, unsigned parts));
// The items that a finding of report_lack() speaks of: one, or all that lack one of the parts that most lack.
std::vector<const ActionItem*> subjects(const Context& context, const Finding& finding);

// One edit per place: parts that share a place are put there in the order given. Blanks that stand there already are not
// doubled.
std::vector<TextEdit> fill(const Document& document, const std::vector<std::pair<model::Slot, std::string>>& parts);
TextEdit fill(const Document& document, const model::Slot& slot, std::string_view part);

// Today plus the days that the item's priority allows (the default where it has none), with that priority.
struct Deadline {
  calendar::Date date;
  std::string priority;  // empty where the settings have none
  int days = 30;
};
Deadline deadline_for(const Context& context, const ActionItem* item);
std::string in_words(const Deadline& deadline);  // "P2: 30 days from today"

// What replaces an owner, `@` and quotes included; `handle` without `@`.
TextEdit replace_owner(const Document& document, const model::Owner& owner, std::string_view handle);

// The item that a finding's subject names; nullptr where there is none.
const ActionItem* item_of(const Context& context, const Finding& finding);

std::string quoted(std::string_view text);

}  // namespace pm::rules

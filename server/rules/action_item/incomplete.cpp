#include <bit>

#include "rules/action_item/_columns.h"

namespace pm::rules {

extern const Rule action_item_incomplete;

namespace {

bool two_or_more(unsigned parts) { return std::popcount(parts) >= 2; }

std::string examples(const Context& context, const ActionItem* item, unsigned parts) {
  std::string out;
  const auto add = [&](const std::string& part, unsigned rest) {
    if (!out.empty()) out += rest == 0 ? " and " : ", ";
    out += part;
  };
  if ((parts & kOwner) != 0) add("@name", parts & (kDue | kPriority));
  if ((parts & kDue) != 0) add(calendar::format_iso(deadline_for(context, item).date), parts & kPriority);
  if ((parts & kPriority) != 0) {
    const std::string priority = deadline_for(context, nullptr).priority;
    add(priority.empty() ? "a priority" : priority, 0);
  }
  return out;
}

std::string say(const Context& context, const ActionItem* item, unsigned parts) {
  const std::string such = ": add for example " + examples(context, item, parts) + ".";
  return item == nullptr ? such : "No " + parts_in_words(parts, "or") + " yet" + such;
}

void check(const Context& context, Report& report) { report_lack(context, report, action_item_incomplete, two_or_more, say); }

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  const ActionItem* one = item_of(context, finding);
  const unsigned mostly = lacking_mostly(context);
  Fix fix;
  std::vector<Filling> fillings;
  unsigned added = 0;
  std::size_t count = 0;
  for (const ActionItem* item : subjects(context, finding)) {
    const unsigned parts = one != nullptr ? lacking(document, *item) & ~mostly : lacking(document, *item) & mostly;
    if ((parts & kOwner) != 0) fillings.push_back({item, kOwner, "@{{person}}"});
    if ((parts & kDue) != 0) fillings.push_back({item, kDue, "{{YYYY-MM-DD}}"});
    if ((parts & kPriority) != 0) fillings.push_back({item, kPriority, "{{priority}}"});
    added |= parts;
    ++count;
  }
  fix.edits = fill_in(document, fillings);
  if (fix.edits.empty()) return {};
  fix.title = "Add " + parts_in_words(added, "and");
  if (one == nullptr) fix.title += " to " + std::to_string(count) + " items";
  fix.preferred = true;
  return {std::move(fix)};
}

}  // namespace

const Rule action_item_incomplete{"action-item/incomplete", "An action item lacks two or more of owner, due date and priority",
                                  Severity::Warning, check, fixes};

}  // namespace pm::rules

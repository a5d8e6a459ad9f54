#include "rules/action_item/_shared.h"

#include <algorithm>

#include "rules/action_item/_columns.h"
#include "text/fold.h"
#include "text/strings.h"
#include "text/utf8.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {
namespace {

constexpr std::size_t kMany = 4;
constexpr std::size_t kManyInProse = 2;
constexpr std::size_t kManyInTable = 2;
constexpr std::size_t kMostRelated = 10;

// Letters or digits: "…" and dashes are none.
bool any_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (text::is_word(text[at++])) return true;
      continue;
    }
    const text::CodePoint c = text::decode(text, at);
    if (c.value < 0x2000 || c.value >= 0x2070) return true;
    at += c.size;
  }
  return false;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// They are in order, and there may be as many as items.
auto first_placeholder(const Document& document, Offset from) {
  return std::lower_bound(document.placeholders.begin(), document.placeholders.end(), from, [](const model::Placeholder& p, Offset at) { return p.span.begin < at; });
}

bool has_words(const Document& document, const ActionItem& item) {
  // "{{what to do}} (because of …)": the task itself is still to be written.
  const std::string& text = document.text();
  const Offset first = item.what.begin + (item.what.begin < text.size() && (text[item.what.begin] == '"' || text[item.what.begin] == '\''));
  auto next = first_placeholder(document, item.what.begin);
  for (auto p = next; p != document.placeholders.end() && p->span.begin <= first; ++p)
    if (!p->span.empty() && (p->span.begin == first || p->span.begin == item.what.begin)) return false;
  Offset at = item.what.begin;
  for (; next != document.placeholders.end() && next->span.begin <= item.what.end; ++next) {
    if (!item.what.contains(next->span)) continue;
    if (next->span.begin > at && any_word(document.source->slice({at, next->span.begin}))) return true;
    at = std::max(at, next->span.end);
  }
  return at < item.what.end && any_word(document.source->slice({at, item.what.end}));
}

bool has_word(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text::contains_word(text, word); });
}

// Which part a placeholder of an item stands for.
unsigned part_of(const Document& document, const ActionItem& item, Span placeholder) {
  const std::string& source = document.text();
  std::string inner = text::lower(document.source->slice(placeholder));
  while (!inner.empty() && (inner.front() == '{' || inner.front() == '<' || inner.front() == '"')) inner.erase(0, 1);
  while (!inner.empty() && (inner.back() == '}' || inner.back() == '>' || inner.back() == '"')) inner.pop_back();
  const bool after_at = placeholder.begin > 0 && source[placeholder.begin - 1] == '@';
  if (after_at || inner.starts_with("@") || inner.starts_with("person") ||
      is_one_of(inner, {"owner", "who", "name", "assignee", "handle"}))
    return kOwner;
  if (inner.find("yyyy") != std::string::npos || is_one_of(inner, {"date", "due", "due date", "when", "deadline", "day"}))
    return kDue;
  if (inner.starts_with("priority") || (inner.size() >= 2 && inner[0] == 'p' && (text::is_digit(inner[1]) || inner[1] == '?')))
    return kPriority;
  if (item.what.contains(placeholder)) return 0;
  const auto stands_in = [&](const model::Slot& slot) { return !slot.span.empty() && slot.span.overlaps(placeholder); };
  if (stands_in(item.owner_slot)) return kOwner;
  if (stands_in(item.due_slot)) return kDue;
  if (stands_in(item.priority_slot)) return kPriority;
  if (has_word(inner, {"owner", "who", "person", "name", "assignee"})) return kOwner;
  if (has_word(inner, {"date", "due", "when", "deadline", "day"})) return kDue;
  return kOwner | kDue | kPriority;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (text::is_digit(c)) digits += c;
  return digits;
}

// Every word without `priority`, `prio` and signs: "Prio: high!" gives "high".
std::string bare_priority(std::string_view text) {
  std::string bare = vocabulary::normalise(text);
  for (const std::string_view prefix : {"priority ", "prio "})
    if (bare.starts_with(prefix)) bare.erase(0, prefix.size());
  for (const std::string_view suffix : {" priority", " prio"})
    if (bare.ends_with(suffix)) bare.erase(bare.size() - suffix.size());
  return bare;
}

const settings::Priority* by_rank(const settings::Settings& settings, int rank) {
  if (settings.priorities.empty()) return nullptr;
  if (const settings::Priority* same = settings.priority("P" + std::to_string(rank))) return same;
  const int last = static_cast<int>(settings.priorities.size());
  return &settings.priorities[static_cast<std::size_t>(std::clamp(rank, 1, last) - 1)];
}

}  // namespace

std::string quoted(std::string_view text) { return "\"" + std::string{text} + "\""; }

std::vector<const model::Placeholder*> placeholders_in(const Document& document, Span span) {
  std::vector<const model::Placeholder*> out;
  for (auto p = first_placeholder(document, span.begin); p != document.placeholders.end() && p->span.begin <= span.end; ++p)
    if (span.contains(p->span)) out.push_back(&*p);
  return out;
}

bool is_judged(const Document& document, const ActionItem& item) {
  return !item.done.value_or(false) && !document.is_broken(item.span) && has_words(document, item);
}

bool due_before_incident(const Document& document, const ActionItem& item) {
  return is_judged(document, item) && !is_prose(item) && item.due && item.due->form == model::DueForm::Date && item.due->date &&
         document.incident_date && *item.due->date < *document.incident_date;
}

Span place_of(const ActionItem& item) { return item.what.empty() ? item.span : item.what; }

unsigned lacking(const Document& document, const ActionItem& item) {
  unsigned parts = 0;
  if (item.owners.empty()) parts |= kOwner;
  if (!item.due || is_prose(item)) parts |= kDue;
  if (!item.priority) parts |= kPriority;
  if (parts == 0) return 0;
  for (const model::Placeholder* p : placeholders_in(document, item.span)) parts &= ~part_of(document, item, p->span);
  return parts;
}

bool is_prose(const ActionItem& item) {
  return item.form == model::EntryForm::Paragraph && item.owners.empty() && !item.priority;
}

unsigned lacking_mostly(const Document& document) {
  const auto& items = document.action_items;
  const std::size_t many = std::all_of(items.begin(), items.end(), is_prose) ? kManyInProse : kMany;
  unsigned mostly = 0;
  for (const unsigned part : {kOwner, kDue, kPriority}) {
    std::size_t all = 0;
    std::size_t lack = 0;
    std::size_t open = 0;
    for (const ActionItem& item : items) {
      if (!has_words(document, item)) continue;
      ++all;
      if ((lacking(document, item) & part) == 0) continue;
      ++lack;
      if (is_judged(document, item)) ++open;
    }
    if (lack < std::min(many, kManyInTable) || lack * 2 <= all || open <= 1) continue;
    // A table without the column: one cause for all of its rows.
    Columns columns(document);
    const bool no_column = std::all_of(items.begin(), items.end(), [&](const ActionItem& item) { return columns.lack(item, part); });
    if (lack >= (no_column ? kManyInTable : many)) mostly |= part;
  }
  return mostly;
}

namespace {

// Of all items, as nearly every rule about them asks for it.
struct Judged {
  std::vector<bool> items;
};

struct LackingMostly {
  unsigned parts = 0;
};

}  // namespace

bool is_judged(const Context& context, const ActionItem& item) {
  const auto& items = context.document.action_items;
  const Judged& judged = context.once.get<Judged>([&] {
    Judged out;
    out.items.reserve(items.size());
    for (const ActionItem& one : items) out.items.push_back(is_judged(context.document, one));
    return out;
  });
  return judged.items[static_cast<std::size_t>(&item - items.data())];
}

unsigned lacking_mostly(const Context& context) {
  return context.once.get<LackingMostly>([&] { return LackingMostly{lacking_mostly(context.document)}; }).parts;
}

std::string parts_in_words(unsigned parts, std::string_view conjunction) {
  std::vector<std::string> words;
  if ((parts & kOwner) != 0) words.emplace_back("owner");
  if ((parts & kDue) != 0) words.emplace_back("due date");
  if ((parts & kPriority) != 0) words.emplace_back("priority");
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " " + std::string{conjunction} + " " : ", ";
    out += words[i];
  }
  return out;
}

void report_lack(const Context& context, Report& report, const Rule& rule, bool (*applies)(unsigned parts),
                 std::string (*say)(const Context&, const ActionItem*, unsigned parts)) {
  const Document& document = context.document;
  const unsigned mostly = lacking_mostly(context);
  if (mostly != 0 && applies(mostly)) {
    Finding finding;
    finding.severity = rule.severity;
    const ActionItem* first = nullptr;
    std::size_t open = 0;
    std::size_t count = 0;
    for (const ActionItem& item : document.action_items) {
      if (!is_judged(context, item)) continue;
      ++open;
      const unsigned parts = lacking(document, item) & mostly;
      if (parts == 0) continue;
      if (first == nullptr) first = &item;
      ++count;
      if (count <= kMostRelated) finding.related.push_back({place_of(item), "No " + parts_in_words(parts, "or") + " yet."});
    }
    int section = first->section;
    const auto at = [&](int index) -> const model::Section& { return document.sections[static_cast<std::size_t>(index)]; };
    while (section >= 0 && at(section).id != vocabulary::SectionId::ActionItems && at(section).parent >= 0)
      section = at(section).parent;
    const bool found = section >= 0 && at(section).id == vocabulary::SectionId::ActionItems;
    finding.span = found ? at(section).heading : place_of(*first);
    finding.message = count == open ? (open == 2 ? "Neither of the " : "None of the ") + std::to_string(open) + " open action items has " +
                                          ((mostly & kOwner) != 0 ? "an " : "a ")
                                    : std::to_string(count) + " of the " + std::to_string(open) + " open action items have no ";
    finding.message += parts_in_words(mostly, "or") + " yet" + say(context, nullptr, mostly);
    report.add(rule, std::move(finding));
  }
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_judged(context, item)) continue;
    const unsigned parts = lacking(document, item) & ~mostly;
    if (parts == 0 || !applies(parts)) continue;
    Finding finding;
    finding.severity = rule.severity;
    finding.span = place_of(item);
    finding.message = say(context, &item, parts);
    finding.subject = static_cast<int>(i);
    report.add(rule, std::move(finding));
  }
}

const ActionItem* item_of(const Context& context, const Finding& finding) {
  const auto& items = context.document.action_items;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(items.size())) return nullptr;
  return &items[static_cast<std::size_t>(finding.subject)];
}

std::vector<const ActionItem*> subjects(const Context& context, const Finding& finding) {
  if (const ActionItem* item = item_of(context, finding)) return {item};
  std::vector<const ActionItem*> all;
  const unsigned mostly = lacking_mostly(context);
  for (const ActionItem& item : context.document.action_items)
    if (is_judged(context, item) && (lacking(context.document, item) & mostly) != 0) all.push_back(&item);
  return all;
}

TextEdit fill(const Document& document, const model::Slot& slot, std::string_view part) {
  TextEdit edit = slot.filled(part);
  const std::string& source = document.text();
  if (slot.span.end < source.size() && source[slot.span.end] == ' ' && edit.new_text.ends_with(' ')) edit.new_text.pop_back();
  return edit;
}

std::vector<TextEdit> fill(const Document& document, const std::vector<std::pair<model::Slot, std::string>>& parts) {
  std::vector<TextEdit> edits;
  for (const auto& [slot, part] : parts) {
    const TextEdit edit = fill(document, slot, part);
    const auto same = std::find_if(edits.begin(), edits.end(), [&](const TextEdit& e) { return e.span == edit.span; });
    if (same != edits.end())
      same->new_text += edit.new_text;
    else
      edits.push_back(edit);
  }
  return edits;
}

const settings::Priority* exact_priority(const settings::Settings& settings, std::string_view text) {
  if (const settings::Priority* same = settings.priority(text::trim(text))) return same;
  const std::string bare = bare_priority(text);
  if (const settings::Priority* same = settings.priority(bare)) return same;
  // "1", "Prio 1", "P-1".
  const std::string digits = digits_of(bare);
  if (digits.size() == 1 && (bare == digits || bare == "p " + digits || bare == "p-" + digits || bare == "prio" + digits))
    return settings.priority("P" + digits);
  return nullptr;
}

std::vector<const settings::Priority*> mapped_priorities(const settings::Settings& settings, std::string_view text) {
  std::string bare = bare_priority(text);
  if (const std::string_view english = vocabulary::level_of_word(text::trim(text)); !english.empty()) bare = english;
  for (const auto& [from, to] : settings.priority_map)
    if (text::equal_ignoring_case(from, text::trim(text)) || vocabulary::normalise(from) == bare)
      if (const settings::Priority* own = settings.priority(to)) return {own};
  static constexpr struct {
    std::string_view word;
    int likely;
    int other;
  } kWords[] = {
      {"critical", 1, 0},  {"crit", 1, 0},      {"urgent", 1, 0},       {"blocker", 1, 0},     {"highest", 1, 0},
      {"very high", 1, 0}, {"immediate", 1, 0}, {"must", 1, 0},         {"must have", 1, 0},   {"high", 1, 2},
      {"important", 2, 1}, {"major", 2, 1},     {"should", 2, 0},       {"should have", 2, 0}, {"medium", 2, 3},
      {"med", 2, 3},       {"mid", 2, 3},       {"normal", 2, 3},       {"moderate", 2, 3},    {"medium high", 2, 0},
      {"low", 3, 4},       {"minor", 3, 4},     {"could", 3, 4},        {"could have", 3, 4},  {"lowest", 4, 0},
      {"very low", 4, 0},  {"trivial", 4, 0},   {"nice to have", 4, 0},
  };
  std::vector<const settings::Priority*> found;
  const auto add = [&](int rank) {
    const settings::Priority* priority = rank > 0 ? by_rank(settings, rank) : nullptr;
    if (priority != nullptr && std::find(found.begin(), found.end(), priority) == found.end()) found.push_back(priority);
  };
  for (const auto& entry : kWords) {
    if (entry.word != bare) continue;
    add(entry.likely);
    add(entry.other);
  }
  if (found.empty()) {
    const std::string digits = digits_of(bare);
    if (!digits.empty() && digits.size() <= 2)
      add(std::clamp(std::stoi(digits), 1, std::max(1, static_cast<int>(settings.priorities.size()))));
  }
  return found;
}

std::string priority_choice(const settings::Settings& settings) {
  std::string out;
  for (std::size_t i = 0; i < settings.priorities.size(); ++i) {
    if (i > 0) out += i + 1 == settings.priorities.size() ? " or " : ", ";
    out += settings.priorities[i].id;
  }
  return out;
}

Deadline deadline_for(const Context& context, const ActionItem* item) {
  const settings::Settings& settings = context.settings;
  const settings::Priority* priority = nullptr;
  if (item != nullptr && item->priority) {
    priority = exact_priority(settings, item->priority->text);
    if (priority == nullptr)
      if (const auto mapped = mapped_priorities(settings, item->priority->text); !mapped.empty()) priority = mapped.front();
  }
  if (priority == nullptr) priority = settings.priority("P2");
  if (priority == nullptr && !settings.priorities.empty())
    priority = &settings.priorities[(settings.priorities.size() - 1) / 2];
  Deadline deadline{context.now.today, {}, 30};
  if (priority != nullptr) {
    deadline.priority = priority->id;
    if (priority->due_days > 0) deadline.days = priority->due_days;
  }
  deadline.date = calendar::add_days(context.now.today, deadline.days);
  return deadline;
}

std::string in_words(const Deadline& deadline) {
  const std::string days = std::to_string(deadline.days) + (deadline.days == 1 ? " day" : " days") + " from today";
  return deadline.priority.empty() ? days : deadline.priority + ": " + days;
}

bool is_team(const Context& context, const model::Owner& owner) {
  static constexpr char kHandle[] = "handle of a team", kName[] = "name of a team";
  return context.memo.of_parts<bool>(owner.handle ? kHandle : kName, owner.name, [&] { return is_team(context.settings, owner); });
}

bool is_team(const settings::Settings& settings, const model::Owner& owner) {
  const std::string_view name = text::trim(owner.name);
  if (name.empty() || settings.person(name) != nullptr) return false;
  if (settings.team(name) != nullptr) return true;
  if (owner.handle && name.find('/') != std::string_view::npos) return true;

  std::vector<std::string> words;
  std::string word;
  for (const char c : name) {
    if (text::is_word(c) && c != '_') {
      word += text::lower(c);
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  if (words.empty()) return false;
  // "on-call" is one word of the list and two of ours.
  if (vocabulary::is_team_word(text::lower(name))) return true;
  static constexpr auto kAlways = {"team",  "teams",      "squad",  "squads", "crew",  "guild",
                                   "tribe", "department", "equipe", "équipe", "equipo"};
  const auto is_always = [](const std::string& w) { return std::find(kAlways.begin(), kAlways.end(), w) != kAlways.end(); };
  if (is_always(words.front()) || is_always(words.back())) return true;
  // "Plattformteam", "インフラチーム"
  const std::string folded = text::fold(name);
  for (const std::string& end : vocabulary::words("team-ending"))
    if (folded.ends_with(end)) return true;
  // All of it: "@sam-sre" and "Dana (QA)" are people.
  return std::all_of(words.begin(), words.end(),
                     [](const std::string& w) { return vocabulary::is_team_word(w) || w == "and" || w == "the"; });
}

TextEdit replace_owner(const Document& document, const model::Owner& owner, std::string_view handle) {
  const std::string& source = document.text();
  Span span = owner.span;
  if (span.begin > 0 && source[span.begin - 1] == '@') --span.begin;
  std::string text = "@" + std::string{handle};
  if (document.format == model::Format::Yaml) {
    // `@` cannot begin a plain scalar.
    const auto is_quote = [&](Offset at) { return at < source.size() && (source[at] == '"' || source[at] == '\''); };
    const bool inside = span.begin > 0 && is_quote(span.begin - 1);
    if (!inside) text = "\"" + text + "\"";
  }
  return {span, text};
}

}  // namespace pm::rules

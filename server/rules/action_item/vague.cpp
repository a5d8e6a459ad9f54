#include <algorithm>
#include <array>

#include "rules/action_item/_shared.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule action_item_vague;

namespace {

// What can be pointed at afterwards.
constexpr std::string_view kArtefacts[] = {
    "alert",      "alerts",    "alarm",      "alarms",   "test",           "tests",    "limit",     "limits",   "dashboard",
    "dashboards", "runbook",   "runbooks",   "playbook", "playbooks",      "document", "checklist", "guide",    "script",
    "scripts",    "threshold", "thresholds", "quota",    "quotas",         "adr",      "rfc",       "proposal", "slo",
    "slos",       "canary",    "rota",       "drill",    "template",       "wiki",     "banner",    "guard",    "linter",
    "policy",     "readme",    "cronjob",    "dry-run",  "circuit breaker"};

// What says when it is finished.
constexpr std::string_view kEnds[] = {"so that",      "until",       "no longer",   "no more than", "at least",
                                      "at most",      "within",      "instead of",  "by default",   "without",
                                      "before every", "before each", "after every", "after each",   "automatically"};

// A second clause that leaves something behind: "… and write down the decision".
constexpr std::string_view kResults[] = {"add",    "create",  "write",     "record",  "document",  "decide",   "publish",
                                         "file",   "report",  "implement", "set",     "enable",    "disable",  "remove",
                                         "switch", "move",    "migrate",   "upgrade", "configure", "automate", "replace",
                                         "fix",    "present", "schedule",  "pick",    "choose"};

constexpr std::string_view kNumbers[] = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

constexpr std::string_view kLeadIns[] = {
    "we should", "we need to", "we must", "we will", "we want to", "we could", "should", "need to",     "needs to", "to",
    "must",      "let's",      "lets",    "please",  "also",       "further",  "better", "continue to", "start to"};

template <std::size_t N>
bool any_of_words(std::string_view text, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return text::contains_word(text, word); });
}

bool begins_with_words(std::string_view text, std::string_view words) {
  return text::starts_with_ignoring_case(text, words) && (text.size() == words.size() || !text::is_word(text[words.size()]));
}

// The vague verb that a task leads with, by its place in the text; nullopt where it leads with something better.
std::optional<Span> vague_lead(std::string_view text) {
  std::size_t at = 0;
  const auto skip = [&] {
    while (at < text.size() && !text::is_word(text[at])) ++at;
  };
  skip();
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view lead : kLeadIns)
      if (begins_with_words(text.substr(at), lead)) {
        at += lead.size();
        skip();
        again = true;
      }
  }
  std::size_t longest = 0;
  for (const std::string& verb : vocabulary::words("vague-verb"))
    if (begins_with_words(text.substr(at), verb)) longest = std::max(longest, verb.size());
  if (longest == 0) return std::nullopt;
  return Span{static_cast<Offset>(at), static_cast<Offset>(at + longest)};
}

// A number that measures something: not that of a ticket, a version or a name.
bool has_number(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (text::is_space(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !text::is_space(text[end])) ++end;
    std::string_view word = text.substr(at, end - at);
    while (!word.empty() && std::string_view{"(<>~=+$\"'"}.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    if (!word.empty() && text::is_digit(word.front()) && word.find("://") == std::string_view::npos) return true;
    at = end;
  }
  return any_of_words(text, kNumbers);
}

// "Ensure that backups are encrypted" can be checked; "ensure that we are more careful" cannot.
bool ensures_a_state(std::string_view lead, std::string_view rest) {
  if (lead != "ensure" && lead != "make sure") return false;
  rest = rest.substr(0, rest.find(','));
  for (const std::string_view wish :
       {"careful", "carefully", "better", "properly", "again", "aware", "attention", "correctly", "improved", "more"})
    if (text::contains_word(rest, wish)) return false;
  for (const std::string_view verb :
       {"is",   "are", "has",    "have",  "can",  "cannot", "can't", "does",  "doesn't", "do",       "don't", "gets",   "get",
        "runs", "run", "exists", "exist", "uses", "use",    "stays", "fails", "returns", "reflects", "match", "matches"})
    if (text::contains_word(rest, verb)) return true;
  return false;
}

bool leaves_something(std::string_view rest) {
  for (const std::string_view link : {"and", "then", "to"})
    for (const std::string_view result : kResults)
      if (text::contains_word(rest, std::string{link} + " " + std::string{result})) return true;
  return false;
}

// `test coverage`, `alert fatigue`: the word stands for a subject there, not for a thing.
std::string without_subjects(std::string text) {
  for (const std::string_view subject :
       {"test coverage", "tests coverage", "alert fatigue", "test strategy", "test process", "backup strategy"})
    text = text::replace_all(std::move(text), subject, "");
  return text;
}

struct Vague {
  std::string lead;  // in lower case
  Span in_text;      // of what_text
};

std::optional<Vague> judge(std::string_view what) {
  const std::string text = text::lower(what);
  const std::optional<Span> lead = vague_lead(text);
  if (!lead) return std::nullopt;
  Vague vague{text.substr(lead->begin, lead->size()), *lead};
  const std::string rest = without_subjects(text.substr(lead->end));
  if (any_of_words(rest, kArtefacts) || any_of_words(rest, kEnds) || has_number(rest) || ensures_a_state(vague.lead, rest) ||
      leaves_something(rest))
    return std::nullopt;
  return vague;
}

// The lead's words in the source, where they stand there as they are in the plain text.
std::optional<Span> in_source(const Document& document, const ActionItem& item, const Vague& vague) {
  const std::string what = text::lower(document.source->slice(item.what));
  const std::size_t at = what.find(vague.lead);
  if (at == std::string::npos) return std::nullopt;
  const auto begin = static_cast<Offset>(item.what.begin + at);
  return Span{begin, begin + static_cast<Offset>(vague.lead.size())};
}

bool asks_for_thought(std::string_view lead) {
  for (const std::string_view verb : {"investigate", "consider", "look into", "explore", "discuss", "review", "think about",
                                      "evaluate", "revisit", "examine", "research", "assess"})
    if (lead == verb) return true;
  return false;
}

bool asks_for_care(std::string_view lead) {
  return lead.find("careful") != std::string_view::npos || lead == "pay attention" || lead == "keep an eye";
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  for (std::size_t i = 0; i < document.action_items.size(); ++i) {
    const ActionItem& item = document.action_items[i];
    if (!is_judged(context, item) || is_prose(item)) continue;
    const std::optional<Vague>& vague = context.memo.of<std::optional<Vague>>(item.what_text, judge);
    if (!vague) continue;
    const std::optional<Span> lead = in_source(document, item, *vague);
    const std::string said = quoted(lead ? std::string{document.source->slice(*lead)} : vague->lead);
    Finding finding;
    finding.severity = action_item_vague.severity;
    finding.span = lead.value_or(place_of(item));
    if (asks_for_thought(vague->lead))
      finding.message =
          said + " has no visible end: say what will exist afterwards, such as a recorded decision, an alert or a test.";
    else if (asks_for_care(vague->lead))
      finding.message = said + " asks people to be better: name the check, the guard or the limit that helps them.";
    else
      finding.message = said + " cannot be checked: add the number, the state or the thing that shows it is done.";
    finding.subject = static_cast<int>(i);
    report.add(action_item_vague, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  const ActionItem* item = item_of(context, finding);
  if (item == nullptr) return {};
  const std::optional<Vague> vague = judge(item->what_text);
  const std::optional<Span> lead = vague ? in_source(document, *item, *vague) : std::nullopt;
  if (!lead) return {};
  const std::string_view source = document.text();
  const bool capital = text::is_upper(source[lead->begin]);
  // Behind the task's last word, in front of its full stop.
  Offset end = item->what.end;
  while (end > lead->end && (source[end - 1] == '.' || source[end - 1] == '!' || text::is_space(source[end - 1]))) --end;
  std::string_view rest = source.substr(lead->end, end - lead->end);
  const std::string_view words = text::trim(rest);

  Fix fix;
  if (asks_for_thought(vague->lead)) {
    fix.title = "Decide and record";
    bool question = false;
    for (const std::string_view word : {"whether", "how", "why", "which", "what", "where", "when", "if"})
      question = question || begins_with_words(words, word);
    fix.edits.push_back({*lead, std::string{capital ? "Decide" : "decide"} + (question ? "" : " what to do about")});
    fix.edits.push_back({{end, end}, " and record it in {{which document}}"});
  } else if (asks_for_care(vague->lead)) {
    fix.title = "Name what helps people";
    Offset from = lead->end;
    for (const std::string_view link : {"when", "with", "about", "in", "to", "on", "while"})
      if (begins_with_words(words, link))
        from = static_cast<Offset>((words.data() - source.data()) + static_cast<std::ptrdiff_t>(link.size()));
    fix.edits.push_back(
        {{lead->begin, from},
         std::string{capital ? "Add" : "add"} + " {{a check, a guard or a limit}}" + (words.empty() ? "" : " for")});
  } else if (vague->lead == "ensure" || vague->lead == "make sure") {
    fix.title = "Name what ensures it";
    fix.edits.push_back({*lead, std::string{capital ? "Add" : "add"} + " {{a check, a test or a limit}} that " +
                                    (vague->lead == "ensure" ? "ensures" : "makes sure")});
  } else {
    fix.title = "Say how anybody can see that it is done";
    fix.edits.push_back({{end, end}, " so that {{what anybody can check}}"});
  }
  return {std::move(fix)};
}

}  // namespace

const Rule action_item_vague{"action-item/vague", "An action item names no result that can be checked", Severity::Warning,
                             check, fixes};

}  // namespace pm::rules

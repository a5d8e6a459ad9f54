#include <algorithm>
#include <cctype>

#include "rules/root_cause/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule root_cause_human_error;

namespace {

// Where the analysis ends: its statement, else the last answer.
struct Conclusion {
  Span span;
  std::string text;
  bool is_statement = false;
};

std::optional<Conclusion> conclusion_of(const Document& document) {
  const model::RootCause& cause = document.root_cause;
  if (cause.statement) return Conclusion{*cause.statement, cause.statement_text, true};
  if (cause.whys.empty() || cause.whys.back().answer.empty()) return std::nullopt;
  const model::Why& last = cause.whys.back();
  return Conclusion{last.answer, last.answer_text, false};
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (text::is_word(c) || c == '\'' || c == '-' || c == '@') {
      word += text::lower(c);
    } else {
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
      // A clause is enough.
      if (!words.empty() && (c == '.' || c == ';')) break;
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_person_word(std::string_view word) {
  return is_one_of(word, {"engineer",      "engineers",  "developer", "developers", "operator",   "operators", "admin",
                          "administrator", "technician", "person",    "someone",    "somebody",   "employee",  "contractor",
                          "intern",        "colleague",  "reviewer",  "deployer",   "on-call",    "oncall",    "responder",
                          "dba",           "sysadmin",   "manager",   "analyst",    "maintainer", "he",        "she"});
}

// What somebody did with their own hands. Systems do most of it as well: the subject decides.
bool is_deed(std::string_view word) {
  if (is_one_of(word, {"ran",   "sent",   "set",     "did",   "put", "made", "chose", "took",  "left", "broke", "shut",
                       "wrote", "forgot", "misread", "typed", "hit", "cut",  "gave",  "built", "went", "ran"}))
    return true;
  return word.size() > 3 && word.ends_with("ed") && !is_one_of(word, {"need", "based", "named", "called"});
}

// "An engineer ran the script on production" ends in a person; "nothing told the engineer" and "the engineer's key had expired"
// do not.
bool ends_in_a_person(const Context& context, std::string_view text) {
  for (const std::string_view phrase :
       {"human error", "operator error", "manual error", "human mistake", "manual mistake", "user error", "pilot error",
        "pebkac", "human factor", "lack of attention", "lack of care", "copy-paste error", "typing error"})
    if (text::contains_word(text, phrase)) {
      const std::string lower = text::lower(text);
      for (const std::string_view guard :
           {"prevent", "prevents", "against", "prone", "protect", "guard", "catch", "possible", "allowed", "allows"})
        if (text::contains_word(lower, guard)) return false;
      return true;
    }
  std::vector<std::string> words = words_in(text);
  std::size_t at = 0;
  while (at < words.size() &&
         is_one_of(words[at], {"because", "the",         "a",       "an",       "our",     "one",     "of",       "new",
                               "on-duty", "also",        "then",    "as",       "since",   "that",    "this",     "another",
                               "senior",  "junior",      "release", "database", "network", "support", "software", "platform",
                               "site",    "reliability", "duty",    "shift",    "some"}))
    ++at;
  if (at >= words.size()) return false;
  const std::string& subject = words[at];
  const bool person =
      is_person_word(subject) || (subject.size() > 1 && subject.front() == '@') || context.settings.person(subject) != nullptr;
  if (!person) return false;
  ++at;
  // "the on-call engineer", "@sam from the platform team".
  if (at < words.size() && is_person_word(words[at])) ++at;
  while (at < words.size() && is_one_of(words[at], {"accidentally", "mistakenly", "manually", "had", "has", "who", "wrongly",
                                                    "also", "just", "simply", "incorrectly", "on", "duty", "call"}))
    ++at;
  return at < words.size() && is_deed(words[at]);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  const std::optional<Conclusion> conclusion = conclusion_of(document);
  if (!conclusion || document.is_broken(conclusion->span) || document.holds_placeholder(conclusion->span)) return;
  if (!ends_in_a_person(context, conclusion->text)) return;
  Finding finding;
  finding.severity = root_cause_human_error.severity;
  finding.span = conclusion->span;
  finding.message =
      "The analysis ends with what a person did: ask what made it possible, and what made it reasonable at the time.";
  finding.subject = conclusion->is_statement ? 1 : 0;
  report.add(root_cause_human_error, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const std::optional<Conclusion> conclusion = conclusion_of(document);
  if (!conclusion) return {};
  if (!conclusion->is_statement)
    return {{"Ask what made this possible", {append_whys(document, {"Why was that possible?"})}, true, false}};
  if (document.format == model::Format::Yaml) return {};
  const Offset end = conclusion->span.end;
  const bool stop = end > 0 && std::string_view{".!?"}.find(document.text()[end - 1]) != std::string_view::npos;
  return {{"Ask what made this possible",
           {{{end, end}, std::string{stop ? "" : "."} + " What made this possible? {{The answer.}}"}},
           true,
           false}};
}

}  // namespace

const Rule root_cause_human_error{"root-cause/human-error", "The analysis ends with a person", Severity::Warning, check, fixes};

}  // namespace pm::rules

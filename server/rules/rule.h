// What a rule is, what it is given and what it reports.
//
// A rule is one file `rules/<family>/<rule>.cpp` that defines `const Rule <family>_<rule>` and one page `<rule>.md` beside it.
// It is a pure function of its Context and keeps no state but what the memo keeps for it. Units: bytes of the document's source. Threads: any.
// Errors: none; a rule that cannot tell stays silent, for a false alarm costs more than a miss.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.h"
#include "model/document.h"
#include "prose/blame.h"
#include "rules/once.h"
#include "settings/settings.h"
#include "text/memo.h"

namespace pm::rules {

using model::Document;
using settings::Severity;
using text::Memo;
using text::Offset;
using text::Span;
using text::TextEdit;

struct Rule;

// Another place that has to do with a finding.
struct Related {
  Span span;
  std::string message;
};

// How a client may show a finding: words that can go, words that are out of date.
enum class Tag : std::uint8_t { Unnecessary, Deprecated };

struct Finding {
  const Rule* rule = nullptr;
  Span span;
  std::string message;          // one sentence, with the real values in it: what is wrong, what would be right
  Severity severity = Severity::Warning;
  std::vector<Related> related;
  int subject = -1;             // which of the document's parts it is about (an index that the rule chooses), for its fixes
  std::vector<Tag> tags;
};

// A change that mends a finding. Texts may hold `{{…}}` where only the writer knows what belongs there: clients with snippets
// get tab stops, others the text as it is, which placeholder/left then reports.
struct Fix {
  std::string title;
  std::vector<TextEdit> edits;
  bool preferred = false;       // the one that a writer would nearly always take
  bool safe = false;            // changes no meaning: may be applied to the whole file at once
};

// The blameless detector's findings in the whole document, with spans of the source; computed once for all blame rules.
struct BlameHit {
  prose::BlameFinding finding;
  int block = -1;               // index into Document::blocks
};

class Suppressions;

struct Context {
  const Document& document;
  const settings::Settings& settings;
  calendar::Now now;
  const std::vector<BlameHit>& blame;
  Memo& memo;                                   // what is known of texts since the last version
  const Suppressions* suppressions = nullptr;   // for the rules about them, which run last
  Once once = {};                               // what several rules ask of the document
};

// Collects what a rule finds; decides the severity by the settings and drops what is switched off.
class Report {
 public:
  Report(const Context& context, std::vector<Finding>& out) : context_(context), out_(out) {}
  void add(const Rule& rule, Finding finding);

 private:
  const Context& context_;
  std::vector<Finding>& out_;
};

struct Rule {
  std::string_view id;          // "action-item/owner-is-team"
  std::string_view summary;     // one line
  Severity severity;            // by default; a finding may carry another (by the document's status)
  void (*check)(const Context&, Report&);
  // The fixes of one of its findings, best first; nullptr where there are none. Called on demand, never while linting.
  std::vector<Fix> (*fixes)(const Context&, const Finding&) = nullptr;
};

// The severity of rules whose table says "by status": draft I (H for placeholders), in-review W, published and closed E.
Severity by_status(model::Status status, bool placeholder = false);

}  // namespace pm::rules

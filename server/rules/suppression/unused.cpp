#include "rules/suppressions.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule suppression_unused;

namespace {

using Kind = Suppression::Kind;
using Target = Suppression::Target;

bool is_about_suppressions(const Target& target) { return target.pattern.starts_with("suppression/"); }

// Whether a comment has no use for what it names. Rules that are switched off anyway are nobody's business here, unknown ones
// that of suppression/unknown-rule.
bool is_unused(const Context& context, const Suppression& s, const Target& target) {
  if (target.used || !target.known || is_about_suppressions(target)) return false;
  if (s.kind == Kind::NextLine && !s.line) return false;   // what it speaks of is still to be written
  return target.pattern.ends_with('*') || context.settings.severity_of(target.pattern, Severity::Hint).has_value();
}

std::string name_of(const Target& target) {
  if (target.pattern == "*") return "any rule";
  return target.pattern.ends_with('*') ? "a rule of `" + target.pattern + "`" : "`" + target.pattern + "`";
}

std::string message_of(const Suppression& s, const std::vector<std::string>& names) {
  const std::string rules = text::list_in_words(names);
  const std::string what = names.size() > 1 ? "they can go." : "it can go.";
  switch (s.kind) {
    case Kind::Enable:
      return "Nothing was switched off before this comment for " + rules + ": " + what;
    case Kind::File:
      return "The document has no finding of " + rules + ": " + what;
    case Kind::Disable:
      return "From here on there is no finding of " + rules + ": " + what;
    case Kind::Line:
      return "This line has no finding of " + rules + ": " + what;
    default:
      return "The next line has no finding of " + rules + ": " + what;
  }
}

void check(const Context& context, Report& report) {
  if (context.suppressions == nullptr) return;
  const auto& all = context.suppressions->all();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Suppression& s = all[i];
    std::vector<const Target*> unused;
    for (const Target& target : s.targets)
      if (is_unused(context, s, target)) unused.push_back(&target);
    if (unused.empty()) continue;
    const auto tell = [&](Span span, const std::vector<std::string>& names) {
      Finding finding;
      finding.severity = suppression_unused.severity;
      finding.span = span;
      finding.message = message_of(s, names);
      finding.subject = static_cast<int>(i);
      finding.tags = {Tag::Unnecessary};
      report.add(suppression_unused, std::move(finding));
    };
    if (unused.size() == s.targets.size()) {
      std::vector<std::string> names;
      for (const Target* target : unused) names.push_back(name_of(*target));
      tell(s.span, names);
    } else {
      for (const Target* target : unused) tell(target->span, {name_of(*target)});
    }
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  const text::Source& source = *document.source;
  const Suppressions read(document);
  if (finding.subject < 0 || finding.subject >= static_cast<int>(read.all().size())) return {};
  const Suppression& s = read.all()[static_cast<std::size_t>(finding.subject)];
  const std::string& text = source.text();
  if (finding.span == s.span) {
    // With its line where it has one of its own, else with the blanks before it.
    const Offset first = source.line_of(s.span.begin), last = source.line_of(s.span.end > s.span.begin ? s.span.end - 1 : s.span.end);
    Span gone = s.span;
    const bool before = !text::trim(source.slice({source.line_begin(first), s.span.begin})).empty();
    const bool behind = !text::trim(source.slice({s.span.end, source.line(last).end})).empty();
    if (!before && !behind) {
      gone = {source.line_begin(first), source.full_line(last).end};
    } else if (before) {
      while (gone.begin > 0 && (text[gone.begin - 1] == ' ' || text[gone.begin - 1] == '\t')) --gone.begin;
    }
    return {{"Delete this comment", {{gone, ""}}, true, false}};
  }
  for (std::size_t k = 0; k < s.targets.size(); ++k) {
    if (s.targets[k].span != finding.span || s.targets.size() < 2) continue;
    Span gone = finding.span;
    if (k + 1 < s.targets.size()) gone.end = s.targets[k + 1].span.begin;
    else gone.begin = s.targets[k - 1].span.end;
    return {{"Delete `" + s.targets[k].pattern + "` from this comment", {{gone, ""}}, true, false}};
  }
  return {};
}

}  // namespace

const Rule suppression_unused{"suppression/unused", "A suppression comment silences nothing", Severity::Hint, check, fixes};

}  // namespace pm::rules

#include "rules/registry.h"
#include "rules/suppressions.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule suppression_unknown_rule;

namespace {

using Kind = Suppression::Kind;
using Target = Suppression::Target;

// The rule or family that was probably meant.
std::optional<std::string> nearest(std::string_view pattern) {
  const std::string as_family = std::string(pattern) + (pattern.ends_with('/') ? "*" : "/*");
  if (is_known_pattern(as_family)) return as_family;
  std::optional<std::string> best;
  std::size_t least = 4;
  for (const Rule* rule : all_rules()) {
    const std::string_view bare = rule->id.substr(rule->id.find('/') + 1);
    if (pattern == bare) return std::string(rule->id);
    const std::size_t distance = text::edit_distance(pattern, rule->id, 3);
    if (distance < least) {
      least = distance;
      best = std::string(rule->id);
    }
  }
  return best;
}

// The last line while it is being written.
bool is_unfinished(const Document& document, const Suppression& s) {
  const std::string_view behind = std::string_view(document.text()).substr(s.span.end);
  return text::trim(behind).empty() && behind.find('\n') == std::string_view::npos;
}

void add(Report& report, Span span, std::string message, int subject) {
  Finding finding;
  finding.severity = suppression_unknown_rule.severity;
  finding.span = span;
  finding.message = std::move(message);
  finding.subject = subject;
  report.add(suppression_unknown_rule, std::move(finding));
}

void check(const Context& context, Report& report) {
  if (context.suppressions == nullptr) return;
  const auto& all = context.suppressions->all();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Suppression& s = all[i];
    if (is_unfinished(context.document, s)) continue;
    const int subject = static_cast<int>(i);
    if (s.kind == Kind::Misspelled) {
      add(report, s.keyword, "`postmortem-" + std::string(context.document.source->slice(s.keyword)) + "` switches nothing off: did you mean `postmortem-" + std::string(s.meant) + "`?", subject);
      continue;
    }
    for (const Target& target : s.targets) {
      if (target.known) continue;
      const auto near = nearest(target.pattern);
      std::string end = ": `postmortem-ls rules` lists them.";
      if (near) end = ": did you mean `" + *near + "`?";
      else if (target.pattern.find(' ') != std::string::npos) end = ": a reason stands behind a colon.";
      add(report, target.span, "`" + std::string(context.document.source->slice(target.span)) + "` is no rule" + end, subject);
    }
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Suppressions read(context.document);
  if (finding.subject < 0 || finding.subject >= static_cast<int>(read.all().size())) return {};
  const Suppression& s = read.all()[static_cast<std::size_t>(finding.subject)];
  if (s.kind == Kind::Misspelled)
    return {{"Change to `postmortem-" + std::string(s.meant) + "`", {{s.keyword, std::string(s.meant)}}, true, false}};
  for (const Target& target : s.targets)
    if (target.span == finding.span)
      if (const auto near = nearest(target.pattern)) return {{"Change to `" + *near + "`", {{target.span, *near}}, true, false}};
  return {};
}

}  // namespace

const Rule suppression_unknown_rule{"suppression/unknown-rule", "A suppression comment names no rule", Severity::Warning, check, fixes};

}  // namespace pm::rules

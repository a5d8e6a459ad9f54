#include "rules/blame/_shared.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::rules {
namespace {

// `${1:gap}` as the `{{gap}}` that fixes are written with.
std::string with_placeholders(std::string_view snippet) {
  std::string out;
  bool inside = false;
  for (std::size_t at = 0; at < snippet.size(); ++at) {
    const char c = snippet[at];
    if (c == '\\' && at + 1 < snippet.size()) {
      out += snippet[++at];
    } else if (c == '$' && at + 1 < snippet.size() && snippet[at + 1] == '{') {
      std::size_t end = at + 2;
      while (end < snippet.size() && text::is_digit(snippet[end])) ++end;
      inside = true;
      out += "{{";
      at = end < snippet.size() && snippet[end] == ':' ? end : end - 1;
    } else if (c == '$' && at + 1 < snippet.size() && text::is_digit(snippet[at + 1])) {
      while (at + 1 < snippet.size() && text::is_digit(snippet[at + 1])) ++at;
    } else if (c == '}' && inside) {
      out += "}}";
      inside = false;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

void check_blame(const Context& context, Report& report, const Rule& rule, prose::BlameCategory category) {
  for (const BlameHit& hit : context.blame) {
    const prose::BlameFinding& found = hit.finding;
    if (found.category != category) continue;
    Finding finding;
    finding.severity = found.mild ? Severity::Information : rule.severity;
    finding.span = found.span;
    finding.message = found.message;
    report.add(rule, std::move(finding));
  }
}

std::vector<Fix> blame_fixes(const Context& context, const Finding& finding) {
  const auto hit = std::find_if(context.blame.begin(), context.blame.end(), [&](const BlameHit& one) {
    return one.finding.span == finding.span && finding.rule->id.ends_with(prose::id_of(one.finding.category));
  });
  if (hit == context.blame.end()) return {};
  std::vector<Fix> fixes;
  for (const prose::BlameFinding::Rewrite& rewrite : hit->finding.rewrites) {
    Fix fix{rewrite.title, rewrite.edits, false, false};
    if (rewrite.snippet)
      for (TextEdit& edit : fix.edits) edit.new_text = with_placeholders(edit.new_text);
    fixes.push_back(std::move(fix));
  }
  return fixes;
}

}  // namespace pm::rules

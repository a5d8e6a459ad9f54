#include <algorithm>

#include "rules/root_cause/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule root_cause_single_factor;

namespace {

constexpr std::size_t kLong = 60;  // words: who writes more tells of more than one thing

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const model::RootCause& cause = document.root_cause;
  if (cause.section < 0 || !document.english || !cause.whys.empty() || cause.factors.size() != 1) return;
  const Span factor = cause.factors.front();
  if (document.is_broken(factor) || document.holds_placeholder(factor) || being_written(document, factor)) return;
  std::size_t words = 0;
  for (const model::Block& block : document.blocks) {
    if (document.governing(block.section) != vocabulary::SectionId::RootCause || block.kind == model::BlockKind::Heading) continue;
    const std::string_view text = document.source->slice(block.span);
    words += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), text::is_space)) + 1;
  }
  if (words >= kLong) return;
  Finding finding;
  finding.severity = root_cause_single_factor.severity;
  finding.span = factor;
  finding.message = "One cause alone: add what let it grow, such as why it passed review, why nothing caught it, or why it took long to see.";
  report.add(root_cause_single_factor, std::move(finding));
}

// Another line in the form of the one that is there.
std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const model::RootCause& cause = document.root_cause;
  if (cause.factors.size() != 1) return {};
  const text::Source& source = *document.source;
  const Span factor = cause.factors.front();
  const Span line = source.line_at(factor.begin);
  std::string prefix(source.slice({line.begin, factor.begin}));
  const bool quoted = !prefix.empty() && (prefix.back() == '"' || prefix.back() == '\'');
  if (quoted) prefix.pop_back();
  const std::size_t mark = prefix.find_first_not_of(" \t");
  if (mark == std::string::npos || std::string_view("-*+").find(prefix[mark]) == std::string_view::npos ||
      prefix.find_first_not_of(" \t", mark + 1) != std::string::npos)
    return {};
  const Offset end = source.line(source.line_of(factor.end > factor.begin ? factor.end - 1 : factor.end)).end;
  const bool yaml = document.format == model::Format::Yaml;
  const std::string quote = yaml ? "\"" : "";
  return {{"Add a contributing factor",
           {{{end, end}, document.style.newline + prefix + quote + "{{what let it happen, or grow}}" + quote}},
           true,
           false}};
}

}  // namespace

const Rule root_cause_single_factor{"root-cause/single-factor", "One cause alone, and nothing that contributed to it", Severity::Hint, check, fixes};

}  // namespace pm::rules

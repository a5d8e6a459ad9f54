#include <algorithm>

#include "rules/root_cause/_shared.h"
#include "rules/root_cause/_stems.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule root_cause_no_statement;

namespace {

// Words behind the chain sum it up, whatever they are called.
bool is_summed_up(const Document& document) {
  const model::RootCause& cause = document.root_cause;
  if (cause.statement || !cause.factors.empty()) return true;
  const model::Why& last = cause.whys.back();
  const Offset end = std::max({last.span.end, last.answer.end, last.question.end});
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const model::Block& block) {
    return block.span.begin >= end && block.kind != model::BlockKind::Heading &&
           document.governing(block.section) == vocabulary::SectionId::RootCause;
  });
}

bool lacks_statement(const Context& context) {
  const Document& document = context.document;
  const model::RootCause& cause = document.root_cause;
  // A chain that is too short is said to be, and an open question waits for its answer.
  if (cause.section < 0 || static_cast<int>(cause.whys.size()) < std::max(2, context.settings.minimum_whys)) return false;
  const model::Why& last = cause.whys.back();
  if (last.answer.empty() || document.is_broken(last.span) || being_written(document, last.answer)) return false;
  const model::Section& section = document.sections[static_cast<std::size_t>(cause.section)];
  return !document.holds_placeholder(section.body) && !is_summed_up(document);
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english || !lacks_statement(context)) return;
  const model::Why& last = document.root_cause.whys.back();
  Finding finding;
  finding.severity = document.status == model::Status::Draft ? Severity::Hint : root_cause_no_statement.severity;
  finding.span = last.answer;
  finding.message = "The " + std::to_string(document.root_cause.whys.size()) +
                    " whys end without a root cause: write in one line what can be changed, such as \"Root cause: …\".";
  report.add(root_cause_no_statement, std::move(finding));
}

constexpr std::string_view kStatement = "{{the condition in the system or the process that we can change}}";

// `statement:` beside the key that the whys hang on.
std::optional<TextEdit> yaml_statement(const Document& document) {
  const text::Source& source = *document.source;
  const auto indent_of = [&](Offset line) {
    const std::string_view text = source.slice(source.line(line));
    return std::min(text.find_first_not_of(' '), text.size());
  };
  const model::Why& first = document.root_cause.whys.front();
  const model::Why& last = document.root_cause.whys.back();
  const Offset first_line = source.line_of(first.span.begin);
  Offset key = first_line;
  while (key > 0) {
    --key;
    const std::string_view text = text::trim(source.slice(source.line(key)));
    if (!text.empty() && !text.starts_with("#") && text.ends_with(':') && indent_of(key) <= indent_of(first_line)) break;
  }
  const std::size_t indent = indent_of(key);
  // Right below the root `root_cause:` itself there is no place beside them.
  if (indent == 0 || key + 1 != first_line) return std::nullopt;
  const Offset end_of_last = std::max({last.span.end, last.answer.end, last.question.end});
  const Offset end = source.line(source.line_of(end_of_last > 0 ? end_of_last - 1 : 0)).end;
  return TextEdit{{end, end}, document.style.newline + std::string(indent, ' ') + "statement: \"" + std::string(kStatement) + "\""};
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  if (!lacks_statement(context)) return {};
  const text::Source& source = *document.source;
  if (document.format == model::Format::Yaml) {
    const auto edit = yaml_statement(document);
    return edit ? std::vector<Fix>{{"State the root cause", {*edit}, true, false}} : std::vector<Fix>{};
  }
  const model::Why& last = document.root_cause.whys.back();
  const Offset end = std::max({last.span.end, last.answer.end, last.question.end});
  const Offset at = source.line(source.line_of(end - 1)).end;
  const std::string& nl = document.style.newline;
  return {{"State the root cause", {{{at, at}, nl + nl + "Root cause: " + std::string(kStatement)}}, true, false}};
}

}  // namespace

const Rule root_cause_no_statement{"root-cause/no-statement", "The chain of whys ends without a root cause in words", Severity::Warning, check, fixes};

}  // namespace pm::rules

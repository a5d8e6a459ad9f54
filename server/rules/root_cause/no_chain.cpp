#include <algorithm>

#include "rules/root_cause/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule root_cause_no_chain;

namespace {

constexpr int kNarrative = 3;       // sentences that say why
constexpr std::size_t kLong = 120;  // words

constexpr const char* kQuestions[] = {"Why {{did users see this}}?", "Why {{did that happen}}?", "Why {{was that possible}}?",
                                      "Why {{was it not noticed before}}?", "Why {{is it like that}}?"};

// Where nobody knows the cause, asking why of it is no help.
bool is_unknown(std::string_view text) {
  static constexpr std::string_view kWords[] = {"unknown",           "not known",          "not yet known",     "unclear",
                                                "not figure out",    "under investigation", "still investigating", "being investigated",
                                                "not been identified", "not yet been identified", "could not determine", "undetermined"};
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view word) { return text::contains_word(text, word); });
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const model::RootCause& cause = document.root_cause;
  if (cause.section < 0 || cause.section >= static_cast<int>(document.sections.size())) return;
  const model::Section& section = document.sections[static_cast<std::size_t>(cause.section)];
  if (!section.has_content || !cause.whys.empty() || !cause.factors.empty() || cause.causal_steps >= kNarrative) return;
  // Sentences that say why are counted in English only.
  if (!document.english || document.is_broken(section.whole()) || document.holds_placeholder(section.body)) return;
  // Points in a list are factors, whatever they are called; and who writes at length tells more than one step.
  std::size_t points = 0;
  std::size_t words = 0;
  bool unknown = false;
  for (const model::Block& block : document.blocks) {
    if (document.governing(block.section) != vocabulary::SectionId::RootCause) continue;
    if (block.kind == model::BlockKind::ListItem) ++points;
    const std::string_view text = document.source->slice(block.span);
    unknown = unknown || is_unknown(text);
    words += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), text::is_space));
  }
  if (points >= 2 || words >= kLong || unknown) return;
  Finding finding;
  finding.severity = root_cause_no_chain.severity;
  finding.span = section.heading;
  finding.message =
      "Neither whys nor contributing factors yet: ask \"why\" of this cause a few times, or list what contributed.";
  report.add(root_cause_no_chain, std::move(finding));
}

// `whys` in front of the first key of the root cause.
std::vector<Fix> whys_in_yaml(const Document& document, const model::Section& section, const std::string& nl) {
  const text::Source& source = *document.source;
  const Offset heading = source.line_of(section.heading.end);
  for (Offset line = heading + 1; line < source.line_count() && source.line(line).begin < section.body.end; ++line) {
    const std::string_view words = source.slice(source.line(line));
    const std::string_view key = text::trim(words);
    if (key.empty() || key.starts_with('#')) continue;
    const std::string indent(words.substr(0, words.find_first_not_of(" \t")));
    const std::size_t colon = key.find(':');
    if (indent.empty() || key.starts_with('-') || colon == std::string_view::npos || !std::all_of(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(colon), text::is_word)) return {};
    std::string list = indent + "whys:" + nl;
    for (const char* question : kQuestions) list += indent + "  - {why: \"" + question + "\", because: \"{{The answer.}}\"}" + nl;
    const Offset at = source.line(line).begin;
    return {{"Insert five whys", {{{at, at}, list}}, true, false}};
  }
  return {};
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const model::RootCause& cause = document.root_cause;
  if (cause.section < 0) return {};
  const std::string& source = document.text();
  const std::string nl{document.source->newline()};
  if (document.format == model::Format::Yaml) return whys_in_yaml(document, document.sections[static_cast<std::size_t>(cause.section)], nl);
  const std::string item = nl + document.style.bullet + " ";
  std::string list;
  for (const char* question : kQuestions) list += item + question + " {{The answer.}}";
  list.erase(0, nl.size());
  list += nl + nl + "Root cause: {{the condition in the system or the process that we can change}}" + nl;

  const Offset at = std::min<Offset>(cause.append_at, static_cast<Offset>(source.size()));
  const bool after_newline = at == 0 || source[at - 1] == '\n' || source[at - 1] == '\r';
  const Offset line = document.source->line_of(at);
  const bool after_blank = after_newline && line > 0 && document.source->line(line - 1).empty();
  std::string before = after_newline ? "" : nl;
  if (!after_blank) before += nl;
  const bool before_words = at < source.size() && source[at] != '\n' && source[at] != '\r';
  return {{"Insert five whys", {{{at, at}, before + list + (before_words ? nl : "")}}, true, false}};
}

}  // namespace

const Rule root_cause_no_chain{"root-cause/no-chain", "The cause is told without whys and without contributing factors",
                               Severity::Information, check, fixes};

}  // namespace pm::rules

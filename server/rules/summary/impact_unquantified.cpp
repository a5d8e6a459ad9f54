#include <algorithm>
#include <optional>

#include "rules/summary/_fields.h"
#include "syntax/line.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule summary_impact_unquantified;

namespace {

using model::Block;
using model::Field;
using syntax::LineToken;
using syntax::LineTokenKind;
using vocabulary::FieldId;

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view w) { return text::equal_ignoring_case(w, word); });
}

constexpr std::string_view kVague[] = {"some",     "many",     "several",  "few",     "most",    "various",
                                       "certain",  "numerous", "multiple", "lots",    "lot",     "number",
                                       "majority", "handful",  "subset",   "portion", "fraction"};
constexpr std::string_view kPeople[] = {"user",    "users",         "customer",      "customers", "client",     "clients",
                                        "people",  "visitors",      "accounts",      "tenants",   "merchants",  "subscribers",
                                        "readers", "requests",      "orders",        "teams",     "developers", "students",
                                        "members", "organizations", "organisations", "sessions",  "payments",   "players"};
// What may stand between the two: "some of our external customers".
constexpr std::string_view kBetween[] = {"of",       "our",        "the",      "these",      "those",  "their",  "its",
                                         "other",    "new",        "existing", "registered", "paying", "mobile", "external",
                                         "internal", "enterprise", "large",    "small",      "active", "web",    "api",
                                         "end",      "free",       "premium",  "european"};
constexpr std::string_view kCounts[] = {
    "all",      "every",    "everyone",   "everybody", "none",     "no",      "nobody",    "nothing", "zero",     "entire",
    "whole",    "any",      "anyone",     "each",      "one",      "two",     "three",     "four",    "five",     "six",
    "seven",    "eight",    "nine",       "ten",       "dozen",    "dozens",  "half",      "third",   "quarter",  "hundred",
    "hundreds", "thousand", "thousands",  "million",   "millions", "only",    "single",    "both",    "internal", "global",
    "complete", "total",    "completely", "totally",   "minimal",  "limited", "negligible"};

// "unknown because …", "not known, since …"
bool says_why_unknown(std::string_view text) {
  return text::contains_word(text, "unknown") || text::contains_word(text, "not known") ||
         text::contains_word(text, "unclear") || text::contains_word(text, "unsure") ||
         text::contains_word(text, "not measured") || text::contains_word(text, "n/a") ||
         text::contains_word(text, "not applicable");
}

// A number that counts something, or a word that says how many.
bool is_quantified(std::string_view text) {
  if (says_why_unknown(text)) return true;
  for (const LineToken& token : syntax::parse_line(text)) {
    if (token.kind == LineTokenKind::Number) return true;
    const std::string_view word = text::slice(text, token.span);
    if (word == "%" || among(kCounts, word)) return true;
  }
  return false;
}

// The vague words about people: "some users", "a number of our customers".
struct Vague {
  Span quantifier;  // "a number of"
  Span phrase;      // with what it counts
};
std::optional<Vague> vague_words(std::string_view text) {
  const std::vector<LineToken> tokens = syntax::parse_line(text);
  const auto word = [&](std::size_t i) { return text::slice(text, tokens[i].span); };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!among(kVague, word(i))) continue;
    std::size_t to = i + 1;
    for (; to < tokens.size() && to <= i + 4; ++to)
      if (!among(kBetween, word(to))) break;
    if (to >= tokens.size() || !among(kPeople, word(to))) continue;
    std::size_t from = i;
    static constexpr std::string_view kLeads[] = {"a", "the", "large", "small", "good", "significant", "great", "fair"};
    while (from > 0 && among(kLeads, word(from - 1))) --from;
    std::size_t last = i;
    if (last + 1 < to && word(last + 1) == "of") ++last;
    return Vague{{tokens[from].span.begin, tokens[last].span.end}, {tokens[from].span.begin, tokens[to].span.end}};
  }
  return std::nullopt;
}

std::string message(std::string_view words) {
  return "\"" + std::string(words) +
         "\" does not say how many: give a number or a share, such as \"12,400 users (8 %) saw errors\".";
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english) return;
  bool stated = false;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const Field& field = document.fields[i];
    if (field.id != FieldId::UserImpact || field.value.empty() || field.origin == model::FieldOrigin::Prose) continue;
    stated = true;
    if (field.placeholder || waits_to_be_filled(document, field.value) || context.memo.of<bool>(field.text, is_quantified) ||
        text::trim(field.text).empty())
      continue;
    // A longer telling may count further down; only its vague words are sure.
    const std::string_view source = document.source->slice(field.value);
    const auto vague = vague_words(source);
    // Without vague words only a label that asks for users makes a short value a miss; "Impact" may be answered otherwise.
    const std::string label = text::lower(document.source->slice(field.label));
    const bool asks_for_users = label.find("user") != std::string::npos || label.find("customer") != std::string::npos;
    const bool own_line = document.source->line_of(field.label.begin) != document.source->line_of(field.value.begin);
    if (!vague && (!asks_for_users || own_line || field.text.size() > 120)) continue;
    Finding finding;
    finding.severity = summary_impact_unquantified.severity;
    finding.span = vague ? vague->phrase.shifted(field.value.begin) : field.value;
    finding.message = message(vague ? text::slice(source, vague->phrase) : text::trim(field.text));
    finding.subject = static_cast<int>(i);
    report.add(summary_impact_unquantified, std::move(finding));
  }
  if (stated) return;
  // In prose: the first vague words, where nothing in the Summary or the Impact counts anything.
  const std::vector<const Block*> prose = summary_prose(document);
  for (const Block* block : prose)
    if (context.memo.of<bool>(document.source->slice(block->span), is_quantified) || waits_to_be_filled(document, block->span)) return;
  for (const Block* block : prose) {
    const std::string_view text = document.source->slice(block->span);
    const auto vague = vague_words(text);
    if (!vague || block->block_quote) continue;
    Finding finding;
    finding.severity = summary_impact_unquantified.severity;
    finding.span = vague->phrase.shifted(block->span.begin);
    finding.message = message(text::slice(text, vague->phrase));
    report.add(summary_impact_unquantified, std::move(finding));
    return;
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  const std::string_view text = document.source->slice(finding.span);
  if (const auto vague = vague_words(text))
    return {{"Leave a place for the number", {{vague->quantifier.shifted(finding.span.begin), "{{how many}}"}}, true, false}};
  return {{"Leave a place for the number",
           {{{finding.span.end, finding.span.end}, " ({{how many users, and what share}})"}},
           true,
           false}};
}

}  // namespace

const Rule summary_impact_unquantified{"summary/impact-unquantified", "The impact is told without a number", Severity::Warning,
                                       check, fixes};

}  // namespace pm::rules

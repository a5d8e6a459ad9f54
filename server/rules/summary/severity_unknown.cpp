#include <algorithm>
#include <array>
#include <optional>

#include "rules/summary/_fields.h"
#include "syntax/line.h"
#include "text/fold.h"
#include "text/strings.h"
#include "text/utf8.h"

namespace pm::rules {

extern const Rule summary_severity_unknown;

namespace {

using model::Field;
using syntax::LineToken;
using syntax::LineTokenKind;
using vocabulary::FieldId;

// "SEV-2", "sev 2" and "Sev2" are the same level, whichever of the hyphens it is.
std::string comparable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::decode(text, at);
    const bool mark = c.value >= 0x2000 && c.value < 0x2070;
    if (!mark && text::is_word(text[at])) text::append_utf8(out, text::fold(c.value));
    at += c.size;
  }
  return out;
}

std::vector<std::string> levels_of(const settings::Settings& settings) {
  if (!settings.severities.empty()) return settings.severities;
  return {"SEV1", "SEV2", "SEV3", "SEV4", "SEV5", "P1", "P2", "P3", "P4", "P5", "critical", "major", "minor"};
}

bool is_level(std::string_view text, const settings::Settings& settings) {
  const std::vector<std::string> levels = levels_of(settings);
  const std::string whole = comparable(text);
  for (const std::string& level : levels) {
    const std::string name = comparable(level);
    if (whole == name) return true;
    if (text::contains_word(text, level)) return true;
    // Among other words: "SEV-2 (was SEV-3)".
    for (const LineToken& token : syntax::parse_line(text))
      if ((token.kind == LineTokenKind::Severity || token.kind == LineTokenKind::Priority) &&
          comparable(text::slice(text, token.span)) == name)
        return true;
  }
  if (!settings.severities.empty()) return false;
  // The default scale has numbers, whatever stands in front of them: "1", "Level 2", "S3", "Severity 2 - degraded".
  for (const LineToken& token : syntax::parse_line(text)) {
    if (token.kind == LineTokenKind::Number && token.number() && *token.number() >= 1 && *token.number() <= 5) return true;
    const std::string word = comparable(text::slice(text, token.span));
    if (word.size() == 2 && word[0] == 's' && word[1] >= '1' && word[1] <= '5') return true;
  }
  return false;
}

// Words for a level on other scales.
std::optional<int> rank_of_word(std::string_view text) {
  static constexpr std::pair<std::string_view, int> kWords[] = {
      {"highest", 1},  {"blocker", 1},   {"urgent", 1},  {"emergency", 1},   {"severe", 1},     {"catastrophic", 1},
      {"crit", 1},     {"very high", 1}, {"lowest", 5},  {"trivial", 5},     {"negligible", 5}, {"informational", 5},
      {"very low", 5}, {"high", 2},      {"serious", 2}, {"significant", 2}, {"medium", 3},     {"moderate", 3},
      {"normal", 3},   {"med", 3},       {"mid", 3},     {"low", 4},         {"small", 4}};
  for (const auto& [word, rank] : kWords)
    if (text::contains_word(text, word)) return rank;
  for (const LineToken& token : syntax::parse_line(text))
    if ((token.kind == LineTokenKind::Severity || token.kind == LineTokenKind::Priority) && token.number())
      return std::clamp(*token.number(), 1, 5);
  return std::nullopt;
}

// The level that the words come nearest to; nullopt where that would be a guess.
std::optional<std::string> nearest(std::string_view text, const settings::Settings& settings) {
  const std::vector<std::string> levels = levels_of(settings);
  const std::string whole = comparable(text);
  std::optional<std::string> best;
  std::size_t best_distance = whole.size() >= 5 ? 3 : 2;
  const bool numbered = std::any_of(whole.begin(), whole.end(), text::is_digit);
  if (!numbered)
    for (const std::string& level : levels) {
      const std::size_t distance = text::edit_distance(whole, comparable(level), best_distance);
      if (level.size() >= 4 && distance < best_distance) best_distance = distance, best = level;
    }
  if (best) return best;
  if (const auto rank = rank_of_word(text)) {
    if (settings.severities.empty()) {
      const bool priority = !whole.empty() && whole.front() == 'p' && whole.size() <= 3 && numbered;
      return (priority ? "P" : "SEV") + std::to_string(*rank);
    }
    const auto place = std::min<std::size_t>(static_cast<std::size_t>(*rank) - 1, levels.size() - 1);
    return levels[place];
  }
  return std::nullopt;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const Field& field = document.fields[i];
    if (field.id != FieldId::Severity || field.origin == model::FieldOrigin::Prose || field.placeholder || field.value.empty())
      continue;
    const std::string_view text = text::trim(field.text);
    if (text.empty() || waits_to_be_filled(document, field.value) || is_level(text, context.settings)) continue;
    // "None" and "unknown" say something; a sentence tells more than a level could.
    if (text::contains_word(text, "none") || text::contains_word(text, "unknown") || text::contains_word(text, "n/a") ||
        text.size() > 60)
      continue;
    const auto level = nearest(text, context.settings);
    Finding finding;
    finding.severity = summary_severity_unknown.severity;
    finding.span = field.value;
    finding.message = "\"" + std::string(text) + "\" is none of the severity levels (" +
                      (context.settings.severities.empty() ? std::string("SEV1 to SEV5, P1 to P5, critical, major, minor")
                                                           : text::join(context.settings.severities, ", ")) +
                      ")" + (level ? ": did you mean " + *level + "?" : std::string("."));
    finding.subject = static_cast<int>(i);
    report.add(summary_severity_unknown, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& fields = context.document.fields;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(fields.size())) return {};
  std::vector<Fix> out;
  const auto level = nearest(fields[static_cast<std::size_t>(finding.subject)].text, context.settings);
  if (level) out.push_back({"Change to " + *level, {{finding.span, *level}}, true, false});
  std::size_t offered = 0;
  for (const std::string& other : levels_of(context.settings)) {
    if (level && other == *level) continue;
    if (level || ++offered > 5) break;
    out.push_back({"Change to " + other, {{finding.span, other}}, false, false});
  }
  return out;
}

}  // namespace

const Rule summary_severity_unknown{"summary/severity-unknown", "The severity is none of the levels in use", Severity::Warning,
                                    check, fixes};

}  // namespace pm::rules

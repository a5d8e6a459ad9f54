#include <algorithm>

#include "rules/summary/_fields.h"
#include "rules/tokens.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule summary_jargon;

namespace {

using model::Block;
using syntax::LineToken;
using syntax::LineTokenKind;
using vocabulary::SectionId;

// More are a style, and one message that names these is enough.
// Of a Summary without end the beginning is enough.
constexpr int kMostBlocks = 200;
constexpr std::size_t kMost = 6;

struct Term {
  Span span;
  std::string name;
  bool acronym = false;
};

// "OOM", "PDBs".
bool is_acronym(std::string_view word) {
  if (word.size() > 2 && word.back() == 's') word.remove_suffix(1);
  return word.size() >= 2 && word.size() <= 5 && std::all_of(word.begin(), word.end(), text::is_upper);
}

std::string singular(std::string_view word) {
  if (word.size() > 2 && word.back() == 's') word.remove_suffix(1);
  return std::string(word);
}

// "db-07.prod.example.net", "10.0.3.17": dots, digits and letters without a blank. Versions and sums of money have no letters.
bool is_host(std::string_view word) {
  if (word.size() < 8 || word.find_first_of("/@:=()") != std::string_view::npos) return false;
  const auto parts = text::split(word, '.');
  if (parts.size() < 3) return false;
  bool digit = false, letter = false;
  for (const std::string_view part : parts) {
    if (part.empty()) return false;
    for (const char c : part) {
      if (!text::is_alpha(c) && !text::is_digit(c) && c != '-' && c != '_') return false;
      digit |= text::is_digit(c);
      letter |= text::is_alpha(c);
    }
  }
  const bool address = !letter && parts.size() == 4;
  // Three parts are as often the name of a web site.
  static constexpr std::string_view kInside[] = {"local", "internal", "lan", "corp", "svc"};
  const bool inside = parts.size() > 3 || std::find(std::begin(kInside), std::end(kInside), parts.back()) != std::end(kInside);
  const bool named = letter && digit && inside && parts.back().size() >= 2 && std::all_of(parts.back().begin(), parts.back().end(), text::is_alpha) &&
                     std::count(parts.front().begin(), parts.front().end(), '-') > 0;
  return address || named;
}

// A call, a stack frame, an exception: not a name in code type.
bool is_code(std::string_view code) {
  return code.size() > 60 || code.find("();") != std::string_view::npos || code.find("::") != std::string_view::npos ||
         code.find("Exception") != std::string_view::npos || code.find("Traceback") != std::string_view::npos;
}

// Words one behind the other that begin with its letters, small words between them aside: "Infrastructure, Platforms, and Security".
bool spells_out(std::string_view text, std::string_view name) {
  static constexpr std::string_view kSmall[] = {"and", "of", "the", "for", "to", "in", "as", "a"};
  std::vector<char> initials;
  std::vector<bool> small;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && text::is_word(text[end])) ++end;
    if (const std::string_view word = text.substr(at, end - at); !word.empty() && word != name) {
      initials.push_back(text::lower(word.front()));
      small.push_back(std::any_of(std::begin(kSmall), std::end(kSmall), [&](std::string_view s) { return text::equal_ignoring_case(s, word); }));
    }
    at = end + 1;
  }
  for (std::size_t begin = 0; begin < initials.size(); ++begin) {
    std::size_t letter = 0;
    for (std::size_t i = begin; i < initials.size() && letter < name.size(); ++i) {
      if (initials[i] == text::lower(name[letter])) ++letter;
      else if (!small[i] || i == begin) break;
    }
    if (letter == name.size()) return true;
  }
  return false;
}

// Spelled out somewhere: "out of memory (OOM)", "OOM (out of memory)", "OOM team: …", a link, or a line of the Glossary.
bool is_explained(const Document& document, const std::string& name) {
  const std::string_view text = document.text();
  for (const model::Section& section : document.sections)
    if (section.id == SectionId::Glossary && text::contains_word(document.source->slice(section.body), name)) return true;
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + name.size())) {
    const std::size_t end = at + name.size();
    if (at > 0 && text[at - 1] == '[' && text.substr(end, 2) == "](") return true;
    constexpr std::size_t kNear = 120;
    const std::size_t near = at > kNear ? at - kNear : 0;
    if (name.size() > 2 && spells_out(text.substr(near, end + kNear - near), name)) return true;
    if (at > 0 && text[at - 1] == '(' && end < text.size() && (text[end] == ')' || text.substr(end, 2) == "s)")) return true;
    // Who owns something is a company or a team, and has a name of its own.
    if ((at == 0 || !text::is_word(text[at - 1])) && end + 1 < text.size() && (text[end] == '\'' || text.substr(end, 3) == "’")) return true;
    if ((at == 0 || !text::is_word(text[at - 1])) && text.substr(end, 2) == " (" && end + 2 < text.size() &&
        text::lower(text[end + 2]) == text::lower(name.front()))
      return true;
  }
  return false;
}

bool is_known(const Context& context, const std::string& name) {
  if (vocabulary::is_listed("common-acronym", text::lower(name))) return true;
  // What the title speaks of is most often a product or a customer.
  if (text::contains_word(context.document.title, name)) return true;
  for (const std::string& service : context.settings.services)
    if (text::contains_word(service, name)) return true;
  for (const settings::Team& team : context.settings.teams)
    if (text::equal_ignoring_case(team.handle, name) || text::contains_word(team.name, name)) return true;
  for (const model::Field& field : context.document.fields)
    if (field.origin != model::FieldOrigin::Prose && (field.id == vocabulary::FieldId::Services || field.id == vocabulary::FieldId::Authors) &&
        text::contains_word(field.text, name))
      return true;
  return false;
}

std::vector<Term> terms(const Context& context) {
  const Document& document = context.document;
  std::vector<Term> out;
  const auto note = [&](Span span, std::string name, bool acronym) {
    if (out.size() >= kMost || std::any_of(out.begin(), out.end(), [&](const Term& t) { return t.name == name; })) return;
    out.push_back({span, std::move(name), acronym});
  };
  std::vector<std::string> seen;
  int blocks = 0;
  for (const Block& block : document.blocks) {
    if (block.kind == model::BlockKind::Heading || block.block_quote || document.governing(block.section) != SectionId::Summary)
      continue;
    if (++blocks > kMostBlocks) break;
    // What a label asks for, and the label itself, is not told for readers.
    if (std::any_of(document.fields.begin(), document.fields.end(),
                    [&](const model::Field& f) { return !f.label.empty() && block.span.contains(f.label) && f.origin != model::FieldOrigin::Yaml; }))
      continue;
    const std::string_view text = document.source->slice(block.span);
    // What is being typed: a word may be explained by the next one.
    if (!document.text().ends_with('\n') && text::trim(document.text().substr(block.span.end)).empty()) continue;
    const auto masked = [&](Span span) {
      return std::any_of(block.masks.begin(), block.masks.end(), [&](const text::Mask& m) {
        return m.kind != text::MaskKind::Markup && m.span.overlaps(span);
      });
    };
    for (const text::Mask& mask : block.masks)
      if (mask.kind == text::MaskKind::Code && is_code(text::slice(text, mask.span)))
        note(mask.span.shifted(block.span.begin), std::string(text::slice(text, mask.span)), false);
    const auto& tokens = tokens_of(context, text);
    const auto is_shouted = [&](std::size_t i) {
      return i < tokens.size() && tokens[i].kind == LineTokenKind::Word && is_acronym(text::slice(text, tokens[i].span));
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      const std::string_view word = text::slice(text, tokens[i].span);
      if (tokens[i].kind != LineTokenKind::Word || !is_acronym(word) || masked(tokens[i].span)) continue;
      // A name in capitals, a part of a longer name, words that are shouted.
      const std::size_t end = tokens[i].span.end, begin = tokens[i].span.begin;
      if (is_shouted(i + 1) || (i > 0 && is_shouted(i - 1))) continue;
      if (end < text.size() && (text[end] == '-' || text[end] == '/' || text[end] == '_' || text[end] == '.') && end + 1 < text.size() &&
          text::is_word(text[end + 1]))
        continue;
      if (begin > 0 && (text[begin - 1] == '-' || text[begin - 1] == '/' || text[begin - 1] == '#' || text[begin - 1] == '.')) continue;
      std::string name = singular(word);
      if (std::find(seen.begin(), seen.end(), name) != seen.end()) continue;
      seen.push_back(name);
      if (seen.size() > 40 || is_known(context, name) || is_explained(document, name)) continue;
      note(tokens[i].span.shifted(block.span.begin), std::move(name), true);
    }
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \t\r\n,;", at), text.size());
      std::size_t last = end;
      while (last > at && (text[last - 1] == '.' || text[last - 1] == ')' || text[last - 1] == '*' || text[last - 1] == '`')) --last;
      std::size_t first = at;
      while (first < last && (text[first] == '(' || text[first] == '*' || text[first] == '`')) ++first;
      const Span span{static_cast<Offset>(first), static_cast<Offset>(last)};
      if (is_host(text::slice(text, span)) && end < text.size()) note(span.shifted(block.span.begin), std::string(text::slice(text, span)), false);
      at = end + 1;
    }
  }
  std::sort(out.begin(), out.end(), [](const Term& a, const Term& b) { return a.span < b.span; });
  return out;
}

std::string quoted_short(const std::string& name) {
  return "\"" + (name.size() > 40 ? name.substr(0, 30) + "…" : name) + "\"";
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  // A draft is written by those who know the words.
  if (!document.english || document.status == model::Status::Draft) return;
  const std::vector<Term> all = terms(context);
  if (all.empty()) return;
  std::vector<std::string> names;
  for (const Term& term : all) names.push_back(quoted_short(term.name));
  const bool words = std::all_of(all.begin(), all.end(), [](const Term& t) { return t.acronym; });
  Finding finding;
  finding.severity = summary_jargon.severity;
  finding.span = all.front().span;
  finding.message = text::list_in_words(names) + (all.size() == 1 ? " is" : " are") +
                    " not explained, and the Summary is for readers from elsewhere: " +
                    (words ? "spell it out at its first use, or put it into a glossary."
                           : "say what it does, and leave names of machines and code to the later sections.");
  if (all.size() > 1 && words) finding.message = text::replace_all(finding.message, "spell it out at its first use, or put it", "spell them out at their first use, or put them");
  for (std::size_t i = 1; i < all.size(); ++i) finding.related.push_back({all[i].span, names[i] + " is not explained."});
  report.add(summary_jargon, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  std::vector<Fix> out;
  for (const Term& term : terms(context)) {
    if (!term.acronym) continue;
    for (const auto& [name, meaning] : context.settings.glossary) {
      if (!text::equal_ignoring_case(name, term.name)) continue;
      const std::string expanded = meaning + " (" + term.name + ")";
      out.push_back({"Expand to \"" + expanded + "\"", {{term.span, expanded}}, out.empty(), false});
    }
  }
  return out;
}

}  // namespace

const Rule summary_jargon{"summary/jargon", "The Summary uses words that only insiders know", Severity::Information, check, fixes};

}  // namespace pm::rules

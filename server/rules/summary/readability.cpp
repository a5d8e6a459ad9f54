#include <algorithm>
#include <cmath>

#include "rules/summary/_fields.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule summary_readability;

namespace {

using model::Block;
using vocabulary::SectionId;

// Of a Summary without end the beginning is enough.
constexpr int kMostBlocks = 200;
constexpr int kMostWords = 150;
constexpr int kLongestSentence = 35;
constexpr double kHighestGrade = 12;
constexpr int kFewestSentences = 3;
// Names of products and systems are long words that no writer can shorten, so that the grade alone needs more text to go by.
constexpr int kWordsForGrade = 60;

struct Sentence {
  Span span;
  int words = 0;
};

struct Prose {
  std::vector<Sentence> sentences;
  int words = 0;
  int syllables = 0;
  Span first;  // the first block
};

// Groups of vowels, a silent e left out: near enough for a grade.
int syllables_of(std::string_view word) {
  int count = 0;
  bool in_vowels = false;
  for (const char c : word) {
    const bool vowel = std::string_view("aeiouy").find(text::lower(c)) != std::string_view::npos;
    count += vowel && !in_vowels;
    in_vowels = vowel;
  }
  if (count > 1 && (word.ends_with('e') || word.ends_with("es") || word.ends_with("ed")) && !word.ends_with("le")) --count;
  return std::max(count, 1);
}

bool ends_sentence(std::string_view word) {
  while (!word.empty() && (word.back() == ')' || word.back() == '"' || word.back() == '*' || word.back() == '_')) word.remove_suffix(1);
  if (word.empty() || (word.back() != '.' && word.back() != '!' && word.back() != '?')) return false;
  static constexpr std::string_view kShort[] = {"e.g.", "i.e.", "etc.", "vs.", "approx.", "ca.", "no.", "a.m.", "p.m.", "cf."};
  return std::none_of(std::begin(kShort), std::end(kShort),
                      [&](std::string_view s) { return text::equal_ignoring_case(s, word); });
}

Prose prose_of(const Document& document) {
  Prose out;
  int blocks = 0;
  for (const Block& block : document.blocks) {
    if ((block.kind != model::BlockKind::Paragraph && block.kind != model::BlockKind::Value) || block.block_quote ||
        document.governing(block.section) != SectionId::Summary)
      continue;
    if (++blocks > kMostBlocks) break;
    if (std::any_of(document.fields.begin(), document.fields.end(), [&](const model::Field& f) {
          return f.id != vocabulary::FieldId::Text && !f.label.empty() && f.origin != model::FieldOrigin::Prose &&
                 (block.span.contains(f.label) || (!f.value.empty() && f.value.contains(block.span)));
        }))
      continue;
    const std::string_view text = document.source->slice(block.span);
    Sentence sentence{{block.span.begin, block.span.begin}, 0};
    if (out.first.empty()) out.first = block.span;
    const auto end = [&](std::size_t at) {
      sentence.span.end = block.span.begin + static_cast<Offset>(at);
      if (sentence.words > 0) out.sentences.push_back(sentence);
      sentence = {};
    };
    std::size_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
      if (text::is_space(text[at])) {
        ++at;
        continue;
      }
      std::size_t stop = at;
      while (stop < text.size() && !text::is_space(text[stop])) ++stop;
      const std::string_view word = text.substr(at, stop - at);
      const Span span{static_cast<Offset>(at), static_cast<Offset>(stop)};
      const bool masked = std::any_of(block.masks.begin(), block.masks.end(), [&](const text::Mask& m) {
        return m.kind != text::MaskKind::Markup && m.span.overlaps(span);
      });
      const bool is_word = std::any_of(word.begin(), word.end(), [](char c) { return text::is_alpha(c) || text::is_digit(c); });
      if (is_word) {
        if (sentence.words == 0) sentence.span.begin = block.span.begin + span.begin;
        ++sentence.words;
        ++out.words;
        out.syllables += masked || std::any_of(word.begin(), word.end(), text::is_digit) ? 1 : syllables_of(word);
      }
      last = stop;
      if (ends_sentence(word)) end(stop);
      at = stop;
    }
    end(last);
  }
  return out;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english || document.status == model::Status::Draft) return;
  const Prose prose = prose_of(document);
  const auto count = static_cast<int>(prose.sentences.size());
  if (count < kFewestSentences) return;
  // What is still being typed.
  if (prose.sentences.back().span.end == document.source->size()) return;
  const auto longest = std::max_element(prose.sentences.begin(), prose.sentences.end(),
                                        [](const Sentence& a, const Sentence& b) { return a.words < b.words; });
  const double grade = 0.39 * prose.words / count + 11.8 * prose.syllables / prose.words - 15.59;
  Finding finding;
  finding.severity = summary_readability.severity;
  std::vector<std::string> why;
  if (prose.words > kMostWords)
    why.push_back("has " + std::to_string(prose.words) + " words (up to " + std::to_string(kMostWords) + " are read in a minute)");
  if (longest->words > kLongestSentence)
    why.push_back("has a sentence of " + std::to_string(longest->words) + " words (up to " + std::to_string(kLongestSentence) +
                  " are understood at once)");
  if (grade > kHighestGrade && prose.words >= kWordsForGrade && why.empty())
    why.push_back("reads like a text for school grade " + std::to_string(static_cast<int>(std::lround(grade))) +
                  " (up to 12 is for everybody)");
  if (why.empty()) return;
  finding.span = longest->words > kLongestSentence ? longest->span : prose.sentences.front().span;
  finding.message = "The Summary " + text::list_in_words(why) + ".";
  report.add(summary_readability, std::move(finding));
}

}  // namespace

const Rule summary_readability{"summary/readability", "The Summary is long or hard to read", Severity::Hint, check};

}  // namespace pm::rules

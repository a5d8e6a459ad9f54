// Phrase patterns: the little language of the lexicon (server/prose/lexicon/README.md), compiled and matched.
//
// A pattern becomes a few flat sequences of at most kMaxItems items. Matching keeps a set of positions within a window of 64
// tokens, so its cost is bounded for every pattern and every text: nothing backtracks.
// Threads: immutable once compiled. Errors: a bad pattern is a message, never an exception.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "prose/inflection.h"
#include "prose/tokens.h"
#include "prose/word_table.h"

namespace pm::prose {

inline constexpr std::size_t kMaxPatternLength = 4000;  // bytes; a phrase of the configuration is held to kMaxTeamPattern
inline constexpr std::size_t kMaxTeamPattern = 400;
inline constexpr std::size_t kMaxItems = 24;
inline constexpr std::size_t kMaxGap = 12;
inline constexpr std::size_t kMaxSequences = 512;

struct PatternItem {
  enum class Kind : std::uint8_t { Set, Not, Gap, ClauseStart, SentenceStart, End, MarkBegin, MarkEnd };
  Kind kind = Kind::Set;
  bool gap_over_commas = false;
  std::uint8_t gap = 0;             // at most so many tokens
  Classes classes = 0;
  std::vector<WordId> words;        // sorted
  std::uint64_t sieve = 0;          // of `words` and `in_timeline`: what is not in it is in neither
  std::vector<WordId> in_timeline;  // sorted; only where events are told in the present tense
  std::vector<std::string> prefixes;
};

constexpr std::uint64_t sieve_bit(WordId id) { return std::uint64_t{1} << ((id * 0x9E3779B1u) >> 26); }

using Sequence = std::vector<PatternItem>;

struct Compiled {
  std::vector<Sequence> sequences;
  std::string error;  // what is wrong; empty where the pattern is fine
};

// New words of the pattern are added to `words`.
Compiled compile_pattern(std::string_view pattern, WordTable& words, const Verbs& verbs);

struct Match {
  std::size_t begin = 0, end = 0;            // tokens
  std::size_t mark_begin = 0, mark_end = 0;  // the words that matter: between { and }, else all
};

struct MatchContext {
  std::span<const Token> tokens;  // of one sentence
  bool timeline = false;
};

bool item_accepts(const PatternItem& item, const Token& token, bool timeline);
std::optional<Match> match_at(const Sequence& sequence, const MatchContext& context, std::size_t begin);

}  // namespace pm::prose

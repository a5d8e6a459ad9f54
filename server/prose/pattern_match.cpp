#include <algorithm>
#include <array>
#include <bit>

#include "prose/pattern.h"

namespace pm::prose {
namespace {

constexpr std::size_t kWindow = 63;
using Positions = std::uint64_t;  // bit n: the match so far ends before token begin + n

bool contains(const std::vector<WordId>& sorted, WordId id) {
  if (id == kUnknownWord || sorted.empty() || id < sorted.front() || id > sorted.back()) return false;
  return sorted.size() <= 4 ? std::find(sorted.begin(), sorted.end(), id) != sorted.end() : std::binary_search(sorted.begin(), sorted.end(), id);
}

bool at_clause_start(const MatchContext& context, std::size_t at) {
  if (at == 0) return true;
  const Token& before = context.tokens[at - 1];
  return before.punctuation() || before.is(bit(word::kConjunction) | bit(word::kSubordinator) | bit(word::kConditional));
}

// The first word of a sentence, or of what stands behind "14:03 —", "P1 —", "Root cause:" or an opening "And".
bool at_sentence_start(const MatchContext& context, std::size_t at) {
  if (at == 0) return true;
  const Token& before = context.tokens[at - 1];
  return before.kind == TokenKind::Colon || before.kind == TokenKind::Dash || before.kind == TokenKind::Open || before.kind == TokenKind::Close ||
         (at == 1 && (before.kind == TokenKind::Number || before.is(bit(word::kConjunction)) || before.norm == "so"));
}

bool may_gap(const PatternItem& item, const Token& token) {
  return !token.punctuation() || (item.gap_over_commas && token.kind == TokenKind::Comma);
}

Positions step(const PatternItem& item, const MatchContext& context, std::size_t begin, Positions from) {
  const auto& tokens = context.tokens;
  Positions to = 0;
  for (Positions rest = from; rest != 0; rest &= rest - 1) {
    const auto offset = static_cast<std::size_t>(std::countr_zero(rest));
    const std::size_t at = begin + offset;
    const bool inside = at < tokens.size() && offset < kWindow;
    bool stays = false;
    switch (item.kind) {
      case PatternItem::Kind::Set:
        if (inside && item_accepts(item, tokens[at], context.timeline)) to |= Positions{1} << (offset + 1);
        break;
      case PatternItem::Kind::Not: stays = at >= tokens.size() || !item_accepts(item, tokens[at], context.timeline); break;
      case PatternItem::Kind::Gap:
        to |= Positions{1} << offset;
        for (std::size_t n = 0; n < item.gap && offset + n < kWindow && at + n < tokens.size() && may_gap(item, tokens[at + n]); ++n)
          to |= Positions{1} << (offset + n + 1);
        break;
      case PatternItem::Kind::ClauseStart: stays = at_clause_start(context, at); break;
      case PatternItem::Kind::SentenceStart: stays = at_sentence_start(context, at); break;
      case PatternItem::Kind::End: stays = at >= tokens.size() || tokens[at].punctuation(); break;
      case PatternItem::Kind::MarkBegin:
      case PatternItem::Kind::MarkEnd: stays = true; break;
    }
    if (stays) to |= Positions{1} << offset;
  }
  return to;
}

}  // namespace

bool item_accepts(const PatternItem& item, const Token& token, bool timeline) {
  if ((token.classes & item.classes) != 0) return true;
  if ((item.sieve & sieve_bit(token.id)) != 0) {
    if (contains(item.words, token.id)) return true;
    if (timeline && contains(item.in_timeline, token.id)) return true;
  }
  if (item.prefixes.empty()) return false;
  return std::any_of(item.prefixes.begin(), item.prefixes.end(), [&](const std::string& prefix) { return token.kind == TokenKind::Word && token.norm.starts_with(prefix); });
}

std::optional<Match> match_at(const Sequence& sequence, const MatchContext& context, std::size_t begin) {
  std::array<Positions, kMaxItems * 2> steps;  // only what is written is read
  if (sequence.size() >= steps.size()) return std::nullopt;
  steps[0] = 1;
  // Up to the first gap there is one way to match, and most sequences end there.
  std::size_t plain = 0, at = begin;
  for (; plain < sequence.size() && sequence[plain].kind != PatternItem::Kind::Gap; ++plain) {
    const PatternItem& item = sequence[plain];
    if (item.kind == PatternItem::Kind::Set) {
      if (at >= context.tokens.size() || !item_accepts(item, context.tokens[at], context.timeline)) return std::nullopt;
      ++at;
    } else if (step(item, context, at, 1) == 0) {
      return std::nullopt;
    }
    steps[plain + 1] = Positions{1} << (at - begin);
  }
  for (std::size_t i = plain; i < sequence.size(); ++i) {
    steps[i + 1] = step(sequence[i], context, begin, steps[i]);
    if (steps[i + 1] == 0) return std::nullopt;
  }
  // The shortest match; then back through the items for the places of its marks.
  auto offset = static_cast<std::size_t>(std::countr_zero(steps[sequence.size()]));
  Match match{begin, begin + offset, begin, begin + offset};
  for (std::size_t i = sequence.size(); i-- > 0;) {
    const PatternItem& item = sequence[i];
    switch (item.kind) {
      case PatternItem::Kind::Set: --offset; break;
      case PatternItem::Kind::Gap: {
        std::size_t back = 0;
        while (back < item.gap && back < offset && (steps[i] >> (offset - back) & 1) == 0) ++back;
        offset -= back;
        break;
      }
      case PatternItem::Kind::MarkBegin: match.mark_begin = begin + offset; break;
      case PatternItem::Kind::MarkEnd: match.mark_end = begin + offset; break;
      default: break;
    }
  }
  return match;
}

}  // namespace pm::prose

#include <algorithm>
#include <optional>

#include "rules/timeline/_timeline.h"
#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule timeline_claim_mismatch;

namespace {

using model::Block;
using model::TimelineEntry;
using syntax::LineToken;
using syntax::LineTokenKind;
using vocabulary::Moment;
using vocabulary::SectionId;

// "within 2 minutes", and the sentence that says what was.
struct Claim {
  Span span;      // relative to the block
  Span sentence;
  std::int64_t seconds = 0;
};

std::vector<Claim> claims_in(std::string_view text) {
  std::vector<Claim> out;
  const std::vector<LineToken> tokens = syntax::parse_line(text);
  std::size_t begin = 0;  // of the sentence, as a token
  const auto is = [&](std::size_t i, std::string_view word) {
    return i < tokens.size() && text::equal_ignoring_case(text::slice(text, tokens[i].span), word);
  };
  const auto ends_sentence = [&](std::size_t i) {
    const std::string_view word = text::slice(text, tokens[i].span);
    return (word == "." || word == ";" || word == "!" || word == "?") &&
           (tokens[i].span.end >= text.size() || text::is_space(text[tokens[i].span.end]));
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (ends_sentence(i)) {
      begin = i + 1;
      continue;
    }
    if (tokens[i].kind != LineTokenKind::Duration || i == begin) continue;
    std::size_t from = i - 1;
    if (is(from, "than") && from > begin + 1 && is(from - 1, "less") && is(from - 2, "in"))
      from -= 2;
    else if (is(from, "under") && from > begin && is(from - 1, "in"))
      from -= 1;
    else if (!is(from, "within"))
      continue;
    // "of the first report", "after the deploy": counted from something that the timeline may not have.
    if (is(i + 1, "of") || is(i + 1, "after") || is(i + 1, "from")) continue;
    std::size_t end = i + 1;
    while (end < tokens.size() && !ends_sentence(end)) ++end;
    out.push_back({{tokens[from].span.begin, tokens[i].span.end},
                   {tokens[begin].span.begin, tokens[end - 1].span.end},
                   tokens[i].seconds()});
  }
  return out;
}

// Claims about what was, not about what should be or what a reader can do.
bool is_told(std::string_view sentence) {
  static constexpr std::string_view kNot[] = {"will",   "should", "must",   "could",  "would", "can",      "goal",   "target",  "aim",
                                              "sla",    "slo",    "policy", "expect", "if",    "usually",  "always", "require", "need",
                                              "not",    "never",  "no",     "each",   "every", "normally", "want",   "other",   "another"};
  return std::none_of(std::begin(kNot), std::end(kNot),
                      [&](std::string_view word) { return text::contains_word(sentence, word); });
}

// The shortest way in the timeline from something earlier to that moment.
std::optional<Measured> shortest(const Document& document, const Instants& instants, Moment moment) {
  const auto& timeline = document.timeline;
  std::optional<Measured> out;
  std::optional<std::size_t> from;  // the latest of what may be counted from
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    if (!instants[i]) continue;
    if (speaks_of(timeline[i], moment) && from) {
      const std::int64_t seconds = *instants[i] - *instants[*from];
      if (seconds >= 0 && (!out || seconds < out->seconds)) out = Measured{seconds, *from, i};
    }
    // Whatever comes before may be meant, but for what is done about it.
    const bool earlier = std::any_of(timeline[i].moments.begin(), timeline[i].moments.end(), [&](Moment m) { return m < moment; });
    if (!from || earlier || timeline[i].moments.empty()) from = i;
  }
  return out;
}

// Words that mean the moment and hardly anything else: complaints may be reported at any time.
bool is_named(std::string_view sentence, Moment moment) {
  static constexpr std::string_view kDetected[] = {"detect", "alert", "alarm", "paged", "noticed", "discovered"};
  static constexpr std::string_view kAcknowledged[] = {"acknowledg", "acked", "picked up", "responded"};
  static constexpr std::string_view kMitigated[] = {"mitigat", "rolled back", "rollback", "reverted", "failed over"};
  static constexpr std::string_view kResolved[] = {"resolved", "recovered", "restored", "fixed", "back to normal", "back online"};
  const std::string words = text::lower(sentence);
  const auto any = [&](const auto& list) {
    return std::any_of(std::begin(list), std::end(list),
                       [&](std::string_view word) { return words.find(word) != std::string::npos; });
  };
  switch (moment) {
    case Moment::Detected:
      return any(kDetected);
    case Moment::Acknowledged:
      return any(kAcknowledged);
    case Moment::Mitigated:
      return any(kMitigated);
    default:
      return any(kResolved);
  }
}

bool claims_are_made(SectionId section) {
  return section == SectionId::Summary || section == SectionId::Impact || section == SectionId::Detection ||
         section == SectionId::WentWell || section == SectionId::WentPoorly || section == SectionId::Lessons;
}

std::string_view word_of(Moment moment) {
  switch (moment) {
    case Moment::Detected:
      return "detection";
    case Moment::Acknowledged:
      return "acknowledgement";
    case Moment::Mitigated:
      return "mitigation";
    default:
      return "resolution";
  }
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.english || document.newest_first || document.timeline.size() < 3) return;
  for (const Block& block : document.blocks) {
    if (block.kind == model::BlockKind::Heading || block.block_quote || !claims_are_made(document.governing(block.section)))
      continue;
    const std::string_view text = document.source->slice(block.span);
    if (text.find("in") == std::string_view::npos || may_be_unfinished(document, block.span)) continue;
    for (const Claim& claim : context.memo.of<std::vector<Claim>>(text, claims_in)) {
      const std::string_view sentence = text::slice(text, claim.sentence);
      const auto moments = vocabulary::moments_of(sentence, context.settings.moment_words);
      if (moments.size() != 1 || moments.front() == Moment::Started || !is_told(sentence) ||
          !is_named(sentence, moments.front()))
        continue;
      if (!out_of_order(context).empty()) return;
      const auto measured = shortest(document, instants_of(context), moments.front());
      if (!measured || measured->seconds <= claim.seconds + std::max<std::int64_t>(60, claim.seconds / 10)) continue;
      Finding finding;
      finding.severity = timeline_claim_mismatch.severity;
      finding.span = claim.span.shifted(block.span.begin);
      finding.message = "\"" + std::string(text::slice(text, claim.span)) + "\" does not fit the timeline: the shortest way to " +
                        std::string(word_of(moments.front())) + " is " + describe(document, *measured) + ".";
      finding.related.push_back({time_words(document.timeline[measured->from]), "Counted from here."});
      finding.related.push_back({time_words(document.timeline[measured->to]), "Counted to here."});
      report.add(timeline_claim_mismatch, std::move(finding));
    }
  }
}

}  // namespace

const Rule timeline_claim_mismatch{"timeline/claim-mismatch", "A claim about how quick it was contradicts the timeline",
                                   Severity::Hint, check};

}  // namespace pm::rules

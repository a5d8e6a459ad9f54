#include "prose/clauses.h"

#include <algorithm>

namespace pm::prose {

using enum word::Bit;

namespace {

constexpr std::size_t kFarthest = 24;  // no subject is looked for farther away

constexpr Classes kVerbHelpers = bit(kAuxiliary) | bit(kBe) | bit(kModal) | bit(kNegator);
constexpr Classes kPronouns = bit(kPersonPronoun) | bit(kGroupPronoun) | bit(kBackPronoun) | bit(kPlainPronoun) | bit(kNobody);
constexpr Classes kOpeners = bit(kConjunction) | bit(kSubordinator) | bit(kConditional) | bit(kRelative);

Clause::Opening opening_of(const Token& token) {
  switch (token.kind) {
    case TokenKind::Comma: return Clause::Opening::Comma;
    case TokenKind::Dash: return Clause::Opening::Dash;
    case TokenKind::Colon: return Clause::Opening::Colon;
    case TokenKind::Open: case TokenKind::Close: return Clause::Opening::Paren;
    case TokenKind::Word: break;
    default: return Clause::Opening::Semicolon;
  }
  if (token.is(bit(kConditional))) return Clause::Opening::Conditional;
  if (token.is(bit(kRelative))) return Clause::Opening::Relative;
  if (token.is(bit(kSubordinator))) return Clause::Opening::Subordinator;
  return Clause::Opening::Conjunction;
}

}  // namespace

SentenceView::SentenceView(std::span<const Token> tokens, const NounPhrase& previous, const NounPhrase& lead) : tokens_(tokens), previous_(previous), lead_(lead) {
  for (const Token& token : tokens_) {
    has_pronoun_ = has_pronoun_ || token.is(bit(kPersonPronoun) | bit(kPersonOwner));
    if (!token.is(bit(kPerson) | bit(kMaybePerson) | bit(kNamed) | bit(kGivenName))) continue;
    has_pronoun_ = false;
    break;
  }
  split();
  for (std::size_t i = 0; i < clauses_.size(); ++i) {
    clauses_[i].subject = subject_of(i);
    if (main_.empty() && !clauses_[i].subject.empty() && !clauses_[i].in_parens) main_ = clauses_[i].subject;
  }
}

// "since Monday", "after 14:00" in the middle of a clause open none.
bool SentenceView::tells_a_time(std::size_t at) const {
  if (!tokens_[at].is(bit(kSubordinator)) || at + 1 >= tokens_.size()) return false;
  const Token& next = tokens_[at + 1];
  return next.is(bit(kTimeWord)) || next.kind == TokenKind::Number;
}

void SentenceView::split() {
  Clause current;
  int depth = 0;
  const auto close = [&](std::size_t end) {
    current.end = end;
    if (current.end > current.begin || clauses_.empty() || current.opening >= Clause::Opening::Conjunction) clauses_.push_back(current);
  };
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const Token& token = tokens_[i];
    if (!token.punctuation() && (!token.is(kOpeners) || (i > current.begin && tells_a_time(i)))) {
      current.has_verb = current.has_verb || token.is(bit(kPast) | bit(kAuxiliary) | bit(kBe) | bit(kModal));
      continue;
    }
    close(i);
    const bool was_if = current.is_if;
    if (token.kind == TokenKind::Open) ++depth;
    if (token.kind == TokenKind::Close && depth > 0) --depth;
    current = Clause{};
    current.opening = opening_of(token);
    current.begin = i + 1;
    current.in_parens = depth > 0;
    current.is_if = current.opening == Clause::Opening::Conditional || (was_if && current.opening == Clause::Opening::Conjunction);
  }
  close(tokens_.size());
}

std::size_t SentenceView::clause_at(std::size_t token) const {
  const auto after = std::upper_bound(clauses_.begin(), clauses_.end(), token, [](std::size_t at, const Clause& clause) { return at < clause.begin; });
  return after == clauses_.begin() ? 0 : static_cast<std::size_t>(after - clauses_.begin()) - 1;
}

bool SentenceView::nounish(const Token& token) const {
  if (token.punctuation() || token.kind == TokenKind::Quote) return token.kind == TokenKind::Quote;
  return !token.is(kVerbHelpers | kOpeners | bit(kPreposition) | bit(kPast) | bit(kAdverb));
}

// "the shift scheduling tool failed": a noun made with -ing, no verb.
bool SentenceView::compound(std::size_t head, std::size_t ing, std::size_t end) const {
  if (!tokens_[head].is(bit(kMaybePerson)) || ing + 1 >= end) return false;
  const Token& next = tokens_[ing + 1];
  return next.is(bit(kSystem)) && !next.norm.ends_with('s') && (ing + 2 >= end || tokens_[ing + 2].is(kVerbHelpers | bit(kPast)));
}

NounPhrase SentenceView::parse(std::size_t begin, std::size_t end) const {
  NounPhrase phrase;
  end = std::min(end, begin + kFarthest);
  bool noun = false, negated = false, modifier = false;
  std::size_t i = begin;
  phrase.begin = begin;
  phrase.end = begin;
  for (; i < end; ++i) {
    const Token& token = tokens_[i];
    if (token.norm == "'s") {
      if (!noun) break;
      NounPhrase owner = phrase;
      classify(owner);
      phrase.owner = negated ? SubjectClass::Negated : owner.who;
      noun = false;
      modifier = true;
      continue;
    }
    if (token.punctuation() || token.is(kVerbHelpers | kOpeners)) break;
    if (token.is(bit(kPreposition))) {
      // "one of our admins", "two of the operators", "none of us"
      const bool partitive = token.norm == "of" && i > begin && (tokens_[i - 1].is(bit(kDeterminer) | bit(kNobody) | bit(kBackPronoun)) || tokens_[i - 1].kind == TokenKind::Number);
      if (!partitive) break;
      noun = tokens_[i - 1].is(bit(kBackPronoun)) && i + 1 < end && tokens_[i + 1].is(bit(kPlainPronoun));
      continue;
    }
    if (token.is(bit(kDeterminer)) || token.kind == TokenKind::Number) {
      if (token.norm == "no") negated = true;
      if (noun && token.kind == TokenKind::Number) continue;
      if (noun && !(i > begin && tokens_[i - 1].norm == "of")) break;
      if (token.is(bit(kPersonOwner))) phrase.owner = SubjectClass::Person;
      if (token.is(bit(kBackPronoun)) && (i + 1 >= end || !nounish(tokens_[i + 1]) || tokens_[i + 1].is(bit(kPreposition)))) {
        phrase.head = i;
        phrase.end = i + 1;
        noun = true;
      }
      modifier = true;
      continue;
    }
    if (token.is(kPronouns)) {
      if (noun && token.is(bit(kPlainPronoun)) && i >= begin + 2 && tokens_[i - 1].norm == "of" && tokens_[i - 2].is(bit(kBackPronoun))) continue;  // "neither of them"
      if (noun) break;
      phrase.head = i;
      phrase.end = i + 1;
      noun = true;
      if (token.is(bit(kNobody))) negated = true;
      if (i + 1 < end && tokens_[i + 1].norm == "of") continue;
      break;
    }
    if (token.is(bit(kPast))) {
      if (noun || !modifier) break;
      continue;  // "the assigned engineer"
    }
    if (token.is(bit(kAdverb))) continue;
    // A name ends its phrase: "Marcus run". Longer names go on with a capital letter.
    if (noun && tokens_[phrase.head].is(bit(kNamed) | bit(kPersonPronoun)) && !token.capital) break;
    if (noun && token.is(bit(kPredicate))) break;  // "the engineer responsible for …"
    if (noun && token.is(bit(kIng)) && compound(phrase.head, i, end)) continue;
    if (noun && token.is(bit(kIng)) && (tokens_[phrase.head].is(bit(kPerson) | bit(kMaybePerson) | bit(kNamed) | bit(kGivenName)) || (tokens_[phrase.head].capital && tokens_[phrase.head].id == kUnknownWord))) break;
    phrase.head = i;
    phrase.end = i + 1;
    noun = true;
  }
  if (phrase.empty()) return phrase;
  classify(phrase);
  if (negated) phrase.who = SubjectClass::Negated;
  return phrase;
}

// "a member of the platform team", "the lead in support"
bool SentenceView::of_a_group(std::size_t head) const {
  if (head + 1 >= tokens_.size() || !tokens_[head + 1].is(bit(kPreposition))) return false;
  for (std::size_t i = head + 2; i < tokens_.size() && i < head + 7 && nounish(tokens_[i]); ++i)
    if (tokens_[i].is(bit(kCollective))) return true;
  return false;
}

void SentenceView::classify(NounPhrase& phrase) const {
  const Token& head = tokens_[phrase.head];
  const Token* before = phrase.head > phrase.begin ? &tokens_[phrase.head - 1] : nullptr;
  phrase.who = SubjectClass::Unknown;
  if (head.is(bit(kNobody))) phrase.who = SubjectClass::Negated;
  else if (head.is(bit(kNamed))) phrase.who = SubjectClass::Named;
  else if (head.is(bit(kPersonPronoun))) phrase.who = SubjectClass::Person;
  else if (head.is(bit(kGroupPronoun) | bit(kCollective))) phrase.who = SubjectClass::Collective;
  else if (head.is(bit(kAgent))) phrase.who = (before != nullptr && before->is(bit(kAgentModifier))) || of_a_group(phrase.head) ? SubjectClass::Person : SubjectClass::System;
  else if (head.is(bit(kMaybePerson)) && !head.is(bit(kPerson)) && before != nullptr && before->is(bit(kMachineModifier))) phrase.who = SubjectClass::System;
  else if (head.is(bit(kMaybePerson)) && before != nullptr && before->is(bit(kPersonModifier) | bit(kPerson))) phrase.who = SubjectClass::Person;
  else if (head.is(bit(kMaybePerson)) && (phrase.owner == SubjectClass::Collective || of_a_group(phrase.head))) phrase.who = SubjectClass::Person;
  else if (head.is(bit(kMaybePerson)) && head.is(bit(kPerson))) phrase.who = before != nullptr && before->is(bit(kSystemModifier)) ? SubjectClass::System : SubjectClass::Person;
  else if (head.is(bit(kThing) | bit(kSystem))) phrase.who = SubjectClass::System;
  else if (head.is(bit(kPerson))) phrase.who = SubjectClass::Person;
  else if (head.is(bit(kMaybePerson))) {
    const bool product = before != nullptr && (before->is(bit(kThing) | bit(kSystem) | bit(kSystemModifier)) ||
                                               (before->capital && phrase.head > 1 && !before->is(bit(kDeterminer))));
    phrase.who = product ? SubjectClass::System : SubjectClass::Person;
    phrase.maybe_machine = true;
  } else if (head.capital && !head.is(bit(kNotName) | bit(kTimeWord))) {
    const bool after_role = before != nullptr && before->is(bit(kPerson) | bit(kMaybePerson));
    const bool after_name = before != nullptr && before->capital && before->is(bit(kGivenName) | bit(kNamed)) && !before->is(bit(kNotName));
    if (head.is(bit(kGivenName)) || after_role || after_name) phrase.who = SubjectClass::Named;
    else if (head.id == kUnknownWord && (before == nullptr || before->capital)) {
      if (has_pronoun_) phrase.who = SubjectClass::Named;  // "Wanja broke the export when she …"
      else phrase.unknown_name = true;
    }
  }
}

std::size_t SentenceView::skip_adverbials(std::size_t begin, std::size_t end) const {
  std::size_t i = begin;
  while (i < end && i < begin + kFarthest) {
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::Number && i + 1 < end && !tokens_[i + 1].is(bit(kTimeWord) | bit(kPast)) && tokens_[i + 1].kind != TokenKind::Number &&
        token.norm.find(':') == std::string_view::npos && token.norm.find('-') == std::string_view::npos)
      break;  // "14 operators"
    if (token.kind == TokenKind::Number || token.is(bit(kAdverb) | bit(kTimeWord))) {
      ++i;
      continue;
    }
    if (!token.is(bit(kPreposition))) break;
    ++i;
    bool noun = false;
    while (i < end) {
      const Token& inside = tokens_[i];
      if (inside.is(bit(kPreposition))) break;
      if (noun && (inside.is(bit(kDeterminer) | kPronouns | bit(kNamed) | bit(kGivenName)) || inside.kind == TokenKind::Handle)) break;
      if (inside.is(kVerbHelpers | bit(kPast)) && noun) return begin + 1;  // the phrase ran into the verb: its last noun is the subject
      noun = noun || !inside.is(bit(kDeterminer));
      const bool time = inside.is(bit(kTimeWord)) || (inside.kind == TokenKind::Number && inside.norm.find_first_of(":-") != std::string_view::npos);
      ++i;
      if (time) break;
    }
  }
  return i < end ? i : begin + 1;
}

NounPhrase SentenceView::phrase_ending(std::size_t at) const {
  std::size_t begin = at;
  while (begin > 0 && at - begin < 12) {
    const Token& token = tokens_[begin - 1];
    const bool attributive = token.is(bit(kPast)) && begin < at && begin > 1 && tokens_[begin - 2].is(bit(kDeterminer));
    if (!nounish(token) && !attributive) break;
    --begin;
    if (token.is(bit(kDeterminer))) break;
  }
  return parse(begin, at);
}

NounPhrase SentenceView::antecedent(std::size_t index) const {
  const Clause& clause = clauses_[index];
  std::size_t relative = clause.begin - 1, at = relative;
  if (at > 0 && (tokens_[at - 1].kind == TokenKind::Comma || tokens_[at - 1].kind == TokenKind::Open)) --at;
  NounPhrase nearest = phrase_ending(at);
  if (tokens_[relative].norm == "who" && !is_person(nearest.who) && index > 0) {
    const NounPhrase& main = clauses_[index - 1].subject;
    if (is_person(main.who)) return main;
  }
  return nearest;
}

// "The engineer assumed | that the backup had run | and did not look."
bool SentenceView::believed(std::size_t index) const {
  const Clause& clause = clauses_[index];
  if (index == 0 || clause.opening != Clause::Opening::Relative || clause.begin < 2 || tokens_[clause.begin - 1].norm != "that") return false;
  const auto ends_in_belief = [&](const Clause& earlier) { return earlier.end > earlier.begin && tokens_[earlier.end - 1].is(bit(kBelief)); };
  return ends_in_belief(clauses_[index - 1]) || (index > 1 && clauses_[index - 1].opening == Clause::Opening::Comma && ends_in_belief(clauses_[index - 2]));
}

// "Jordan, | not realising | that the terminal was live, | dropped the schema": what opened the sentence goes on behind it.
// A noun alone between the commas says what the first one is ("Mercury, our ledger service, dropped …") and decides instead.
const NounPhrase* SentenceView::before_insertion(std::size_t index) const {
  const Clause& clause = clauses_[index];
  if (index < 2 || clause.opening != Clause::Opening::Comma || clause.begin >= clause.end || !tokens_[clause.begin].is(kVerbHelpers | bit(kPast) | bit(kAdverb))) return nullptr;
  const Clause& first = clauses_[0];
  const Clause& inside = clauses_[1];
  if (first.has_verb || first.subject.empty() || first.subject.begin != first.begin || first.subject.end != first.end || inside.opening != Clause::Opening::Comma) return nullptr;
  const Token& word = tokens_[std::min(inside.begin, tokens_.size() - 1)];
  return word.is(bit(kNegator) | bit(kIng) | bit(kPast) | bit(kPreposition) | bit(kPredicate)) ? &first.subject : nullptr;
}

NounPhrase SentenceView::inherited(std::size_t index) const {
  const Clause& clause = clauses_[index];
  if (clause.opening == Clause::Opening::Semicolon || clause.opening == Clause::Opening::Colon || clause.opening == Clause::Opening::Subordinator || clause.opening == Clause::Opening::Conditional) return {};
  if (const NounPhrase* opened = before_insertion(index)) return *opened;
  for (std::size_t steps = 0, i = index; i-- > 0 && steps < 12; ++steps) {
    const Clause& earlier = clauses_[i];
    const bool skipped = (earlier.in_parens && !clause.in_parens) || believed(i);
    if (!skipped && !earlier.subject.empty() && (i == 0 || earlier.has_verb || earlier.opening == Clause::Opening::Relative)) return earlier.subject;
    if (!skipped && (earlier.opening == Clause::Opening::Semicolon || earlier.opening == Clause::Opening::Colon)) return i > 0 ? earlier.subject : NounPhrase{};
  }
  return lead_;
}

NounPhrase SentenceView::subject_of(std::size_t index) const {
  const Clause& clause = clauses_[index];
  if (clause.opening == Clause::Opening::Relative) {
    const bool of_the_clause = clause.begin >= clause.end || tokens_[clause.begin].is(kVerbHelpers | bit(kPast) | bit(kAdverb)) || tokens_[clause.begin - 1].norm == "who";
    if (of_the_clause) return antecedent(index);
  }
  const bool starts_with_phrase = clause.begin < clause.end && tokens_[clause.begin].is(bit(kPreposition));
  if (starts_with_phrase && !clause.has_verb) return {};
  const std::size_t start = skip_adverbials(clause.begin, clause.end);
  NounPhrase own = start < clause.end ? parse(start, clause.end) : NounPhrase{};
  if (own.empty()) return inherited(index);
  if (tokens_[own.head].is(bit(kBackPronoun))) {
    NounPhrase earlier = inherited(index);
    if (earlier.empty() && index > 0) earlier = clauses_[index - 1].subject;
    if (earlier.empty()) earlier = previous_;
    if (own.who == SubjectClass::Unknown) own.who = is_person(earlier.who) ? SubjectClass::Person : earlier.who;
  }
  return own;
}

Subject SentenceView::subject_before(std::size_t at) const {
  Subject out;
  const std::size_t index = clause_at(at);
  const Clause& clause = clauses_[index];
  std::size_t j = at;
  bool verb_seen = false;
  while (j > clause.begin && at - j < 12) {
    const Token& token = tokens_[j - 1];
    if (!token.is(kVerbHelpers | bit(kAdverb)) || (token.is(bit(kPerson) | bit(kNamed)))) break;
    if (token.is(bit(kBe)) && !verb_seen) out.passive = true;
    if (token.is(bit(kNegator))) out.negated = true;
    if (token.is(bit(kAuxiliary) | bit(kBe))) verb_seen = true;
    --j;
  }
  out.hypothetical = clause.is_if;
  for (std::size_t i = clause.begin; i < at && i < clause.begin + kFarthest; ++i) out.hypothetical = out.hypothetical || tokens_[i].is(bit(kModal) | bit(kAbility));
  if (j <= clause.begin) {
    out.phrase = clause.opening == Clause::Opening::Relative ? antecedent(index) : inherited(index);
    return out;
  }
  // The noun phrase that touches the trigger is its subject, unless it belongs to a preposition or to a verb before it.
  std::size_t near = j;
  while (near > clause.begin && j - near < 12) {
    const Token& token = tokens_[near - 1];
    const bool attributive = token.is(bit(kPast)) && near < j && near > clause.begin + 1 && tokens_[near - 2].is(bit(kDeterminer));
    if (!nounish(token) && !attributive) break;
    --near;
    if (token.is(bit(kDeterminer) | kPronouns)) break;
  }
  if (near == j && tokens_[j - 1].is(bit(kPast)) && clause.opening == Clause::Opening::Relative) {
    out.phrase = antecedent(index);  // "the deploy that Marcus approved | failed"
    return out;
  }
  const bool reported = near > clause.begin && near < j && tokens_[near - 1].is(bit(kReport));
  const bool after_noun = near > clause.begin && near < j && nounish(tokens_[near - 1]) && tokens_[near].is(bit(kDeterminer) | bit(kPersonPronoun) | bit(kGroupPronoun)) &&
                          !tokens_[near - 1].is(bit(kDeterminer));
  if (reported) {
    out.phrase = parse(near, j);
  } else if (after_noun && clause.opening != Clause::Opening::Relative && !is_person(clause.subject.who)) {
    out.phrase = parse(near, j);  // "During the rollout the engineer | skipped"
  } else {
    out.phrase = clause.subject;
    // Read as far as the trigger: "an operator | misread the dashboard".
    if (!out.phrase.empty() && out.phrase.begin >= clause.begin && out.phrase.begin < j && out.phrase.end > j) out.phrase = parse(out.phrase.begin, j);
  }
  if (out.phrase.empty()) out.phrase = parse(near, j);
  if (!out.phrase.empty() && tokens_[out.phrase.head].is(bit(kBackPronoun)) && out.phrase.who == SubjectClass::Unknown) {
    out.phrase.who = is_person(previous_.who) ? SubjectClass::Person : previous_.who;
  }
  return out;
}

NounPhrase SentenceView::phrase_after(std::size_t at) const {
  std::size_t i = at;
  while (i < tokens_.size() && i < at + 4 && tokens_[i].is(bit(kAdverb))) ++i;
  return parse(i, tokens_.size());
}

bool SentenceView::negated_before(std::size_t at) const {
  const Clause& clause = clauses_[clause_at(at)];
  const std::size_t from = std::max(clause.begin, at > 6 ? at - 6 : 0);
  for (std::size_t i = from; i < at; ++i) {
    const Token& token = tokens_[i];
    if (token.is(bit(kNegator) | bit(kNobody)) || token.norm == "no" || token.norm == "without" || token.norm == "instead" || token.norm == "rather") return true;
  }
  return false;
}

}  // namespace pm::prose

#include "prose/blame.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "prose/clauses.h"
#include "prose/lexicon.h"
#include "prose/names.h"
#include "prose/rewrites.h"
#include "prose/tokens.h"

namespace pm::prose {

using enum word::Bit;

namespace {

constexpr std::size_t kLongestRewrite = 200;  // tokens of a sentence

using Who = Conditions::Who;
using At = Conditions::At;

bool meets(const NounPhrase& phrase, Who who, std::span<const Token> tokens) {
  switch (who) {
    case Who::Any: return true;
    case Who::Person: return is_person(phrase.who);
    case Who::Certain: return is_person(phrase.who) && !phrase.maybe_machine;
    case Who::Human: return is_person(phrase.who) || phrase.unknown_name;
    case Who::Named: return phrase.who == SubjectClass::Named;
    case Who::Role: return phrase.who == SubjectClass::Person;
    case Who::Blamed: return is_person(phrase.who) || phrase.who == SubjectClass::Collective;
    case Who::Neither: return is_person(phrase.who) && !phrase.empty() && tokens[phrase.begin].norm == "neither";
  }
  return false;
}

// Where two findings stand on the same words, the earlier in this list speaks.
int rank(const BlameFinding& finding) {
  constexpr std::array kOrder{BlameCategory::WhoQuestion,   BlameCategory::HumanError, BlameCategory::Punitive,
                              BlameCategory::PassiveAggressive, BlameCategory::NamedIndividual, BlameCategory::FaultVerb,
                              BlameCategory::PersonFailure, BlameCategory::Counterfactual, BlameCategory::Character, BlameCategory::Hindsight};
  return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), finding.category) - kOrder.begin());
}

std::string filled(std::string_view message, std::string_view words) {
  std::string out(message), shown;
  bool space = false;
  for (const char c : words.substr(0, 120)) {  // one line, whatever the source's line breaks
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank && space && !shown.empty()) shown += ' ';
    if (!blank) shown += c;
    space = blank;
  }
  while (!shown.empty() && words.size() > 120 && (static_cast<unsigned char>(shown.back()) & 0x80) != 0) shown.pop_back();
  if (words.size() > 120) shown += "…";
  if (const auto at = out.find("{words}"); at != std::string::npos) out.replace(at, 7, shown);
  return out;
}

}  // namespace

std::string_view id_of(BlameCategory category) {
  switch (category) {
    case BlameCategory::NamedIndividual: return "named-individual";
    case BlameCategory::FaultVerb: return "fault-verb";
    case BlameCategory::PersonFailure: return "person-failure";
    case BlameCategory::Character: return "character";
    case BlameCategory::Counterfactual: return "counterfactual";
    case BlameCategory::HumanError: return "human-error";
    case BlameCategory::WhoQuestion: return "who-question";
    case BlameCategory::Hindsight: return "hindsight";
    case BlameCategory::Punitive: return "punitive";
    case BlameCategory::PassiveAggressive: return "passive-aggressive";
  }
  return "";
}

std::optional<std::string> check_pattern(std::string_view phrase) {
  if (phrase.size() > kMaxTeamPattern) return "the phrase is longer than " + std::to_string(kMaxTeamPattern) + " bytes";
  const auto [pattern, conditions] = split_conditions(phrase);
  Conditions ignored;
  if (auto wrong = read_conditions(conditions, ignored)) return wrong;
  phrase = pattern;
  WordTable words;
  const Verbs verbs;
  Compiled compiled = compile_pattern(phrase, words, verbs);
  if (compiled.error.empty()) return std::nullopt;
  return std::move(compiled.error);
}

struct BlameDetector::Lexicon : prose::Lexicon {
  using prose::Lexicon::Lexicon;
};

namespace {

// One sentence against the lexicon.
class SentenceJudge {
 public:
  SentenceJudge(const prose::Lexicon& lexicon, const Passage& passage, const SentenceView& view, bool question)
      : lexicon_(lexicon), passage_(passage), view_(view), tokens_(view.tokens()), question_(question),
        context_{view.tokens(), passage.place == Place::Timeline} {}

  void judge(std::vector<BlameFinding>& out) {
    if (!candidates()) return;
    if (boilerplate()) return;
    mark_idioms();
    for (const auto& [trigger, match] : hits_) consider(trigger, match);
    keep_one_each();
    for (auto& found : found_) {
      explain(found);
      out.push_back(std::move(found.finding));
    }
  }

 private:
  struct Found {
    BlameFinding finding;
    std::size_t clause = 0;
    std::size_t length = 0;
    std::uint32_t trigger = 0;
    Match match;
    NounPhrase subject;
  };

  bool candidates() {
    const std::function<void(std::uint32_t, const Match&)> keep = [&](std::uint32_t trigger, const Match& match) {
      const auto place = 1u << static_cast<unsigned>(passage_.place);
      const auto& conditions = lexicon_.triggers()[trigger].conditions;
      if ((conditions.places & place) == 0 || (conditions.question && !question_)) return;
      hits_.emplace_back(trigger, match);
    };
    for (std::size_t at = 0; at < tokens_.size(); ++at)
      if (!tokens_[at].punctuation()) lexicon_.trigger_index().match(context_, at, keep);
    return !hits_.empty();
  }

  bool boilerplate() const {
    bool any = false;
    const std::function<void(std::uint32_t, const Match&)> note = [&](std::uint32_t, const Match&) { any = true; };
    for (std::size_t at = 0; at < tokens_.size() && !any; ++at) lexicon_.boilerplate_index().match(context_, at, note);
    return any;
  }

  void mark_idioms() {
    idiom_.assign(tokens_.size(), false);
    const std::function<void(std::uint32_t, const Match&)> mark = [&](std::uint32_t, const Match& match) {
      for (std::size_t i = match.begin; i < match.end; ++i) idiom_[i] = true;
    };
    for (std::size_t at = 0; at < tokens_.size(); ++at) lexicon_.idiom_index().match(context_, at, mark);
  }

  bool in_idiom(const Match& match) const {
    for (std::size_t i = match.mark_begin; i < match.mark_end; ++i)
      if (idiom_[i]) return true;
    return false;
  }

  bool speaks_of_a_cause() {
    if (!cause_) cause_ = std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) { return token.is(bit(kCause)); });
    return *cause_;
  }

  // "The operator failed to reconcile": programs do that.
  bool machine_work(const NounPhrase& phrase, const Match& match) const {
    if (!phrase.maybe_machine) return false;
    const std::size_t end = std::min(match.end + 1, tokens_.size());
    for (std::size_t i = match.begin; i < end; ++i)
      if (tokens_[i].is(bit(kMachineVerb))) return true;
    return false;
  }

  // "the corrupted index": a participle, not what somebody did.
  bool attributive(std::size_t at) const {
    if (at == 0 || !tokens_[at].is(bit(kParticiple))) return false;
    const std::string_view before = tokens_[at - 1].norm;
    return before == "the" || before == "a" || before == "an" || before == "its" || before == "our" || before == "their" || before == "his" || before == "her";
  }

  // Who the words are about, as far as the conditions allow the trigger to fire.
  std::optional<NounPhrase> subject(const Conditions& conditions, const Match& match) const {
    NounPhrase phrase;
    switch (conditions.at) {
      case At::Inside: return phrase;
      case At::Before: {
        if (conditions.who != Who::Any && attributive(match.begin)) return std::nullopt;
        const Subject before = view_.subject_before(match.begin);
        if (conditions.who != Who::Any) {
          if (before.passive && !conditions.any_voice) return std::nullopt;
          if (before.negated && !conditions.any_negation) return std::nullopt;
          if (before.hypothetical && !conditions.any_modal) return std::nullopt;
        }
        phrase = before.phrase;
        break;
      }
      case At::After:
        phrase = conditions.question ? asked_person(match.end) : view_.phrase_after(match.end);
        break;
      case At::Owner: phrase = view_.phrase_ending(match.begin); break;
      case At::OwnerAfter:
        phrase = view_.phrase_after(match.end);
        if (phrase.empty()) return std::nullopt;
        std::swap(phrase.who, phrase.owner);
        break;
    }
    if (conditions.who == Who::Any) return phrase;
    if (phrase.empty() || !meets(phrase, conditions.who, tokens_) || machine_work(phrase, match)) return std::nullopt;
    return phrase;
  }

  // "Why didn't the engineer | check …": no auxiliary ends the phrase, the verb follows the noun directly.
  NounPhrase asked_person(std::size_t at) const {
    NounPhrase phrase = view_.phrase_after(at);
    for (std::size_t i = phrase.begin; i < phrase.end; ++i) {
      if (!tokens_[i].is(bit(kPerson) | bit(kMaybePerson) | bit(kNamed))) continue;
      const std::size_t behind = phrase.end - i - 1;
      if (behind == 0) return phrase;
      if (tokens_[i + 1].norm == "'s" || (behind > 1 && tokens_[i + 1].is(bit(kSystem) | bit(kPerson) | bit(kMaybePerson)))) continue;
      NounPhrase person = view_.phrase_ending(i + 1);
      if (person.begin >= phrase.begin) return person;
    }
    return phrase;
  }

  void consider(std::uint32_t index, const Match& match) {
    const Trigger& trigger = lexicon_.triggers()[index];
    const Conditions& conditions = trigger.conditions;
    if (in_idiom(match)) return;
    if (conditions.cause && !speaks_of_a_cause()) return;
    const auto who = subject(conditions, match);
    if (!who) return;
    const bool counterfactual = trigger.category == BlameCategory::Counterfactual;
    if (!conditions.any_negation && who->who == SubjectClass::Negated) return;
    if (!conditions.any_negation && (conditions.who == Who::Any || conditions.at != At::Before) && view_.negated_before(match.begin)) return;
    if (counterfactual && about_what_was_to_be(match)) return;
    Found found;
    found.clause = view_.clause_at(match.mark_begin);
    found.length = match.end - match.begin;
    BlameFinding& finding = found.finding;
    finding.category = trigger.category;
    finding.subject = who->who;
    finding.mild = counterfactual && !is_person(who->who);
    finding.span = span_of(conditions, match, *who);
    found.trigger = index;
    found.match = match;
    found.subject = *who;
    found_.push_back(std::move(found));
  }

  // "requests that should have been cached", "than it should have been", "what should have happened"
  bool about_what_was_to_be(const Match& match) const {
    if (tokens_[match.begin].norm != "should" && tokens_[match.begin].norm != "ought") return false;
    if (match.begin == 0) return true;
    const Token& before = tokens_[match.begin - 1];
    if (before.norm == "that" || before.norm == "which" || before.norm == "what") return true;
    const Clause& clause = view_.clauses()[view_.clause_at(match.begin)];
    const std::size_t from = clause.begin > 0 ? clause.begin - 1 : 0;
    for (std::size_t i = std::max(from, match.begin > 24 ? match.begin - 24 : 0); i < match.begin; ++i)
      if (tokens_[i].norm == "than" || tokens_[i].norm == "where" || tokens_[i].norm == "what") return true;
    return false;
  }

  text::Span span_of(const Conditions& conditions, const Match& match, const NounPhrase& who) const {
    std::size_t begin = match.mark_begin, end = match.mark_end;
    const bool near = !who.empty() && (who.end <= begin ? begin - who.end <= 4 : who.begin <= end + 1);
    if (near && conditions.at == At::Before && conditions.span_subject && who.end <= begin) begin = who.begin;
    if (near && conditions.at == At::Owner) begin = std::min(begin, who.begin);
    if (near && (conditions.at == At::After || conditions.at == At::OwnerAfter)) end = std::max(end, std::min(who.end, tokens_.size()));
    return {tokens_[begin].span.begin, tokens_[end - 1].span.end};
  }

  // Whether `a` gives way to `b`.
  static bool weaker(const Found& a, const Found& b) {
    const int left = rank(a.finding) + (a.finding.mild ? 20 : 0), right = rank(b.finding) + (b.finding.mild ? 20 : 0);
    if (left != right) return left > right;
    if (a.length != b.length) return a.length < b.length;
    return a.finding.span.begin > b.finding.span.begin;
  }

  // One finding per category and clause, and one where findings stand on the same words.
  void keep_one_each() {
    const auto group = [](const Found& one) { return std::pair{one.clause, one.finding.category}; };
    std::sort(found_.begin(), found_.end(), [&](const Found& a, const Found& b) { return group(a) != group(b) ? group(a) < group(b) : weaker(b, a); });
    found_.erase(std::unique(found_.begin(), found_.end(), [&](const Found& a, const Found& b) { return group(a) == group(b); }), found_.end());
    std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.finding.span < b.finding.span; });
    std::vector<Found> kept;
    for (auto& one : found_) {
      if (kept.empty() || !kept.back().finding.span.overlaps(one.finding.span)) kept.push_back(std::move(one));
      else if (weaker(kept.back(), one)) kept.back() = std::move(one);
    }
    found_ = std::move(kept);
  }

  // The words as readers see them: no `**`, no link targets.
  std::string without_marks(text::Span span) const {
    std::string out;
    text::Offset at = span.begin;
    auto mask = std::lower_bound(passage_.masks.begin(), passage_.masks.end(), span.begin, [](const Mask& one, text::Offset from) { return one.span.end <= from; });
    for (; mask != passage_.masks.end() && mask->span.begin < span.end; ++mask) {
      if (mask->kind == MaskKind::Code) continue;
      if (mask->span.begin > at) out += passage_.text.substr(at, mask->span.begin - at);
      at = std::max(at, mask->span.end);
    }
    if (at < span.end) out += passage_.text.substr(at, span.end - at);
    return out;
  }

  // Only for what is kept: a rewrite looks at the whole sentence.
  void explain(Found& found) const {
    BlameFinding& finding = found.finding;
    const Conditions& conditions = lexicon_.triggers()[found.trigger].conditions;
    const std::string id(id_of(finding.category));
    finding.message = filled(lexicon_.message(conditions.say.empty() ? id : conditions.say, id), without_marks(finding.span));
    if (tokens_.size() <= kLongestRewrite && !found.subject.outside) finding.rewrites = rewrites_for(conditions.fix, {passage_, view_, lexicon_.verbs(), found.match, found.subject, question_});
  }

  const prose::Lexicon& lexicon_;
  const Passage& passage_;
  const SentenceView& view_;
  std::span<const Token> tokens_;
  bool question_;
  MatchContext context_;
  std::vector<std::pair<std::uint32_t, Match>> hits_;
  std::vector<bool> idiom_;
  std::optional<bool> cause_;
  std::vector<Found> found_;
};

}  // namespace

namespace {

// Who a list item is about that goes on with the sentence above the list: "The on-call engineer: | forgot to check the lag".
NounPhrase lead_subject(const Passage& passage, const WordTable& words, const KnownNames& names, const TokenizedPassage& item) {
  if (passage.lead.empty() || item.tokens().empty() || item.tokens().front().kind != TokenKind::Word || item.tokens().front().capital) return {};
  Passage above;
  above.text = passage.lead;
  TokenizedPassage tokenized(above, words);
  mark_names(tokenized, names);
  if (tokenized.sentences().empty()) return {};
  const Sentence& last = tokenized.sentences().back();
  NounPhrase subject = SentenceView(std::span<const Token>(tokenized.tokens()).subspan(last.begin, last.end - last.begin), {}).main_subject();
  if (subject.empty()) return {};
  subject.begin = subject.end = subject.head = 0;
  subject.outside = true;
  return subject;
}

}  // namespace

// The lexicon as it comes is compiled once and shared.
BlameDetector::BlameDetector(const LexiconChanges& changes) {
  if (!changes.add.empty() || !changes.remove.empty()) {
    lexicon_ = std::make_shared<const Lexicon>(lexicon_files(), changes);
    return;
  }
  static const std::shared_ptr<const Lexicon> as_it_comes = std::make_shared<const Lexicon>(lexicon_files());
  lexicon_ = as_it_comes;
}
BlameDetector::~BlameDetector() = default;

std::vector<BlameFinding> BlameDetector::find(const Passage& passage, const KnownNames& names) const {
  std::vector<BlameFinding> out;
  if (passage.block_quote) return out;
  TokenizedPassage tokenized(passage, lexicon_->words());
  mark_names(tokenized, names);
  NounPhrase previous;
  NounPhrase lead = lead_subject(passage, lexicon_->words(), names, tokenized);
  for (const Sentence& sentence : tokenized.sentences()) {
    const std::span<const Token> tokens = std::span<const Token>(tokenized.tokens()).subspan(sentence.begin, sentence.end - sentence.begin);
    const SentenceView view(tokens, previous, lead);
    lead = {};
    SentenceJudge(*lexicon_, passage, view, sentence.question).judge(out);
    if (!view.main_subject().empty()) previous = view.main_subject();
  }
  return out;
}

}  // namespace pm::prose

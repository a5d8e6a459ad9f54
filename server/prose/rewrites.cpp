#include "prose/rewrites.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "prose/characters.h"

namespace pm::prose {

using enum word::Bit;

namespace {

using Rewrite = BlameFinding::Rewrite;
using MaybeRewrite = std::optional<Rewrite>;

// A longer sentence holds facts that a scaffold would throw away.
constexpr std::size_t kLongestReplaced = 26;

constexpr Classes kPersonWords = bit(kPersonPronoun) | bit(kPersonOwner) | bit(kBackPronoun);

class Rewriter {
 public:
  explicit Rewriter(const RewriteContext& context) : c_(context), tokens_(context.sentence.tokens()), text_(context.passage.text) {}

  MaybeRewrite make(Fix fix) const {
    switch (fix) {
      case Fix::None: return std::nullopt;
      case Fix::Delete: return delete_words();
      case Fix::Adjective: return delete_adjective();
      case Fix::Gap: return snippet("Say what was known and what was missing", "At the time, ${1:what was known}; the gap was ${2:what was missing}");
      case Fix::Tool: return snippet("Say what the tool accepted", "The tool accepted ${1:the input}; nothing ${2:checked it}");
      case Fix::Passive: return passive(false);
      case Fix::NotPassive: return passive(true);
      case Fix::Agent: return drop_agent();
      case Fix::Owner: return drop_owner();
      case Fix::Question: return how_question();
      case Fix::Guardrail: return guardrail();
    }
    return std::nullopt;
  }

 private:
  std::string_view words(std::size_t begin, std::size_t end) const {
    return text_.substr(tokens_[begin].span.begin, tokens_[end - 1].span.end - tokens_[begin].span.begin);
  }

  // Marks such as ** would lose their partner.
  bool marked(text::Span span) const {
    const auto& masks = c_.passage.masks;
    auto mask = std::lower_bound(masks.begin(), masks.end(), span.begin, [](const Mask& one, text::Offset at) { return one.span.end <= at; });
    for (; mask != masks.end() && mask->span.begin < span.end; ++mask)
      if (mask->kind != MaskKind::Code) return true;
    return false;
  }

  // The last token of the sentence that is no closing mark, one past it.
  std::size_t sentence_end() const {
    std::size_t end = tokens_.size();
    while (end > 0 && (tokens_[end - 1].kind == TokenKind::Stop || tokens_[end - 1].kind == TokenKind::Question || tokens_[end - 1].kind == TokenKind::Break)) --end;
    return end;
  }

  static std::string capitalised(std::string_view words) {
    std::string out(words);
    if (!out.empty() && is_ascii_lower(out[0])) out[0] = static_cast<char>(out[0] - 0x20);
    return out;
  }

  static std::string lowered(std::string_view words) {
    std::string out(words);
    if (out.size() > 1 && is_ascii_upper(out[0]) && (is_ascii_lower(out[1]) || out[1] == ' ')) out[0] = static_cast<char>(out[0] + 0x20);
    return out;
  }

  static Rewrite edit(std::string title, text::Span span, std::string text, bool snippet = false) {
    Rewrite out;
    out.title = std::move(title);
    out.edits.push_back({span, std::move(text)});
    out.snippet = snippet;
    return out;
  }

  // Replaces the sentence, or what stands behind its label ("Root cause:", "14:03 —").
  MaybeRewrite snippet(std::string title, std::string text) const {
    std::size_t begin = 0, end = sentence_end();
    for (std::size_t i = 0; i < c_.match.begin; ++i)
      if (tokens_[i].kind == TokenKind::Colon || tokens_[i].kind == TokenKind::Dash) begin = i + 1;
    // In a chain of whys and action items more follows behind a dash.
    for (std::size_t i = c_.match.end; i < end; ++i)
      if (tokens_[i].kind == TokenKind::Dash || tokens_[i].kind == TokenKind::Open) end = i;
    if (begin >= end || end - begin > kLongestReplaced) return std::nullopt;
    text::Span span{tokens_[begin].span.begin, tokens_[end - 1].span.end};
    if (end < tokens_.size() && tokens_[end].kind <= TokenKind::Question && tokens_[end].kind >= TokenKind::Stop) span.end = tokens_[end].span.begin;  // "5 %."
    if (marked(span)) return std::nullopt;
    if (begin > 0 && !tokens_[begin].capital) text = lowered(text);
    return edit(std::move(title), span, std::move(text), true);
  }

  MaybeRewrite delete_words() const {
    std::size_t first = c_.match.mark_begin, last = c_.match.mark_end;
    if (first >= last || last >= tokens_.size()) return std::nullopt;
    const bool starts = first == 0 || tokens_[first - 1].kind == TokenKind::Colon || tokens_[first - 1].kind == TokenKind::Dash;
    const bool comma_before = first > 0 && tokens_[first - 1].kind == TokenKind::Comma;
    const bool comma_after = tokens_[last].kind == TokenKind::Comma;
    if (comma_after) ++last;
    if (last >= tokens_.size() || tokens_[last].punctuation() || (comma_after && !starts && !comma_before)) return std::nullopt;
    text::Span span{tokens_[first].span.begin, tokens_[last].span.begin};
    if (comma_before && comma_after) span.begin = tokens_[first - 1].span.begin;
    if (marked(span)) return std::nullopt;
    std::string title = "Leave out “" + std::string(words(c_.match.mark_begin, c_.match.mark_end)) + "”";
    if (comma_before && comma_after) return edit(std::move(title), span, " ");
    if (!starts || !tokens_[first].capital || tokens_[last].kind != TokenKind::Word) return edit(std::move(title), span, "");
    const std::string_view next = words(last, last + 1);
    span.end = tokens_[last].span.end;
    return edit(std::move(title), span, capitalised(next));
  }

  // "A careless engineer" → "An engineer"; the noun must survive.
  MaybeRewrite delete_adjective() const {
    const std::size_t at = c_.match.mark_begin, next = c_.match.mark_end;
    if (next != at + 1 || next >= tokens_.size()) return std::nullopt;
    const Token& noun = tokens_[next];
    const bool before = at == 0 || tokens_[at - 1].is(bit(kDeterminer) | bit(kPreposition)) || tokens_[at - 1].punctuation();
    // "in a sloppy way": without the judgement nothing is left.
    const bool empty = noun.norm == "way" || noun.norm == "manner" || noun.norm == "fashion" || noun.norm == "attitude" || noun.norm == "behaviour" || noun.norm == "behavior";
    if (!before || empty || noun.kind != TokenKind::Word || !noun.is(bit(kBare)) || noun.is(bit(kPast) | bit(kPredicate))) return std::nullopt;
    if (says_all(at, next)) return std::nullopt;
    std::string title = "Leave out “" + std::string(words(at, next)) + "”";
    const bool article = at > 0 && (tokens_[at - 1].norm == "a" || tokens_[at - 1].norm == "an");
    text::Span span{tokens_[article ? at - 1 : at].span.begin, noun.span.end};
    if (marked(span)) return std::nullopt;
    std::string text(words(next, next + 1));
    if (article) {
      const char first = noun.norm.front();
      const bool vowel = first == 'a' || first == 'e' || first == 'i' || first == 'o' || (first == 'u' && !noun.norm.starts_with("us") && !noun.norm.starts_with("uni"));
      text = std::string(tokens_[at - 1].capital ? "A" : "a") + (vowel ? "n " : " ") + text;
    } else if (tokens_[at].capital) {
      text = capitalised(text);
    }
    return edit(std::move(title), span, text);
  }

  // "It was a sloppy migration plan.", "What a foolish thing!": without the judgement the sentence says nothing.
  bool says_all(std::size_t adjective, std::size_t noun) const {
    if (tokens_[noun].norm == "piece" || tokens_[noun].norm == "thing") return true;
    for (std::size_t i = noun; i < sentence_end(); ++i)
      if (tokens_[i].norm == "than") return true;
    if (adjective < 2 || !tokens_[adjective - 2].is(bit(kBe))) return false;
    const std::string_view word = tokens_[noun].norm;
    if (word == "mistake" || word == "error" || word == "oversight") return false;
    const NounPhrase phrase = c_.sentence.phrase_after(noun);
    return phrase.empty() || phrase.end >= sentence_end() || tokens_[phrase.end].punctuation();
  }

  // A noun phrase that begins with a determiner or a number and can be the subject of a passive.
  std::optional<std::size_t> object_end(std::size_t begin, std::size_t verb) const {
    if (begin >= tokens_.size()) return std::nullopt;
    const Token& first = tokens_[begin];
    const bool pronoun = first.norm == "this" || first.norm == "it" || first.norm == "that";
    if (first.is(bit(kPersonOwner)) || (!first.is(bit(kDeterminer)) && first.kind != TokenKind::Number && !pronoun)) return std::nullopt;
    NounPhrase object = c_.sentence.phrase_after(begin);
    if (object.empty() && pronoun) return begin + 1;
    if (object.empty() || object.begin != begin || object.who == SubjectClass::Person || object.who == SubjectClass::Named) return std::nullopt;
    std::size_t end = object.end;
    if (end < tokens_.size() && tokens_[end].norm == "of") {
      const NounPhrase rest = c_.sentence.phrase_after(end + 1);
      if (rest.empty() || rest.begin != end + 1) return std::nullopt;
      end = rest.end;
    }
    // "the zone for example.com", "the procedure for draining a node"; no "for 22 minutes", no "tagged the hosts for deletion".
    if (end + 1 < tokens_.size() && tokens_[end].norm == "for" && tokens_[end + 1].kind != TokenKind::Number && !duration(end + 1)) {
      const Token& first_behind = tokens_[end + 1];
      const bool gerund = first_behind.is(bit(kIng));
      const std::size_t from = end + 1 + (gerund ? 1 : 0);
      const NounPhrase rest = c_.sentence.phrase_after(from);
      const bool certain = gerund || first_behind.is(bit(kDeterminer) | bit(kThing)) || first_behind.capital || (!rest.empty() && rest.end - rest.begin > 1);
      if (certain && !rest.empty() && rest.begin == from) end = rest.end;
    }
    if (end + 1 < tokens_.size() && stays_with_object(end, verb) && !tokens_[end + 1].is(bit(kTimeWord)) && tokens_[end + 1].kind != TokenKind::Number) {
      const NounPhrase rest = c_.sentence.phrase_after(end + 1);
      if (!rest.empty() && rest.begin == end + 1) end = rest.end;
    }
    // "turned the alerts back on", "removed more servers than intended"
    for (std::size_t i = begin; i < end; ++i)
      if (tokens_[i].norm == "back") return std::nullopt;
    if (end < tokens_.size() && tokens_[end].norm == "than") return std::nullopt;
    return end;
  }

  // "overlooked the warning about the disk", "removed the route to the subnet": what follows belongs to the thing, not to the verb.
  bool stays_with_object(std::size_t preposition, std::size_t verb) const {
    const std::string_view word = tokens_[preposition].norm, done = tokens_[verb].norm;
    if (word == "about" || word == "between") return true;
    const auto begins = [&](const auto& list) { return std::any_of(list.begin(), list.end(), [&](std::string_view stem) { return done.starts_with(stem); }); };
    constexpr std::array<std::string_view, 14> kNotices{"overlook", "ignor", "neglect", "misread", "miss", "disregard", "skip", "notic", "spot", "see", "read", "misjudg", "misunder", "underest"};
    constexpr std::array<std::string_view, 9> kTakesAway{"remov", "delet", "drop", "disabl", "broke", "clos", "cut", "revok", "block"};
    if (begins(kNotices)) return word == "from" || word == "to" || word == "on" || word == "in" || word == "with" || word == "against";
    return word == "to" && begins(kTakesAway);
  }

  // Whether the words from `at` say how long: "forty minutes", "a while".
  bool duration(std::size_t at) const {
    constexpr std::array<std::string_view, 15> kUnits{"second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "while"};
    for (std::size_t i = at; i < tokens_.size() && i < at + 4 && !tokens_[i].punctuation(); ++i)
      if (std::find(kUnits.begin(), kUnits.end(), tokens_[i].norm) != kUnits.end()) return true;
    return false;
  }

  bool plural(std::size_t begin, std::size_t end) const {
    std::size_t head = end - 1;
    for (std::size_t i = begin; i < end; ++i)
      if (i > begin && tokens_[i].is(bit(kPreposition))) {
        head = i - 1;
        break;
      }
    const Token& first = tokens_[begin];
    if (first.norm == "both" || first.norm == "two" || first.norm == "three" || first.norm == "several" || first.norm == "many" || first.norm == "all" || first.norm == "these" || first.norm == "those") return true;
    if (first.norm == "a" || first.norm == "an" || first.norm == "this" || first.norm == "that") return false;
    const std::string_view noun = tokens_[head].norm;
    return noun.size() > 2 && noun.ends_with("s") && !noun.ends_with("ss") && !noun.ends_with("us") && !noun.ends_with("is");
  }

  // "left the valve open": the adjective belongs to the verb.
  bool leaves(std::size_t verb) const {
    const std::string_view word = tokens_[verb].norm;
    return word == "left" || word == "leave" || word == "kept" || word == "keep" || word == "let";
  }

  // What stays behind the object must not need the person: no "and pushed", no "his".
  bool rest_stands_alone(std::size_t begin) const {
    const std::size_t end = sentence_end();
    for (std::size_t i = begin; i < end; ++i) {
      const Token& token = tokens_[i];
      if (token.is(kPersonWords) || token.norm == "myself" || token.norm == "themselves" || token.norm == "himself" || token.norm == "herself") return false;
      if (token.norm == "while" || token.norm == "by" || token.norm == "with" || token.norm == "without" || token.norm == "who" || token.norm == "which" || token.norm == "that") return false;
      if (token.kind == TokenKind::Comma || token.is(bit(kConjunction))) {
        const Clause& clause = c_.sentence.clauses()[c_.sentence.clause_at(i + 1 < end ? i + 1 : i)];
        if (clause.begin != i + 1 || clause.subject.empty() || clause.subject.begin < clause.begin || !clause.has_verb) return false;
      }
    }
    if (begin >= end) return true;
    const Token& next = tokens_[begin];
    return next.punctuation() || next.is(bit(kPreposition) | bit(kSubordinator) | bit(kConjunction) | bit(kAdverb)) || next.norm == "to" || next.is(bit(kTimeWord));
  }

  // "The engineer skipped the check." → "The check was skipped."; "forgot to renew the certificate" → "… was not renewed".
  MaybeRewrite passive(bool negative) const {
    const NounPhrase& who = c_.subject;
    if (who.empty() || c_.question) return std::nullopt;
    const Clause& clause = c_.sentence.clauses()[c_.sentence.clause_at(c_.match.begin)];
    if (who.begin < clause.begin || who.end > c_.match.begin) return std::nullopt;
    const bool opening = clause.opening == Clause::Opening::Sentence || clause.opening == Clause::Opening::Colon || clause.opening == Clause::Opening::Dash ||
                         (clause.opening == Clause::Opening::Subordinator && tokens_[clause.begin - 1].norm != "while");
    if (!opening || !only_adverbial(clause.begin, who.begin)) return std::nullopt;
    const std::size_t verb = negative ? c_.match.end - 1 : done();
    if (verb >= tokens_.size()) return std::nullopt;
    const Token& action = tokens_[verb];
    if (action.kind != TokenKind::Word || (!negative && !action.is(bit(kPast)))) return std::nullopt;
    // "took down the API", "took the API down"
    std::string particle;
    std::size_t object = verb + 1;
    if (object < tokens_.size() && is_particle(object)) particle = " " + std::string(tokens_[object++].norm);
    if (leaves(verb)) return std::nullopt;
    const auto end = object_end(object, verb);
    if (!end) return std::nullopt;
    std::size_t rest = *end;
    if (rest < tokens_.size() && is_particle(rest) && particle.empty()) particle = " " + std::string(tokens_[rest++].norm);
    if (!rest_stands_alone(rest)) return std::nullopt;
    const std::string participle = negative && !action.is(bit(kPast)) ? c_.verbs.forms(action.norm).participle : c_.verbs.participle_of_past(action.norm);
    const text::Span span{tokens_[who.begin].span.begin, tokens_[rest - 1].span.end};
    if (marked(span)) return std::nullopt;
    std::string text(words(object, *end));
    text += " " + (negative ? not_done(plural(object, *end)) : plural(object, *end) ? "were" : "was") + " " + participle + particle;
    if (tokens_[who.begin].capital && (who.begin == 0 || clause.begin == who.begin) && clause.opening != Clause::Opening::Subordinator) text = capitalised(text);
    if (tokens_[who.begin].kind == TokenKind::Handle && who.begin == 0 && sentence_end() < tokens_.size()) text = capitalised(text);
    return edit("Say what happened, not who did it", span, text);
  }

  // "had never tested" → "had never been", "did not test" → "was not".
  std::string not_done(bool plural) const {
    bool never = false;
    std::string_view tense;
    for (std::size_t i = c_.subject.end; i < c_.match.end; ++i) {
      const std::string_view word = tokens_[i].norm;
      if (word == "never") never = true;
      if (word == "had") tense = "had";
      if (word == "has" || word == "have") tense = plural ? "have" : "has";
    }
    const std::string no = never ? "never" : "not";
    if (!tense.empty()) return std::string(tense) + " " + no + " been";
    return std::string(plural ? "were " : "was ") + no;
  }

  bool is_particle(std::size_t at) const {
    const std::string_view word = tokens_[at].norm;
    return word == "down" || word == "offline";
  }

  // The verb of what was done: the first in the past among the matched words.
  std::size_t done() const {
    for (std::size_t i = c_.match.begin; i < c_.match.end; ++i)
      if (tokens_[i].is(bit(kPast)) && !tokens_[i].is(bit(kAdverb))) return i;
    return tokens_.size();
  }

 public:
  // "Marcus broke the login page with a one-line change." → "A one-line change broke the login page."
  MaybeRewrite means() const {
    const NounPhrase& who = c_.subject;
    const std::size_t verb = done(), end = sentence_end();
    if (c_.question || who.empty() || verb >= end || who.end != verb) return std::nullopt;
    const Clause& clause = c_.sentence.clauses()[c_.sentence.clause_at(c_.match.begin)];
    if (clause.opening != Clause::Opening::Sentence && clause.opening != Clause::Opening::Colon) return std::nullopt;
    if (who.begin < clause.begin || !only_adverbial(clause.begin, who.begin)) return std::nullopt;
    std::size_t how = 0;
    for (std::size_t i = verb + 1; i < end; ++i) {
      const Token& token = tokens_[i];
      if (token.punctuation() || token.kind == TokenKind::Quote || token.is(kPersonWords | bit(kConjunction) | bit(kSubordinator) | bit(kRelative) | bit(kConditional) | bit(kNegator))) return std::nullopt;
      if (how != 0 || i + 1 >= end) continue;
      if (token.norm == "by" && tokens_[i + 1].is(bit(kIng))) how = i;
      if (token.norm == "with" && (tokens_[i + 1].norm == "a" || tokens_[i + 1].norm == "an" || tokens_[i + 1].norm == "the" || tokens_[i + 1].norm == "one") && object_end(i + 1, verb) == end) how = i;
    }
    if (how < verb + 2) return std::nullopt;
    const text::Span span{tokens_[who.begin].span.begin, tokens_[end - 1].span.end};
    if (marked(span)) return std::nullopt;
    std::string text(words(how + 1, end));
    text += " " + std::string(words(verb, how));
    const bool opens = (tokens_[who.begin].capital && who.begin == clause.begin) || (tokens_[who.begin].kind == TokenKind::Handle && who.begin == 0);
    return edit("Name the change, not its author", span, opens ? capitalised(text) : text);
  }

 private:
  // An action item about a person becomes one about the tool.
  MaybeRewrite guardrail() const {
    if (c_.passage.place != Place::ActionItems) return std::nullopt;
    return snippet("Ask for a guardrail for everyone", "Add a guardrail that ${1:checks or refuses this} for everyone");
  }

  bool only_adverbial(std::size_t begin, std::size_t end) const {
    if (begin == end) return true;
    return tokens_[begin].is(bit(kPreposition) | bit(kTimeWord)) || tokens_[begin].kind == TokenKind::Number;
  }

  // "by a technician of the vendor", "by the engineer on duty"
  std::size_t whole_agent(std::size_t end) const {
    if (end + 1 >= tokens_.size()) return end;
    const std::string_view word = tokens_[end].norm, next = tokens_[end + 1].norm;
    if ((word == "on" && (next == "duty" || next == "call" || next == "shift" || next == "site")) || (word == "in" && next == "charge")) return end + 2;
    if (word != "of" && word != "from" && word != "at") return end;
    const NounPhrase rest = c_.sentence.phrase_after(end + 1);
    return rest.empty() || rest.begin != end + 1 ? end : rest.end;
  }

  // "was deleted by @priya during …" → "was deleted during …"
  MaybeRewrite drop_agent() const {
    if (c_.subject.empty() || c_.match.end == 0) return std::nullopt;
    const std::size_t by = c_.match.end - 1, end = whole_agent(c_.subject.end);
    if (c_.subject.begin < c_.match.end || by == 0 || c_.subject.owner != SubjectClass::Unknown) return std::nullopt;
    const bool gerund = end < tokens_.size() && tokens_[end].is(bit(kIng));
    const text::Span span = gerund ? text::Span{tokens_[c_.subject.begin].span.begin, tokens_[end].span.begin}
                                   : text::Span{tokens_[by - 1].span.end, tokens_[end - 1].span.end};
    if (marked(span)) return std::nullopt;
    if (gerund) return edit("Leave out who did it", span, "");
    if (tokens_[by].norm != "by" || tokens_[c_.match.begin].norm == "caused") return std::nullopt;
    if (!rest_stands_alone(end) && end < sentence_end()) return std::nullopt;
    for (std::size_t i = end; i < sentence_end(); ++i)
      if (tokens_[i].is(bit(kConjunction))) return std::nullopt;
    return edit("Leave out who did it", span, "");
  }

  // "Dana's change took down …" → "The change took down …"
  MaybeRewrite drop_owner() const {
    const auto mark = static_cast<std::size_t>(std::find_if(tokens_.begin() + static_cast<std::ptrdiff_t>(c_.subject.begin), tokens_.end(), [](const Token& token) { return token.norm == "'s"; }) - tokens_.begin());
    if (c_.subject.empty() || mark >= tokens_.size() || mark < c_.subject.begin || mark > c_.subject.begin + 5) return std::nullopt;
    // "This was Priya's mistake", "It's all the intern's fault"
    if (mark + 1 < tokens_.size() && tokens_[mark + 1].norm == "fault") return std::nullopt;
    std::size_t before = c_.subject.begin;
    while (before > 0 && (tokens_[before - 1].is(bit(kAdverb)) || tokens_[before - 1].norm == "all")) --before;
    if (before > 0 && tokens_[before - 1].is(bit(kBe))) return std::nullopt;
    const text::Span span{tokens_[c_.subject.begin].span.begin, tokens_[mark].span.end};
    if (marked(span)) return std::nullopt;
    const bool first = c_.subject.begin == 0 || tokens_[c_.subject.begin - 1].punctuation();
    return edit("Speak of the change, not of its author", span, first && (tokens_[c_.subject.begin].capital || (c_.subject.begin == 0 && tokens_[0].kind == TokenKind::Handle)) ? "The" : "the");
  }

  // "Who merged this without a review?" → "How was this merged without a review?"
  // "Why didn't the engineer check the lag?" → "Why was the lag not checked?"
  MaybeRewrite how_question() const {
    const std::size_t end = sentence_end();
    for (std::size_t i = c_.match.begin; i < end; ++i)
      if (tokens_[i].punctuation() || tokens_[i].is(bit(kConjunction) | bit(kPersonOwner))) return std::nullopt;
    const std::size_t start = c_.match.begin;
    std::size_t verb = 0;
    const bool why = tokens_[start].norm == "why";
    if (why) {
      if (tokens_[start + 1].norm != "did" && tokens_[start + 1].norm != "does") return std::nullopt;
      std::size_t i = start + 2;
      const bool early = i < end && tokens_[i].norm == "not";
      if (early) ++i;
      const NounPhrase person = c_.sentence.phrase_after(i);
      if (person.empty()) return std::nullopt;
      // The verb follows the head: a phrase of a role is a determiner and one or two words, a name is one.
      i = person.end;
      for (std::size_t n = person.begin; n < person.end; ++n)
        if (tokens_[n].is(bit(kPerson) | bit(kMaybePerson) | bit(kNamed) | bit(kPersonPronoun))) i = n + 1;
      if (!early) {
        if (i >= end || tokens_[i].norm != "not") return std::nullopt;
        ++i;
      }
      verb = i;
    } else {
      if (c_.match.end != start + 2) return std::nullopt;
      verb = start + 1;
      if (!tokens_[verb].is(bit(kPast))) return std::nullopt;
      const std::string_view word = tokens_[verb].norm;
      if (word == "gave" || word == "granted" || word == "told") return std::nullopt;  // two objects
    }
    if (verb >= end || tokens_[verb].kind != TokenKind::Word) return std::nullopt;
    if (leaves(verb)) return std::nullopt;
    const auto object = object_end(verb + 1, verb);
    if (!object) return std::nullopt;
    if (*object < end && !tokens_[*object].is(bit(kPreposition) | bit(kAdverb) | bit(kTimeWord) | bit(kSubordinator))) return std::nullopt;
    const std::string participle = why ? c_.verbs.forms(tokens_[verb].norm).participle : c_.verbs.participle_of_past(tokens_[verb].norm);
    const text::Span span{tokens_[start].span.begin, tokens_[*object - 1].span.end};
    if (marked(span)) return std::nullopt;
    std::string text = why ? "Why " : "How ";
    text += plural(verb + 1, *object) ? "were " : "was ";
    text += lowered(words(verb + 1, *object));
    text += why ? " not " : " ";
    return edit("Ask how it came about", span, text + participle);
  }

  const RewriteContext& c_;
  std::span<const Token> tokens_;
  std::string_view text_;
};

}  // namespace

std::vector<Rewrite> rewrites_for(Fix fix, const RewriteContext& context) {
  std::vector<Rewrite> out;
  const Rewriter rewriter(context);
  if (fix == Fix::Passive)
    if (auto one = rewriter.means()) out.push_back(std::move(*one));
  if (auto one = rewriter.make(fix)) out.push_back(std::move(*one));
  return out;
}

}  // namespace pm::prose

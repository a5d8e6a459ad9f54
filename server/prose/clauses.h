// A sentence cut into clauses, and who each clause is about.
//
// Threads: values. Errors: none. Linear: every look around is bounded.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "prose/blame.h"
#include "prose/tokens.h"

namespace pm::prose {

// The noun phrase that a verb is about.
struct NounPhrase {
  SubjectClass who = SubjectClass::Unknown;
  SubjectClass owner = SubjectClass::Unknown;  // of "Dana's change": Named
  std::size_t begin = 0, end = 0;              // tokens
  std::size_t head = 0;
  bool unknown_name = false;                   // a capitalised word that nobody knows
  bool maybe_machine = false;                  // operator, agent, manager: a person or a program
  bool outside = false;                        // stands in the passage's lead: no tokens here
  bool empty() const { return begin == end && !outside; }
};

constexpr bool is_person(SubjectClass who) { return who == SubjectClass::Named || who == SubjectClass::Person; }

struct Clause {
  enum class Opening : std::uint8_t { Sentence, Comma, Dash, Colon, Semicolon, Paren, Conjunction, Subordinator, Conditional, Relative };
  Opening opening = Opening::Sentence;
  std::size_t begin = 0, end = 0;  // tokens, the opening word or mark left out
  bool in_parens = false;
  bool has_verb = false;
  bool is_if = false;              // hypothetical: "if an operator forgets …"
  NounPhrase subject;
};

// The subject of the words before `at`, as a trigger that begins there sees it.
struct Subject {
  NounPhrase phrase;
  bool passive = false;       // "was skipped": the subject suffers it
  bool negated = false;       // "did not forget"
  bool hypothetical = false;  // "could have forgotten", "if … forgot"
};

class SentenceView {
 public:
  // `previous` is the main subject of the sentence before, for "they"; `lead` that of the words that this sentence goes on with.
  SentenceView(std::span<const Token> tokens, const NounPhrase& previous, const NounPhrase& lead = {});

  const std::vector<Clause>& clauses() const { return clauses_; }
  std::size_t clause_at(std::size_t token) const;
  Subject subject_before(std::size_t at) const;
  NounPhrase phrase_after(std::size_t at) const;
  // The owner that ends right before `at` ("Marcus" where `at` is "'s").
  NounPhrase phrase_ending(std::size_t at) const;
  bool negated_before(std::size_t at) const;
  const NounPhrase& main_subject() const { return main_; }
  std::span<const Token> tokens() const { return tokens_; }

 private:
  bool tells_a_time(std::size_t at) const;
  void split();
  NounPhrase subject_of(std::size_t index) const;
  bool compound(std::size_t head, std::size_t ing, std::size_t end) const;
  const NounPhrase* before_insertion(std::size_t index) const;
  bool believed(std::size_t index) const;
  NounPhrase inherited(std::size_t index) const;
  NounPhrase antecedent(std::size_t index) const;
  std::size_t skip_adverbials(std::size_t begin, std::size_t end) const;
  NounPhrase parse(std::size_t begin, std::size_t end) const;
  void classify(NounPhrase& phrase) const;
  bool nounish(const Token& token) const;
  bool of_a_group(std::size_t head) const;

  std::span<const Token> tokens_;
  NounPhrase previous_;
  NounPhrase lead_;
  NounPhrase main_;
  bool has_pronoun_ = false;  // he, she, his, her: and nobody else whom it could stand for
  std::vector<Clause> clauses_;
};

}  // namespace pm::prose

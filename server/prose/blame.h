// Finds language that blames people, after the method of who a sentence is about: mask, split, trigger, subject.
//
// The lexicon is data (`server/prose/lexicon/*`), embedded at build time and compiled once; a team's additions and removals
// come with its settings. Linear in the text. English only: callers hand in English passages alone.
// Threads: a BlameDetector is immutable after construction and safe from any thread. Errors: a bad pattern of the team's is
// reported by check_pattern(), never thrown.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prose/passage.h"
#include "text/span.h"

namespace pm::prose {

enum class BlameCategory : std::uint8_t {
  NamedIndividual, FaultVerb, PersonFailure, Character, Counterfactual,
  HumanError, WhoQuestion, Hindsight, Punitive, PassiveAggressive,
};
inline constexpr std::array kBlameCategories{
    BlameCategory::NamedIndividual, BlameCategory::FaultVerb,  BlameCategory::PersonFailure, BlameCategory::Character,
    BlameCategory::Counterfactual,  BlameCategory::HumanError, BlameCategory::WhoQuestion,   BlameCategory::Hindsight,
    BlameCategory::Punitive,        BlameCategory::PassiveAggressive};

// "named-individual": the part of the rule id behind `blame/`.
std::string_view id_of(BlameCategory category);

enum class SubjectClass : std::uint8_t { Unknown, Named, Person, Collective, System, Negated };

struct BlameFinding {
  BlameCategory category = BlameCategory::FaultVerb;
  text::Span span;           // relative to the passage: the words that matter
  SubjectClass subject = SubjectClass::Unknown;
  bool mild = false;         // information instead of the category's severity (a counterfactual about no person)
  std::string message;       // one sentence: what is wrong with the real words in it, and the question to ask instead
  // Edits that say it without blame, relative to the passage; only where no fact has to be invented.
  struct Rewrite {
    std::string title;
    std::vector<text::TextEdit> edits;
    bool snippet = false;    // new_text holds ${1:…} for the writer to fill in (a gap nobody but the writer knows)
  };
  std::vector<Rewrite> rewrites;
};

// Who is known to be a person: the roster, and the owners and attendees of the document. Lower case, without `@`.
struct KnownNames {
  std::vector<std::string> handles;
  std::vector<std::string> names;        // full names and given names
  std::vector<std::string> things;       // services and products: never persons
};

// A team's own additions (`blame.add`: category → phrases) and removals (`blame.remove`: phrases).
struct LexiconChanges {
  struct Addition { BlameCategory category; std::string phrase; };
  std::vector<Addition> add;
  std::vector<std::string> remove;
};

// What is wrong with a phrase pattern of the configuration; nullopt where it is fine.
std::optional<std::string> check_pattern(std::string_view phrase);

class BlameDetector {
 public:
  explicit BlameDetector(const LexiconChanges& changes = {});
  ~BlameDetector();
  BlameDetector(const BlameDetector&) = delete;
  BlameDetector& operator=(const BlameDetector&) = delete;

  // In order of their spans; at most one finding per category and clause.
  std::vector<BlameFinding> find(const Passage& passage, const KnownNames& names) const;

 private:
  struct Lexicon;
  std::shared_ptr<const Lexicon> lexicon_;
};

}  // namespace pm::prose

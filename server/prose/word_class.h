// What kind of word a word is: one bit per class. Most classes are lists in the lexicon; some follow from a token's form.
// Threads: values. Errors: none.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pm::prose {

using Classes = std::uint64_t;

namespace word {
enum Bit : unsigned {
  kPerson, kMaybePerson, kCollective, kSystem, kSystemModifier, kPersonModifier, kGivenName, kNotName,
  kDeterminer, kPreposition, kAuxiliary, kBe, kModal, kNegator, kNobody, kConjunction, kSubordinator, kConditional,
  kRelative, kAdverb, kReport, kPersonPronoun, kPersonOwner, kGroupPronoun, kBackPronoun, kPlainPronoun, kTimeWord,
  kMachineVerb, kAbility, kAttributive, kChange, kCause, kNotPast, kPredicate, kFaulty, kHarm, kBelief, kAgent, kAgentModifier, kMachineModifier,
  // From the form of the token or the document:
  kPast, kParticiple, kIng, kNumber, kThing, kCapital, kNamed, kBare, kWord,
  kCount
};
static_assert(kCount <= 64);
}  // namespace word

constexpr Classes bit(word::Bit b) { return Classes{1} << b; }

// "person" → kPerson; nullopt for a name that no class has.
std::optional<word::Bit> word_class_of(std::string_view name);

}  // namespace pm::prose

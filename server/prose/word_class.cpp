#include "prose/word_class.h"

#include <array>
#include <utility>

namespace pm::prose {
namespace {

using enum word::Bit;

constexpr std::array kNames{
    std::pair{std::string_view{"person"}, kPerson},
    std::pair{std::string_view{"maybe-person"}, kMaybePerson},
    std::pair{std::string_view{"collective"}, kCollective},
    std::pair{std::string_view{"system"}, kSystem},
    std::pair{std::string_view{"system-modifier"}, kSystemModifier},
    std::pair{std::string_view{"person-modifier"}, kPersonModifier},
    std::pair{std::string_view{"given-name"}, kGivenName},
    std::pair{std::string_view{"not-name"}, kNotName},
    std::pair{std::string_view{"determiner"}, kDeterminer},
    std::pair{std::string_view{"preposition"}, kPreposition},
    std::pair{std::string_view{"auxiliary"}, kAuxiliary},
    std::pair{std::string_view{"be"}, kBe},
    std::pair{std::string_view{"modal"}, kModal},
    std::pair{std::string_view{"negator"}, kNegator},
    std::pair{std::string_view{"nobody"}, kNobody},
    std::pair{std::string_view{"conjunction"}, kConjunction},
    std::pair{std::string_view{"subordinator"}, kSubordinator},
    std::pair{std::string_view{"conditional"}, kConditional},
    std::pair{std::string_view{"relative"}, kRelative},
    std::pair{std::string_view{"adverb"}, kAdverb},
    std::pair{std::string_view{"report"}, kReport},
    std::pair{std::string_view{"person-pronoun"}, kPersonPronoun},
    std::pair{std::string_view{"person-owner"}, kPersonOwner},
    std::pair{std::string_view{"group-pronoun"}, kGroupPronoun},
    std::pair{std::string_view{"back-pronoun"}, kBackPronoun},
    std::pair{std::string_view{"plain-pronoun"}, kPlainPronoun},
    std::pair{std::string_view{"time-word"}, kTimeWord},
    std::pair{std::string_view{"machine-verb"}, kMachineVerb},
    std::pair{std::string_view{"ability"}, kAbility},
    std::pair{std::string_view{"attributive"}, kAttributive},
    std::pair{std::string_view{"change"}, kChange},
    std::pair{std::string_view{"cause"}, kCause},
    std::pair{std::string_view{"not-past"}, kNotPast},
    std::pair{std::string_view{"predicate"}, kPredicate},
    std::pair{std::string_view{"faulty"}, kFaulty},
    std::pair{std::string_view{"harm"}, kHarm},
    std::pair{std::string_view{"belief"}, kBelief},
    std::pair{std::string_view{"agent"}, kAgent},
    std::pair{std::string_view{"agent-modifier"}, kAgentModifier},
    std::pair{std::string_view{"machine-modifier"}, kMachineModifier},
    std::pair{std::string_view{"past"}, kPast},
    std::pair{std::string_view{"participle"}, kParticiple},
    std::pair{std::string_view{"ing"}, kIng},
    std::pair{std::string_view{"number"}, kNumber},
    std::pair{std::string_view{"thing"}, kThing},
    std::pair{std::string_view{"capital"}, kCapital},
    std::pair{std::string_view{"named"}, kNamed},
    std::pair{std::string_view{"bare"}, kBare},
    std::pair{std::string_view{"word"}, kWord},
};
static_assert(kNames.size() == kCount);

}  // namespace

std::optional<word::Bit> word_class_of(std::string_view name) {
  for (const auto& [known, value] : kNames)
    if (known == name) return value;
  return std::nullopt;
}

}  // namespace pm::prose

#include "prose/trigger.h"

#include <array>
#include <utility>

namespace pm::prose {
namespace {

using Who = Conditions::Who;
using At = Conditions::At;

template <typename Value, std::size_t N>
bool choose(const std::array<std::pair<std::string_view, Value>, N>& list, std::string_view name, Value& out) {
  for (const auto& [known, value] : list)
    if (known == name) {
      out = value;
      return true;
    }
  return false;
}

constexpr std::array kWho{std::pair{std::string_view{"any"}, Who::Any},     std::pair{std::string_view{"person"}, Who::Person},
                          std::pair{std::string_view{"certain"}, Who::Certain}, std::pair{std::string_view{"human"}, Who::Human}, std::pair{std::string_view{"named"}, Who::Named},
                          std::pair{std::string_view{"role"}, Who::Role},   std::pair{std::string_view{"blamed"}, Who::Blamed},
                          std::pair{std::string_view{"neither"}, Who::Neither}};
constexpr std::array kAt{std::pair{std::string_view{"before"}, At::Before}, std::pair{std::string_view{"after"}, At::After},
                         std::pair{std::string_view{"owner"}, At::Owner}, std::pair{std::string_view{"owner-after"}, At::OwnerAfter},
                         std::pair{std::string_view{"inside"}, At::Inside}};
constexpr std::array kFix{std::pair{std::string_view{""}, Fix::None},           std::pair{std::string_view{"delete"}, Fix::Delete},
                          std::pair{std::string_view{"adjective"}, Fix::Adjective}, std::pair{std::string_view{"gap"}, Fix::Gap},
                          std::pair{std::string_view{"tool"}, Fix::Tool},       std::pair{std::string_view{"passive"}, Fix::Passive},
                          std::pair{std::string_view{"not-passive"}, Fix::NotPassive}, std::pair{std::string_view{"agent"}, Fix::Agent},
                          std::pair{std::string_view{"owner"}, Fix::Owner},     std::pair{std::string_view{"question"}, Fix::Question},
                          std::pair{std::string_view{"guardrail"}, Fix::Guardrail}};
constexpr std::array kPlaces{std::pair{std::string_view{"other"}, Place::Other},   std::pair{std::string_view{"summary"}, Place::Summary},
                             std::pair{std::string_view{"timeline"}, Place::Timeline}, std::pair{std::string_view{"rca"}, Place::RootCause},
                             std::pair{std::string_view{"well"}, Place::WentWell}, std::pair{std::string_view{"poorly"}, Place::WentPoorly},
                             std::pair{std::string_view{"actions"}, Place::ActionItems}};

bool places(std::string_view list, std::uint8_t& mask) {
  mask = 0;
  while (!list.empty()) {
    const auto comma = list.find(',');
    Place place{};
    if (!choose(kPlaces, list.substr(0, comma), place)) return false;
    mask = static_cast<std::uint8_t>(mask | 1u << static_cast<unsigned>(place));
    list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
  }
  return true;
}

bool read_one(std::string_view name, std::string_view value, Conditions& out) {
  const auto flag = [&](bool& target, std::string_view on, std::string_view off) {
    target = value == on;
    return value == on || value == off;
  };
  std::uint8_t mask = 0;
  if (name == "subject") return choose(kWho, value, out.who);
  if (name == "at") return choose(kAt, value, out.at);
  if (name == "fix") return choose(kFix, value, out.fix);
  if (name == "voice") return flag(out.any_voice, "any", "active");
  if (name == "modal") return flag(out.any_modal, "any", "none");
  if (name == "negated") return flag(out.any_negation, "any", "none");
  if (name == "span") return flag(out.span_subject, "subject", "words");
  if (name == "question") return out.question = true;
  if (name == "cause") return out.cause = true;
  if (name == "say") return out.say = value, true;
  if (name == "off" && places(value, mask)) return out.places = static_cast<std::uint8_t>(~mask), true;
  if (name == "only" && places(value, mask)) return out.places = mask, true;
  return false;
}

}  // namespace

std::optional<std::string> read_conditions(std::string_view text, Conditions& conditions) {
  while (true) {
    const auto begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return std::nullopt;
    text.remove_prefix(begin);
    const std::string_view one = text.substr(0, text.find_first_of(" \t\r"));
    text.remove_prefix(one.size());
    const auto equals = one.find('=');
    const std::string_view value = equals == std::string_view::npos ? std::string_view{} : one.substr(equals + 1);
    if (!read_one(one.substr(0, equals), value, conditions)) return "“" + std::string(one) + "” is no condition";
  }
}

std::pair<std::string_view, std::string_view> split_conditions(std::string_view line) {
  const auto percent = line.find('%');
  if (percent == std::string_view::npos) return {line, {}};
  return {line.substr(0, percent), line.substr(percent + 1)};
}

}  // namespace pm::prose

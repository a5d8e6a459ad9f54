// One phrase of the lexicon with the conditions under which it blames.
// Threads: values. Errors: a bad condition is a message.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "prose/blame.h"

namespace pm::prose {

enum class Fix : std::uint8_t { None, Delete, Adjective, Gap, Tool, Passive, NotPassive, Agent, Owner, Question, Guardrail };

struct Conditions {
  enum class Who : std::uint8_t { Any, Person, Certain, Human, Named, Role, Blamed, Neither };
  enum class At : std::uint8_t { Before, After, Owner, OwnerAfter, Inside };
  Who who = Who::Any;
  At at = At::Before;
  bool any_voice = false;
  bool any_modal = false;
  bool any_negation = false;
  bool question = false;
  bool cause = false;
  bool span_subject = false;
  std::uint8_t places = 0xFF;  // bit per Place
  Fix fix = Fix::None;
  std::string say;
};

// Adds "subject=person off=timeline …" to `conditions`; returns what is wrong with it.
std::optional<std::string> read_conditions(std::string_view text, Conditions& conditions);

// "phrase % conditions" in two, as the lexicon's lines and a team's phrases are written.
std::pair<std::string_view, std::string_view> split_conditions(std::string_view line);

struct Trigger {
  BlameCategory category = BlameCategory::FaultVerb;
  Conditions conditions;
};

}  // namespace pm::prose

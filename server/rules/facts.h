// Facts that rules compute and that hover and completion show as well: the timeline on one scale, how long the incident took,
// what a field is called, what a priority or an owner stands for.
//
// Units: seconds on a scale of the document's own (days count from 1970 where dates are known, else from 0); bytes of the
// source. Threads: pure functions. Errors: std::nullopt or nothing where it cannot be told.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "settings/settings.h"

namespace pm::rules {

struct Context;

// One for each entry of Document::timeline.
using Instants = std::vector<std::optional<std::int64_t>>;
Instants instants_of(const model::Document& document);

// How long the incident took, by two entries that say so: from its start (else the first entry) to its mitigation or end.
struct Measured {
  std::int64_t seconds = 0;
  std::size_t from = 0;
  std::size_t to = 0;
};
std::vector<Measured> durations_of(const model::Document& document);
std::vector<Measured> durations_of(const model::Document& document, const Instants& instants);
// "32 min (14:23 to 14:55)"
std::string describe(const model::Document& document, const Measured& measured);

// "Services affected" in Markdown, `services` in YAML.
std::string label_of(vocabulary::FieldId id, model::Format format);

// The priority that a word stands for as written ("p1", "Prio 1", a configured id); nullptr where it is none of the scale.
const settings::Priority* exact_priority(const settings::Settings& settings, std::string_view text);
// What a word of another scale may stand for, likeliest first.
std::vector<const settings::Priority*> mapped_priorities(const settings::Settings& settings, std::string_view text);
// "P1, P2, P3 or P4".
std::string priority_choice(const settings::Settings& settings);

// Whether a name means a team: configured teams first, people never, then `@org/team` and words such as "SRE".
bool is_team(const settings::Settings& settings, const model::Owner& owner);
// The same, from the memo.
bool is_team(const Context& context, const model::Owner& owner);

}  // namespace pm::rules

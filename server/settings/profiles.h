// The named starting points of a team's settings: which sections and fields a post-mortem must have, and which rules count.
//
// Each has a template of its own (`templates/text/profiles/`). Threads: values, built once. Errors: none.
#pragma once

#include <string_view>
#include <vector>

#include "settings/settings.h"

namespace pm::settings {

struct Profile {
  std::string_view id;       // "sre-book"
  std::string_view summary;  // one line
  std::vector<vocabulary::SectionId> sections;  // in the order of its template
  std::vector<vocabulary::FieldId> fields;
  std::vector<RuleSetting> rules;
  int minimum_whys = 3;
};

const std::vector<Profile>& profiles();  // the default first
const Profile* profile(std::string_view id);

// Takes over what the profile says; the team's own entries are read afterwards and win.
void use(const Profile& profile, Settings& settings);

}  // namespace pm::settings

// What the profiles say of rules is about rules that there are.
#include <algorithm>
#include <string>

#include "catch.h"
#include "rules/registry.h"
#include "rules/rule.h"
#include "settings/profiles.h"

using namespace pm;

TEST_CASE("profiles: every rule that one speaks of exists") {
  REQUIRE(settings::profiles().size() == 5);
  for (const settings::Profile& profile : settings::profiles())
    for (const settings::RuleSetting& entry : profile.rules) {
      INFO(profile.id << ": " << entry.pattern);
      const std::string family = entry.pattern.ends_with("/*") ? entry.pattern.substr(0, entry.pattern.size() - 1) : std::string();
      const auto& all = rules::all_rules();
      CHECK(std::any_of(all.begin(), all.end(), [&](const rules::Rule* rule) {
        return family.empty() ? rule->id == entry.pattern : rule->id.starts_with(family);
      }));
    }
}

TEST_CASE("profiles: a team's own entry wins over the profile's, whichever is more exact") {
  settings::Settings settings;
  settings::use(*settings::profile("minimal"), settings);
  CHECK(!settings.severity_of("timeline/gap", settings::Severity::Information));
  settings.rules.push_back({"timeline/*", settings::Severity::Warning});
  CHECK(settings.severity_of("timeline/gap", settings::Severity::Information) == settings::Severity::Warning);
}

// Time zones: named, resolved where that is certain, and times compared only on one scale.
#include "catch.h"
#include "config/config.h"
#include "model/adapters.h"
#include "rules/timeline/_timeline.h"

using namespace pm;

namespace {

// Berlin and Los Angeles with their clocks' changes of 2026, Kolkata and London roughly.
class FewZones : public calendar::Zones {
 public:
  std::optional<int> minutes_at(std::string_view name, calendar::Date date, calendar::TimeOfDay time) const override {
    const int day = static_cast<int>(static_cast<unsigned>(date.month()) * 100 + static_cast<unsigned>(date.day()));
    if (name == "Europe/Berlin" || name == "Europe/London") {
      const int winter = name == "Europe/Berlin" ? 60 : 0;
      if (day == 329 && time.hour == 2) return std::nullopt;   // skipped
      if (day == 1025 && time.hour == 2) return std::nullopt;  // twice
      return winter + (day >= 329 && day < 1025 ? 60 : 0);
    }
    if (name == "America/Los_Angeles" || name == "US/Pacific" || name == "PST8PDT") return day >= 308 && day < 1101 ? -420 : -480;
    if (name == "Asia/Kolkata") return 330;
    return std::nullopt;
  }
  std::optional<int> minutes_at(std::string_view, calendar::Instant) const override { return std::nullopt; }
  const std::vector<std::string>& names() const override {
    static const std::vector<std::string> kNames{"America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin", "Europe/London", "PST8PDT", "US/Pacific"};
    return kNames;
  }
};

settings::Settings with_zones(std::string time_zone = {}) {
  settings::Settings out;
  out.zones = std::make_shared<const FewZones>();
  out.time_zone = std::move(time_zone);
  return out;
}

model::Document read(std::string text, const settings::Settings& settings, std::string path = "2026-04-01-postmortem.md") {
  return model::build({std::make_shared<const text::Source>(std::move(text)), path, path.ends_with("md") ? model::Format::Markdown : model::Format::Yaml, &settings});
}

// The zone of a timeline with one entry at 15:00, and what it comes to in July.
std::string zone_of(const std::string& intro, const std::string& entry, const settings::Settings& settings = with_zones()) {
  const model::Document d = read("# Post-mortem\n\n## Timeline\n\n" + intro + "\n\n- 2026-07-01 " + entry + " alarm\n", settings);
  REQUIRE(d.timeline.size() == 1);
  CHECK(d.timeline[0].plain == "alarm");
  std::string out = d.zone_known ? (d.timeline[0].zone_named ? d.timeline[0].zone : d.zone) : "-";
  return out + " " + (d.timeline[0].offset_minutes ? calendar::format_offset(*d.timeline[0].offset_minutes) : "?");
}

}  // namespace

TEST_CASE("zones: offsets, abbreviations, names, words") {
  CHECK(zone_of("", "15:00") == "- ?");
  CHECK(zone_of("", "15:00 UTC") == "UTC UTC");
  CHECK(zone_of("", "15:00Z:") == "Z UTC");
  CHECK(zone_of("", "15:00 +02:00") == "+02:00 UTC+2");
  CHECK(zone_of("", "15:00 UTC+2") == "UTC+2 UTC+2");
  CHECK(zone_of("", "15:00 (PDT):") == "PDT UTC-7");
  CHECK(zone_of("", "15:00 Europe/Berlin —") == "Europe/Berlin UTC+2");
  CHECK(zone_of("", "15:00 US/Pacific —") == "US/Pacific UTC-7");
  CHECK(zone_of("", "15:00 PST8PDT —") == "PST8PDT UTC-7");
  CHECK(zone_of("", "3:00 PM Pacific:") == "America/Los_Angeles UTC-7");
  CHECK(zone_of("", "3:00 PM PT —") == "America/Los_Angeles UTC-7");
  CHECK(zone_of("All times PDT.", "15:00") == "PDT UTC-7");
  CHECK(zone_of("All times in Pacific time.", "15:00") == "America/Los_Angeles UTC-7");
  CHECK(zone_of("All times are US/Pacific", "15:00") == "US/Pacific UTC-7");
  CHECK(zone_of("Times are Pacific.", "15:00") == "America/Los_Angeles UTC-7");
  CHECK(zone_of("All times are in local time (Berlin).", "15:00") == "Europe/Berlin UTC+2");
  CHECK(zone_of("(all times Berlin time)", "15:00") == "Europe/Berlin UTC+2");
  CHECK(zone_of("All times are local time.", "15:00") == " ?");
  CHECK(zone_of("", "15:00", with_zones("Europe/Berlin")) == "Europe/Berlin UTC+2");
}

TEST_CASE("zones: what is ambiguous stays so, until the document or the team says more") {
  CHECK(zone_of("", "15:00 IST") == "IST ?");
  CHECK(zone_of("", "15:00 BST") == "BST ?");
  CHECK(zone_of("", "15:00 CST") == "CST ?");
  CHECK(zone_of("All times in IST (UTC+5:30).", "15:00") == "IST UTC+5:30");
  CHECK(zone_of("", "15:00 IST", with_zones("Asia/Kolkata")) == "IST UTC+5:30");
  CHECK(zone_of("", "15:00 BST", with_zones("Europe/London")) == "BST UTC+1");
  CHECK(zone_of("", "15:00 IST", with_zones("Europe/London")) == "IST UTC+1");  // where London is, IST is Ireland's
}

TEST_CASE("zones: headings, columns, fields, front matter, YAML") {
  const settings::Settings s = with_zones();
  CHECK(read("# x\n## Timeline (PDT)\n- 15:00 a\n", s).zone == "PDT");
  CHECK(read("# x\n## Timeline (US/Pacific)\n- 15:00 a\n", s).zone == "US/Pacific");
  CHECK(read("# x\n## Timeline\n| Time (Pacific) | Event |\n|--|--|\n| 15:00 | a |\n", s).zone == "America/Los_Angeles");
  CHECK(read("# x\n## Timeline\n| UTC time | What |\n|--|--|\n| 15:00 | a |\n", s).zone == "UTC");
  CHECK(read("---\ntimezone: Europe/Berlin\n---\n# x\n## Timeline\n- 15:00 a\n", s).zone == "Europe/Berlin");
  CHECK(read("title: x\ntimezone: Europe/Berlin\ntimeline:\n  - 15:00 a\n", s, "postmortem.yaml").zone == "Europe/Berlin");
  CHECK(read("title: x\ntimeline:\n  - {time: '15:00 PDT', event: a}\n", s, "postmortem.yaml").zone == "PDT");
}

TEST_CASE("zones: instants, summer time, times that clocks skipped or showed twice") {
  const settings::Settings s = with_zones();
  const auto instant = [&](const std::string& when) { return read("# Post-mortem\n\n## Timeline\n\n- " + when + " — a\n", s).timeline.at(0).instant; };
  CHECK(instant("2026-04-01 14:00 UTC") == 1775052000);
  CHECK(instant("2026-04-01 16:00 Europe/Berlin") == 1775052000);
  CHECK(instant("2026-04-01T14:00:00Z") == 1775052000);
  CHECK(instant("2026-01-15 15:00 Europe/Berlin") == instant("2026-01-15 14:00 UTC"));
  CHECK_FALSE(instant("2026-03-29 02:30 Europe/Berlin"));
  CHECK_FALSE(instant("2026-10-25 02:30 Europe/Berlin"));
  CHECK_FALSE(instant("2026-04-01 14:00"));
  CHECK_FALSE(instant("2026-04-01 14:00 IST"));
  const model::Document night = read("# Post-mortem\n\n## Timeline\n\n### 2026-04-01\n\n- 23:50 UTC — a\n- 00:10 UTC — b\n", s);
  REQUIRE(night.timeline.size() == 2);
  CHECK(*night.timeline[1].instant - *night.timeline[0].instant == 20 * 60);
}

TEST_CASE("zones: a timeline of several zones is compared on one scale or not at all") {
  const settings::Settings s = with_zones();
  const auto misplaced = [&](const std::string& entries) {
    const model::Document d = read("# Post-mortem\n\n## Timeline\n\n" + entries, s);
    return rules::out_of_order(d, rules::instants_of(d)).size();
  };
  CHECK(misplaced("- 14:03 UTC — a\n- 07:10 PDT — b\n- 14:15 UTC — c\n") == 0);
  CHECK(misplaced("- 2026-04-01 14:03 UTC — a\n- 2026-04-01 16:05 Europe/Berlin — b\n- 2026-04-01 07:15 US/Pacific — c\n") == 0);
  CHECK(misplaced("- 14:03 UTC — a\n- 13:10 IST — b\n- 14:15 UTC — c\n") == 0);
  CHECK(misplaced("- 14:03 UTC — a\n- 07:10 PDT — b\n- 13:15 — c\n- 14:20 UTC — d\n") == 0);
  CHECK(misplaced("- 14:03 UTC — a\n- 06:10 PDT — b\n- 14:15 UTC — c\n") == 1);
  CHECK(misplaced("- 14:03 — a\n- 13:10 — b\n- 14:15 — c\n") == 1);
}

TEST_CASE("zones: without a database names are named and nothing more") {
  const settings::Settings none;
  const model::Document d = read("# Post-mortem\n\n## Timeline\n\nAll times in Europe/Berlin.\n\n- 2026-07-01 15:00 — a\n", none);
  CHECK(d.zone_known);
  CHECK(d.zone == "Europe/Berlin");
  CHECK_FALSE(d.timeline.at(0).instant);
}

TEST_CASE("zones: the configuration's time zone is looked up") {
  const auto problem = [](const std::string& zone) {
    settings::Settings base = with_zones();
    const config::Result result = config::read("time_zone: " + zone + "\n", std::move(base));
    return result.problems.empty() ? std::string() : result.problems.front().message;
  };
  CHECK(problem("Europe/Berlin").empty());
  CHECK(problem("UTC").empty());
  CHECK(problem("CET").empty());
  CHECK(problem("PST8PDT").empty());
  CHECK(problem("'+02:00'").empty());
  CHECK(problem("Europe/Berln") == "Unknown time zone `Europe/Berln`: did you mean `Europe/Berlin`?");
  CHECK(problem("europe/berlin") == "Unknown time zone `europe/berlin`: did you mean `Europe/Berlin`?");
  CHECK(problem("Berlin") == "Unknown time zone `Berlin`: did you mean `Europe/Berlin`?");
  CHECK(config::read("time_zone: Nowhere/Land\n").problems.empty());
}

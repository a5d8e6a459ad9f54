// Time zones by name, handed in at the edge: the core knows the question, not the database.
//
// Units: minutes east of UTC. Threads: implementations answer from any thread. Errors: a name that is not known, and a machine
// without a database, give std::nullopt and empty lists; nothing throws.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.h"

namespace pm::calendar {

class Zones {
 public:
  virtual ~Zones() = default;
  // What clocks there were ahead of UTC at a time as they showed it. nullopt also for a time that they skipped in spring or
  // showed twice in autumn: nobody can tell which one is meant.
  virtual std::optional<int> minutes_at(std::string_view name, Date date, TimeOfDay time) const = 0;
  virtual std::optional<int> minutes_at(std::string_view name, Instant at) const = 0;
  // All names that there are, sorted: Africa/Abidjan … Zulu.
  virtual const std::vector<std::string>& names() const = 0;

  // The name that words stand for, case ignored, `_` and blanks alike: "europe/berlin", and by its last part "Berlin",
  // "New York" where only one zone ends so. Empty where there is none.
  std::string find(std::string_view words) const;
};

// What an abbreviation may stand for: one offset for most, several for IST, CST, BST …; empty where it is none that we know.
const std::vector<int>& offsets_of_abbreviation(std::string_view name);

// 0, 120, -330: "UTC", "UTC+2", "UTC-5:30"
std::string format_offset(int minutes);

}  // namespace pm::calendar

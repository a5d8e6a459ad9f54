#include "tzdb/module.h"

#include <date/tz.h>

#include <chrono>
#include <string>

#define PM_EXPORT __attribute__((visibility("default")))

namespace {

using Seconds = std::chrono::seconds;

// nullptr for a name that there is not, and where the machine has no database: the library throws for both.
const date::time_zone* zone(const char* name) {
  try {
    return date::locate_zone(std::string(name));
  } catch (...) {
    return nullptr;
  }
}

}  // namespace

extern "C" {

PM_EXPORT bool pm_zone_at_civil(const char* name, long long civil_seconds, int* minutes) {
  const date::time_zone* found = zone(name);
  if (found == nullptr) return false;
  try {
    const date::local_info info = found->get_info(date::local_seconds{Seconds{civil_seconds}});
    if (info.result != date::local_info::unique) return false;
    *minutes = static_cast<int>(info.first.offset.count() / 60);
    return true;
  } catch (...) {
    return false;
  }
}

PM_EXPORT bool pm_zone_at_instant(const char* name, long long seconds, int* minutes) {
  const date::time_zone* found = zone(name);
  if (found == nullptr) return false;
  try {
    *minutes = static_cast<int>(found->get_info(date::sys_seconds{Seconds{seconds}}).offset.count() / 60);
    return true;
  } catch (...) {
    return false;
  }
}

PM_EXPORT void pm_zone_names(void* context, void (*take)(void* context, const char* name)) {
  try {
    for (const date::time_zone& known : date::get_tzdb().zones) take(context, known.name().c_str());
  } catch (...) {
  }
}
}

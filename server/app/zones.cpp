#include "app/zones.h"

#include <dlfcn.h>

#include <algorithm>
#include <filesystem>
#include <mutex>
#include <string>

#include "tzdb/module.h"

namespace pm::app {
namespace {

constexpr std::size_t kMaxName = 64;

class SystemZones : public calendar::Zones {
 public:
  std::optional<int> minutes_at(std::string_view name, calendar::Date date, calendar::TimeOfDay time) const override {
    const std::int64_t day = std::chrono::sys_days{date}.time_since_epoch().count();
    return ask(name, [&](const Module& m, const char* zone, int& out) { return m.at_civil(zone, day * 86400 + time.seconds(), &out); });
  }
  std::optional<int> minutes_at(std::string_view name, calendar::Instant at) const override {
    return ask(name, [&](const Module& m, const char* zone, int& out) { return m.at_instant(zone, at.time_since_epoch().count(), &out); });
  }
  const std::vector<std::string>& names() const override {
    const std::lock_guard lock(mutex_);
    if (!named_) {
      named_ = true;
      if (const Module& m = module(); m.names != nullptr) {
        m.names(&names_, [](void* list, const char* name) { static_cast<std::vector<std::string>*>(list)->emplace_back(name); });
        std::erase_if(names_, [](const std::string& name) { return name.starts_with("posix/") || name.starts_with("right/"); });
        std::sort(names_.begin(), names_.end());
      }
    }
    return names_;
  }

 private:
  struct Module {
    PmZoneAtCivil* at_civil = nullptr;
    PmZoneAtInstant* at_instant = nullptr;
    PmZoneNames* names = nullptr;
  };

  template <class Question>
  std::optional<int> ask(std::string_view name, Question question) const {
    if (name.empty() || name.size() > kMaxName || name.find('\0') != std::string_view::npos) return std::nullopt;
    const std::lock_guard lock(mutex_);
    const Module& m = module();
    int minutes = 0;
    if (m.at_civil == nullptr || !question(m, std::string(name).c_str(), minutes)) return std::nullopt;
    return minutes;
  }

  // Beside the program, in its own folder, and nowhere else: never from where a document lies.
  const Module& module() const {
    if (tried_) return module_;
    tried_ = true;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) return module_;
    void* const handle = ::dlopen((program.parent_path() / PM_ZONES_MODULE).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) return module_;
    const Module found{reinterpret_cast<PmZoneAtCivil*>(::dlsym(handle, "pm_zone_at_civil")),
                       reinterpret_cast<PmZoneAtInstant*>(::dlsym(handle, "pm_zone_at_instant")),
                       reinterpret_cast<PmZoneNames*>(::dlsym(handle, "pm_zone_names"))};
    if (found.at_civil != nullptr && found.at_instant != nullptr && found.names != nullptr) module_ = found;
    return module_;
  }

  mutable std::mutex mutex_;
  mutable bool tried_ = false;
  mutable bool named_ = false;
  mutable Module module_;
  mutable std::vector<std::string> names_;
};

}  // namespace

std::shared_ptr<const calendar::Zones> system_zones() {
  static const auto zones = std::make_shared<const SystemZones>();
  return zones;
}

}  // namespace pm::app

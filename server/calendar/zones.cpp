#include "calendar/zones.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "text/strings.h"

namespace pm::calendar {
namespace {

std::string folded(std::string_view name) {
  std::string out = text::lower(text::trim(name));
  std::replace(out.begin(), out.end(), ' ', '_');
  return out;
}

struct Ambiguous {
  std::string_view name;
  std::vector<int> minutes;
};

}  // namespace

std::string Zones::find(std::string_view words) const {
  const std::string wanted = folded(words);
  if (wanted.empty()) return {};
  const std::string* by_city = nullptr;
  for (const std::string& name : names()) {
    const std::string known = folded(name);
    if (known == wanted) return name;
    const std::size_t slash = known.rfind('/');
    if (slash == std::string::npos || known.compare(slash + 1, std::string::npos, wanted) != 0) continue;
    if (by_city != nullptr) return {};
    by_city = &name;
  }
  return by_city == nullptr ? std::string() : *by_city;
}

const std::vector<int>& offsets_of_abbreviation(std::string_view name) {
  static const std::array<Ambiguous, 6> kAmbiguous = {
      Ambiguous{"IST", {330, 120, 60}},   // India, Israel, Ireland
      Ambiguous{"CST", {-360, 480, -300}},  // Central America, China, Cuba
      Ambiguous{"BST", {60, 360}},        // Britain, Bangladesh
      Ambiguous{"ECT", {-300, -240}},
      Ambiguous{"GST", {240, -120}},
      Ambiguous{"AMT", {-240, 240}},
  };
  static const std::vector<int> kNone;
  for (const Ambiguous& known : kAmbiguous)
    if (text::equal_ignoring_case(known.name, name)) return known.minutes;
  return kNone;
}

std::string format_offset(int minutes) {
  if (minutes == 0) return "UTC";
  const int all = std::abs(minutes);
  std::string out = (minutes < 0 ? "UTC-" : "UTC+") + std::to_string(all / 60);
  if (all % 60 != 0) out += (all % 60 < 10 ? ":0" : ":") + std::to_string(all % 60);
  return out;
}

}  // namespace pm::calendar

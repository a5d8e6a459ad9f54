#include "config/suggest.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::config {
namespace {

std::string comparable(std::string_view name) { return text::replace_all(text::lower(name), "-", "_"); }

}  // namespace

std::optional<std::string> nearest(std::string_view wanted, const std::vector<std::string>& names) {
  if (wanted.empty() || wanted.size() > 64) return std::nullopt;
  const std::string plain = comparable(wanted);
  const std::size_t limit = std::clamp<std::size_t>(plain.size() / 3, 1, 4);
  std::size_t best = limit + 1;
  const std::string* found = nullptr;
  for (const std::string& name : names) {
    const std::size_t distance = text::edit_distance(plain, comparable(name), limit);
    if (distance < best) {
      best = distance;
      found = &name;
    }
  }
  // `person` for `people`, `required` for `required_fields`: what begins alike is worth a try.
  for (const std::string& name : names)
    if (found == nullptr && plain.size() >= 4 && comparable(name).starts_with(plain)) found = &name;
  if (found == nullptr) return std::nullopt;
  return *found;
}

}  // namespace pm::config

#include "lsp/result_id.h"

#include <cstdint>

namespace pm::lsp {

std::string result_id(const Json& items) {
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  for (const char c : print_json(items)) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return std::to_string(hash);
}

Json full_report(Json items, const std::string& id, const std::string& previous) {
  if (id == previous) return {{"kind", "unchanged"}, {"resultId", id}};
  return {{"kind", "full"}, {"resultId", id}, {"items", std::move(items)}};
}

Json full_report(Json items, const std::string& previous) {
  const std::string id = result_id(items);
  return full_report(std::move(items), id, previous);
}

}  // namespace pm::lsp

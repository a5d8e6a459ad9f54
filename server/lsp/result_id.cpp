#include "lsp/result_id.h"

#include <cstdint>

namespace pm::lsp {

std::string result_id(const Json& items) { return result_id(as_text(items)); }

std::string result_id(const JsonText& items) {
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  for (const char c : items.text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return std::to_string(hash);
}

Json full_report(Json items, const std::string& id, const std::string& previous) {
  if (id == previous) return {{"kind", "unchanged"}, {"resultId", id}};
  return {{"kind", "full"}, {"resultId", id}, {"items", std::move(items)}};
}

JsonText full_report(const JsonText& items, const std::string& previous) {
  const std::string id = result_id(items);
  if (id == previous) return {"{\"kind\":\"unchanged\",\"resultId\":\"" + id + "\"}"};
  return {"{\"kind\":\"full\",\"resultId\":\"" + id + "\",\"items\":" + items.text + "}"};
}

}  // namespace pm::lsp

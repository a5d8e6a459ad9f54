#include "lsp/params.h"

#include <algorithm>

namespace pm::lsp {

void Params::fail(const std::string& expected) const { throw InvalidParams(path_ + " must be " + expected); }

Params Params::at(const char* name) const {
  if (!value_->is_object()) fail("an object");
  const auto found = value_->find(name);
  if (found == value_->end()) throw InvalidParams(path_ + "." + name + " is missing");
  return Params(*found, path_ + "." + name);
}

std::optional<Params> Params::find(const char* name) const {
  if (!value_->is_object()) fail("an object");
  const auto found = value_->find(name);
  if (found == value_->end() || found->is_null()) return std::nullopt;
  return Params(*found, path_ + "." + name);
}

std::vector<Params> Params::elements() const {
  if (!value_->is_array()) fail("an array");
  std::vector<Params> out;
  out.reserve(value_->size());
  for (const Json& element : *value_) out.emplace_back(element, path_ + "[" + std::to_string(out.size()) + "]");
  return out;
}

const std::string& Params::string() const {
  if (!value_->is_string()) fail("a string");
  return value_->get_ref<const std::string&>();
}

std::int64_t Params::integer() const {
  if (!value_->is_number_integer()) fail("an integer");
  return value_->get<std::int64_t>();
}

std::uint32_t Params::uinteger() const {
  if (!value_->is_number_unsigned()) fail("an integer of at least 0");
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(value_->get<std::uint64_t>(), UINT32_MAX));
}

bool Params::flag(const char* name) const {
  if (!value_->is_object()) return false;
  const auto found = value_->find(name);
  return found != value_->end() && found->is_boolean() && found->get<bool>();
}

std::optional<Params> Params::object(const char* name) const {
  if (!value_->is_object()) return std::nullopt;
  const auto found = value_->find(name);
  if (found == value_->end() || !found->is_object()) return std::nullopt;
  return Params(*found, path_ + "." + name);
}

std::vector<std::string> Params::strings(const char* name) const {
  std::vector<std::string> out;
  if (!value_->is_object()) return out;
  const auto found = value_->find(name);
  if (found == value_->end() || !found->is_array()) return out;
  for (const Json& element : *found)
    if (element.is_string()) out.push_back(element.get<std::string>());
  return out;
}

}  // namespace pm::lsp

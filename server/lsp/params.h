// Reads parameters with their types checked: `params.at("position").at("line").uinteger()`.
//
// A Params is a view of a value and the path that led to it. Errors: InvalidParams with the path and what was expected; it is
// thrown within lsp only and becomes the reply -32602. Members that are not asked for are ignored.
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "lsp/json.h"

namespace pm::lsp {

class InvalidParams : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Params {
 public:
  explicit Params(const Json& value, std::string path = "params") : value_(&value), path_(std::move(path)) {}

  // A member that must be there.
  Params at(const char* name) const;
  // A member that may be absent or null.
  std::optional<Params> find(const char* name) const;
  std::vector<Params> elements() const;

  const Json& json() const { return *value_; }
  const std::string& string() const;
  std::int64_t integer() const;
  // Clamped to the largest that a position can hold.
  std::uint32_t uinteger() const;

  // True only where the member is there and `true`: for capabilities, which are never wrong, only absent.
  bool flag(const char* name) const;
  // As find(), but anything that is no object counts as absent.
  std::optional<Params> object(const char* name) const;
  // The strings among the elements of an array member; none where there is no array.
  std::vector<std::string> strings(const char* name) const;

 private:
  [[noreturn]] void fail(const std::string& expected) const;

  const Json* value_;
  std::string path_;
};

}  // namespace pm::lsp

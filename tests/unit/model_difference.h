// Where two readings of one text differ: for the reports of tests and fuzzers. Any thread. Errors: none.
#pragma once

#include <string>

#include "model/document.h"

namespace pm::test {

// The names of the parts that differ, each followed by a blank; empty where the documents are equal.
inline std::string difference(const model::Document& a, const model::Document& b) {
  using D = model::Document;
  std::string out;
  const auto part = [&](const char* name, auto... members) {
    if (!((a.*members == b.*members) && ...)) out += std::string(name) + " ";
  };
  part("recognition", &D::recognition, &D::nearly_empty);
  part("language", &D::english, &D::language);
  part("title", &D::title, &D::title_span);
  part("status", &D::status);
  part("sections", &D::sections);
  part("fields", &D::fields, &D::field_slot);
  part("timeline", &D::timeline, &D::newest_first, &D::timeline_append_at);
  part("root_cause", &D::root_cause);
  part("action_items", &D::action_items);
  part("points", &D::went_well, &D::went_poorly);
  part("placeholders", &D::placeholders);
  part("blocks", &D::blocks);
  part("broken", &D::broken);
  part("faults", &D::faults, &D::schema_declared);
  part("keys", &D::keys);
  part("comments", &D::comments);
  part("code", &D::code);
  part("front_matter", &D::front_matter);
  part("dates", &D::dates, &D::incident_date);
  part("zone", &D::zone_known, &D::zone_minutes, &D::zone);
  part("style", &D::style);
  return out.empty() && !(a == b) ? "another part " : out;
}

}  // namespace pm::test

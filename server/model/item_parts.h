// Takes one action item apart: what, who, when, priority, ticket, done. Private to this layer; used for Markdown and YAML alike.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document.h"
#include "model/words.h"
#include "settings/settings.h"

namespace pm::model {

struct ItemParts {
  Span what;                    // all spans are relative to the words
  std::vector<Owner> owners;
  std::optional<Due> due;
  std::optional<PriorityRef> priority;
  std::optional<bool> done;
  Span done_span;
  Span ticket;
  bool has_link = false;
};

struct ItemContext {
  const settings::Settings& settings;
  std::optional<Date> reckon_from;   // relative deadlines count from here
  int year_hint = 0;
  settings::DateOrder order = settings::DateOrder::Unknown;
};

ItemParts read_item(const Words& words, Span part, const ItemContext& context);

// The value of one field by itself, as in a table's column or behind a YAML key.
std::vector<Owner> read_owners(const Words& words, Span part);
std::optional<Due> read_due(const Words& words, Span part, const ItemContext& context);
// nullopt for an unknown word.
std::optional<bool> read_done(std::string_view text);

// What a relative deadline comes to: "next week", "end of month", "Q3", "ASAP" (no date), "in two weeks", "next Friday".
struct RelativeDue {
  Span span;
  std::optional<Date> date;
};
std::optional<RelativeDue> find_relative_due(const Words& words, Span part, const std::optional<Date>& from);

}  // namespace pm::model

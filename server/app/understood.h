// What `inspect` tells of a document, ready to print: ids as words, dates and times as text.
//
// Empty strings and 0 stand for what is absent. Threads: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/document.h"

namespace pm::app {

struct Understood {
  struct Section {
    std::string id, heading;
    std::uint32_t line;
  };
  struct Field {
    std::string id, value;
    std::uint32_t line;
  };
  struct Entry {
    std::uint32_t line;
    std::string time, date, text, kind, moment;
  };
  struct Why {
    std::uint32_t line;
    std::string question, answer;
  };
  struct Item {
    std::uint32_t line;
    std::string what;
    std::vector<std::string> owners;
    std::string due, priority;
    std::optional<bool> done;
  };

  bool postmortem = false;
  std::string format, title;
  std::vector<Section> sections;     // the known ones
  std::vector<Field> fields;
  std::vector<Entry> timeline;
  std::vector<Why> whys;
  std::vector<Item> action_items;
};
Understood understood(const model::Document& document);

}  // namespace pm::app

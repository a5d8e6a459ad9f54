// Reads time zones from the tokens of a line: "UTC", "+02:00", "Europe/Berlin", "US/Pacific", "PST8PDT", "Pacific time".
// Private to this layer. Pure; spans are those of the tokens.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/zones.h"
#include "model/document.h"
#include "syntax/line.h"

namespace pm::model {

struct ZoneWords {
  std::size_t next = 0;         // the first token behind it
  Span span;
  std::string name;             // an abbreviation or offset as written, else the name in the database; empty for "local time"
  std::optional<int> minutes;   // where the words alone say it
};

// The zone that begins at a token. `bare`: "Pacific" and "Eastern" count too, which are no zones in most sentences.
std::optional<ZoneWords> read_zone(std::string_view text, const std::vector<syntax::LineToken>& tokens, std::size_t at, bool bare);

// The zone that a heading, a column, or a sentence about the times names: "All times in Pacific time", "local time (Berlin)",
// "(US Eastern)". `zones` may be null.
std::optional<ZoneWords> find_zone(std::string_view text, const std::vector<syntax::LineToken>& tokens, const calendar::Zones* zones);

// A zone that holds for the timeline as a whole; the first one that is noted stays.
void note_zone(Document& document, const ZoneWords& zone);

// Whether a text speaks of zones at all, understood or not: "local time", "all times …".
bool speaks_of_zone(std::string_view text);

}  // namespace pm::model

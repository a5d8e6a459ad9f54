// For tests of the blameless detector: sentences as small Markdown passages, the tables of labelled sentences, rewrites applied.
#pragma once

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "prose/blame.h"

namespace pm::prose::testing {


inline const BlameDetector& detector() {
  static const BlameDetector instance;
  return instance;
}

inline const KnownNames& roster() {
  static const KnownNames names{{"sarah", "alex", "jordan", "pat", "priya", "marcus", "dana"},
                                {"sarah", "alex", "jordan", "pat", "priya", "marcus", "dana", "zoë martín"},
                                {"phoenix", "dana gateway"}};
  return names;
}

inline Place place_of(std::string_view section) {
  if (section == "summary") return Place::Summary;
  if (section == "timeline") return Place::Timeline;
  if (section == "rca") return Place::RootCause;
  if (section == "well") return Place::WentWell;
  if (section == "poorly") return Place::WentPoorly;
  if (section == "actions") return Place::ActionItems;
  return Place::Other;
}

// Code spans and marks of emphasis; enough Markdown for sentences.
inline std::vector<Mask> masks_of(std::string_view text) {
  std::vector<Mask> masks;
  const auto add = [&](std::size_t begin, std::size_t end, MaskKind kind) {
    masks.push_back({{static_cast<text::Offset>(begin), static_cast<text::Offset>(end)}, kind});
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '`') {
      const auto end = text.find('`', i + 1);
      if (end == std::string_view::npos) continue;
      add(i, end + 1, MaskKind::Code);
      i = end;
    } else if (text[i] == '*') {
      std::size_t end = i;
      while (end < text.size() && text[end] == '*') ++end;
      add(i, end, MaskKind::Markup);
      i = end - 1;
    } else if (text[i] == '[') {
      add(i, i + 1, MaskKind::Markup);
    } else if (text[i] == ']') {
      add(i, i + 1, MaskKind::Markup);
      const auto end = i + 1 < text.size() && text[i + 1] == '(' ? text.find(')', i) : std::string_view::npos;
      if (end == std::string_view::npos) continue;
      add(i + 1, end + 1, MaskKind::Url);
      i = end;
    }
  }
  return masks;
}

inline std::vector<BlameFinding> find(std::string_view text, Place place = Place::RootCause, const BlameDetector& with = detector()) {
  const std::vector<Mask> masks = masks_of(text);
  Passage passage;
  passage.text = text;
  passage.masks = masks;
  passage.place = place;
  passage.list_item = true;
  passage.block_quote = text.starts_with(">") || text.starts_with("#");
  return with.find(passage, roster());
}

inline std::string applied(std::string text, const BlameFinding::Rewrite& rewrite) {
  auto edits = rewrite.edits;
  std::sort(edits.begin(), edits.end(), [](const auto& a, const auto& b) { return a.span.begin > b.span.begin; });
  for (const auto& edit : edits) text.replace(edit.span.begin, edit.span.size(), edit.new_text);
  return text;
}

inline std::vector<std::string> split(const std::string& line, char by) {
  std::vector<std::string> out(1);
  for (const char c : line) {
    if (c == by) out.emplace_back();
    else out.back() += c;
  }
  return out;
}

struct Labelled {
  bool fire = false;
  Place place = Place::Other;
  std::vector<std::string> categories;
  std::string text;
};

// The rows of tests/blame/`file`.
inline std::vector<Labelled> labelled(const std::string& file) {
  std::vector<Labelled> out;
  std::ifstream in(std::string(PM_TESTS_DIR) + "/blame/" + file);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto columns = split(line, '\t');
    if (columns.size() >= 4) out.push_back({columns[0] == "fire", place_of(columns[1]), split(columns[2], '|'), columns.back()});
  }
  return out;
}

}  // namespace pm::prose::testing

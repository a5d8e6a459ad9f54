// Ways through one document: links, what is named in several places, renaming it, and growing selections.
//
// Pure functions of a snapshot; units are bytes of its source. Errors: nullopt or an empty list where there is nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "features/features.h"

namespace pm::features {

// links.cpp
enum class LinkKind : std::uint8_t { Url, File, Heading };
struct Link {
  Span span;            // the words to click
  LinkKind kind = LinkKind::Url;
  std::string target;   // Url: absolute. File: a path relative to the document, perhaps with a fragment, escaped as in a URL
  Offset place = 0;     // Heading: where it begins
};
// In the order of the document, none within another. Schemes that run something are left out.
std::vector<Link> links(const Snapshot& snapshot);

// mentions.cpp
enum class MentionKind : std::uint8_t { Owner, Service, Item, Heading };
struct Mention {
  Span span;
  bool definition = false;
};
struct Mentions {
  MentionKind kind = MentionKind::Owner;
  Span here;                    // the mention that was asked about
  std::vector<Mention> places;  // in order; one of them, or none, is the definition
};
// All places that name what stands at `at`: an owner, a service, an action item's id, a heading and the links to it.
std::optional<Mentions> mentions_at(const Snapshot& snapshot, Offset at);

// rename.cpp
struct Renamed {
  Span span;            // what the writer sees selected
  std::string name;     // what it is called now
};
std::optional<Renamed> renamable(const Snapshot& snapshot, Offset at);
struct Renaming {
  std::vector<TextEdit> edits;
  std::string refusal;  // why not, as a sentence; empty where it can be done
};
Renaming rename(const Snapshot& snapshot, Offset at, std::string_view new_name);

// linked.cpp
// The places that have to be written alike, the one at `at` among them: two tags of an HTML element, a reference's label and its definition.
std::vector<Span> linked(const Snapshot& snapshot, Offset at);

// selection.cpp
// The spans around a place, each within the next: word, part, item, list, section, document. Never empty.
class Selections {
 public:
  explicit Selections(const Snapshot& snapshot);
  std::vector<Span> around(Offset at) const;

 private:
  const Snapshot& snapshot_;
  std::vector<Span> spans_;  // by size
};

}  // namespace pm::features

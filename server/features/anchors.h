// What links to headings are written like: `#action-items`, as GitHub and most Markdown viewers make it.
//
// Pure functions. Errors: headings that no link can lead to (bold labels, YAML keys) have an empty slug.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace pm::features {

std::string slug_of(std::string_view heading);
// One for each of Document::sections; those that occur twice get -1, -2 … `renamed` stands in for one section's heading.
std::vector<std::string> slugs_of(const model::Document& document, int renamed = -1, std::string_view heading = {});

// What the words behind a `#` lead to: in small letters, `%E6` decoded; and another slug written as those are.
std::string slug_meant(std::string_view written);
std::string slug_written_like(std::string_view written, std::string_view slug);

struct AnchorLink {
  text::Span slug;   // behind the `#`; of a reference that of its definition, so that several may have the same
  text::Span words;  // the same, or the reference's label
  text::Span whole;  // the link, from its words on
};
// Links within the document.
std::vector<AnchorLink> anchor_links(const model::Document& document);

}  // namespace pm::features

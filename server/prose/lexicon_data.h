// The files of server/prose/lexicon, embedded at build time.
// Threads: constant data. Errors: none.
#pragma once

#include <span>
#include <string_view>

namespace pm::prose {

struct EmbeddedFile {
  std::string_view name;  // without the folder: "persons.txt"
  std::string_view content;
};

// In the order of their names.
std::span<const EmbeddedFile> lexicon_files();

}  // namespace pm::prose

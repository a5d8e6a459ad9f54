// The data files of this layer, embedded at build time.
#pragma once

#include <span>
#include <string_view>

namespace pm::features {

struct EmbeddedFile {
  std::string_view name;
  std::string_view content;
};
std::span<const EmbeddedFile> help_files();

}  // namespace pm::features

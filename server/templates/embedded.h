// The data files of this layer, embedded at build time.
#pragma once

#include <span>
#include <string_view>

namespace pm::templates {

struct EmbeddedFile {
  std::string_view name;
  std::string_view content;
};
std::span<const EmbeddedFile> template_files();

}  // namespace pm::templates

// Any bytes as `.postmortem.yaml`: problems, never a crash, every problem within the text.
#include <cstdlib>
#include <string_view>

#include "config/config.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 20000) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const pm::config::Problem& problem : pm::config::read(text).problems)
    if (problem.span.begin > problem.span.end || problem.span.end > size) std::abort();
  pm::config::code_owners(text);
  return 0;
}

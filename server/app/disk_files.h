// The files of this machine, as a session sees them.
//
// Threads: any. Errors: nullopt for whatever cannot be read; what cannot be listed is left out.
#pragma once

#include "lsp/files.h"

namespace pm::app {

class DiskFiles : public lsp::Files {
 public:
  std::optional<lsp::FileStamp> stamp(const std::string& path) override;
  std::optional<std::string> read(const std::string& path) override;
  bool exists(const std::string& path) override;
  // Bounded in entries and depth as well: a workspace folder may be anything, the root of a disk too.
  lsp::Listing documents(const std::string& folder, std::size_t most, const std::function<bool()>& stop) override;
};

}  // namespace pm::app

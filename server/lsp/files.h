// The files that a session may look at, handed in at the edge: configuration and CODEOWNERS, nothing else.
//
// Threads: the session's own thread. Errors: nullopt for whatever cannot be read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace pm::lsp {

// Tells whether a file is still the one that was read.
struct FileStamp {
  std::int64_t modified = 0;  // nanoseconds
  std::uint64_t size = 0;
  std::uint64_t identity = 0;
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

class Files {
 public:
  virtual ~Files() = default;
  // Of a regular file.
  virtual std::optional<FileStamp> stamp(const std::string& path) = 0;
  virtual std::optional<std::string> read(const std::string& path) = 0;
};

}  // namespace pm::lsp

// The files that a session may look at, handed in at the edge: configuration, CODEOWNERS, and the workspace's documents.
//
// Threads: any. Errors: nullopt for whatever cannot be read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pm::lsp {

// Tells whether a file is still the one that was read.
struct FileStamp {
  std::int64_t modified = 0;  // nanoseconds
  std::uint64_t size = 0;
  std::uint64_t identity = 0;
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

// The documents of a folder and below it, by their names alone.
struct Listing {
  std::vector<std::string> paths;
  bool complete = true;  // false: there are more
};

class Files {
 public:
  virtual ~Files() = default;
  // Of a regular file.
  virtual std::optional<FileStamp> stamp(const std::string& path) = 0;
  virtual std::optional<std::string> read(const std::string& path) = 0;
  // A file or a folder.
  virtual bool exists(const std::string&) { return false; }
  // At most `most`; ends early where `stop` says so. Hidden folders and links to folders are left out.
  virtual Listing documents(const std::string& /*folder*/, std::size_t /*most*/, const std::function<bool()>& /*stop*/) { return {}; }
};

}  // namespace pm::lsp

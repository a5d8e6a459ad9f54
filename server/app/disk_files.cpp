#include "app/disk_files.h"

#include <sys/stat.h>

#include <deque>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "model/adapters.h"

namespace pm::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxEntries = 200'000;
constexpr int kMaxDepth = 16;

bool is_left_out(const std::string& name) { return name.starts_with('.') || name == "node_modules"; }

}  // namespace

std::optional<lsp::FileStamp> DiskFiles::stamp(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
  return lsp::FileStamp{info.st_mtim.tv_sec * 1'000'000'000 + info.st_mtim.tv_nsec, static_cast<std::uint64_t>(info.st_size),
                        info.st_ino};
}

std::optional<std::string> DiskFiles::read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

bool DiskFiles::exists(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0;
}

lsp::Listing DiskFiles::documents(const std::string& folder, std::size_t most, const std::function<bool()>& stop) {
  lsp::Listing out;
  std::deque<std::pair<fs::path, int>> waiting{{folder, 0}};  // the near ones first
  std::size_t entries = 0;
  while (!waiting.empty()) {
    const auto [here, depth] = std::move(waiting.front());
    waiting.pop_front();
    std::error_code error;
    fs::directory_iterator entry(here, fs::directory_options::skip_permission_denied, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
      if (++entries > kMaxEntries || out.paths.size() >= most || stop()) {
        out.complete = false;
        return out;
      }
      const std::string name = entry->path().filename().string();
      if (is_left_out(name)) continue;
      std::error_code ignored;
      if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) {
        if (depth < kMaxDepth) waiting.emplace_back(entry->path(), depth + 1);
      } else if (model::format_of({}, name) && entry->is_regular_file(ignored)) {
        out.paths.push_back(entry->path().string());
      }
    }
  }
  return out;
}

}  // namespace pm::app

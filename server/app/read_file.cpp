#include "app/read_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <string_view>

namespace pm::app {
namespace {

FileText read_all(std::FILE* file, std::size_t limit) {
  FileText result;
  std::string text;
  char buffer[1 << 16];
  for (;;) {
    const std::size_t count = std::fread(buffer, 1, sizeof buffer, file);
    text.append(buffer, count);
    if (text.size() > limit) {
      result.too_large = true;
      return result;
    }
    if (count < sizeof buffer) break;
  }
  if (std::ferror(file) != 0) {
    result.error = std::strerror(errno);
    return result;
  }
  result.text = std::move(text);
  return result;
}

}  // namespace

FileText read_file(const std::string& path, std::size_t limit) {
  FileText result;
  struct stat about{};
  const bool known = ::stat(path.c_str(), &about) == 0;
  if (known && S_ISDIR(about.st_mode)) {
    result.error = std::strerror(EISDIR);
    return result;
  }
  if (known && S_ISREG(about.st_mode) && static_cast<std::size_t>(about.st_size) > limit) {
    result.too_large = true;
    return result;
  }
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (!file) {
    result.missing = errno == ENOENT;
    result.error = std::strerror(errno);
    return result;
  }
  return read_all(file.get(), limit);
}

FileText read_standard_input(std::size_t limit) { return read_all(stdin, limit); }

std::string write_file(const std::string& path, const std::string& text) {
  namespace fs = std::filesystem;
  // Beside it first, so that a full disk does not cost the document; through links, so that they stay.
  std::error_code error;
  const fs::path target = fs::canonical(path, error);
  if (error) return error.message();
  fs::path fresh = target;
  fresh += ".postmortem-new";
  std::FILE* file = std::fopen(fresh.c_str(), "wxb");
  if (file == nullptr) return std::strerror(errno);
  const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  int cause = errno;
  const bool closed = std::fclose(file) == 0;
  if (written && !closed) cause = errno;
  if (written && closed) {
    fs::permissions(fresh, fs::status(target, error).permissions(), error);
    fs::rename(fresh, target, error);
    if (!error) return {};
  }
  const std::string reason = error ? error.message() : std::strerror(cause);
  std::remove(fresh.c_str());
  return reason;
}

std::string without_mark(std::string text) {
  if (std::string_view(text).starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

bool is_binary(const std::string& text) {
  const std::string_view head = std::string_view(text).substr(0, std::min<std::size_t>(text.size(), 8192));
  return head.find('\0') != std::string_view::npos || head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
}

}  // namespace pm::app

#include "app/serve.h"

#include <signal.h>
#include <sys/stat.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <thread>

#include "app/clock.h"
#include "app/transport_stdio.h"
#include "app/zones.h"
#include "lsp/server.h"

namespace pm::app {
namespace {

// How long work that runs may hold up the end of the process.
constexpr std::chrono::seconds kGrace{1};

class DiskFiles : public lsp::Files {
 public:
  std::optional<lsp::FileStamp> stamp(const std::string& path) override {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
    return lsp::FileStamp{info.st_mtim.tv_sec * 1'000'000'000 + info.st_mtim.tv_nsec, static_cast<std::uint64_t>(info.st_size),
                          info.st_ino};
  }
  std::optional<std::string> read(const std::string& path) override {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
  }
};

bool is_alive(std::int64_t process) { return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM; }

// Lines with the time since the start; written at once, so that the last line before a crash is there.
class Log {
 public:
  explicit Log(const std::string& path) : file_(std::fopen(path.c_str(), "w")) {}
  ~Log() {
    if (file_) std::fclose(file_);
  }
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  bool good() const { return file_ != nullptr; }
  void line(std::string_view text) {
    const auto passed = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
    std::fprintf(file_, "%.6f %.*s\n", passed, static_cast<int>(text.size()), text.data());
    std::fflush(file_);
  }

 private:
  std::FILE* file_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

}  // namespace

int serve(const ServeOptions& options) {
  ::signal(SIGPIPE, SIG_IGN);
  std::optional<Log> log;
  if (!options.log_file.empty()) {
    log.emplace(options.log_file);
    if (!log->good()) {
      std::cerr << "postmortem-ls: cannot write " << options.log_file << '\n';
      return 2;
    }
  }

  DiskFiles files;
  StdioTransport transport;
  const auto now = [&](std::string_view time_zone) { return options.now ? options.now() : now_in(time_zone); };
  lsp::Host host{files, now, [&](std::string_view bytes) { transport.send(bytes); }, {}, is_alive, system_zones()};
  if (log) host.log = [&](std::string_view line) { log->line(line); };

  int code = 1;
  {
    lsp::Server server(std::move(host), {.version = options.version, .client_process = options.client_process, .rule_pages = options.rule_pages});
    transport.start({.receive = [&](std::string_view bytes) { server.receive(bytes); },
                     .end_of_input = [&] { server.end_of_input(); },
                     .tick = [&] { server.tick(); }});
    code = server.run();
    transport.stop();
    std::thread([code] {
      std::this_thread::sleep_for(kGrace);
      std::_Exit(code);
    }).detach();
  }
  return code;
}

}  // namespace pm::app

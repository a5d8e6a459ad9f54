#include "app/serve.h"

#include <signal.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "app/clock.h"
#include "app/disk_files.h"
#include "app/memory.h"
#include "app/transport_socket.h"
#include "app/transport_stdio.h"
#include "app/zones.h"
#include "lsp/server.h"

namespace pm::app {
namespace {

// How long work that runs may hold up the end of the process.
constexpr std::chrono::seconds kGrace{1};
// Clients that listen to one server at a time: more are turned away.
constexpr std::size_t kMaxSessions = 64;

bool is_alive(std::int64_t process) { return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM; }

// Lines with the time since the start; written at once, so that the last line before a crash is there, and behind those of the sessions
// before, since an editor starts a server that crashed again. Any thread.
class Log {
 public:
  explicit Log(const std::string& path) : file_(std::fopen(path.c_str(), "a")) {}
  ~Log() {
    if (file_) std::fclose(file_);
  }
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  bool good() const { return file_ != nullptr; }
  // `session`: 0 where there is one alone.
  void line(std::size_t session, std::string_view text) {
    const auto passed = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
    const std::lock_guard lock(mutex_);
    std::fprintf(file_, "%.6f ", passed);
    if (session > 0) std::fprintf(file_, "[%zu] ", session);
    std::fprintf(file_, "%.*s\n", static_cast<int>(text.size()), text.data());
    std::fflush(file_);
  }

 private:
  std::FILE* file_;
  std::mutex mutex_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

// One session over one transport, to its end; `over` is called when nothing but work that runs keeps it.
int serve_session(Transport& transport, const ServeOptions& options, Log* log, std::size_t number, const std::function<void(int)>& over) {
  int exit_code = 1;
  DiskFiles files;
  const auto now = [&](std::string_view time_zone) { return options.now ? options.now() : now_in(time_zone); };
  lsp::Host host{files, now, [&](std::string_view bytes) { transport.send(bytes); }, {}, is_alive, system_zones()};
  host.quiet = give_memory_back;
  host.wake_at = [&](std::chrono::steady_clock::time_point moment) { transport.wake_at(moment); };
  host.over = [&](int code) {
    exit_code = code;
    over(code);
    transport.stop();
  };
  if (log) host.log = [log, number](std::string_view line) { log->line(number, line); };
  lsp::Server server(std::move(host), {.version = options.version, .client_process = options.client_process,
                                            .rule_pages = options.rule_pages, .log_level = options.log_level});
  transport.run({.receive = [&](std::string_view bytes) { server.receive(bytes); },
                 .end_of_input = [&] { server.end_of_input(); },
                 .tick = [&] { server.tick(); },
                 .due = [&] { server.due(); },
                 .wait_for_room = [&] { server.wait_for_room(); },
                 .work = [&] { server.work(); },
                 .turn = [&] { server.turn(); }});
  return exit_code;
}

int serve_one(Transport& transport, const ServeOptions& options, Log* log) {
  return serve_session(transport, options, log, 0, [](int code) {
    std::thread([code] {
      std::this_thread::sleep_for(kGrace);
      std::_Exit(code);
    }).detach();
  });
}

int serve_all(std::uint16_t port, const ServeOptions& options, Log* log) {
  std::string why;
  Listener listener(port, why);
  if (listener.port() == 0) {
    std::cerr << "postmortem-ls: cannot listen at port " << port << ": " << why << '\n';
    return 2;
  }
  std::cout << "postmortem-ls listens at 127.0.0.1:" << listener.port() << std::endl;

  if (const std::int64_t process = options.client_process; process > 0)
    std::thread([process] {
      while (is_alive(process)) std::this_thread::sleep_for(kGrace);
      std::_Exit(1);
    }).detach();

  struct Running {
    std::unique_ptr<Transport> transport;
    std::atomic<bool> over = false;
    std::thread thread;
  };
  std::vector<std::unique_ptr<Running>> sessions;
  for (std::size_t number = 1; auto transport = listener.accept(); ++number) {
    std::erase_if(sessions, [](const auto& one) {
      if (one->over) one->thread.join();
      return one->over.load();
    });
    if (sessions.size() >= kMaxSessions) continue;  // its end closes the connection
    auto& running = *sessions.emplace_back(std::make_unique<Running>());
    running.transport = std::move(transport);
    running.thread = std::thread([&running, &options, log, number] {
      serve_session(*running.transport, options, log, number, [](int) {});
      running.over = true;
    });
  }
  // A signal ends all of them at once: what they hold is the clients'.
  std::cout.flush();
  std::_Exit(0);
}

std::unique_ptr<Transport> transport_for(const ServeOptions& options, std::string& why) {
  if (options.socket) return connect_tcp(*options.socket, why);
  if (!options.pipe.empty()) return connect_local(options.pipe, why);
  return std::make_unique<StdioTransport>();
}

}  // namespace

int serve(const ServeOptions& options) {
  ::signal(SIGPIPE, SIG_IGN);
  use_little_memory();
  std::unique_ptr<Log> log;
  if (!options.log_file.empty()) {
    log = std::make_unique<Log>(options.log_file);
    if (!log->good()) {
      std::cerr << "postmortem-ls: cannot write " << options.log_file << '\n';
      return 2;
    }
  }
  if (options.listen) return serve_all(*options.listen, options, log.get());
  std::string why;
  const auto transport = transport_for(options, why);
  if (!transport) {
    std::cerr << "postmortem-ls: cannot reach the client at " << (options.socket ? "port " + std::to_string(*options.socket) : options.pipe) << ": "
              << why << '\n';
    return 2;
  }
  return serve_one(*transport, options, log.get());
}

}  // namespace pm::app

// The post-mortems of the workspace folders that are not open: what they are, for symbols and diagnostics of the whole workspace.
//
// Nothing is read before somebody asks. A pass lists the folders, then reads and analyses what is new or changed, some files at
// a time on a worker, so that requests about open documents get their turn; what is known stays known. Bounded: kMaxFiles
// documents, kMaxAnalysed bytes each. Threads: the session's turns. Errors: none; what cannot be read is not there.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lsp/answers/workspace_symbols.h"
#include "lsp/capabilities.h"
#include "lsp/files.h"
#include "lsp/scheduler.h"
#include "lsp/settings_provider.h"

namespace pm::lsp {

class Workspace {
 public:
  static constexpr std::size_t kMaxFiles = 2000;

  struct File {
    std::string path;
    std::string uri;
    bool postmortem = false;
    Json diagnostics = Json::array();  // warnings and errors: a file that nobody looks at shall not nag
    std::string result_id;
    std::vector<WorkspaceSymbol> symbols;
    // what they were made of
    FileStamp stamp;
    EnginePtr engine;
    calendar::Date today{};
  };
  using Each = std::function<void(const File&)>;       // one post-mortem or what was one
  using Done = std::function<void(bool complete)>;     // false: cancelled, or there are more files than are looked at
  using Progress = std::function<void(std::size_t done, std::size_t all)>;

  Workspace(Files& files, Scheduler& scheduler, SettingsProvider& settings, std::function<calendar::Now(const settings::Settings&)> now)
      : files_(files), scheduler_(scheduler), settings_(settings), now_(std::move(now)) {}
  ~Workspace();

  void set_folders(std::vector<std::string> folders);
  // A watcher looks at the documents: they are not listed again before it says so.
  void set_watched(bool watched) { watched_ = watched; }
  void changed() { listed_ = false; }

  // Tells of every file, then that it is done; joins the pass that runs.
  void visit(ClientPtr client, Each each, Done done);
  // Hears how far the pass is that runs.
  void set_progress(Progress progress) { progress_ = std::move(progress); }
  bool running() const { return running_; }
  // The pass that runs ends where it is.
  void cancel();

 private:
  struct Visitor {
    Each each;
    Done done;
  };
  struct Batch;

  void list();
  void step();
  void end(bool complete);

  Files& files_;
  Scheduler& scheduler_;
  SettingsProvider& settings_;
  std::function<calendar::Now(const settings::Settings&)> now_;
  ClientPtr client_;
  std::vector<std::string> folders_;
  using FilePtr = std::shared_ptr<const File>;
  std::map<std::string, FilePtr> known_;
  std::vector<std::string> order_;
  std::size_t next_ = 0;
  bool listed_ = false;
  bool complete_ = true;
  bool watched_ = false;
  bool running_ = false;
  std::map<std::string, EnginePtr> engines_;  // by folder, of the pass that runs
  std::vector<Visitor> visitors_;
  Progress progress_;
  std::shared_ptr<std::atomic<bool>> stop_;
};

}  // namespace pm::lsp

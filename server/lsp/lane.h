// The analysis of one open document: which versions wait, which one runs, and what came out last.
//
// Every version that a request asked about is analysed and answered as it was; versions that nobody asked about are skipped
// when a newer one is there, and stopped when they already run. One version runs at a time, for the Analyzer keeps what it knows
// of the one before. Threads: the session's turns; the work itself runs on the scheduler's. Errors: an
// analysis that throws becomes an Analysis with `failure`, and the next one starts from scratch.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "analysis/snapshot.h"
#include "lsp/capabilities.h"
#include "lsp/json_text.h"
#include "lsp/json_rpc.h"
#include "lsp/scheduler.h"

namespace pm::lsp {

// Texts beyond this are not analysed.
inline constexpr text::Offset kMaxAnalysed = text::Offset{4} << 20;

struct LaneInput {
  std::uint64_t revision = 0;  // counts every change of text or settings
  std::string uri;
  bool configuration = false;  // a buffer of `.postmortem.yaml`
  analysis::Request request;
};

struct Analysis {
  std::uint64_t revision = 0;
  std::int64_t version = 0;
  analysis::SnapshotPtr snapshot;  // nullptr for configuration files and texts that are too large
  JsonText diagnostics{"[]"};
  bool concerned = false;  // it is a post-mortem, or configuration: its diagnostics are told for every version
  std::string failure;
};
using AnalysisPtr = std::shared_ptr<const Analysis>;

class Lane : public std::enable_shared_from_this<Lane> {
 public:
  using Waiter = std::function<void(const AnalysisPtr&)>;

  // `on_result` hears of each analysis that is still the newest when it is done.
  Lane(Scheduler& scheduler, ClientPtr client, Waiter on_result)
      : scheduler_(scheduler), client_(std::move(client)), on_result_(std::move(on_result)) {}

  // The document has changed, or what it is judged by.
  void supersede(LaneInput input);
  // Calls back with the analysis of the newest version: at once where it is there, else as soon as possible.
  void ask(CallPtr call, Waiter waiter);
  // Begins the newest version unless one runs.
  void start();
  // Whether start() would begin something.
  bool ready() const { return !running_ && !steps_.empty(); }
  // Requests have been cancelled: work that only they wanted stops.
  void prune();
  // The document is closed: only what was asked for is still done, and on_result is not called again.
  void close();

 private:
  struct Step {
    LaneInput input;
    std::vector<std::pair<CallPtr, Waiter>> waiters;
    bool wanted() const { return !waiters.empty(); }
  };

  // Whether the newest version has not begun.
  bool waits() const { return steps_.size() > (running_ ? 1u : 0u); }
  void pump(bool even_unwanted);
  void stop_if_stale();
  void run_front();
  void finish(AnalysisPtr result);

  Scheduler& scheduler_;
  ClientPtr client_;
  Waiter on_result_;
  std::shared_ptr<analysis::Analyzer> analyzer_;
  std::deque<Step> steps_;
  bool running_ = false;  // the front step
  std::shared_ptr<std::atomic<bool>> stop_;
  AnalysisPtr latest_;
  std::uint64_t newest_ = 0;
  bool closed_ = false;
};

}  // namespace pm::lsp

#include "lsp/lane.h"

#include <algorithm>
#include <utility>

#include "config/config.h"
#include "lsp/answers/diagnostics.h"

namespace pm::lsp {
namespace {

// So much of a text that is too large is looked at, to tell whether it is a post-mortem at all.
constexpr text::Offset kSample = text::Offset{64} << 10;

Analysis analyse_configuration(const LaneInput& input, const ClientCapabilities& client) {
  const text::Source& source = *input.request.source;
  Analysis out;
  out.concerned = true;
  settings::Settings base;
  if (input.request.engine) base.zones = input.request.engine->settings().zones;
  if (source.size() <= kMaxAnalysed) out.diagnostics = diagnostics(source, config::read(source.text(), std::move(base)).problems, client);
  return out;
}

Analysis analyse_sample(const LaneInput& input) {
  const text::Source& source = *input.request.source;
  analysis::Request sample = input.request;
  sample.source = std::make_shared<text::Source>(source.text().substr(0, source.line_begin(source.line_of(kSample))));
  Analysis out;
  if (analysis::analyze(sample)->document.is_postmortem()) {
    out.concerned = true;
    out.diagnostics = too_large(source.size());
  }
  return out;
}

}  // namespace

void Lane::supersede(LaneInput input) {
  newest_ = input.revision;
  if (waits() && !steps_.back().wanted()) steps_.back().input = std::move(input);
  else steps_.push_back({std::move(input), {}});
  stop_if_stale();
}

void Lane::ask(CallPtr call, Waiter waiter) {
  if (steps_.empty() || (latest_ && latest_->revision == newest_)) return waiter(latest_);
  steps_.back().waiters.emplace_back(std::move(call), std::move(waiter));
  pump(false);
}

void Lane::start() { pump(true); }

void Lane::prune() {
  for (Step& step : steps_) std::erase_if(step.waiters, [](const auto& waiter) { return waiter.first->cancelled(); });
  stop_if_stale();
}

void Lane::close() {
  closed_ = true;
  stop_if_stale();
}

void Lane::stop_if_stale() {
  if (running_ && !steps_.front().wanted() && (closed_ || steps_.size() > 1)) stop_->store(true, std::memory_order_relaxed);
}

void Lane::pump(bool even_unwanted) {
  if (running_) return;
  while (steps_.size() > 1 && !steps_.front().wanted()) steps_.pop_front();
  if (!steps_.empty() && (steps_.front().wanted() || (even_unwanted && !closed_))) run_front();
}

void Lane::run_front() {
  running_ = true;
  Step& step = steps_.front();
  if (!analyzer_) analyzer_ = std::make_shared<analysis::Analyzer>();
  stop_ = std::make_shared<std::atomic<bool>>(false);

  struct Job {
    LaneInput input;
    AnalysisPtr result;
  };
  auto job = std::make_shared<Job>(Job{step.input, nullptr});
  auto work = [job, client = client_, analyzer = analyzer_, stop = stop_] {
    Analysis out;
    try {
      const LaneInput& input = job->input;
      if (input.configuration) {
        out = analyse_configuration(input, *client);
      } else if (input.request.source->size() > kMaxAnalysed) {
        out = analyse_sample(input);
      } else {
        out.snapshot = analyzer->run(input.request, [&stop] { return stop->load(std::memory_order_relaxed); });
        if (!out.snapshot) return;
        out.concerned = out.snapshot->document.is_postmortem();
        out.diagnostics = diagnostics(*out.snapshot, input.uri, *client);
      }
    } catch (const std::exception& problem) {
      out = {};
      out.failure = problem.what();
    }
    out.revision = job->input.revision;
    out.version = job->input.request.version;
    job->result = std::make_shared<const Analysis>(std::move(out));
  };
  scheduler_.submit(std::move(work), [self = shared_from_this(), job] { self->finish(std::move(job->result)); });
}

void Lane::finish(AnalysisPtr result) {
  running_ = false;
  Step step = std::move(steps_.front());
  steps_.pop_front();
  if (result && !result->failure.empty()) {
    analyzer_.reset();  // its state cannot be trusted any more
  }
  AnalysisPtr before;   // to give back a large document takes a while: first its successor is told
  if (result) {
    const bool newest = result->revision == newest_;
    if (newest) before = std::exchange(latest_, result);
    for (const auto& [call, waiter] : step.waiters)
      if (!call->cancelled()) waiter(result);
    if (newest && !closed_) on_result_(result);
  }
  pump(false);
}

}  // namespace pm::lsp

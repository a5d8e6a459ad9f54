#include "analysis/snapshot.h"

namespace pm::analysis {

SnapshotPtr Analyzer::run(const Request& request, const std::function<bool()>& cancelled) {
  if (cancelled && cancelled()) return nullptr;
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->path = request.path;
  snapshot->version = request.version;
  snapshot->source = request.source;
  snapshot->engine = request.engine;
  snapshot->now = request.now;
  if (engine_ != request.engine) parse_state_.forget();
  engine_ = request.engine;
  try {
    snapshot->document = model::build({request.source, request.path, request.format, &request.engine->settings(), cancelled}, parse_state_);
  } catch (const model::Cancelled&) {
    return nullptr;
  }
  if (cancelled && cancelled()) return nullptr;
  snapshot->findings = request.engine->lint(snapshot->document, request.now, lint_state_, cancelled);
  if (cancelled && cancelled()) return nullptr;
  return snapshot;
}

SnapshotPtr analyze(const Request& request) { return Analyzer().run(request); }

void warm_up() {
  const auto engine = std::make_shared<const rules::Engine>(std::make_shared<const settings::Settings>());
  const auto source = std::make_shared<const text::Source>("# Post-mortem\n\n## Timeline\n\n- 14:23 — Deploy of v2 began\n");
  analyze({"postmortem.md", 0, model::Format::Markdown, source, engine, {}});
}

}  // namespace pm::analysis

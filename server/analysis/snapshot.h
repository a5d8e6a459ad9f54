// One version of one document with all that is known of it.
//
// Threads: a Snapshot is immutable and shared between threads. An Analyzer belongs to one document and is used by one thread
// at a time. Errors: none.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/adapters.h"
#include "model/document.h"
#include "rules/engine.h"

namespace pm::analysis {

struct Snapshot {
  std::string path;                   // path or URI as handed in
  std::int64_t version = 0;
  text::SourcePtr source;
  model::Document document;
  std::shared_ptr<const rules::Engine> engine;   // with the settings it was linted under
  calendar::Now now;
  std::vector<rules::Finding> findings;          // none where it is no post-mortem

  const settings::Settings& settings() const { return engine->settings(); }
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

struct Request {
  std::string path;
  std::int64_t version = 0;
  model::Format format = model::Format::Markdown;
  text::SourcePtr source;
  std::shared_ptr<const rules::Engine> engine;
  calendar::Now now;
};

class Analyzer {
 public:
  // What the last run did anew: see model::ParseState::Work; `judged` counts the blocks that the blameless detector looked at.
  struct Work {
    std::size_t parsed = 0;
    std::size_t modelled = 0;
    std::size_t judged = 0;
  };
  Work work() const { return {parse_state_.work().parsed, parse_state_.work().modelled, lint_state_.analysed()}; }
  // nullptr where `cancelled` said yes on the way. Edits already told stay told.
  SnapshotPtr run(const Request& request, const std::function<bool()>& cancelled = {});

 private:
  model::ParseState parse_state_;
  rules::LintState lint_state_;
  std::shared_ptr<const rules::Engine> engine_;   // of the last run, whose settings the state was read under
};

// Once, from scratch.
SnapshotPtr analyze(const Request& request);

// Makes what is made once per process (vocabulary, lexicon), so that the first document need not wait for it.
void warm_up();

}  // namespace pm::analysis

// Any bytes as a document, Markdown or YAML: parse, model, rules, and every fix of every finding. The first byte chooses the
// format and whether the rest comes as one version or as a row of edits, of which the last must equal a fresh start.
#include <cstdlib>
#include <string>

#include "analysis/snapshot.h"

using namespace pm;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

std::string shape(const analysis::Snapshot& snapshot) {
  std::string out;
  for (const rules::Finding& f : snapshot.findings)
    out += std::string(f.rule->id) + " " + std::to_string(f.span.begin) + "-" + std::to_string(f.span.end) + " " + f.message + "\n";
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2 || size > 20000) return 0;
  static const auto engine = std::make_shared<const rules::Engine>(std::make_shared<const settings::Settings>());
  const bool yaml = (data[0] & 1) != 0;
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  analysis::Request request{"postmortem", 1, yaml ? model::Format::Yaml : model::Format::Markdown, nullptr, engine,
                            {*calendar::make_date(2026, 4, 10), {12, 0, 0}}};
  request.source = std::make_shared<const text::Source>(text);
  const analysis::SnapshotPtr fresh = analysis::analyze(request);
  for (const rules::Finding& finding : fresh->findings) {
    require(finding.span.begin <= finding.span.end && finding.span.end <= text.size());
    for (const rules::Fix& fix : engine->fixes(fresh->document, request.now, finding))
      for (const text::TextEdit& edit : fix.edits) require(edit.span.begin <= edit.span.end && edit.span.end <= text.size());
  }
  if ((data[0] & 2) == 0) return 0;
  analysis::Analyzer analyzer;
  request.source = std::make_shared<const text::Source>(text.substr(0, text.size() / 2));
  analyzer.run(request);
  request.source = std::make_shared<const text::Source>(text);
  require(shape(*analyzer.run(request)) == shape(*fresh));
  return 0;
}

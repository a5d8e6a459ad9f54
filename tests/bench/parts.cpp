// The parts of the work on one document, each alone (Google Benchmark): see docs/performance.md.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "analysis/snapshot.h"
#include "prose/blame.h"
#include "syntax/line.h"
#include "syntax/markdown.h"
#include "syntax/yaml_parser.h"

using namespace pm;

namespace {

struct Document {
  const char* name;
  model::Format format;
};
constexpr Document kDocuments[] = {{"postmortem-6k.md", model::Format::Markdown},     {"postmortem-100k.md", model::Format::Markdown},
                                   {"postmortem-1m.md", model::Format::Markdown},     {"postmortem-6k.yaml", model::Format::Yaml},
                                   {"postmortem-100k.yaml", model::Format::Yaml},     {"postmortem-1m.yaml", model::Format::Yaml}};

text::SourcePtr read(const Document& document) {
  std::ifstream file(std::string(PM_BENCH_DOCUMENTS "/") + document.name, std::ios::binary);
  return std::make_shared<text::Source>(std::string(std::istreambuf_iterator<char>(file), {}));
}

analysis::Request request_for(const Document& document, text::SourcePtr source) {
  static const auto engine = std::make_shared<const rules::Engine>(std::make_shared<const settings::Settings>());
  return {document.name, 1, document.format, std::move(source), engine, {*calendar::make_date(2026, 4, 1), {12, 0, 0}}};
}

void blocks(benchmark::State& state, Document document) {
  const auto source = read(document);
  for (auto _ : state) {
    if (document.format == model::Format::Markdown) {
      syntax::MarkdownParser parser;
      benchmark::DoNotOptimize(parser.parse(source));
    } else {
      syntax::YamlParser parser;
      benchmark::DoNotOptimize(parser.parse(source));
    }
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * source->size());
}

// The words of every block, one after the other.
template <class Work>
void each_text(benchmark::State& state, const Document& document, const Work& work) {
  const auto source = read(document);
  syntax::MarkdownParser parser;
  std::vector<std::string> texts;
  std::int64_t bytes = 0;
  for (const syntax::MarkdownBlock& block : parser.parse(source).all)
    if (!block.content.empty()) {
      texts.emplace_back(source->slice(block.content));
      bytes += static_cast<std::int64_t>(texts.back().size());
    }
  for (auto _ : state)
    for (const std::string& text : texts) work(text);
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes);
  state.counters["texts"] = static_cast<double>(texts.size());
}

void inlines(benchmark::State& state, Document document) {
  each_text(state, document, [](const std::string& text) { benchmark::DoNotOptimize(syntax::parse_inline(text)); });
}

void lines(benchmark::State& state, Document document) {
  each_text(state, document, [](const std::string& text) { benchmark::DoNotOptimize(syntax::parse_line(text)); });
}

void blame(benchmark::State& state, Document document) {
  const prose::BlameDetector detector;
  const prose::KnownNames names{{"mira", "tomas"}, {"mira", "tomas"}, {"payments"}};
  each_text(state, document, [&](const std::string& text) { benchmark::DoNotOptimize(detector.find({text, {}, prose::Place::RootCause}, names)); });
}

void model_build(benchmark::State& state, Document document) {
  const auto request = request_for(document, read(document));
  for (auto _ : state) {
    model::ParseState kept;
    benchmark::DoNotOptimize(model::build({request.source, request.path, request.format, &request.engine->settings()}, kept));
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * request.source->size());
}

// Known prose is not judged again, so this is the rules alone.
void rules_known(benchmark::State& state, Document document) {
  const auto request = request_for(document, read(document));
  const auto snapshot = analysis::analyze(request);
  rules::LintState kept;
  request.engine->lint(snapshot->document, request.now, kept);
  for (auto _ : state) benchmark::DoNotOptimize(request.engine->lint(snapshot->document, request.now, kept));
}

void rules_fresh(benchmark::State& state, Document document) {
  const auto request = request_for(document, read(document));
  const auto snapshot = analysis::analyze(request);
  for (auto _ : state) benchmark::DoNotOptimize(request.engine->lint(snapshot->document, request.now));
}

void whole(benchmark::State& state, Document document) {
  const auto request = request_for(document, read(document));
  for (auto _ : state) benchmark::DoNotOptimize(analysis::analyze(request));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * request.source->size());
}

// Letters that are typed and taken away again in the middle of the document, at the end of a line.
void keystroke(benchmark::State& state, Document document) {
  auto request = request_for(document, read(document));
  analysis::Analyzer analyzer;
  analyzer.run(request);
  const std::string& text = request.source->text();
  const auto at = static_cast<text::Offset>(text.find('\n', text.size() / 2));
  bool typed = false;
  for (auto _ : state) {
    std::string changed = request.source->text();
    typed ? changed.erase(at, 1) : changed.insert(at, 1, 'x');
    const auto after = std::make_shared<text::Source>(std::move(changed));
    typed = !typed;
    request.source = after;
    benchmark::DoNotOptimize(analyzer.run(request));
  }
}

void add(const char* part, void (*run)(benchmark::State&, Document), bool markdown_alone = false) {
  for (const Document& document : kDocuments)
    if (!markdown_alone || document.format == model::Format::Markdown)
      benchmark::RegisterBenchmark((std::string(part) + "/" + document.name).c_str(), run, document)->Unit(benchmark::kMicrosecond);
}

}  // namespace

int main(int argc, char** argv) {
  add("blocks", blocks);
  add("inline", inlines, true);
  add("line-grammar", lines, true);
  add("blame", blame, true);
  add("model", model_build);
  add("rules, prose known", rules_known);
  add("rules, prose new", rules_fresh);
  add("all", whole);
  add("keystroke", keystroke);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
}

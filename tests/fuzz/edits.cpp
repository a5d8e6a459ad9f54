// A document under a row of edits: after each one findings and model equal those of a fresh start. The input's first byte chooses the
// format, its last 96 bytes are up to 16 edits of six bytes (place, length, piece); what stands between is the document. A piece is one
// of those below or some lines of the document as it was.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "analysis/snapshot.h"
#include "config/yaml_check.h"
#include "unit/model_difference.h"

using namespace pm;

namespace {

constexpr std::string_view kPieces[] = {
    "",          "x",      "\n",        "\r\n",         "- ",          "14:23 UTC – ", "## Timeline\n", "🔥",   "日本",
    "| a | b |", "```\n",  "<!-- ",     " -->",         "---\n",       "> ",           "@sarah",        "  ",   "[",
    "\"",        ": ",     "{{what}}",  "2026-04-01",   "Why? Because ", "* * *\n",     "\t",            "`",    "P1",
    "# ",        "timeline:\n", "  - {", "}\n",         "&a ",         "*a",           "|\n",           "\xEF\xBB\xBF", "\xFF"};

std::string_view lines_of(std::string_view text, std::size_t from, std::size_t count) {
  const std::size_t before = text.rfind('\n', from);
  const std::size_t begin = before == text.npos ? 0 : before + 1;
  std::size_t end = begin;
  while (end < text.size() && count > 0)
    if (text[end++] == '\n') --count;
  return text.substr(begin, end - begin);
}

std::shared_ptr<const rules::Engine> make_engine() {
  auto settings = std::make_shared<settings::Settings>();
  settings->yaml_check = config::yaml_mistakes;
  return std::make_shared<const rules::Engine>(std::move(settings));
}

std::string shape(const analysis::Snapshot& snapshot) {
  std::string out;
  for (const rules::Finding& f : snapshot.findings)
    out += std::string(f.rule->id) + " " + std::to_string(f.span.begin) + "-" + std::to_string(f.span.end) + " " + f.message + "\n";
  return out;
}

[[noreturn]] void report(const std::string& before, const analysis::Snapshot& kept, const analysis::Snapshot& fresh) {
  std::fprintf(stderr, "--- before\n%s\n--- after\n%s\n--- findings kept\n%s--- findings afresh\n%s", before.c_str(),
               kept.source->text().c_str(), shape(kept).c_str(), shape(fresh).c_str());
  if (!(kept.document == fresh.document))
    std::fprintf(stderr, "--- of the model: %s\n", test::difference(kept.document, fresh.document).c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kEdit = 6;
  constexpr std::size_t kEdits = 16 * kEdit;
  if (size < 2 + kEdit || size > 8000) return 0;
  static const auto engine = make_engine();
  const std::size_t tail = std::min(kEdits, (size - 1) / 2 / kEdit * kEdit);
  const std::string start(reinterpret_cast<const char*>(data) + 1, size - 1 - tail);
  std::string text = start;
  analysis::Request request{"postmortem", 1, (data[0] & 1) != 0 ? model::Format::Yaml : model::Format::Markdown, nullptr, engine,
                            {*calendar::make_date(2026, 4, 10), {12, 0, 0}}};
  analysis::Analyzer analyzer;
  request.source = std::make_shared<const text::Source>(text);
  analyzer.run(request);
  std::string before = text;  // of the last run that was not stopped
  for (const std::uint8_t* edit = data + size - tail; edit != data + size; edit += kEdit) {
    const std::size_t from = (edit[0] * 256U + edit[1]) % (text.size() + 1);
    const std::size_t length = std::min<std::size_t>(edit[2] * (edit[3] % 4 == 0 ? 8U : 1U) % 600U, text.size() - from);
    const std::size_t choice = edit[4] % (std::size(kPieces) + 8);
    const std::string_view piece = choice < std::size(kPieces) ? kPieces[choice] : lines_of(start, (edit[1] * 251U + edit[3]) % (start.size() + 1), choice - std::size(kPieces) + 1);
    text.replace(from, length, piece);
    // Some edits are absorbed before the next run, or stop one, as when a writer types faster than the work goes.
    if (edit[5] % 3 == 0) continue;
    request.source = std::make_shared<const text::Source>(text);
    if (edit[5] % 3 == 1) {
      int left = edit[5] / 3;
      if (!analyzer.run(request, [&] { return --left < 0; })) continue;
    }
    const analysis::SnapshotPtr kept = analyzer.run(request), fresh = analysis::analyze(request);
    if (shape(*kept) != shape(*fresh) || !(kept->document == fresh->document)) report(before, *kept, *fresh);
    before = text;
  }
  return 0;
}

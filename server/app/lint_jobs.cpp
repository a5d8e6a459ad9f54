#include "app/lint_jobs.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <thread>

#include "analysis/snapshot.h"
#include "app/read_file.h"
#include "app/unified_diff.h"
#include "features/features.h"

namespace pm::app {
namespace {

constexpr int kMaxRounds = 10;

// Why a document that the user named is not checked, and what would change that.
std::string why_not(const model::Document& document) {
  if (document.recognition == model::Recognition::OptedOut) return "not checked: it, or the configuration, says that it is no post-mortem";
  if (document.nearly_empty) return "not taken for a post-mortem: there is hardly anything in it; `postmortem-ls new FILE` writes the template";
  return document.format == model::Format::Yaml
             ? "not taken for a post-mortem; `# postmortem: yes` in it, or `include` in .postmortem.yaml, makes it one"
             : "not taken for a post-mortem; `<!-- postmortem: yes -->` in it, or `include` in .postmortem.yaml, makes it one";
}

JobResult run_job(const Job& job) {
  JobResult result;
  const auto format = model::format_of({}, job.absolute);
  if (!format) {
    result.remark = "not checked: by its name it is neither Markdown (.md) nor YAML (.yaml)";
    return result;
  }
  FileText file;
  if (job.text)
    file.text = *job.text;
  else
    file = read_file(job.absolute, kMaxDocument);
  if (file.too_large) {
    if (!job.named) {
      result.remark = "not checked: larger than 4 MB";
      return result;
    }
    result.diagnostics.push_back({job.path, {}, {}, settings::Severity::Information, "document/too-large",
                                  "The document is larger than 4 MB and is not checked: split it, or leave out what was pasted.", {}});
    return result;
  }
  if (!file.text) {
    result.outcome = Outcome::Unreadable;
    result.remark = "cannot be read: " + file.error;
    return result;
  }
  if (is_binary(*file.text)) {
    if (job.named) result.remark = "not checked: it is no text in UTF-8";
    return result;
  }
  const std::string as_read = *file.text;
  auto source = std::make_shared<const text::Source>(without_mark(std::move(*file.text)));
  const auto analyse = [&] { return analysis::analyze({job.absolute, 0, *format, source, job.configuration->engine, job.configuration->now}); };
  auto snapshot = analyse();
  if (!snapshot->document.is_postmortem()) {
    if (job.named) result.remark = why_not(snapshot->document);
    return result;
  }
  result.outcome = Outcome::PostMortem;
  if (job.fixing != Fixing::No) {
    const std::string before = source->text();
    // One fix may make room for the next.
    for (int round = 0; round < kMaxRounds; ++round) {
      const auto edits = features::safe_fixes(*snapshot);
      if (edits.empty()) break;
      source = std::make_shared<const text::Source>(text::apply_edits(source->text(), edits));
      snapshot = analyse();
    }
    result.fixed = source->text() != before;
    const std::string mark = as_read.substr(0, as_read.size() - before.size());
    if (result.fixed && job.fixing == Fixing::Show) result.diff = unified_diff(job.path, before, source->text());
    if (result.fixed && job.fixing == Fixing::Write) {
      if (const std::string error = write_file(job.absolute, mark + source->text()); !error.empty()) {
        result.outcome = Outcome::Unreadable;
        result.remark = "cannot be written: " + error;
        return result;
      }
    }
  }
  Places begins(*source), ends(*source), related_places(*source);
  for (const rules::Finding& finding : snapshot->findings) {
    Diagnostic d = make_diagnostic(job.path, begins, ends, finding.span, finding.severity, finding.rule->id, finding.message);
    for (const rules::Related& related : finding.related) d.notes.push_back({related_places.of(related.span.begin), related.message});
    result.diagnostics.push_back(std::move(d));
  }
  std::stable_sort(result.diagnostics.begin(), result.diagnostics.end(), [](const Diagnostic& a, const Diagnostic& b) { return a.begin < b.begin; });
  return result;
}

JobResult run_safely(const Job& job) {
  try {
    return run_job(job);
  } catch (const std::exception& error) {
    return {Outcome::Unreadable, {}, std::string("cannot be checked: ") + error.what(), {}, {}};
  }
}

}  // namespace

std::vector<JobResult> run_jobs(const std::vector<Job>& jobs) {
  std::vector<JobResult> results(jobs.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < jobs.size(); i = next++) results[i] = run_safely(jobs[i]);
  };
  const std::size_t count = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), jobs.size());
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < count; ++i) others.emplace_back(work);
  work();
  others.clear();
  return results;
}

}  // namespace pm::app

#include "app/lint_command.h"

#include <filesystem>
#include <iostream>
#include <map>
#include <set>

#include "app/command_line.h"
#include "app/json_output.h"
#include "app/lint_jobs.h"
#include "app/printer.h"
#include "app/read_file.h"
#include "app/terminal.h"
#include "app/workspace_files.h"

namespace pm::app {
namespace {

namespace fs = std::filesystem;

void tell(const std::string& path, const std::string& message) { std::cerr << printable(path) << ": " << printable(message) << '\n'; }

// What the paths of the command line come to.
class Collector {
 public:
  bool failed() const { return failed_; }
  const std::vector<Job>& jobs() const { return jobs_; }
  const std::vector<ConfigurationPtr>& configurations() const { return used_; }

  void add_path(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
      fail(path, "no such file or folder");
    } else if (error) {
      fail(path, "cannot be read: " + error.message());
    } else if (fs::is_directory(status)) {
      add_folder(path);
    } else if (is_configuration(path)) {
      use(configurations_.for_file(absolute_path(path)));
    } else {
      add_file(path, true);
    }
  }

  void add_standard_input(const std::string& name) {
    FileText text = read_standard_input(kMaxDocument);
    if (!text.text) {
      fail("standard input", text.too_large ? "larger than 4 MB" : "cannot be read: " + text.error);
      return;
    }
    // Without a name it is Markdown that belongs to the current folder.
    const std::string shown = name.empty() ? "<stdin>" : name;
    const std::string absolute = absolute_path(name.empty() ? "stdin.md" : name);
    if (is_configuration(absolute)) {
      fail(shown, "a configuration is checked as a file: postmortem-ls lint " + shown);
      return;
    }
    const ConfigurationPtr configuration = configurations_.for_file(absolute);
    use(configuration);
    jobs_.push_back({shown, absolute, configuration, true, std::move(text.text)});
  }

 private:
  void fail(const std::string& path, const std::string& message) {
    tell(path, message);
    failed_ = true;
  }

  void use(const ConfigurationPtr& configuration) {
    if (!configuration->path.empty() && seen_.insert(configuration->path).second) used_.push_back(configuration);
  }

  void add_folder(const std::string& folder) {
    const Search found = find_documents(folder);
    for (const auto& [path, reason] : found.errors) fail(path, "cannot be read: " + reason);
    use(configurations_.for_folder(without_slash(absolute_path(folder))));
    for (const std::string& file : found.files) add_file(file, false);
  }

  void add_file(const std::string& path, bool named) {
    const std::string absolute = absolute_path(path);
    const auto [known, fresh] = by_path_.try_emplace(absolute, jobs_.size());
    if (!fresh) {
      jobs_[known->second].named |= named;
      return;
    }
    const ConfigurationPtr configuration = configurations_.for_file(absolute);
    use(configuration);
    jobs_.push_back({path, absolute, configuration, named, {}});
  }

  static std::string without_slash(std::string path) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return path;
  }

  Configurations configurations_;
  std::vector<Job> jobs_;
  std::map<std::string, std::size_t> by_path_;
  std::vector<ConfigurationPtr> used_;
  std::set<std::string> seen_;
  bool failed_ = false;
};

std::string files_in_words(std::size_t count) { return std::to_string(count) + (count == 1 ? " file" : " files"); }

// The level from which on a finding counts; -1: none does.
int level_of(const std::string& fail_on) {
  for (const auto severity : {settings::Severity::Error, settings::Severity::Warning, settings::Severity::Information, settings::Severity::Hint})
    if (fail_on == name_of(severity)) return static_cast<int>(severity);
  return -1;
}

}  // namespace

int run_lint(const LintOptions& options) {
  Collector collector;
  bool reads_input = false;
  for (const std::string& path : options.paths) reads_input |= path == "-";
  if (!reads_input && !options.stdin_name.empty()) {
    std::cerr << "postmortem-ls: --stdin-filename names what standard input holds: use it with `lint -`\n";
    return kCannot;
  }
  bool input_read = false;
  for (const std::string& path : options.paths) {
    if (path != "-")
      collector.add_path(path);
    else if (!input_read) {
      collector.add_standard_input(options.stdin_name);
      input_read = true;
    }
  }

  if (options.fix && reads_input) {
    std::cerr << "postmortem-ls: --fix writes files, and standard input is none: use `lint - --diff`\n";
    return kCannot;
  }
  if (options.fix && options.diff) {
    std::cerr << "postmortem-ls: --fix writes, --diff only shows: choose one\n";
    return kCannot;
  }

  bool failed = collector.failed();
  Tally tally;
  std::vector<Diagnostic> diagnostics;
  for (const ConfigurationPtr& configuration : collector.configurations()) {
    Places begins(*configuration->source), ends(*configuration->source);
    for (const config::Problem& problem : configuration->problems)
      diagnostics.push_back(make_diagnostic(configuration->path, begins, ends, problem.span, problem.severity, problem.code, problem.message));
  }

  std::vector<Job> jobs = collector.jobs();
  if (options.fix || options.diff)
    for (Job& job : jobs) job.fixing = options.fix ? Fixing::Write : Fixing::Show;
  const std::vector<JobResult> results = run_jobs(jobs);
  std::size_t fixed = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    const JobResult& result = results[i];
    if (!result.remark.empty()) tell(collector.jobs()[i].path, result.remark);
    failed |= result.outcome == Outcome::Unreadable;
    fixed += result.fixed && result.outcome == Outcome::PostMortem;
    if (result.outcome == Outcome::PostMortem) ++tally.postmortems;
    if (result.outcome == Outcome::Other) ++tally.others;
    diagnostics.insert(diagnostics.end(), result.diagnostics.begin(), result.diagnostics.end());
  }

  if (options.diff) {
    for (const JobResult& result : results) std::cout << result.diff;
    std::cout.flush();
    std::cerr << files_in_words(fixed) << " would change\n";
    return failed ? kCannot : fixed > 0 ? kFindings : kClean;
  }
  if (options.fix) std::cerr << files_in_words(fixed) << " changed\n";

  const int level = level_of(options.fail_on);
  bool found = false;
  for (const Diagnostic& d : diagnostics) {
    ++tally.by_severity[static_cast<std::size_t>(d.severity)];
    found |= static_cast<int>(d.severity) <= level;
  }
  if (options.format == "json") {
    std::cout << diagnostics_json(diagnostics, tally) << '\n';
  } else {
    print_text(std::cout, diagnostics, Paint(should_colour(options.color)));
    std::cout.flush();
    std::cerr << summary_line(tally) << '\n';
  }
  if (failed) return kCannot;
  return found ? kFindings : kClean;
}

}  // namespace pm::app

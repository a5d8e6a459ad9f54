// Which documents a lint run looks at, and what each of them gives.
//
// Threads: jobs are collected on one thread; run_jobs() spreads them over all cores and gives the results in their order.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/diagnostic.h"
#include "app/workspace_files.h"

namespace pm::app {

// Larger documents are not read: nobody writes them by hand.
inline constexpr std::size_t kMaxDocument = std::size_t{4} << 20;

// Whether safe fixes are applied before the findings are told: in the file, or only to show what would change.
enum class Fixing { No, Show, Write };

struct Job {
  std::string path;                   // as shown
  std::string absolute;
  ConfigurationPtr configuration;
  bool named = false;                 // by the user; not found in a folder
  std::optional<std::string> text;    // of standard input
  Fixing fixing = Fixing::No;
};

enum class Outcome { PostMortem, Other, Unreadable };

struct JobResult {
  Outcome outcome = Outcome::Other;
  std::vector<Diagnostic> diagnostics;
  std::string remark;                 // for stderr; empty: none
  bool fixed = false;                 // something was, or would be, changed
  std::string diff;                   // Fixing::Show
};

std::vector<JobResult> run_jobs(const std::vector<Job>& jobs);

}  // namespace pm::app

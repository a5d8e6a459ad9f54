#include "app/report_command.h"

#include <sys/utsname.h>

#include <filesystem>
#include <iostream>
#include <string>
#include <thread>

#include "app/version.h"
#include "app/workspace_files.h"
#include "lsp/capabilities.h"
#include "rules/registry.h"

namespace pm::app {
namespace {

std::string compiler() {
#if defined(__clang__)
  return "clang " + std::to_string(__clang_major__) + "." + std::to_string(__clang_minor__);
#elif defined(__GNUC__)
  return "gcc " + std::to_string(__GNUC__) + "." + std::to_string(__GNUC_MINOR__);
#else
  return "unknown";
#endif
}

}  // namespace

int run_report() {
  std::cout << "# postmortem-ls: report\n\n- version: " << kVersion << "\n- built with: " << compiler();
#ifdef NDEBUG
  std::cout << ", without assertions";
#endif
  utsname system{};
  if (::uname(&system) == 0) std::cout << "\n- system: " << system.sysname << ' ' << system.release << ", " << system.machine;
  std::cout << "\n- processors: " << std::thread::hardware_concurrency() << "\n- rules: " << rules::all_rules().size() << '\n';

  Configurations configurations;
  const auto configuration = configurations.for_folder(absolute_path("."));
  std::cout << "\n## Configuration of this folder\n\n- file: " << (configuration->path.empty() ? "none" : configuration->path) << '\n';
  for (const config::Problem& problem : configuration->problems)
    std::cout << "- " << configuration->path << ':' << configuration->source->line_of(problem.span.begin) + 1 << ": " << problem.message << '\n';
  const settings::Settings& settings = configuration->engine->settings();
  std::cout << "- people: " << settings.people.size() << ", teams: " << settings.teams.size() << ", code owners: " << settings.code_owners.size()
            << ", services: " << settings.services.size() << ", rules set: " << settings.rules.size() << '\n';

  std::cout << "\n## Capabilities, for a client that declares nothing\n\n```json\n" << lsp::server_capabilities({}).dump(1) << "\n```\n";
  return 0;
}

}  // namespace pm::app

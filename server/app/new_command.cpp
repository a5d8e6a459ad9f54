#include "app/new_command.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <iostream>

#include "app/command_line.h"
#include "app/terminal.h"
#include "app/workspace_files.h"
#include "model/adapters.h"
#include "settings/profiles.h"
#include "templates/templates.h"

namespace pm::app {
namespace {

int refuse(const std::string& path, const std::string& message) {
  std::cerr << printable(path) << ": " << message << '\n';
  return kCannot;
}

std::string reason(int error, const std::string& path) {
  if (error == EEXIST) return "exists already and is not overwritten; choose another name";
  if (error == ENOENT) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return "the folder " + printable(folder.empty() ? "." : folder) + " does not exist; create it first";
  }
  return std::string("cannot be written: ") + std::strerror(error);
}

}  // namespace

int run_new(const std::string& path, const std::string& profile) {
  const auto format = model::format_of({}, path);
  if (!format) return refuse(path, "a post-mortem is written in Markdown or in YAML: end the name in .md or .yaml");
  if (is_configuration(path)) return refuse(path, "this is the name of the configuration, not of a post-mortem; choose another name");
  Configurations configurations;
  settings::Settings wanted = configurations.for_file(absolute_path(path))->engine->settings();
  if (const settings::Profile* chosen = settings::profile(profile)) {
    settings::use(*chosen, wanted);
    wanted.team_template = {};
  }
  const std::string text = templates::whole(*format, wanted);
  std::FILE* file = std::fopen(path.c_str(), "wxb");  // x: only where there is none
  if (file == nullptr) return refuse(path, reason(errno, path));
  const bool written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  const int error = errno;
  const bool closed = std::fclose(file) == 0;
  if (!written || !closed) {
    const int cause = written ? errno : error;
    std::remove(path.c_str());
    return refuse(path, std::string("cannot be written: ") + std::strerror(cause));
  }
  std::cout << printable(path) << ": written\n";
  return kClean;
}

}  // namespace pm::app

// The files that the command line looks at: documents in folders, and the configuration that applies to each.
//
// Paths are shown as the user wrote them; beside that each has an absolute form, for globs and for looking upwards.
// Threads: main only; a Configuration is immutable once it is handed out. Errors: as values.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "calendar/calendar.h"
#include "config/config.h"
#include "rules/engine.h"
#include "text/source.h"

namespace pm::app {

std::string absolute_path(const std::string& path);
// Relative to the current folder where the file is in it.
std::string shown_path(const std::string& absolute);
bool is_configuration(const std::string& path);

struct Search {
  std::vector<std::string> files;                              // sorted
  std::vector<std::pair<std::string, std::string>> errors;     // folders that cannot be read, with the reason
};
// Markdown and YAML documents in a folder and below. Hidden folders and node_modules are left out; links to folders are not
// followed.
Search find_documents(const std::string& folder);

struct Configuration {
  std::string path;                  // as shown; empty: there is none
  text::SourcePtr source;            // its text
  std::vector<config::Problem> problems;
  std::shared_ptr<const rules::Engine> engine;
  calendar::Now now;
};
using ConfigurationPtr = std::shared_ptr<const Configuration>;

class Configurations {
 public:
  // For the documents of a folder (absolute; it need not exist): the nearest `.postmortem.yaml` upwards, and CODEOWNERS.
  ConfigurationPtr for_folder(const std::string& folder);
  ConfigurationPtr for_file(const std::string& absolute_file);

 private:
  ConfigurationPtr load(const std::string& file, const std::string& owners);

  std::map<std::string, ConfigurationPtr> by_folder_;
  std::map<std::pair<std::string, std::string>, ConfigurationPtr> loaded_;
};

}  // namespace pm::app

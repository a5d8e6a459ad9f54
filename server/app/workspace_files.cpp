#include "app/workspace_files.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "app/clock.h"
#include "app/read_file.h"
#include "app/zones.h"
#include "config/yaml_check.h"
#include "model/adapters.h"
#include "templates/team_template.h"
#include "text/strings.h"

namespace pm::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxConfiguration = std::size_t{1} << 21;  // config/ says itself what is too large for it

bool is_file(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error);
}

void search(const fs::path& folder, Search& out) {
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  if (error) {
    out.errors.emplace_back(folder.lexically_normal().string(), error.message());
    return;
  }
  std::vector<fs::path> below;
  for (const fs::directory_iterator end; entries != end; entries.increment(error)) {
    if (error) break;
    const fs::path path = entries->path();
    const std::string name = path.filename().string();
    std::error_code ignored;
    if (entries->is_directory(ignored) && !entries->is_symlink(ignored)) {
      if (!name.starts_with('.') && name != "node_modules") below.push_back(path);
    } else if (!name.starts_with('.') && entries->is_regular_file(ignored) && model::format_of({}, name)) {
      out.files.push_back(path.lexically_normal().string());
    }
  }
  if (error) out.errors.emplace_back(folder.lexically_normal().string(), error.message());
  for (const fs::path& path : below) search(path, out);
}

// The CODEOWNERS file of a folder, if it has one.
std::string owners_in(const fs::path& folder) {
  for (const char* place : {".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"})
    if (is_file(folder / place)) return (folder / place).string();
  return {};
}

constexpr std::size_t kMaxTemplate = std::size_t{1} << 18;

void read_template(config::Result& result) {
  const std::string& path = result.settings.team_template.path;
  if (path.empty()) return;
  FileText text = read_file((fs::path(result.settings.folder) / path).string(), kMaxTemplate);
  if (text.text)
    templates::use_team_template(std::move(*text.text), result.settings);
  else
    result.problems.push_back({{}, settings::Severity::Error, "config/unreadable",
                               "The template " + path + " cannot be read" + (text.too_large ? ": it is larger than 256 KB." : ": " + text.error + ".")});
}

}  // namespace

std::string absolute_path(const std::string& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error);
  return (error ? fs::path(path) : absolute).lexically_normal().string();
}

std::string shown_path(const std::string& absolute) {
  std::error_code error;
  const fs::path here = fs::current_path(error);
  if (error) return absolute;
  const fs::path relative = fs::path(absolute).lexically_relative(here);
  if (relative.empty() || *relative.begin() == "..") return absolute;
  return relative.string();
}

bool is_configuration(const std::string& path) { return fs::path(path).filename() == config::kFileName; }

Search find_documents(const std::string& folder) {
  Search out;
  search(folder, out);
  std::sort(out.files.begin(), out.files.end());
  return out;
}

ConfigurationPtr Configurations::for_file(const std::string& absolute_file) {
  return for_folder(fs::path(absolute_file).parent_path().string());
}

ConfigurationPtr Configurations::for_folder(const std::string& folder) {
  ConfigurationPtr& known = by_folder_[folder];
  if (known) return known;
  std::string file, owners;
  for (fs::path at = folder;; at = at.parent_path()) {
    if (file.empty() && is_file(at / config::kFileName)) file = (at / config::kFileName).string();
    if (owners.empty()) owners = owners_in(at);
    if ((!file.empty() && !owners.empty()) || at == at.parent_path()) break;
  }
  return known = load(file, owners);
}

ConfigurationPtr Configurations::load(const std::string& file, const std::string& owners) {
  ConfigurationPtr& known = loaded_[{file, owners}];
  if (known) return known;
  auto out = std::make_shared<Configuration>();
  config::Result result;
  result.settings.zones = system_zones();
  if (!file.empty()) {
    out->path = shown_path(file);
    const FileText text = read_file(file, kMaxConfiguration);
    if (text.text)
      result = config::read(*text.text, std::move(result.settings));
    else
      result.problems.push_back({{}, settings::Severity::Error, "config/unreadable",
                                 text.too_large ? "The configuration is larger than 1 MB and is not read." : "The configuration cannot be read: " + text.error + "."});
    out->source = std::make_shared<const text::Source>(text.text.value_or(""));
    result.settings.folder = fs::path(file).parent_path().string();
    read_template(result);
  }
  result.settings.yaml_check = config::yaml_mistakes;
  if (!owners.empty()) result.settings.code_owners = config::code_owners(read_file(owners, kMaxConfiguration).text.value_or(""));
  out->problems = std::move(result.problems);
  out->now = now_in(result.settings.time_zone);
  out->engine = std::make_shared<const rules::Engine>(std::make_shared<const settings::Settings>(std::move(result.settings)));
  return known = out;
}

}  // namespace pm::app

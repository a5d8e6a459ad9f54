#include "lsp/settings_provider.h"

#include <algorithm>
#include <array>
#include <utility>

#include "config/yaml_check.h"
#include "templates/team_template.h"

namespace pm::lsp {
namespace {

constexpr std::string_view kOwners = "CODEOWNERS";
constexpr std::array<std::string_view, 3> kOwnerPlaces{"/.github/CODEOWNERS", "/CODEOWNERS", "/docs/CODEOWNERS"};
constexpr std::size_t kMaxConfiguration = std::size_t{1} << 20;
constexpr std::size_t kMaxTemplate = std::size_t{1} << 18;
constexpr std::size_t kMaxEngines = 16;
constexpr std::size_t kMaxProblems = 50;  // that the client is told of in a session
// Members of the section that are for the client or for this layer, not for the configuration.
constexpr std::array<const char*, 6> kNotConfiguration{"diagnostics", "server", "trace", "inlayHints", "codeLens", "semanticTokens"};

std::string_view name_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string parent(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == path.npos ? std::string() : std::string(path.substr(0, slash));
}

bool says_nothing(const Json& value) {
  return value.is_null() || ((value.is_string() || value.is_structured()) && value.empty()) || value == "";
}

Json without_empty(const Json& section) {
  Json out = Json::object();
  if (!section.is_object()) return out;
  for (const auto& [name, value] : section.items())
    if (!says_nothing(value) && std::find(kNotConfiguration.begin(), kNotConfiguration.end(), name) == kNotConfiguration.end())
      out[name] = value;
  return out;
}

std::chrono::milliseconds delay_of(const Json& section) {
  if (!section.is_object() || !section.contains("diagnostics") || !section["diagnostics"].is_object()) return {};
  const auto delay = section["diagnostics"].find("delay");
  if (delay == section["diagnostics"].end() || !delay->is_number_unsigned()) return {};
  return std::chrono::milliseconds(std::min<std::uint64_t>(delay->get<std::uint64_t>(), 10'000));
}

// `name: false` and `name: {member: false}` switch off.
bool is_on(const Json& section, const char* name, const char* member) {
  if (!section.is_object()) return true;
  const auto part = section.find(name);
  if (part == section.end()) return true;
  if (part->is_boolean()) return part->get<bool>();
  return !part->is_object() || part->value(member, Json(true)) != false;
}

Switches switches_of(const Json& section) {
  return {is_on(section, "inlayHints", "enabled"), is_on(section, "codeLens", "enabled"), is_on(section, "semanticTokens", "enabled"),
          is_on(section, "diagnostics", "workspace")};
}

}  // namespace

std::string SettingsProvider::template_path(const std::string& folder, const settings::Settings& settings) const {
  const std::string& path = settings.team_template.path;
  return path.empty() || path.starts_with('/') || folder.empty() ? path : folder + "/" + path;
}

bool SettingsProvider::is_configuration(std::string_view path) { return name_of(path) == config::kFileName; }
bool SettingsProvider::is_code_owners(std::string_view path) { return name_of(path) == kOwners; }

void SettingsProvider::set_client_settings(const Json& section) {
  delay_ = delay_of(section);
  switches_ = switches_of(section);
  client_problems_.clear();
  if (ClientSettings now = client_settings(section); now.text != client_.text) {
    client_ = std::move(now);
    engines_.clear();
  }
}

void SettingsProvider::set_folder_settings(const std::vector<std::pair<std::string, Json>>& sections) {
  std::map<std::string, ClientSettings> now;
  for (const auto& [folder, section] : sections) {
    ClientSettings settings = client_settings(section);
    if (settings.text == client_.text) continue;
    const auto known = client_by_folder_.find(folder);
    now[folder] = known != client_by_folder_.end() && known->second.text == settings.text ? known->second : std::move(settings);
  }
  client_by_folder_ = std::move(now);
}

SettingsProvider::ClientSettings SettingsProvider::client_settings(const Json& section) {
  const Json kept = without_empty(section);
  if (kept.empty()) return {{}, next_serial_++};
  std::string text = print_json(kept);
  for (const config::Problem& problem : config::read(text, with_zones()).problems) {
    if (std::find(client_problems_.begin(), client_problems_.end(), problem.message) == client_problems_.end()) client_problems_.push_back(problem.message);
    note_problem("In the settings of the editor: " + problem.message);
  }
  return {std::move(text), next_serial_++};
}

const SettingsProvider::ClientSettings& SettingsProvider::client_settings_of(const std::string& path) const {
  if (!client_by_folder_.empty())
    for (std::string at = path; at.find('/') != at.npos;) {
      at = parent(at);
      if (const auto found = client_by_folder_.find(at); found != client_by_folder_.end()) return found->second;
      if (std::find(folders_.begin(), folders_.end(), at) != folders_.end()) break;
    }
  return client_;
}

void SettingsProvider::set_folders(std::vector<std::string> folders) { folders_ = std::move(folders); }

void SettingsProvider::note_problem(std::string problem) {
  if (told_.size() < kMaxProblems && told_.insert(problem).second) untold_.push_back(std::move(problem));
}

std::vector<std::string> SettingsProvider::take_problems() { return std::exchange(untold_, {}); }

std::string SettingsProvider::owners_end(const std::string& path) const {
  std::optional<std::string> folder;
  for (std::string at = path; at.find('/') != at.npos;) {
    at = parent(at);
    if (files_.exists(at + "/.git")) return at;
    if (std::find(folders_.begin(), folders_.end(), at) != folders_.end()) folder = at;
  }
  return folder.value_or(parent(path));
}

const SettingsProvider::File* SettingsProvider::file(const std::string& path) {
  const auto known = read_.find(path);
  const auto stamp = files_.stamp(path);
  if (!stamp || stamp->size > kMaxConfiguration) {
    if (known != read_.end()) {
      read_.erase(known);
      ++reads_;
    }
    return nullptr;
  }
  if (known != read_.end() && known->second.stamp == *stamp) return &known->second;
  auto text = files_.read(path);
  if (!text) return nullptr;
  ++reads_;
  File& entry = read_[path];
  if (entry.serial == 0 || entry.text != *text) entry.serial = next_serial_++;
  entry.stamp = *stamp;
  entry.text = std::move(*text);
  return &entry;
}

std::vector<std::string> SettingsProvider::files_read() const {
  std::vector<std::string> out;
  for (const auto& [path, file] : read_) out.push_back(path);
  return out;
}

void SettingsProvider::forget(const std::string& path) {
  if (const auto known = read_.find(path); known != read_.end()) known->second.stamp = {};
}

EnginePtr SettingsProvider::engine_for(const std::string& path) {
  const File* configuration = nullptr;
  const File* owners = nullptr;
  std::string folder;
  const std::string end = owners_end(path);
  bool within = true;
  for (std::string at = path; at.find('/') != at.npos && !(configuration && (owners || !within));) {
    at = parent(at);
    if (!configuration && (configuration = file(at + "/" + std::string(config::kFileName)))) folder = at.empty() ? "/" : at;
    for (const std::string_view place : kOwnerPlaces)
      if (within && !owners) owners = file(at + std::string(place));
    within = within && at != end;
  }
  const ClientSettings& client = client_settings_of(path);
  // A template that has changed on disk counts from the next look on.
  std::uint64_t own = 0;
  if (const auto known = templates_.find(folder); known != templates_.end())
    if (const File* text = file(known->second)) own = text->serial;
  const std::string key = std::to_string(own) + '\n' + folder + '\n' + std::to_string(configuration ? configuration->serial : 0) + '\n' +
                          std::to_string(owners ? owners->serial : 0) + '\n' + std::to_string(client.serial);
  if (const auto known = engines_.find(key); known != engines_.end()) return known->second;
  if (engines_.size() >= kMaxEngines) engines_.clear();  // documents keep those that they use
  return engines_[key] = build(folder, configuration, owners, client);
}

settings::Settings SettingsProvider::with_zones() const {
  settings::Settings out;
  out.zones = zones_;
  return out;
}

EnginePtr SettingsProvider::build(const std::string& folder, const File* configuration, const File* owners, const ClientSettings& client) {
  settings::Settings settings = with_zones();
  if (configuration) {
    config::Result result = config::read(configuration->text, std::move(settings));
    settings = std::move(result.settings);
    for (const config::Problem& problem : result.problems) {
      const auto line = std::count(configuration->text.begin(),
                                   configuration->text.begin() + std::min<std::ptrdiff_t>(problem.span.begin, std::ssize(configuration->text)), '\n');
      note_problem(folder + "/" + std::string(config::kFileName) + ":" + std::to_string(line + 1) + ": " + problem.message);
    }
  }
  settings.folder = folder;
  settings.yaml_check = config::yaml_mistakes;
  if (owners) settings.code_owners = config::code_owners(owners->text);
  if (!client.text.empty()) settings = config::read(client.text, std::move(settings)).settings;
  if (const std::string own = template_path(folder, settings); !own.empty()) {
    templates_[folder] = own;
    if (const File* text = file(own); text != nullptr && text->text.size() <= kMaxTemplate)
      templates::use_team_template(text->text, settings);
    else
      note_problem("The template " + own + " cannot be read.");
  }
  return std::make_shared<const rules::Engine>(std::make_shared<const settings::Settings>(std::move(settings)));
}

}  // namespace pm::lsp

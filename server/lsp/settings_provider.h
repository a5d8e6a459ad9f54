// Which configuration applies to a document: the nearest `.postmortem.yaml` upwards, with the client's settings over it, and
// the owners of the nearest CODEOWNERS within its repository or workspace folder.
//
// Files are looked at again on every call of engine_for() (a few stamps per call: for opening and saving, not for keystrokes)
// and read again only where their stamp has changed. Documents under the same settings share one Engine: the same pointer means
// that nothing has changed. Threads: the session's turns. Errors: none; what cannot be read is not there, mistakes in a
// file are told by its diagnostics, those in the client's settings by `client_problems`.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "config/config.h"
#include "lsp/files.h"
#include "lsp/json.h"
#include "rules/engine.h"

namespace pm::lsp {

using EnginePtr = std::shared_ptr<const rules::Engine>;

// What a client's settings switch off.
struct Switches {
  bool hints = true;        // inlayHints.enabled
  bool lenses = true;       // codeLens.enabled
  bool tokens = true;       // semanticTokens.enabled
  bool workspace = true;    // diagnostics.workspace: files that are not open
  friend bool operator==(const Switches&, const Switches&) = default;
};

class SettingsProvider {
 public:
  explicit SettingsProvider(Files& files, std::shared_ptr<const calendar::Zones> zones = nullptr)
      : files_(files), zones_(std::move(zones)) {}

  // The section `postmortem` as the client holds it. Members that are null or empty say nothing: clients send them for whatever
  // is not set, and they must not hide what the file says.
  void set_client_settings(const Json& section);
  // What the client holds for each workspace folder, where it tells them apart; beside what is the same in all of them, such as the
  // delay and the switches. Replaces what was told before.
  void set_folder_settings(const std::vector<std::pair<std::string, Json>>& sections);
  const std::vector<std::string>& client_problems() const { return client_problems_; }
  // How long to wait after an edit before its diagnostics are shown: `diagnostics.delay` of the client's settings, in ms.
  std::chrono::milliseconds diagnostics_delay() const { return delay_; }

  const Switches& switches() const { return switches_; }

  // `path` may be empty: a document that is no file has the client's settings alone.
  EnginePtr engine_for(const std::string& path);
  // Workspace folders, without a slash at the end: where there is no repository, the search for CODEOWNERS ends there.
  void set_folders(std::vector<std::string> folders);
  // Mistakes in the files and in the client's settings that nobody was told of so far, one sentence each.
  std::vector<std::string> take_problems();
  // For a report: the client's settings as they came, and the files that are in use.
  const std::string& client_text() const { return client_.text; }
  std::vector<std::string> files_read() const;
  // Grows whenever a file was read that is new or has changed, or is no longer there.
  std::uint64_t reads() const { return reads_; }
  // A watcher says that a file has changed: it is read again whatever its stamp says.
  void forget(const std::string& path);

  static bool is_configuration(std::string_view path);
  static bool is_code_owners(std::string_view path);

 private:
  struct File {
    FileStamp stamp;
    std::uint64_t serial = 0;  // a new one each time it was read
    std::string text;
  };
  const File* file(const std::string& path);
  struct ClientSettings {
    std::string text;          // empty: says nothing
    std::uint64_t serial = 0;
  };
  settings::Settings with_zones() const;
  // Tells of the mistakes, too.
  ClientSettings client_settings(const Json& section);
  const ClientSettings& client_settings_of(const std::string& path) const;
  EnginePtr build(const std::string& folder, const File* configuration, const File* owners, const ClientSettings& client);
  // The last folder upwards in which CODEOWNERS counts: the root of the repository, else the workspace folder, else its own.
  std::string owners_end(const std::string& path) const;
  void note_problem(std::string problem);
  // The team's own template, where the settings name one.
  std::string template_path(const std::string& folder, const settings::Settings& settings) const;

  Files& files_;
  std::shared_ptr<const calendar::Zones> zones_;
  std::map<std::string, File> read_;
  std::map<std::string, EnginePtr> engines_;
  std::map<std::string, std::string> templates_;  // by the folder of the configuration that names them
  ClientSettings client_;
  std::map<std::string, ClientSettings> client_by_folder_;  // those that differ
  std::uint64_t next_serial_ = 1;
  std::uint64_t reads_ = 0;
  std::vector<std::string> client_problems_;
  std::vector<std::string> folders_;
  std::set<std::string> told_;
  std::vector<std::string> untold_;
  std::chrono::milliseconds delay_{0};
  Switches switches_;
};

}  // namespace pm::lsp

#include <map>
#include "catch.h"

#include "lsp/settings_provider.h"

using namespace pm;
using lsp::Json;

namespace {

class MemoryFiles : public lsp::Files {
 public:
  void write(const std::string& path, std::string text) { files_[path] = {std::move(text), ++clock_}; }
  void remove(const std::string& path) { files_.erase(path); }
  std::optional<lsp::FileStamp> stamp(const std::string& path) override {
    const auto found = files_.find(path);
    if (found == files_.end()) return std::nullopt;
    return lsp::FileStamp{found->second.second, found->second.first.size(), 1};
  }
  std::optional<std::string> read(const std::string& path) override {
    ++reads;
    const auto found = files_.find(path);
    return found == files_.end() ? std::nullopt : std::optional(found->second.first);
  }
  int reads = 0;

 private:
  std::map<std::string, std::pair<std::string, std::int64_t>> files_;
  std::int64_t clock_ = 0;
};

std::string people(const lsp::EnginePtr& engine) {
  std::string out;
  for (const auto& person : engine->settings().people) out += person.handle + " ";
  return out;
}

}  // namespace

TEST_CASE("settings: the nearest file upwards wins, and documents without one share the defaults") {
  MemoryFiles files;
  files.write("/folder/.postmortem.yaml", "people: [{handle: outer, name: Outer}]\n");
  files.write("/folder/team/.postmortem.yaml", "people: [{handle: inner, name: Inner}]\n");
  lsp::SettingsProvider provider(files);
  CHECK(people(provider.engine_for("/folder/x/pm.md")) == "outer ");
  CHECK(people(provider.engine_for("/folder/team/a/pm.md")) == "inner ");
  CHECK(provider.engine_for("/folder/team/a/pm.md")->settings().folder == "/folder/team");
  CHECK(people(provider.engine_for("/elsewhere/pm.md")).empty());
  CHECK(provider.engine_for("/elsewhere/pm.md") == provider.engine_for(""));
}

TEST_CASE("settings: read again only where a file has changed") {
  MemoryFiles files;
  const std::string path = "/folder/.postmortem.yaml";
  files.write(path, "people: [{handle: one, name: One}]\n");
  lsp::SettingsProvider provider(files);
  const auto first = provider.engine_for("/folder/pm.md");
  CHECK(provider.engine_for("/folder/pm.md") == first);
  CHECK(provider.engine_for("/folder/other.md") == first);
  CHECK(files.reads == 1);
  files.write(path, "people: [{handle: two, name: Two}]\n");
  CHECK(people(provider.engine_for("/folder/pm.md")) == "two ");
  provider.forget(path);
  provider.engine_for("/folder/pm.md");
  CHECK(files.reads == 3);
  files.remove(path);
  CHECK(people(provider.engine_for("/folder/pm.md")).empty());
}

TEST_CASE("settings: the client's lie over the file's, and what is empty says nothing") {
  MemoryFiles files;
  files.write("/folder/.postmortem.yaml", "people: [{handle: file, name: File}]\nminimum_whys: 4\n");
  lsp::SettingsProvider provider(files);
  provider.set_client_settings({{"people", Json::array()}, {"time_zone", ""}, {"rules", nullptr}});
  CHECK(people(provider.engine_for("/folder/pm.md")) == "file ");
  provider.set_client_settings({{"time_zone", "UTC"}, {"server", {{"path", "/x"}}}, {"diagnostics", {{"delay", 250u}}}});
  CHECK(provider.engine_for("/folder/pm.md")->settings().time_zone == "UTC");
  CHECK(people(provider.engine_for("/folder/pm.md")) == "file ");
  CHECK(provider.diagnostics_delay() == std::chrono::milliseconds(250));
  CHECK(provider.client_problems().empty());
  provider.set_client_settings("nonsense");
  CHECK(provider.engine_for("/folder/pm.md")->settings().time_zone.empty());
}

TEST_CASE("settings: CODEOWNERS of the nearest place upwards") {
  MemoryFiles files;
  files.write("/folder/.github/CODEOWNERS", "* @priya\n");
  lsp::SettingsProvider provider(files);
  CHECK(provider.engine_for("/folder/a/b/pm.md")->settings().code_owners.empty());
  provider.set_folders({"/folder"});
  CHECK(provider.engine_for("/folder/a/b/pm.md")->settings().code_owners == std::vector<std::string>{"priya"});
  CHECK(provider.engine_for("/pm.md")->settings().code_owners.empty());
}

TEST_CASE("settings: hostile paths") {
  MemoryFiles files;
  lsp::SettingsProvider provider(files);
  for (const char* path : {"", "/", "//", "x", "c:/x/pm.md", "////a//", "./x", "../.."}) CHECK(provider.engine_for(path));
}

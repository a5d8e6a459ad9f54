#include "lsp/workspace.h"

#include <algorithm>
#include <set>
#include <utility>

#include "lsp/answers/diagnostics.h"
#include "lsp/lane.h"
#include "lsp/protocol.h"
#include "lsp/result_id.h"
#include "lsp/uri.h"

namespace pm::lsp {
namespace {

// Files that one job looks at: a request waits for no more than that.
constexpr std::size_t kBatch = 16;

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

using FilePtr = std::shared_ptr<const Workspace::File>;

// Reads and analyses a file, unless it is as it was; runs on a worker.
FilePtr look_at(const std::string& path, const FilePtr& known, Files& files, const EnginePtr& engine, const calendar::Now& now,
                const ClientCapabilities& client) {
  const auto stamp = files.stamp(path);
  if (stamp && known && *stamp == known->stamp && known->engine == engine && known->today == now.today) return known;
  auto made = std::make_shared<Workspace::File>();
  Workspace::File& file = *made;
  file.path = path;
  file.uri = file_uri(path);
  file.stamp = stamp.value_or(FileStamp{});
  file.engine = engine;
  file.today = now.today;
  const auto format = model::format_of({}, file.path);
  if (stamp && format && stamp->size <= kMaxAnalysed) {
    if (auto text = files.read(file.path); text && text->size() <= kMaxAnalysed) {
      const auto snapshot = analysis::analyze({file.path, 0, *format, std::make_shared<text::Source>(std::move(*text)), engine, now});
      file.postmortem = snapshot->document.is_postmortem();
      if (file.postmortem) {
        file.diagnostics = Json::parse(diagnostics(*snapshot, file.uri, client, settings::Severity::Warning).text);
        file.symbols = workspace_symbols(*snapshot, client.encoding);
      }
    }
  }
  file.result_id = result_id(file.diagnostics);
  return made;
}

}  // namespace

struct Workspace::Batch {
  std::vector<std::string> paths;
  std::vector<FilePtr> files;  // as they were, then as they are
  std::vector<EnginePtr> engines;
  std::vector<calendar::Now> nows;
};

Workspace::~Workspace() {
  if (stop_) stop_->store(true);
}

void Workspace::set_folders(std::vector<std::string> folders) {
  folders_ = std::move(folders);
  listed_ = false;
}

void Workspace::visit(ClientPtr client, Each each, Done done) {
  client_ = std::move(client);
  if (running_) {
    for (std::size_t i = 0; i < next_; ++i)
      if (const auto known = known_.find(order_[i]); known != known_.end()) each(*known->second);
    visitors_.push_back({std::move(each), std::move(done)});
    return;
  }
  running_ = true;
  visitors_.push_back({std::move(each), std::move(done)});
  next_ = 0;
  engines_.clear();
  stop_ = std::make_shared<std::atomic<bool>>(false);
  if (listed_ && watched_) {
    step();
  } else {
    list();
  }
}

void Workspace::cancel() {
  if (stop_) stop_->store(true);
}

void Workspace::list() {
  order_.clear();  // those who join meanwhile have nothing to be told
  struct Found {
    std::set<std::string> paths;
    bool complete = true;
  };
  auto found = std::make_shared<Found>();
  scheduler_.submit(
      [found, folders = folders_, &files = files_, stop = stop_] {
        for (const std::string& folder : folders) {
          const std::size_t room = kMaxFiles - std::min(kMaxFiles, found->paths.size());
          Listing listing = files.documents(folder, room, [&] { return stop->load(); });
          found->complete &= listing.complete;
          found->paths.insert(std::make_move_iterator(listing.paths.begin()), std::make_move_iterator(listing.paths.end()));
        }
      },
      [this, found, stop = stop_] {
        if (stop->load()) return end(false);
        order_.assign(found->paths.begin(), found->paths.end());
        complete_ = found->complete;
        listed_ = true;
        std::erase_if(known_, [&](const auto& one) { return !found->paths.contains(one.first); });
        step();
      });
}

void Workspace::step() {
  if (stop_->load()) return end(false);
  if (progress_) progress_(next_, order_.size());
  if (next_ >= order_.size()) return end(complete_);
  auto batch = std::make_shared<Batch>();
  for (std::size_t i = next_; i < order_.size() && batch->paths.size() < kBatch; ++i) {
    const std::string& path = order_[i];
    const auto known = known_.find(path);
    EnginePtr& engine = engines_[folder_of(path)];
    if (!engine) engine = settings_.engine_for(path);
    batch->paths.push_back(path);
    batch->files.push_back(known == known_.end() ? nullptr : known->second);
    batch->engines.push_back(engine);
    batch->nows.push_back(now_(engine->settings()));
  }
  scheduler_.submit(
      [batch, &files = files_, client = client_, stop = stop_] {
        for (std::size_t i = 0; i < batch->files.size() && !stop->load(); ++i) {
          try {
            batch->files[i] = look_at(batch->paths[i], batch->files[i], files, batch->engines[i], batch->nows[i], *client);
          } catch (const std::exception&) {
            batch->files[i].reset();  // is not there
          }
        }
      },
      [this, batch, stop = stop_] {
        if (stop->load()) return end(false);
        for (std::size_t i = 0; i < batch->files.size(); ++i) {
          ++next_;
          const FilePtr file = batch->files[i];
          if (!file) {
            known_.erase(batch->paths[i]);
            continue;
          }
          known_[batch->paths[i]] = file;
          for (const Visitor& visitor : visitors_) visitor.each(*file);
        }
        step();
      });
}

void Workspace::end(bool complete) {
  running_ = false;
  for (Visitor& visitor : std::exchange(visitors_, {})) visitor.done(complete);
}

}  // namespace pm::lsp

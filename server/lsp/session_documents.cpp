// Open documents: text synchronisation, analysis, published diagnostics.
#include "lsp/session.h"
#include "lsp/uri.h"

namespace pm::lsp {

Session::OpenDocument* Session::find(const std::string& uri) {
  const auto found = documents_.find(uri_key(uri));
  return found == documents_.end() ? nullptr : &found->second;
}

calendar::Now Session::now_for(const OpenDocument& document) const {
  return host_.now(document.engine ? std::string_view(document.engine->settings().time_zone) : std::string_view());
}

void Session::did_open(const TextDocumentItem& item) {
  meet_client();
  if (OpenDocument* known = find(item.uri); known && known->lane) known->lane->close();  // opened twice: starts over
  OpenDocument& document = documents_[uri_key(item.uri)] = {};
  document.uri = item.uri;
  document.path = uri_path(item.uri);
  document.language = item.language;
  document.version = item.version;
  document.source = std::make_shared<text::Source>(item.text);
  bool new_settings = true;
  if (SettingsProvider::is_configuration(document.path)) {
    document.kind = Kind::Configuration;
  } else if (const auto format = model::format_of(document.language, document.path)) {
    document.kind = Kind::Candidate;
    document.format = *format;
    const std::uint64_t before = settings_.reads();
    document.engine = settings_.engine_for(file_path(document.uri).value_or(""));
    new_settings = settings_.reads() != before;
  } else {
    return;
  }
  document.lane = std::make_shared<Lane>(scheduler_, client_, [this, uri = document.uri](const AnalysisPtr& analysis) {
    if (OpenDocument* open = find(uri)) publish(*open, *analysis);
  });
  analyse(document);
  // Others are looked at again only where its folders held news: a session may open thousands.
  if (new_settings) recheck_settings();
  else tell_problems();
}

void Session::did_change(const DidChange& change) {
  OpenDocument* document = find(change.uri);
  if (!document) throw RpcError(ErrorCode::InvalidParams, "the document is not open");
  document->version = change.version;
  apply_changes(*document, change.changes, client_->encoding);
  if (!document->lane) return;
  analyse(*document);
  document->due = Clock::now() + settings_.diagnostics_delay();
}

void Session::did_close(const DocumentParams& params) {
  OpenDocument* document = find(params.uri);
  if (!document) return;
  if (document->lane) document->lane->close();
  if (document->told_something) send_diagnostics(document->uri, std::nullopt, {"[]"});
  documents_.erase(uri_key(params.uri));
}

void Session::did_save(const DocumentParams&) { recheck_settings(); }

void Session::analyse(OpenDocument& document) {
  document.revision = next_revision_++;
  const calendar::Now now = now_for(document);
  document.analysed_on = now.today;
  document.lane->supersede({document.revision,
                            document.uri,
                            document.kind == Kind::Configuration,
                            {document.path, document.version, document.format, document.source, document.engine, now}});
}

void Session::publish(OpenDocument& document, const Analysis& analysis) {
  if (!analysis.failure.empty()) endpoint_.log("the analysis of " + document.uri + " failed: " + analysis.failure, LogLevel::Error);
  if (client_->diagnostics.pull || scheme_of(document.uri).empty()) return;
  // What is no post-mortem is told once that there is nothing.
  if (!analysis.concerned && document.told && !document.told_something) return;
  document.told = true;
  document.told_something = analysis.diagnostics.text != "[]";
  send_diagnostics(document.uri, analysis.version, analysis.diagnostics);
}

void Session::send_diagnostics(const std::string& uri, std::optional<std::int64_t> version, const JsonText& diagnostics) {
  JsonText params{"{\"uri\":"};
  write_string(params.text, uri);
  if (version && client_->diagnostics.version) params.text += ",\"version\":" + std::to_string(*version);
  params.text += ",\"diagnostics\":" + diagnostics.text + "}";
  endpoint_.notify_text("textDocument/publishDiagnostics", params, version);
}

void Session::idle(Clock::time_point now) {
  for (auto& [key, document] : documents_)
    if (document.lane && document.due <= now) document.lane->start();
  scheduler_.idle(now);
  if (!host_.wake_at) return;
  std::optional<Clock::time_point> next = scheduler_.quiet_due();
  for (const auto& [key, document] : documents_)
    if (document.lane && document.lane->ready() && (!next || document.due < *next)) next = document.due;
  if (next) host_.wake_at(*next);
}

}  // namespace pm::lsp

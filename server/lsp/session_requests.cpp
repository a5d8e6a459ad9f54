// Requests about documents.
#include <utility>

#include "lsp/answers/navigation.h"
#include "lsp/session.h"

namespace pm::lsp {
namespace {

// The same for the same items, in this process and in others.
std::string result_id(const std::string& items) {
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  for (const char c : items) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return std::to_string(hash);
}

Json full_report(Json items, const std::string& previous) {
  const std::string id = result_id(print_json(items));
  if (id == previous) return {{"kind", "unchanged"}, {"resultId", id}};
  return {{"kind", "full"}, {"resultId", id}, {"items", std::move(items)}};
}

}  // namespace

void Session::ask(OpenDocument& document, Responder&& responder, std::function<void(Responder&, const Analysis&)> then) {
  if (document.kind == Kind::Candidate && document.analysed_on != now_for(document).today) analyse(document, {});
  const CallPtr call = responder.call();
  call->version = document.version;
  auto kept = std::make_shared<Responder>(std::move(responder));
  document.lane->ask(call, [kept, then = std::move(then)](const AnalysisPtr& analysis) {
    if (!analysis) return kept->error(ErrorCode::ContentModified, "the document was closed");
    if (!analysis->failure.empty()) return kept->error(ErrorCode::InternalError, analysis->failure);
    then(*kept, *analysis);
  });
}

void Session::answer(const std::string& uri, Responder&& responder, Json empty, Answer work, Finish finish) {
  OpenDocument* document = find(uri);
  if (!document || document->kind != Kind::Candidate) return responder.result(std::move(empty));
  Subject subject{document->uri, document->version, document->revision, nullptr, client_};
  ask(*document, std::move(responder),
      [this, subject = std::move(subject), empty = std::move(empty), work = std::move(work),
       finish = std::move(finish)](Responder& waiting, const Analysis& analysis) mutable {
        if (!analysis.snapshot) return waiting.result(std::move(empty));
        subject.revision = analysis.revision;
        subject.snapshot = analysis.snapshot;
        struct Job {
          Subject subject;
          Answer work;
          CallPtr call;
          Json result;
          std::string failure;
          ErrorCode code = ErrorCode::InternalError;
        };
        auto job = std::make_shared<Job>(Job{std::move(subject), std::move(work), waiting.call(), {}, {}, ErrorCode::InternalError});
        auto kept = std::make_shared<Responder>(std::move(waiting));
        scheduler_.submit(
            [job] {
              if (job->call->cancelled()) return;
              try {
                job->result = job->work(job->subject);
              } catch (const RequestRefused& refusal) {
                job->failure = refusal.what();
                job->code = ErrorCode::RequestFailed;
              } catch (const std::exception& problem) {
                job->failure = problem.what();
              }
            },
            [job, kept, finish] {
              if (!job->failure.empty()) return kept->error(job->code, job->failure);
              if (job->call->cancelled()) return;
              kept->result(finish ? finish(std::move(job->result)) : std::move(job->result));
            });
      });
}

void Session::hover(const PositionParams& params, Responder&& responder) {
  answer(params.uri, std::move(responder), nullptr,
         [at = params.position](const Subject& subject) { return lsp::hover(subject, at); });
}

void Session::completion(const CompletionParams& params, Responder&& responder) {
  const OpenDocument* document = find(params.uri);
  const calendar::Now now = document ? now_for(*document) : calendar::Now();
  answer(params.uri, std::move(responder), nullptr,
         [at = params.position, trigger = params.trigger, now](const Subject& subject) {
           const calendar::Now then = subject.snapshot->now;
           if (then.time.hour == now.time.hour && then.time.minute == now.time.minute)
             return lsp::completion(subject, at, trigger);
           // The document was analysed some time ago, but "now" means now.
           auto fresh = std::make_shared<analysis::Snapshot>(*subject.snapshot);
           fresh->now = now;
           Subject later = subject;
           later.snapshot = std::move(fresh);
           return lsp::completion(later, at, trigger);
         });
}

void Session::code_action(const CodeActionParams& params, Responder&& responder) {
  if (!client_->code_action.literals) return responder.result(Json::array());
  answer(params.uri, std::move(responder), Json::array(),
         [range = params.range, only = params.only](const Subject& subject) { return code_actions(subject, range, only); });
}

void Session::resolve_code_action(const Json& action, Responder&& responder) {
  Params(action).at("title").string();
  const CodeActionData data = CodeActionData::read(Params(action));
  const OpenDocument* document = find(data.uri);
  if (!document || document->revision != data.revision)
    return responder.error(ErrorCode::ContentModified, "the document has changed");
  answer(data.uri, std::move(responder), action, [data, action](const Subject& subject) {
    auto resolved = lsp::resolve_code_action(subject, data, action);
    if (!resolved) throw std::runtime_error("no such action");
    return std::move(*resolved);
  });
}

void Session::document_symbol(const DocumentParams& params, Responder&& responder) {
  answer(params.uri, std::move(responder), Json::array(), [](const Subject& subject) { return document_symbols(subject); });
}

void Session::folding_range(const DocumentParams& params, Responder&& responder) {
  answer(params.uri, std::move(responder), Json::array(), [](const Subject& subject) { return folding_ranges(subject); });
}

void Session::pull_diagnostics(const DiagnosticParams& params, Responder&& responder) {
  OpenDocument* document = find(params.uri);
  if (!document || !document->lane) return responder.result(full_report(Json::array(), params.previous_result));
  ask(*document, std::move(responder), [previous = params.previous_result](Responder& waiting, const Analysis& analysis) {
    waiting.result(full_report(analysis.diagnostics, previous));
  });
}

void Session::cancel(const Params& params) {
  endpoint_.cancel(params.at("id").json());
  for (auto& [key, document] : documents_)
    if (document.lane) document.lane->prune();
}

}  // namespace pm::lsp

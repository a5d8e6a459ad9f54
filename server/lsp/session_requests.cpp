// Requests about documents.
#include <utility>

#include "lsp/answers/navigation.h"
#include "lsp/result_id.h"
#include "lsp/session.h"

namespace pm::lsp {

void Session::ask(OpenDocument& document, Responder&& responder, std::function<void(Responder&, const Analysis&)> then) {
  if (document.kind == Kind::Candidate && document.analysed_on != now_for(document).today) analyse(document);
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
  answer_text(
      uri, std::move(responder), as_text(empty), [work = std::move(work)](const Subject& subject) { return as_text(work(subject)); }, std::move(finish));
}

void Session::answer_text(const std::string& uri, Responder&& responder, JsonText empty, TextAnswer work, Finish finish) {
  OpenDocument* document = find(uri);
  if (!document || document->kind != Kind::Candidate) return responder.result_text(empty);
  Subject subject{document->uri, document->version, document->revision, nullptr, client_};
  ask(*document, std::move(responder),
      [this, subject = std::move(subject), empty = std::move(empty), work = std::move(work),
       finish = std::move(finish)](Responder& waiting, const Analysis& analysis) mutable {
        if (!analysis.snapshot) return waiting.result_text(empty);
        subject.revision = analysis.revision;
        subject.snapshot = analysis.snapshot;
        struct Job {
          Subject subject;
          TextAnswer work;
          CallPtr call;
          JsonText result;
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
              } catch (const InvalidParams& problem) {
                job->failure = problem.what();
                job->code = ErrorCode::InvalidParams;
              } catch (const std::exception& problem) {
                job->failure = problem.what();
              }
            },
            [job, kept, finish] {
              if (!job->failure.empty()) return kept->error(job->code, job->failure);
              if (job->call->cancelled()) return;
              kept->result_text(finish ? finish(std::move(job->result)) : job->result);
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
  // Documentation is kept back for clients that ask for the one item that they show.
  const auto kept = client_->features.resolve_documentation ? std::make_shared<CompletionList>() : nullptr;
  if (kept) kept->id = next_list_++;
  answer(
      params.uri, std::move(responder), nullptr,
      [at = params.position, trigger = params.trigger, now, kept](const Subject& subject) {
        const calendar::Now then = subject.snapshot->now;
        const std::uint64_t id = kept ? kept->id : 0;
        auto* documentation = kept ? &kept->documentation : nullptr;
        if (then.time.hour == now.time.hour && then.time.minute == now.time.minute)
          return lsp::completion(subject, at, trigger, id, documentation);
        // The document was analysed some time ago, but "now" means now.
        auto fresh = std::make_shared<analysis::Snapshot>(*subject.snapshot);
        fresh->now = now;
        Subject later = subject;
        later.snapshot = std::move(fresh);
        return lsp::completion(later, at, trigger, id, documentation);
      },
      [this, kept](JsonText list) {
        constexpr std::size_t kLists = 4;  // a client shows one; others are on their way
        if (kept && !kept->documentation.empty()) lists_.push_back(kept);
        if (lists_.size() > kLists) lists_.pop_front();
        return list;
      });
}

void Session::resolve_completion(const Json& json, Responder&& responder) {
  const Params item(json);
  item.at("label").string();
  Json out = json;
  if (const auto data = item.object("data")) {
    const std::uint64_t id = data->at("list").uinteger(), index = data->at("index").uinteger();
    for (const auto& list : lists_)
      if (list->id == id && index < list->documentation.size()) out["documentation"] = documentation_of(list->documentation[index], *client_);
  }
  responder.result(std::move(out));
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
    if (!resolved) throw InvalidParams("params.data: there is no such action");
    return std::move(*resolved);
  });
}

void Session::document_symbol(const DocumentParams& params, Responder&& responder) {
  answer_text(params.uri, std::move(responder), {"[]"}, [](const Subject& subject) { return document_symbols(subject); });
}

void Session::folding_range(const DocumentParams& params, Responder&& responder) {
  answer(params.uri, std::move(responder), Json::array(), [](const Subject& subject) { return folding_ranges(subject); });
}

void Session::pull_diagnostics(const DiagnosticParams& params, Responder&& responder) {
  OpenDocument* document = find(params.uri);
  if (!document || !document->lane) return responder.result_text(full_report(JsonText{"[]"}, params.previous_result));
  ask(*document, std::move(responder), [previous = params.previous_result](Responder& waiting, const Analysis& analysis) {
    waiting.result_text(full_report(analysis.diagnostics, previous));
  });
}

void Session::cancel(const Params& params) {
  endpoint_.cancel(params.at("id").json());
  for (auto& [key, document] : documents_)
    if (document.lane) document.lane->prune();
}

}  // namespace pm::lsp

#include "features/features.h"
#include "lsp/answers/answers.h"
#include "lsp/answers/diagnostics.h"
#include "lsp/answers/edits.h"
#include "lsp/answers/navigation.h"

namespace pm::lsp {
namespace {

std::vector<features::CodeAction> offered(const Subject& subject, const Range& range, const std::vector<std::string>& only) {
  const auto span = to_span(subject.source(), range, subject.encoding());
  if (!span) return {};
  const ClientCapabilities& client = *subject.client;
  return features::code_actions(*subject.snapshot, {*span, only, client.code_action.resolve_edit, client.code_action.disabled});
}

Json edit_of(const features::CodeAction& action, const Subject& subject) {
  return workspace_edit(action.edits, {subject.uri, subject.version, subject.source()}, *subject.client);
}

}  // namespace

CodeActionData CodeActionData::read(const Params& params) {
  const Params data = params.at("data");
  return {data.at("uri").string(), static_cast<std::uint64_t>(data.at("revision").integer()), read_range(data.at("range")),
          data.strings("only"), data.at("index").uinteger()};
}

Json CodeActionData::to_json() const {
  return {{"uri", uri}, {"revision", revision}, {"range", lsp::to_json(range)}, {"only", only}, {"index", index}};
}

Json code_actions(const Subject& subject, const Range& range, const std::vector<std::string>& only) {
  const ClientCapabilities& client = *subject.client;
  Json out = Json::array();
  std::size_t index = 0;
  for (const features::CodeAction& action : offered(subject, range, only)) {
    Json one = {{"title", action.title}, {"kind", action.kind}};
    if (action.preferred && client.code_action.preferred) one["isPreferred"] = true;
    if (action.finding && *action.finding < subject.snapshot->findings.size())
      one["diagnostics"] =
          Json::array({diagnostic(*subject.snapshot, subject.snapshot->findings[*action.finding], subject.uri, client)});
    if (!action.disabled.empty()) {
      one["disabled"] = {{"reason", action.disabled}};
    } else if (client.code_action.resolve_edit) {
      one["data"] = CodeActionData{subject.uri, subject.revision, range, only, index}.to_json();
    } else {
      one["edit"] = edit_of(action, subject);
    }
    out.push_back(std::move(one));
    ++index;
  }
  return out;
}

std::optional<Json> resolve_code_action(const Subject& subject, const CodeActionData& data, Json action) {
  auto actions = offered(subject, data.range, data.only);
  if (data.index >= actions.size() || action["title"] != actions[data.index].title) return std::nullopt;
  features::CodeAction& chosen = actions[data.index];
  if (chosen.later) chosen.edits = chosen.later();
  if (chosen.edits.empty()) throw RequestRefused("the document would not be read as before: nothing is changed");
  action["edit"] = edit_of(chosen, subject);
  return action;
}

}  // namespace pm::lsp

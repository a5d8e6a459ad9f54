#include "lsp/answers/presentation.h"

#include <algorithm>

#include "features/presentation.h"
#include "lsp/commands.h"

namespace pm::lsp {
namespace {

Json data_of(const Subject& subject, text::Span range) {
  const FeatureCapabilities& client = subject.client->features;
  const Json legend = token_legend(client);
  Json data = Json::array();
  Position last;
  for (const features::Token& token : features::tokens(*subject.snapshot)) {
    if (token.span.end <= range.begin || token.span.begin >= range.end) continue;
    const std::string& type = client.token_types[static_cast<std::size_t>(token.kind)];
    if (type.empty()) continue;
    const Range place = to_range(subject.source(), token.span, subject.encoding());
    const bool same_line = place.start.line == last.line;
    data.push_back(place.start.line - last.line);
    data.push_back(same_line ? place.start.character - last.character : place.start.character);
    data.push_back(place.end.character - place.start.character);
    data.push_back(std::find(legend.begin(), legend.end(), type) - legend.begin());
    data.push_back(0);
    last = place.start;
  }
  return data;
}

}  // namespace

Json inlay_hints(const Subject& subject, const RangeParams& params) {
  Json out = Json::array();
  const auto range = to_span(subject.source(), params.range, subject.encoding());
  if (!range) return out;
  for (const features::Hint& hint : features::hints(*subject.snapshot, *range))
    out.push_back({{"position", to_json(to_position(subject.source(), hint.at, subject.encoding()))},
                   {"label", hint.label},
                   {"paddingLeft", true},
                   {"tooltip", hint.tooltip}});
  return out;
}

Json code_lenses(const Subject& subject, const DocumentParams&) {
  Json out = Json::array();
  for (const features::Lens& lens : features::lenses(*subject.snapshot)) {
    // A command without a name is a text that cannot be clicked.
    Json command = {{"title", lens.title}, {"command", ""}};
    if (lens.target && subject.client->features.show_document) {
      command["command"] = kGoToCommand;
      command["arguments"] = {subject.uri, to_json(to_range(subject.source(), *lens.target, subject.encoding()))};
    }
    out.push_back({{"range", to_json(to_range(subject.source(), lens.heading, subject.encoding()))}, {"command", std::move(command)}});
  }
  return out;
}

Json semantic_tokens(const Subject& subject, const DocumentParams&) { return data_of(subject, {0, subject.source().size()}); }

Json semantic_tokens_in(const Subject& subject, const RangeParams& params) {
  const auto range = to_span(subject.source(), params.range, subject.encoding());
  return {{"data", range ? data_of(subject, *range) : Json::array()}};
}

Json token_edits(const Json& before, const Json& after) {
  std::size_t front = 0;
  while (front < before.size() && front < after.size() && before[front] == after[front]) ++front;
  std::size_t back = 0;
  while (back < before.size() - front && back < after.size() - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) ++back;
  if (front == before.size() && front == after.size()) return Json::array();
  Json data = Json::array();
  for (std::size_t i = front; i < after.size() - back; ++i) data.push_back(after[i]);
  return Json::array({{{"start", front}, {"deleteCount", before.size() - front - back}, {"data", std::move(data)}}});
}

}  // namespace pm::lsp

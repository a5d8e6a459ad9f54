#include "lsp/answers/presentation.h"

#include <algorithm>

#include "features/presentation.h"
#include "lsp/commands.h"

namespace pm::lsp {
namespace {

TokenData data_of(const Subject& subject, text::Span range) {
  const FeatureCapabilities& client = subject.client->features;
  const Json legend = token_legend(client);
  std::vector<std::uint32_t> number_of;  // in the legend, by kind
  for (const std::string& type : client.token_types) number_of.push_back(static_cast<std::uint32_t>(std::find(legend.begin(), legend.end(), type) - legend.begin()));
  TokenData data;
  Position last;
  for (const features::Token& token : features::tokens(*subject.snapshot)) {
    if (token.span.end <= range.begin || token.span.begin >= range.end) continue;
    const auto kind = static_cast<std::size_t>(token.kind);
    if (client.token_types[kind].empty()) continue;
    const Range place = to_range(subject.source(), token.span, subject.encoding());
    const bool same_line = place.start.line == last.line;
    data.insert(data.end(), {place.start.line - last.line, same_line ? place.start.character - last.character : place.start.character,
                             place.end.character - place.start.character, number_of[kind], 0});
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

TokenData semantic_tokens(const Subject& subject) { return data_of(subject, {0, subject.source().size()}); }

Json semantic_tokens_in(const Subject& subject, const RangeParams& params) {
  const auto range = to_span(subject.source(), params.range, subject.encoding());
  return {{"data", range ? data_of(subject, *range) : TokenData()}};
}

std::optional<TokenEdit> token_edit(const TokenData& before, const TokenData& after) {
  const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  if (left == before.end() && right == after.end()) return std::nullopt;
  std::size_t back = 0;
  const auto front = static_cast<std::size_t>(left - before.begin());
  while (back < before.size() - front && back < after.size() - front && before[before.size() - 1 - back] == after[after.size() - 1 - back]) ++back;
  return TokenEdit{front, before.size() - front - back, {right, after.end() - static_cast<std::ptrdiff_t>(back)}};
}

void write_tokens(std::string& out, const TokenData& data) {
  out += '[';
  for (std::size_t i = 0; i < data.size(); ++i) {
    if (i > 0) out += ',';
    out += std::to_string(data[i]);
  }
  out += ']';
}

}  // namespace pm::lsp

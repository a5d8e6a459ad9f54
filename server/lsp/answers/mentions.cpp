#include <algorithm>

#include "features/navigation.h"
#include "lsp/answers/edits.h"
#include "lsp/answers/navigation.h"

namespace pm::lsp {
namespace {

std::optional<features::Mentions> mentions(const Subject& subject, Position position) {
  return features::mentions_at(*subject.snapshot, to_offset(subject.source(), position, subject.encoding()));
}

Json range_of(const Subject& subject, text::Span span) { return to_json(to_range(subject.source(), span, subject.encoding())); }

Json location(const Subject& subject, text::Span span) { return {{"uri", subject.uri}, {"range", range_of(subject, span)}}; }

}  // namespace

Json highlights(const Subject& subject, const PositionParams& params) {
  constexpr int kRead = 2, kWrite = 3;
  const auto found = mentions(subject, params.position);
  if (!found) return nullptr;
  Json out = Json::array();
  for (const features::Mention& place : found->places)
    out.push_back({{"range", range_of(subject, place.span)}, {"kind", place.definition ? kWrite : kRead}});
  return out;
}

Json references(const Subject& subject, const ReferenceParams& params) {
  const auto found = mentions(subject, params.position);
  if (!found) return nullptr;
  Json out = Json::array();
  for (const features::Mention& place : found->places)
    if (params.declaration || !place.definition) out.push_back(location(subject, place.span));
  return out;
}

Json definition(const Subject& subject, const PositionParams& params) {
  const auto found = mentions(subject, params.position);
  if (!found) return nullptr;
  const auto defined = std::find_if(found->places.begin(), found->places.end(), [](const auto& place) { return place.definition; });
  if (defined != found->places.end()) return location(subject, defined->span);
  return found->places.empty() ? Json(nullptr) : location(subject, found->places.front().span);
}

Json prepare_rename(const Subject& subject, const PositionParams& params) {
  const auto found = features::renamable(*subject.snapshot, to_offset(subject.source(), params.position, subject.encoding()));
  if (!found) return nullptr;
  return {{"range", range_of(subject, found->span)}, {"placeholder", found->name}};
}

Json rename(const Subject& subject, const RenameParams& params) {
  if (!subject.snapshot->document.is_postmortem()) throw RequestRefused("This document is no post-mortem.");
  const auto renaming =
      features::rename(*subject.snapshot, to_offset(subject.source(), params.position, subject.encoding()), params.name);
  if (!renaming.refusal.empty()) throw RequestRefused(renaming.refusal);
  ClientCapabilities plain = *subject.client;
  plain.workspace.snippet_edits = false;  // a name may look like a placeholder
  return workspace_edit(renaming.edits, {subject.uri, subject.version, subject.source()}, plain);
}

Json linked_ranges(const Subject& subject, const PositionParams& params) {
  const auto places = features::linked(*subject.snapshot, to_offset(subject.source(), params.position, subject.encoding()));
  if (places.empty()) return nullptr;
  Json ranges = Json::array();
  for (const text::Span place : places) ranges.push_back(range_of(subject, place));
  return {{"ranges", std::move(ranges)}};
}

Json selection_ranges(const Subject& subject, const SelectionParams& params) {
  if (!subject.snapshot->document.is_postmortem()) return nullptr;
  const features::Selections selections(*subject.snapshot);
  Json out = Json::array();
  for (const Position position : params.positions) {
    Json range;
    const auto spans = selections.around(to_offset(subject.source(), position, subject.encoding()));
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
      Json inner = {{"range", range_of(subject, *span)}};
      if (!range.is_null()) inner["parent"] = std::move(range);
      range = std::move(inner);
    }
    out.push_back(std::move(range));
  }
  return out;
}

}  // namespace pm::lsp

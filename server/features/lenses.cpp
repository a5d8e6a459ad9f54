// Code lenses: how many items are open, done and overdue; how long it took to detect, acknowledge, mitigate and resolve.
#include <algorithm>
#include <array>

#include "features/presentation.h"
#include "features/start.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using vocabulary::Moment;

constexpr std::int64_t kLongest = 60 * 86400;  // more is a mistake in a date

std::optional<Lens> items_lens(const Snapshot& snapshot, const model::Section& section) {
  int open = 0, done = 0, overdue = 0;
  std::optional<Span> first_open, first_overdue;
  const auto& items = snapshot.document.action_items;
  const auto begin = std::partition_point(items.begin(), items.end(), [&](const auto& item) { return item.span.begin < section.body.begin; });
  for (auto item = begin; item != items.end() && item->span.begin < section.body.end; ++item) {
    if (item->done.value_or(false)) {
      ++done;
      continue;
    }
    ++open;
    if (!first_open) first_open = item->what.empty() ? item->span : item->what;
    const bool late = item->due && item->due->form == model::DueForm::Date && item->due->date && *item->due->date < snapshot.now.today;
    if (late && !first_overdue) first_overdue = item->due->span;
    overdue += late;
  }
  if (open + done == 0) return std::nullopt;
  std::string title = std::to_string(open) + " open";
  if (done > 0) title += " · " + std::to_string(done) + " done";
  if (overdue > 0) title += " · " + std::to_string(overdue) + " overdue";
  return Lens{section.heading, std::move(title), first_overdue ? first_overdue : first_open};
}

std::optional<Lens> times_lens(const Snapshot& snapshot, const model::Section& section) {
  const model::Document& document = snapshot.document;
  const rules::Instants instants = rules::instants_of(document);
  const auto start = start_of(document, instants);
  if (!start) return std::nullopt;
  struct Step {
    Moment moment;
    const char* word;
  };
  constexpr std::array<Step, 4> kSteps{{{Moment::Detected, "detected"}, {Moment::Acknowledged, "acknowledged"},
                                        {Moment::Mitigated, "mitigated"}, {Moment::Resolved, "resolved"}}};
  std::vector<std::string> parts;
  for (const Step& step : kSteps) {
    std::optional<std::int64_t> at;
    for (std::size_t i = 0; i < document.timeline.size(); ++i) {
      const auto& moments = document.timeline[i].moments;
      if (!instants[i] || std::find(moments.begin(), moments.end(), step.moment) == moments.end()) continue;
      // What was noticed first, and what ended it last.
      const bool last = step.moment == Moment::Mitigated || step.moment == Moment::Resolved;
      if (!at || (last ? *instants[i] > *at : *instants[i] < *at)) at = instants[i];
    }
    if (!at) continue;
    const std::int64_t seconds = *at - *instants[start->entry];
    if (seconds < 0 || seconds > kLongest) continue;
    parts.push_back(std::string(step.word) + " after " + calendar::format_duration(seconds));
  }
  if (parts.empty()) return std::nullopt;
  return Lens{section.heading, text::join(parts, " · "), document.timeline[start->entry].span};
}

}  // namespace

std::vector<Lens> lenses(const Snapshot& snapshot) {
  std::vector<Lens> out;
  const model::Document& document = snapshot.document;
  if (!document.is_postmortem()) return out;
  const model::Section* timeline = rules::timeline_section(document);
  for (const model::Section& section : document.sections) {
    std::optional<Lens> lens;
    if (section.id == vocabulary::SectionId::ActionItems) lens = items_lens(snapshot, section);
    if (&section == timeline) lens = times_lens(snapshot, section);
    if (lens) out.push_back(std::move(*lens));
  }
  return out;
}

}  // namespace pm::features

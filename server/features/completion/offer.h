// What may be put at a place, by kind; each function appends its offers, best first.
//
// Threads: pure functions. Errors: none; what is unknown is not offered.
#pragma once

#include <string>
#include <vector>

#include "features/completion/place.h"
#include "features/features.h"

namespace pm::features::completion {

struct Offer {
  std::string label;
  CompletionKind kind = CompletionKind::Text;
  std::string detail;
  std::string documentation;
  std::string insert;
  std::string match;             // what typed text is compared with; empty: `insert`
  std::string words;             // more words to find it by
  bool whole = false;            // several lines or a line of its own: nothing goes around it
};
using Offers = std::vector<Offer>;

void offer_owners(const Snapshot& snapshot, const Place& place, Offset at, Offers& out);

void offer_priorities(const Snapshot& snapshot, Offers& out);
void offer_severities(const Snapshot& snapshot, Offers& out);
void offer_statuses(Offers& out);
void offer_item_statuses(Offers& out);

void offer_due_dates(const Snapshot& snapshot, const Place& place, Offers& out);
void offer_dates(const Snapshot& snapshot, const Place& place, Offers& out);
void offer_times(const Snapshot& snapshot, const Place& place, Offers& out);
void offer_durations(const Snapshot& snapshot, Offers& out);
void offer_time_zones(const Snapshot& snapshot, Offers& out);
// When the incident began by the timeline: "2026-04-01 14:25 UTC"; empty where that is unknown.
std::string start_by_timeline(const Snapshot& snapshot);

void offer_services(const Snapshot& snapshot, const Place& place, Offers& out);
void offer_entry_kinds(Offers& out);
void offer_moments(Offers& out);

void offer_labels(const Snapshot& snapshot, const Place& place, Offers& out);
void offer_keys(const Snapshot& snapshot, const Place& place, Offers& out);

void offer_headings(const Snapshot& snapshot, const Place& place, Offers& out);
void offer_sections(const Snapshot& snapshot, const Place& place, Offers& out);
void offer_template(const Snapshot& snapshot, Offers& out);

}  // namespace pm::features::completion

// Completion: finds the place, gathers what may stand there, and puts each into an edit of that place.
#include "features/completion/offer.h"
#include "features/completion/place.h"
#include "features/features.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using completion::Offer;
using completion::Offers;
using completion::Place;
using completion::Want;

void gather(const Snapshot& snapshot, const Place& place, Offset at, Want want, Offers& out) {
  using namespace completion;
  switch (want) {
    case Want::Owner: return offer_owners(snapshot, place, at, out);
    case Want::Priority: return offer_priorities(snapshot, out);
    case Want::Due: return offer_due_dates(snapshot, place, out);
    case Want::ItemStatus: return offer_item_statuses(out);
    case Want::Time: return offer_times(snapshot, place, out);
    case Want::EntryKind: return offer_entry_kinds(out);
    case Want::EntryMoment: return offer_moments(out);
    case Want::Severity: return offer_severities(snapshot, out);
    case Want::Service: return offer_services(snapshot, place, out);
    case Want::Status: return offer_statuses(out);
    case Want::Date: return offer_dates(snapshot, place, out);
    case Want::Duration: return offer_durations(snapshot, out);
    case Want::TimeZone: return offer_time_zones(snapshot, out);
    case Want::Given:
      for (const std::string& value : place.values) out.push_back({value, CompletionKind::Text, {}, {}, value, {}, {}, false});
      return;
    case Want::Label: return offer_labels(snapshot, place, out);
    case Want::Key: return offer_keys(snapshot, place, out);
    case Want::Heading: return offer_headings(snapshot, place, out);
    case Want::Section: return offer_sections(snapshot, place, out);
    case Want::Template: return offer_template(snapshot, out);
  }
}

// What YAML would read as something else than a text.
bool needs_quotes(const Offer& offer) {
  const std::string& value = offer.insert;
  return value.empty() || value.front() == '@' || value.front() == '{' || (offer.kind == CompletionKind::Time && value.find(':') != std::string::npos) ||
         value.find(": ") != std::string::npos;
}

// What a client compares typed text with. It begins like the words that are replaced, so that no client hides it.
std::string filter_of(const Offer& offer, const Place& place) {
  // Behind a typed @ the handle itself is what is matched; Neovim 0.7 ignores edits of items that filter by other words.
  if (place.typed.starts_with('@') && offer.insert == offer.label) return {};
  std::string filter = offer.match.empty() ? offer.insert : offer.match;
  if (filter.starts_with('@') && !place.typed.starts_with('@')) filter.erase(0, 1);
  if (!offer.words.empty()) filter += " " + offer.words;
  return filter == offer.label ? std::string() : filter;
}

}  // namespace

std::vector<Completion> complete(const Snapshot& snapshot, Offset at, char trigger) {
  at = std::min(at, snapshot.source->size());
  std::vector<Completion> out;
  auto place = completion::find_place(snapshot, at);
  if (!place) return out;
  // A blank is typed everywhere: unasked, only what must follow is offered, never what may begin a line.
  if (trigger == ' ') {
    const Span line = snapshot.source->line_at(at);
    const auto bullet = bullet_at(*snapshot.source, at);
    if (!place->replace.empty() || at == line.begin || (bullet && at <= bullet->content)) return out;
    if (place->wants.front() == Want::Label || place->wants.front() == Want::Section || place->wants.front() == Want::Key) return out;
  }
  Offers offers;
  for (const Want want : place->wants) gather(snapshot, *place, at, want, offers);
  out.reserve(offers.size());
  for (Offer& offer : offers) {
    Completion completion;
    completion.filter = filter_of(offer, *place);
    std::string text = std::move(offer.insert);
    offer.insert = text;
    if (!offer.whole) {
      if (place->yaml_value && needs_quotes(offer)) text = "\"" + text + "\"";
      text = place->before + text + place->after;
    }
    completion.label = std::move(offer.label);
    completion.kind = offer.kind;
    completion.detail = std::move(offer.detail);
    completion.documentation = std::move(offer.documentation);
    completion.edit = {place->replace, std::move(text)};
    completion.rank = static_cast<int>(out.size());
    out.push_back(std::move(completion));
  }
  return out;
}

std::string_view completion_triggers() { return "@#|:\" "; }

}  // namespace pm::features

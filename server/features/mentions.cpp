// What is named in several places: owners by handle and full name, services, ids of action items, headings and links to them.
#include <algorithm>

#include "features/anchors.h"
#include "features/layout.h"
#include "features/navigation.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using model::Block;
using text::MaskKind;

bool is_name_char(char c) { return text::is_word(c) || c == '-'; }

class Finder {
 public:
  Finder(const Snapshot& snapshot, Offset at)
      : s_(snapshot), d_(snapshot.document), text_(snapshot.source->text()), at_(at) {}

  std::optional<Mentions> run() {
    if (heading() || item() || owner() || service()) return finish();
    return std::nullopt;
  }

 private:
  std::optional<Mentions> finish() {
    auto& places = out_.places;
    std::sort(places.begin(), places.end(), [](const Mention& a, const Mention& b) {
      return a.span != b.span ? a.span < b.span : a.definition > b.definition;
    });
    std::vector<Mention> apart;
    for (const Mention& place : places)
      if (apart.empty() || apart.back().span.end <= place.span.begin) apart.push_back(place);
    places = std::move(apart);
    const auto here = std::find_if(places.begin(), places.end(), [&](const Mention& m) { return m.span.touches(at_); });
    if (here != places.end()) {
      out_.here = here->span;
    } else if (out_.kind != MentionKind::Heading) {
      return std::nullopt;
    }
    return std::move(out_);
  }

  void add(Span span, bool definition = false) { out_.places.push_back({span, definition}); }

  // Headings, and the words and the target of links that lead to them.
  bool heading() {
    if (d_.format != model::Format::Markdown) return false;
    const auto slugs = slugs_of(d_);
    const auto links = anchor_links(d_);
    std::size_t wanted = slugs.size();
    for (const AnchorLink& link : links)
      if (link.whole.touches(at_)) {
        wanted = static_cast<std::size_t>(std::find(slugs.begin(), slugs.end(), slug_meant(text::slice(text_, link.slug))) - slugs.begin());
        out_.here = link.words;
      }
    for (std::size_t i = 0; i < slugs.size() && wanted == slugs.size(); ++i)
      if (!slugs[i].empty() && d_.sections[i].heading.touches(at_)) wanted = i;
    if (wanted == slugs.size() || slugs[wanted].empty()) return false;
    // A service or an owner named in a heading is that; the rest of the heading is the heading.
    if (d_.sections[wanted].heading.touches(at_) && (handle_at(text_, at_) || service_at())) return false;
    out_.kind = MentionKind::Heading;
    add(d_.sections[wanted].heading, true);
    for (const AnchorLink& link : links)
      if (slug_meant(text::slice(text_, link.slug)) == slugs[wanted]) add(link.slug);
    return true;
  }

  bool item() {
    Span word{at_, at_};
    while (word.begin > 0 && (is_name_char(text_[word.begin - 1]) || text_[word.begin - 1] == '#')) --word.begin;
    while (word.end < text_.size() && is_name_char(text_[word.end])) ++word.end;
    const std::string_view id = text::slice(text_, word);
    if (id.empty()) return false;
    const auto same = [&](const model::ActionItem& item) { return text::equal_ignoring_case(item.id, id); };
    const auto item = std::find_if(d_.action_items.begin(), d_.action_items.end(), same);
    if (item == d_.action_items.end()) return false;
    out_.kind = MentionKind::Item;
    words(id, false, [&](Span span, const Block&, bool) { add(span); });
    // Its own id may stand outside of prose: in a YAML key's value, in a cell.
    for (Offset at = item->span.begin; at + id.size() <= item->span.end; ++at)
      if (is_whole({at, at + static_cast<Offset>(id.size())}) && text::equal_ignoring_case(text_.substr(at, id.size()), id)) {
        add({at, at + static_cast<Offset>(id.size())}, true);
        break;
      }
    return true;
  }

  bool owner() {
    std::string handle, name;
    for (const model::ActionItem& item : d_.action_items)
      for (const model::Owner& owner : item.owners)
        if (owner.span.touches(at_)) (owner.handle ? handle : name) = owner.name;
    if (handle.empty() && name.empty()) {
      const auto span = handle_at(text_, at_);
      if (!span || span->size() < 2 || is_foreign(d_, span->begin + 1)) return false;
      handle = std::string(text::slice(text_, {span->begin + 1, span->end}));
    }
    if (handle.empty() && name.find(' ') == std::string::npos) handle = name;  // "sarah" is @sarah
    if (const settings::Person* person = s_.settings().person(handle.empty() ? name : handle)) {
      if (handle.empty()) handle = person->handle;
      if (name.empty()) name = person->name;
    }
    out_.kind = MentionKind::Owner;
    if (!handle.empty())
      words("@" + handle, true, [&](Span span, const Block&, bool code) {
        if (!code && handle_at(text_, span.begin + 1) == span) add(span);
      });
    // One word may be any word: a first name counts only where an owner stands.
    if (name.find(' ') != std::string::npos)
      words(name, false, [&](Span span, const Block&, bool code) {
        if (!code) add(span);
      });
    for (const model::ActionItem& item : d_.action_items)
      for (const model::Owner& owner : item.owners)
        if (text::equal_ignoring_case(owner.name, handle) || (!name.empty() && text::equal_ignoring_case(owner.name, name))) add(owner.span);
    for (const model::Field& field : d_.fields)
      if (field.origin == model::FieldOrigin::FrontMatter && !handle.empty())
        for (Offset at = field.value.begin; at < field.value.end; ++at)
          if (text_[at] == '@')
            if (const auto span = handle_at(text_, at); span && text::equal_ignoring_case(text::slice(text_, *span), "@" + handle)) add(*span);
    for (Mention& place : out_.places)
      if (introduces(place.span)) {
        place.definition = true;
        break;
      }
    return !out_.places.empty();
  }

  // Where people are listed: who wrote it, who was there.
  bool introduces(Span span) const {
    const int section = d_.section_at(span.begin);
    if (d_.governing(section) == vocabulary::SectionId::Attendees) return true;
    return std::any_of(d_.fields.begin(), d_.fields.end(), [&](const model::Field& field) {
      return (field.id == vocabulary::FieldId::Authors || field.id == vocabulary::FieldId::Attendees) && field.value.contains(span);
    });
  }

  struct Service {
    std::string name;
    Span defined;  // empty: the settings name it
  };

  // The names in the field of services and in the settings. Where prose states them there is no list to take apart.
  std::vector<Service> services() const {
    std::vector<Service> out;
    for (const model::Field& field : d_.fields) {
      if (field.id != vocabulary::FieldId::Services || field.placeholder || field.origin == model::FieldOrigin::Prose) continue;
      Offset begin = field.value.begin;
      for (Offset at = begin; at <= field.value.end; ++at) {
        const char c = at < field.value.end ? text_[at] : '\n';
        if (c != ',' && c != ';' && c != '\n' && c != '[' && c != ']' && c != '(') continue;
        Span part = trimmed(text_, {begin, at});
        const auto is_mark = [&](Offset i) { return std::string_view("`*\"'- \t_").find(text_[i]) != std::string_view::npos; };
        while (part.begin < part.end && is_mark(part.begin)) ++part.begin;
        while (part.end > part.begin && is_mark(part.end - 1)) --part.end;
        if (part.size() >= 2 && part.size() <= 60) out.push_back({std::string(text::slice(text_, part)), part});
        begin = at + 1;
      }
    }
    for (const std::string& name : s_.settings().services)
      if (name.size() >= 2) out.push_back({name, {}});
    return out;
  }

  // The service whose name stands around the place.
  std::optional<std::pair<Service, Span>> service_at() const {
    std::optional<std::pair<Service, Span>> best;
    for (Service& service : services()) {
      const auto size = static_cast<Offset>(service.name.size());
      for (Offset begin = at_ > size ? at_ - size : 0; begin <= at_; ++begin) {
        const Span span{begin, begin + size};
        if (text_.substr(begin, size) != service.name || !is_whole(span)) continue;
        if (!best || best->second.size() < size) best.emplace(std::move(service), span);
        break;
      }
    }
    return best;
  }

  bool service() {
    const auto found = service_at();
    if (!found) return false;
    const Service& service = found->first;
    // A plain word such as "search" is a word of prose as well: it counts where it is listed and where it stands as code.
    const bool plain = std::all_of(service.name.begin(), service.name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    out_.kind = MentionKind::Service;
    words(service.name, true, [&](Span span, const Block&, bool code) {
      if (!plain || code) add(span);
    });
    bool defined = false;
    for (const Service& other : services())
      if (other.name == service.name && !other.defined.empty()) {
        add(other.defined, !defined);
        defined = true;
      }
    return !out_.places.empty();
  }

  bool is_whole(Span span) const {
    const auto joins = [&](Offset i) { return is_name_char(text_[i]) || text_[i] == '@'; };
    if (span.end > text_.size() || (span.begin > 0 && joins(span.begin - 1))) return false;
    if (span.end < text_.size() && is_name_char(text_[span.end])) return false;
    return span.begin == 0 || (text_[span.begin - 1] != '/' && text_[span.begin - 1] != '.');
  }

  // Whole words in prose and code, never in addresses. `tell` hears the place, its block and whether it is code.
  template <class Tell>
  void words(std::string_view wanted, bool exact, Tell tell) const {
    const bool handle = wanted.starts_with('@');
    for (const Block& block : d_.blocks) {
      const std::string_view own = text::slice(text_, block.span);
      auto mask = block.masks.begin();
      const auto first = static_cast<unsigned char>(wanted[0]);
      for (std::size_t at = 0; at + wanted.size() <= own.size(); ++at) {
        if (exact && !handle) {
          at = own.find(wanted, at);
          if (at == std::string_view::npos) break;
        } else if (text::lower(own[at]) != text::lower(static_cast<char>(first)) ||
                   !text::equal_ignoring_case(own.substr(at, wanted.size()), wanted)) {
          continue;
        }
        const Span within{static_cast<Offset>(at), static_cast<Offset>(at + wanted.size())};
        while (mask != block.masks.end() && mask->span.end <= within.begin) ++mask;
        const bool masked = mask != block.masks.end() && mask->span.overlaps(within) && mask->kind != MaskKind::Markup;
        if (masked && mask->kind != MaskKind::Code) continue;
        const Span span = within.shifted(block.span.begin);
        if (handle || is_whole(span)) tell(span, block, masked);
      }
    }
  }

  const Snapshot& s_;
  const Document& d_;
  std::string_view text_;
  Offset at_;
  Mentions out_;
};

}  // namespace

std::optional<Mentions> mentions_at(const Snapshot& snapshot, Offset at) {
  if (!snapshot.document.is_postmortem()) return std::nullopt;
  return Finder(snapshot, at).run();
}

}  // namespace pm::features

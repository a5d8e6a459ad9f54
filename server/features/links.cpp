// Links: addresses as they stand, targets of Markdown links, references to definitions, headings of the document itself.
#include <algorithm>

#include "features/anchors.h"
#include "features/layout.h"
#include "features/navigation.h"
#include "features/written_links.h"
#include "text/strings.h"

namespace pm::features {
namespace {

// "https" of "https://…"; empty where there is none. A single letter is a drive.
std::string_view scheme(std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos || colon < 2 || !text::is_alpha(target[0])) return {};
  for (const char c : target.substr(0, colon))
    if (!text::is_alpha(c) && !text::is_digit(c) && c != '+' && c != '-' && c != '.') return {};
  return target.substr(0, colon);
}

bool is_harmless(std::string_view scheme) {
  for (const std::string_view bad : {"javascript", "vbscript", "data", "command"})
    if (text::equal_ignoring_case(scheme, bad)) return false;
  return true;
}

bool is_plain(std::string_view target) {
  return std::none_of(target.begin(), target.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
}

constexpr std::string_view kTicket = "{ticket}";   // in the tracker's address

class Collector {
 public:
  explicit Collector(const Snapshot& snapshot)
      : d_(snapshot.document), text_(snapshot.source->text()), tracker_(snapshot.settings().tracker) {}

  std::vector<Link> run() {
    for (const WrittenLink& link : written_links(d_)) add(link.words, text::slice(text_, link.target));
    for (const model::Block& block : d_.blocks)
      for (const text::Mask& mask : block.masks)
        if (mask.kind == text::MaskKind::Url) address(mask.span.shifted(block.span.begin));
    for (const model::Field& field : d_.fields)
      if (field.origin == model::FieldOrigin::FrontMatter && is_url(text::slice(text_, field.value)))
        add(field.value, text::slice(text_, field.value));
    for (const model::ActionItem& item : d_.action_items) ticket(item.ticket);
    if (tracker_.url.find(kTicket) != std::string::npos) {
      for (const model::Block& block : d_.blocks) tickets(block);
      for (const model::Field& field : d_.fields) tickets(field.value);
    }
    std::stable_sort(out_.begin(), out_.end(), [](const Link& a, const Link& b) { return a.span < b.span; });
    std::vector<Link> apart;
    for (Link& link : out_)
      if (apart.empty() || apart.back().span.end <= link.span.begin) apart.push_back(std::move(link));
    return apart;
  }

 private:
  static bool is_url(std::string_view value) { return value.starts_with("https://") || value.starts_with("http://"); }

  void address(Span span) {
    const std::string_view words = text::slice(text_, span);
    if (words.starts_with("](") || words.starts_with("][")) return;  // written_links() has them
    if (words.starts_with('<') && words.ends_with('>')) {
      const Span inner{span.begin + 1, span.end - 1};
      const std::string target(text::slice(text_, inner));
      add(inner, scheme(target).empty() && target.find('@') != std::string::npos ? "mailto:" + target : target);
    } else if (words.starts_with("www.")) {
      add(span, "https://" + std::string(words));
    } else {
      add(span, words);
    }
  }

  void ticket(Span span) {
    const std::string_view url = tracker_.url;
    const std::size_t place = url.find(kTicket);
    if (span.empty() || place == std::string_view::npos) return;
    std::string target(url.substr(0, place));
    for (const char c : text::slice(text_, span))
      if (text::is_word(c) || c == '-' || c == '.') target += c;
    add(span, target + std::string(url.substr(place + kTicket.size())));
  }

  // Words that look like one of the tracker's, wherever they stand: ids of incidents among them. None in an address or in a link's words.
  void tickets(const model::Block& block) {
    const std::string_view words = text::slice(text_, block.span);
    std::size_t from = 0;
    while (const auto found = settings::next_ticket(tracker_, words, from)) {
      const Span span{static_cast<Offset>(found->first), static_cast<Offset>(found->second)};
      const bool linked = std::any_of(block.masks.begin(), block.masks.end(), [&](const text::Mask& mask) {
        return mask.span.overlaps(span) || (mask.kind == text::MaskKind::Url && mask.span.begin == span.end);
      });
      if (!linked) ticket(span.shifted(block.span.begin));
      from = found->second;
    }
  }
  void tickets(Span value) {
    const std::string_view words = text::slice(text_, value);
    if (words.find("](") != std::string_view::npos || words.find("://") != std::string_view::npos) return;
    std::size_t from = 0;
    while (const auto found = settings::next_ticket(tracker_, words, from)) {
      ticket({value.begin + static_cast<Offset>(found->first), value.begin + static_cast<Offset>(found->second)});
      from = found->second;
    }
  }

  void add(Span span, std::string_view target) {
    if (span.empty() || target.empty() || !is_plain(target)) return;
    Link link{span, LinkKind::Url, std::string(target), 0};
    if (target[0] == '#') {
      if (slugs_.empty()) slugs_ = slugs_of(d_);
      const auto slug = std::find(slugs_.begin(), slugs_.end(), slug_meant(target.substr(1)));
      if (slug == slugs_.end() || slug->empty()) return;
      link.kind = LinkKind::Heading;
      link.place = d_.sections[static_cast<std::size_t>(slug - slugs_.begin())].heading_block.begin;
    } else if (scheme(target).empty()) {
      if (target.find("{{") != std::string_view::npos) return;
      link.kind = LinkKind::File;
    } else if (!is_harmless(scheme(target))) {
      return;
    }
    out_.push_back(std::move(link));
  }

  const Document& d_;
  std::string_view text_;
  const settings::Tracker& tracker_;
  std::vector<std::string> slugs_;
  std::vector<Link> out_;
};

}  // namespace

std::vector<Link> links(const Snapshot& snapshot) { return Collector(snapshot).run(); }

}  // namespace pm::features

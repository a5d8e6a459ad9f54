// Links: addresses as they stand, targets of Markdown links, references to definitions, headings of the document itself.
#include <algorithm>
#include <map>

#include "features/anchors.h"
#include "features/layout.h"
#include "features/navigation.h"
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

// The tracker's address with `{ticket}` in it, where the settings have one.
template <class Settings>
std::string_view tracker_of(const Settings& settings) {
  if constexpr (requires { settings.tracker.url; }) return settings.tracker.url;
  return {};
}

class Collector {
 public:
  explicit Collector(const Snapshot& snapshot)
      : d_(snapshot.document), text_(snapshot.source->text()), tracker_(tracker_of(snapshot.settings())) {}

  std::vector<Link> run() {
    if (d_.format == model::Format::Markdown) definitions();
    for (const model::Block& block : d_.blocks)
      for (const text::Mask& mask : block.masks)
        if (mask.kind == text::MaskKind::Url) address(mask.span.shifted(block.span.begin));
    for (const model::Field& field : d_.fields)
      if (field.origin == model::FieldOrigin::FrontMatter && is_url(text::slice(text_, field.value)))
        add(field.value, text::slice(text_, field.value));
    for (const model::ActionItem& item : d_.action_items) ticket(item.ticket);
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
    if (words.starts_with("](")) {
      add(target_in({span.begin + 2, span.end}));
    } else if (words.starts_with("][")) {
      const std::size_t close = words.find(']', 2);
      if (close != std::string_view::npos) reference({span.begin + 2, span.begin + static_cast<Offset>(close)});
    } else if (words.starts_with('<') && words.ends_with('>')) {
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
    constexpr std::string_view kPlace = "{ticket}";
    const std::size_t place = tracker_.find(kPlace);
    if (span.empty() || place == std::string_view::npos) return;
    std::string target(tracker_.substr(0, place));
    for (const char c : text::slice(text_, span))
      if (text::is_word(c) || c == '-' || c == '.') target += c;
    add(span, target + std::string(tracker_.substr(place + kPlace.size())));
  }

  // The target behind `](`, without its title.
  Span target_in(Span span) const {
    while (span.begin < span.end && text::is_space(text_[span.begin])) ++span.begin;
    if (span.begin < span.end && text_[span.begin] == '<') {
      const std::size_t close = text_.find('>', span.begin);
      return close < span.end ? Span{span.begin + 1, static_cast<Offset>(close)} : Span{span.begin, span.begin};
    }
    Offset end = span.begin;
    int open = 0;
    while (end < span.end && !text::is_space(text_[end])) {
      if (text_[end] == '(') ++open;
      if (text_[end] == ')' && open-- == 0) break;
      ++end;
    }
    return {span.begin, end};
  }

  void definitions() {
    for (const LinkDefinition& definition : link_definitions(d_)) {
      const Span target = target_in(definition.rest);
      if (target.empty()) continue;
      definitions_.emplace(text::lower(text::slice(text_, definition.label)), text::slice(text_, target));
      add(target);
    }
  }

  void reference(Span name) {
    const auto found = definitions_.find(text::lower(text::slice(text_, name)));
    if (found != definitions_.end()) add(name, found->second);
  }

  void add(Span span) { add(span, text::slice(text_, span)); }
  void add(Span span, std::string_view target) {
    if (span.empty() || target.empty() || !is_plain(target)) return;
    Link link{span, LinkKind::Url, std::string(target), 0};
    if (target[0] == '#') {
      if (slugs_.empty()) slugs_ = slugs_of(d_);
      const auto slug = std::find(slugs_.begin(), slugs_.end(), text::lower(target.substr(1)));
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
  std::string_view tracker_;
  std::map<std::string, std::string_view> definitions_;
  std::vector<std::string> slugs_;
  std::vector<Link> out_;
};

}  // namespace

std::vector<Link> links(const Snapshot& snapshot) { return Collector(snapshot).run(); }

}  // namespace pm::features

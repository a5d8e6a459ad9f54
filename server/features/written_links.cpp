#include "features/written_links.h"

#include <algorithm>
#include <map>

#include "text/strings.h"

namespace pm::features {
namespace {

using text::MaskKind;

class Collector {
 public:
  explicit Collector(const Document& document) : d_(document), text_(document.text()) {}

  std::vector<WrittenLink> run() {
    for (const LinkDefinition& definition : link_definitions(d_)) {
      const Span target = target_in(definition.rest);
      if (target.empty()) continue;
      definitions_.emplace(text::lower(text::slice(text_, definition.label)), target);
      out_.push_back({target, target, {definition.label.begin - 1, target.end}});
    }
    for (const model::Block& block : d_.blocks) {
      for (const text::Mask& mask : block.masks)
        if (mask.kind == MaskKind::Url) link(mask.span.shifted(block.span.begin), block);
      if (!definitions_.empty()) shortcuts(block);
    }
    return std::move(out_);
  }

 private:
  // `](target)` or `][label]`, the words in front of it.
  void link(Span span, const model::Block& block) {
    const std::string_view marks = text::slice(text_, span);
    if (!marks.starts_with("](") && !marks.starts_with("][")) return;
    Offset begin = span.begin;
    while (begin > block.span.begin && text_[begin] != '[') --begin;
    const Span whole{begin, span.end};
    if (marks[1] == '(') {
      const Span target = target_in({span.begin + 2, span.end});
      out_.push_back({target, target, whole});
      return;
    }
    const std::size_t close = marks.find(']', 2);
    if (close == marks.npos) return;
    const Span label{span.begin + 2, span.begin + static_cast<Offset>(close)};
    reference(label.empty() && begin < span.begin ? Span{begin + 1, span.begin} : label, whole);
  }

  void reference(Span label, Span whole) {
    const auto found = definitions_.find(text::lower(text::slice(text_, label)));
    if (found != definitions_.end()) out_.push_back({label, found->second, whole});
  }

  // `[label]` alone.
  void shortcuts(const model::Block& block) {
    for (Offset open = block.span.begin; open < block.span.end; ++open) {
      if (text_[open] != '[') continue;
      Offset close = open + 1;
      while (close < block.span.end && text_[close] != '[' && text_[close] != ']') ++close;
      if (close >= block.span.end || text_[close] != ']') continue;
      const char behind = close + 1 < text_.size() ? text_[close + 1] : '\n';
      const bool other = behind == '(' || behind == '[' || behind == ':' || (open > block.span.begin && (text_[open - 1] == ']' || text_[open - 1] == '\\'));
      if (!other && !is_code({open, close}, block)) reference({open + 1, close}, {open, close + 1});
      open = close - 1;
    }
  }

  static bool is_code(Span span, const model::Block& block) {
    return std::any_of(block.masks.begin(), block.masks.end(), [&](const text::Mask& mask) {
      return (mask.kind == MaskKind::Code || mask.kind == MaskKind::Url) && mask.span.shifted(block.span.begin).overlaps(span);
    });
  }

  // The target at the beginning of a span, without its title.
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

  const Document& d_;
  std::string_view text_;
  std::map<std::string, Span> definitions_;
  std::vector<WrittenLink> out_;
};

}  // namespace

std::vector<WrittenLink> written_links(const Document& document) {
  return document.format == model::Format::Markdown ? Collector(document).run() : std::vector<WrittenLink>();
}

}  // namespace pm::features

// What is written twice and has to stay the same while it is typed: the names of an HTML element's two tags, the label of a reference
// and that of its definition.
#include <algorithm>

#include "features/layout.h"
#include "features/navigation.h"
#include "text/strings.h"

namespace pm::features {
namespace {

bool is_tag_character(char c) { return text::is_alpha(c) || text::is_digit(c) || c == '-'; }

class Finder {
 public:
  explicit Finder(const Snapshot& snapshot) : d_(snapshot.document), source_(*snapshot.source), text_(source_.text()) {}

  std::vector<Span> run(Offset at) {
    const Span name = word(at, is_tag_character);
    const std::string_view before = text_.substr(0, name.begin);
    if (!name.empty() && (before.ends_with('<') || before.ends_with("</"))) return is_foreign(d_, at) ? std::vector<Span>() : tags(name);
    const Span label = word(at, [](char c) { return c != '[' && c != ']' && c != '\n' && c != '\r'; });
    if (label.empty() || label.begin == 0 || text_[label.begin - 1] != '[' || label.end >= text_.size() || text_[label.end] != ']') return {};
    return labels(label);
  }

 private:
  template <class Part>
  Span word(Offset at, const Part& is_part) const {
    Span span{at, at};
    while (span.begin > 0 && is_part(text_[span.begin - 1])) --span.begin;
    while (span.end < text_.size() && is_part(text_[span.end])) ++span.end;
    return span;
  }

  // Tags stand in HTML alone: the model's masks, and lines that begin with one.
  std::vector<Span> tags(Span here) const {
    const auto fences = code_fences(d_);
    auto fence = fences.begin();
    std::vector<Span> open;
    for (std::size_t at = 0; (at = text_.find('<', at)) != text_.npos; ++at) {
      const bool closing = text_.substr(at).starts_with("</");
      Span name{static_cast<Offset>(at + (closing ? 2 : 1)), 0};
      name.end = name.begin;
      while (name.end < text_.size() && is_tag_character(text_[name.end])) ++name.end;
      if (name.empty() || !text::is_alpha(text_[name.begin])) continue;
      const Offset line = source_.line_of(name.begin);
      while (fence != fences.end() && fence->last < line) ++fence;
      if ((fence != fences.end() && fence->first <= line) || in_code(name)) continue;
      if (!closing) {
        const std::size_t end = text_.find('>', name.end);
        if (end != text_.npos && text_[end - 1] != '/') open.push_back(name);
        continue;
      }
      // Those that were never closed lie above their parent.
      const auto same = [&](Span other) { return text::equal_ignoring_case(text::slice(text_, other), text::slice(text_, name)); };
      const auto match = std::find_if(open.rbegin(), open.rend(), same);
      if (match == open.rend()) continue;
      if (*match == here || name == here) return {*match, name};
      open.erase(std::next(match).base(), open.end());
    }
    return {};
  }

  bool in_code(Span span) const {
    const auto& blocks = d_.blocks;
    const auto behind = std::partition_point(blocks.begin(), blocks.end(), [&](const model::Block& block) { return block.span.begin <= span.begin; });
    if (behind == blocks.begin()) return false;
    const model::Block& block = *std::prev(behind);
    return std::any_of(block.masks.begin(), block.masks.end(), [&](const text::Mask& mask) {
      return mask.kind == text::MaskKind::Code && mask.span.shifted(block.span.begin).contains(span.begin);
    });
  }

  std::vector<Span> labels(Span here) const {
    std::vector<Span> places;
    bool defined = false, used = false;
    const auto take = [&](Span label, bool& kind) {
      if (text::slice(text_, label) != text::slice(text_, here)) return;
      kind = true;
      places.push_back(label);
    };
    for (const LinkDefinition& definition : link_definitions(d_)) take(definition.label, defined);
    for (const model::Block& block : d_.blocks)
      for (const text::Mask& mask : block.masks) {
        if (mask.kind != text::MaskKind::Url) continue;
        const Span span = mask.span.shifted(block.span.begin);
        const std::string_view words = text::slice(text_, span);
        const std::size_t close = words.find(']', 2);
        if (words.starts_with("][") && close != words.npos) take({span.begin + 2, span.begin + static_cast<Offset>(close)}, used);
      }
    std::sort(places.begin(), places.end());
    const bool meant = std::find(places.begin(), places.end(), here) != places.end();
    return meant && defined && used ? places : std::vector<Span>();
  }

  const Document& d_;
  const text::Source& source_;
  const std::string_view text_;
};

}  // namespace

std::vector<Span> linked(const Snapshot& snapshot, Offset at) {
  if (snapshot.document.format != model::Format::Markdown || !snapshot.document.is_postmortem()) return {};
  return Finder(snapshot).run(at);
}

}  // namespace pm::features

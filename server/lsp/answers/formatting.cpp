#include <algorithm>

#include "features/format.h"
#include "lsp/answers/navigation.h"

namespace pm::lsp {
namespace {

Json text_edits(const Subject& subject, const std::vector<text::TextEdit>& edits) {
  Json out = Json::array();
  for (const text::TextEdit& edit : edits)
    out.push_back({{"range", to_json(to_range(subject.source(), edit.span, subject.encoding()))}, {"newText", edit.new_text}});
  return out;
}

}  // namespace

Json formatting(const Subject& subject, const FormattingParams& params) {
  const features::FormatOptions options{params.trim_trailing, params.final_newline, params.trim_final_newlines};
  if (params.ranges.empty()) return text_edits(subject, features::format(*subject.snapshot, {0, subject.source().size()}, options));
  std::vector<text::TextEdit> edits;
  for (const Range& range : params.ranges) {
    const auto span = to_span(subject.source(), range, subject.encoding());
    if (!span) continue;
    for (text::TextEdit& edit : features::format(*subject.snapshot, *span, options)) {
      // Two ranges may lie in one table.
      const bool known = std::any_of(edits.begin(), edits.end(), [&](const text::TextEdit& other) { return other.span == edit.span; });
      if (!known) edits.push_back(std::move(edit));
    }
  }
  return text_edits(subject, edits);
}

Json on_type_formatting(const Subject& subject, const OnTypeParams& params) {
  if (params.typed != "\n") return Json::array();
  const text::Offset at = to_offset(subject.source(), params.position, subject.encoding());
  return text_edits(subject, features::format_after_newline(*subject.snapshot, at));
}

}  // namespace pm::lsp

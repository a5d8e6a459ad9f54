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
  text::Span range{0, subject.source().size()};
  if (params.range) {
    const auto span = to_span(subject.source(), *params.range, subject.encoding());
    if (!span) return Json::array();
    range = *span;
  }
  return text_edits(subject, features::format(*subject.snapshot, range,
                                              {params.trim_trailing, params.final_newline, params.trim_final_newlines}));
}

Json on_type_formatting(const Subject& subject, const OnTypeParams& params) {
  if (params.typed != "\n") return Json::array();
  const text::Offset at = to_offset(subject.source(), params.position, subject.encoding());
  return text_edits(subject, features::format_after_newline(*subject.snapshot, at));
}

}  // namespace pm::lsp

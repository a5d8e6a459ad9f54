#include "text/source.h"

#include <algorithm>
#include <iterator>

namespace pm::text {

Source::Source(std::string text) : text_(std::move(text)) { find_lines(); }

Source::Source(const Source& before, Span replaced, std::string_view by) {
  text_.reserve(before.text_.size() - replaced.size() + by.size());
  text_.append(before.text_, 0, replaced.begin).append(by).append(before.text_, replaced.end);
  if (before.has_cr_ || by.find('\r') != by.npos) {
    find_lines();
    return;
  }
  // The lines behind the edit are those of before, moved.
  const auto first = std::upper_bound(before.starts_.begin(), before.starts_.end(), replaced.begin);
  const auto behind = std::upper_bound(first, before.starts_.end(), replaced.end);
  starts_.reserve(before.starts_.size() + 16);
  starts_.assign(before.starts_.begin(), first);
  for (std::size_t at = 0; (at = by.find('\n', at)) != by.npos;) starts_.push_back(replaced.begin + static_cast<Offset>(++at));
  const Offset moved = static_cast<Offset>(by.size()) - replaced.size();  // modulo 2^32
  std::transform(behind, before.starts_.end(), std::back_inserter(starts_), [moved](Offset start) { return start + moved; });
}

void Source::find_lines() {
  starts_.push_back(0);
  has_cr_ = text_.find('\r') != text_.npos;
  if (!has_cr_) {  // nearly always; searched for in strides
    for (std::size_t at = 0; (at = text_.find('\n', at)) != text_.npos;) starts_.push_back(static_cast<Offset>(++at));
    return;
  }
  std::size_t crlf = 0;
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (text_[i] == '\n') {
      starts_.push_back(static_cast<Offset>(i + 1));
    } else if (text_[i] == '\r') {
      if (i + 1 < text_.size() && text_[i + 1] == '\n') {
        ++i;
        ++crlf;
      } else {
        lone_cr_ = true;
      }
      starts_.push_back(static_cast<Offset>(i + 1));
    }
  }
  crlf_ = crlf * 2 > starts_.size() - 1;
}

Offset Source::line_of(Offset offset) const {
  auto after = std::upper_bound(starts_.begin(), starts_.end(), std::min(offset, size()));
  return static_cast<Offset>(after - starts_.begin()) - 1;
}

Offset Source::line_begin(Offset line) const { return line < line_count() ? starts_[line] : size(); }

Span Source::full_line(Offset line) const { return {line_begin(line), line_begin(line + 1)}; }

Span Source::line(Offset line) const {
  Span span = full_line(line);
  while (span.end > span.begin && (text_[span.end - 1] == '\n' || text_[span.end - 1] == '\r')) --span.end;
  return span;
}

}  // namespace pm::text

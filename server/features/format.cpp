#include "features/format.h"

#include <algorithm>

#include "features/layout.h"
#include "text/strings.h"

namespace pm::features {
namespace {

// Lines that are not the formatter's: code, front matter, comments, what could not be parsed.
class Untouched {
 public:
  explicit Untouched(const Document& document) : lines_(document.source->line_count(), false) {
    const text::Source& source = *document.source;
    const auto mark = [&](Span span) {
      for (Offset l = source.line_of(span.begin); l < lines_.size() && source.line_begin(l) <= span.end; ++l) lines_[l] = true;
    };
    for (const LineRange fence : code_fences(document))
      for (Offset l = fence.first; l <= fence.last && l < lines_.size(); ++l) lines_[l] = true;
    if (document.front_matter) mark(*document.front_matter);
    for (const Span comment : document.comments) mark(comment);
    for (const Span broken : document.broken) mark(broken);
  }
  bool operator[](Offset line) const { return line < lines_.size() && lines_[line]; }

 private:
  std::vector<bool> lines_;
};

}  // namespace

std::vector<TextEdit> format(const Snapshot& snapshot, Span range, const FormatOptions& options) {
  const Document& document = snapshot.document;
  if (!document.is_postmortem() || document.format != model::Format::Markdown) return {};
  const text::Source& source = *snapshot.source;
  std::vector<TextEdit> out = align_tables(snapshot, range);
  const std::size_t tables = out.size();
  const Untouched untouched(document);
  if (options.trim_trailing)
    for (Offset l = source.line_of(range.begin); l < source.line_count() && source.line_begin(l) <= range.end; ++l) {
      if (untouched[l]) continue;
      const Span line = source.line(l);
      const std::string_view words = source.slice(line);
      std::size_t kept = words.find_last_not_of(" \t");
      kept = kept == std::string_view::npos ? 0 : kept + 1;
      const std::string_view blanks = words.substr(kept);
      // Two blanks behind words break the line; so does nothing else. Indented code keeps its own.
      if (blanks.empty() || (kept > 0 && (blanks.size() > 1 || words.starts_with("    ") || words.starts_with('\t')))) continue;
      const Span edit{line.begin + static_cast<Offset>(kept), line.end};
      const bool aligned = std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(tables),
                                       [&](const TextEdit& other) { return line.contains(other.span); });
      if (!aligned) out.push_back({edit, ""});
    }
  if (range.end < source.size() || untouched[source.line_count() - 1] || source.size() == 0) return out;
  Offset end = source.size();
  const auto is_end = [&](char c) { return c == '\n' || c == '\r' || (options.trim_trailing && (c == ' ' || c == '\t')); };
  while (end > 0 && is_end(source.text()[end - 1])) --end;
  end = end == 0 ? 0 : source.line_at(end).end;
  const bool ends = end < source.size();
  if (!ends && options.final_newline) out.push_back({{source.size(), source.size()}, std::string(source.newline())});
  if (ends && end > 0 && options.trim_final_newlines) {
    const Span rest{source.full_line(source.line_of(end)).end, source.size()};
    if (!rest.empty()) {
      std::erase_if(out, [&](const TextEdit& edit) { return edit.span.begin >= rest.begin; });
      out.push_back({rest, ""});
    }
  }
  std::sort(out.begin(), out.end(), [](const TextEdit& a, const TextEdit& b) { return a.span < b.span; });
  return out;
}

}  // namespace pm::features

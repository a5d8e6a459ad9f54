// One version of a document's text with its lines. Immutable, so that snapshots share it.
//
// Lines end at \n, \r\n or a lone \r, as the protocol counts them. Units: bytes; lines from 0. Threads: any. Errors: none;
// offsets and lines past the end are clamped. Texts of 4 GiB and more are not supported (callers refuse far smaller ones).
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace pm::text {

class Source {
 public:
  explicit Source(std::string text);
  // The next version: other words in the place of these.
  Source(const Source& before, Span replaced, std::string_view by);

  const std::string& text() const { return text_; }
  Offset size() const { return static_cast<Offset>(text_.size()); }
  std::string_view slice(Span span) const { return text::slice(text_, span); }

  Offset line_count() const { return static_cast<Offset>(starts_.size()); }
  Offset line_of(Offset offset) const;
  Offset line_begin(Offset line) const;
  // The line without its terminator.
  Span line(Offset line) const;
  Span line_at(Offset offset) const { return line(line_of(offset)); }
  // The line with its terminator.
  Span full_line(Offset line) const;
  // Whether some line ends with a lone \r, which most parsers take for no line end.
  bool has_lone_cr() const { return lone_cr_; }
  // "\n" or "\r\n": what most lines end with, for text that is inserted.
  std::string_view newline() const { return crlf_ ? "\r\n" : "\n"; }

 private:
  void find_lines();

  std::string text_;
  std::vector<Offset> starts_;
  bool has_cr_ = false;
  bool crlf_ = false;
  bool lone_cr_ = false;
};

using SourcePtr = std::shared_ptr<const Source>;

}  // namespace pm::text

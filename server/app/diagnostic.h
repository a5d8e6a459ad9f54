// What the command line prints of a finding. Lines and columns count from 1, columns in code points; the end is exclusive.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "settings/settings.h"
#include "text/source.h"

namespace pm::app {

struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend auto operator<=>(const Place&, const Place&) = default;
};

// Places in one source. Those that are asked for in order cost what lies between them, in lines of any length.
class Places {
 public:
  explicit Places(const text::Source& source) : source_(source) {}
  Place of(text::Offset offset);

 private:
  const text::Source& source_;
  text::Span line_;                // of the last one
  text::Offset last_ = 0;
  Place place_;
};

struct Note {
  Place begin;
  std::string message;
};

struct Diagnostic {
  std::string path;
  Place begin;
  Place end;
  settings::Severity severity = settings::Severity::Warning;
  std::string code;
  std::string message;
  std::vector<Note> notes;
};
// `begins` and `ends` are of the same source.
Diagnostic make_diagnostic(const std::string& path, Places& begins, Places& ends, text::Span span, settings::Severity severity,
                           std::string_view code, std::string message);

std::string_view name_of(settings::Severity severity);  // error|warning|information|hint

}  // namespace pm::app

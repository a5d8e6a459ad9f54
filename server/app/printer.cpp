#include "app/printer.h"

#include <ostream>

#include "text/strings.h"

namespace pm::app {
namespace {

std::string coloured(settings::Severity severity, const Paint& paint) {
  const std::string name = std::string(name_of(severity)) + ":";
  switch (severity) {
    case settings::Severity::Error: return paint.red(name);
    case settings::Severity::Warning: return paint.yellow(name);
    case settings::Severity::Information: return paint.blue(name);
    case settings::Severity::Hint: return paint.cyan(name);
  }
  return name;
}

std::string where(const std::string& path, Place place) {
  return printable(path) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ":";
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

}  // namespace

void print_text(std::ostream& out, const std::vector<Diagnostic>& diagnostics, const Paint& paint) {
  for (const Diagnostic& d : diagnostics) {
    out << paint.bold(where(d.path, d.begin)) << ' ' << coloured(d.severity, paint) << ' ' << printable(d.message) << ' '
        << paint.faint("[" + d.code + "]") << '\n';
    for (const Note& note : d.notes) out << paint.bold(where(d.path, note.begin)) << " note: " << printable(note.message) << '\n';
  }
}

std::string summary_line(const Tally& tally) {
  const auto& n = tally.by_severity;
  std::vector<std::string> found;
  if (n[0] > 0) found.push_back(counted(n[0], "error", "errors"));
  if (n[1] > 0) found.push_back(counted(n[1], "warning", "warnings"));
  if (n[2] > 0) found.push_back(n[2] == 1 ? "1 piece of information" : std::to_string(n[2]) + " pieces of information");
  if (n[3] > 0) found.push_back(counted(n[3], "hint", "hints"));
  std::string line = (found.empty() ? "no findings" : text::list_in_words(found)) + " in " +
                     (tally.postmortems == 0 ? "no post-mortem" : counted(tally.postmortems, "post-mortem", "post-mortems"));
  if (tally.postmortems == 0 && found.empty()) line = "no post-mortem found";
  if (tally.postmortems == 0 && !found.empty()) line = text::list_in_words(found) + "; no post-mortem found";
  if (tally.others == 1) line += "; 1 other file is no post-mortem";
  if (tally.others > 1) line += "; " + std::to_string(tally.others) + " other files are no post-mortems";
  return line;
}

}  // namespace pm::app

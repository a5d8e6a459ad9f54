#include "app/inspect_command.h"

#include <iostream>
#include <memory>

#include "app/command_line.h"
#include "app/json_output.h"
#include "app/lint_jobs.h"
#include "app/read_file.h"
#include "app/terminal.h"
#include "app/understood.h"
#include "app/workspace_files.h"
#include "model/adapters.h"
#include "text/strings.h"

namespace pm::app {
namespace {

std::string or_dash(const std::string& text) { return text.empty() ? "–" : printable(text); }

// `    12  what it is`
std::string row(std::uint32_t line, const std::string& text) {
  const std::string number = std::to_string(line);
  return std::string(6 - std::min<std::size_t>(5, number.size()), ' ') + number + "  " + text + '\n';
}

void print(const Understood& u) {
  std::cout << or_dash(u.title) << '\n';
  std::cout << (u.postmortem ? "a post-mortem" : "not taken for a post-mortem") << ", " << u.format << '\n';
  if (!u.sections.empty()) std::cout << "\nsections\n";
  for (const auto& s : u.sections) std::cout << row(s.line, s.id + ": " + or_dash(s.heading));
  if (!u.fields.empty()) std::cout << "\nfields\n";
  for (const auto& f : u.fields) std::cout << row(f.line, f.id + ": " + or_dash(f.value));
  if (!u.timeline.empty()) std::cout << "\ntimeline\n";
  for (const auto& e : u.timeline) {
    std::string text = or_dash(e.date) + " " + or_dash(e.time) + "  " + or_dash(e.text);
    std::vector<std::string> marks;
    if (!e.kind.empty()) marks.push_back(e.kind);
    if (!e.moment.empty()) marks.push_back(e.moment);
    if (!marks.empty()) text += "  (" + text::join(marks, ", ") + ")";
    std::cout << row(e.line, text);
  }
  if (!u.whys.empty()) std::cout << "\nwhys\n";
  for (const auto& w : u.whys) std::cout << row(w.line, or_dash(w.question) + " → " + or_dash(w.answer));
  if (!u.action_items.empty()) std::cout << "\naction items\n";
  for (const auto& i : u.action_items) {
    std::vector<std::string> owners;
    for (const std::string& owner : i.owners) owners.push_back("@" + printable(owner));
    std::cout << row(i.line, or_dash(i.what) + "  (" + (owners.empty() ? "no owner" : text::join(owners, ", ")) + ", " +
                                 (i.due.empty() ? "no date" : i.due) + ", " + (i.priority.empty() ? "no priority" : printable(i.priority)) +
                                 (i.done.value_or(false) ? ", done" : "") + ")");
  }
}

int refuse(const std::string& path, const std::string& message) {
  std::cerr << printable(path) << ": " << message << '\n';
  return kCannot;
}

}  // namespace

int run_inspect(const InspectOptions& options) {
  const bool input = options.path == "-";
  if (!input && !options.stdin_name.empty()) {
    std::cerr << "postmortem-ls: --stdin-filename names what standard input holds: use it with `inspect -`\n";
    return kCannot;
  }
  const std::string path = !input ? options.path : options.stdin_name.empty() ? "stdin.md" : options.stdin_name;
  const std::string absolute = absolute_path(path);
  const std::string shown = input ? "standard input" : path;
  const auto format = model::format_of({}, absolute);
  FileText file = input ? read_standard_input(kMaxDocument) : read_file(path, kMaxDocument);
  if (file.too_large) return refuse(shown, "larger than 4 MB; split it");
  if (!file.text) return refuse(shown, file.missing ? "no such file" : "cannot be read: " + file.error);
  if (!format) return refuse(shown, "by its name neither Markdown (.md) nor YAML (.yaml)");
  if (is_binary(*file.text)) return refuse(shown, "no text in UTF-8; save it as UTF-8");

  Configurations configurations;
  const ConfigurationPtr configuration = configurations.for_file(absolute);
  const auto source = std::make_shared<const text::Source>(without_mark(std::move(*file.text)));
  const model::Document document = model::build({source, absolute, *format, &configuration->engine->settings()});
  if (options.format == "json")
    std::cout << document_json(document) << '\n';
  else
    print(understood(document));
  return kClean;
}

}  // namespace pm::app

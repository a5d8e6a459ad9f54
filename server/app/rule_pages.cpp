#include "app/rule_pages.h"

#include <filesystem>

#include "app/diagnostic.h"
#include "rules/registry.h"
#include "text/strings.h"

namespace pm::app {
namespace {

namespace fs = std::filesystem;

std::size_t ticks_of(std::string_view line) {
  std::size_t ticks = 0;
  while (ticks < line.size() && line[ticks] == '`') ++ticks;
  return ticks >= 3 ? ticks : 0;
}

// The words behind the ticks: "markdown bad fires=2".
std::vector<std::string_view> words_of(std::string_view line, std::size_t ticks) {
  std::vector<std::string_view> words;
  for (const std::string_view word : text::split(text::trim(line.substr(ticks)), ' '))
    if (!word.empty()) words.push_back(word);
  return words;
}

// Beside the page's own words: how each line of an example's fence reads without what only the tests need.
std::string for_readers(std::string_view page) {
  std::string out;
  std::size_t open = 0;
  for (const std::string_view line : text::split(page, '\n')) {
    const std::size_t ticks = ticks_of(line);
    if (open == 0 && ticks > 0) {
      open = ticks;
      const auto words = words_of(line, ticks);
      if (words.size() > 1 && words[1] == "config") out += "With this configuration:\n\n";
      if (words.size() > 1 && words[1] == "fixed") out += "After the fix:\n\n";
      out += line.substr(0, ticks);
      if (!words.empty()) out += words[0];
    } else {
      if (open > 0 && ticks == open && text::trim(line).size() == ticks) open = 0;
      out += line;
    }
    out += '\n';
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

std::string facts_line(const rules::Rule& rule) {
  const RuleFacts facts = facts_of(rule);
  const std::string formats = facts.markdown && facts.yaml ? "Markdown and YAML" : facts.yaml ? "YAML" : "Markdown";
  std::string line = "*" + std::string(name_of(rule.severity)) + " · " + formats;
  if (facts.has_fix) line += " · has a fix";
  if (facts.needs_configuration) line += " · needs configuration";
  return line + "*\n";
}

std::string about_settings(const rules::Rule& rule) {
  const std::string id(rule.id);
  std::string out = "\n## Configure\n\nIn `.postmortem.yaml`; the severities are `error`, `warning`, `information`, `hint` and `off`:\n\n";
  out += "```yaml\nrules:\n  " + id + ": off\n```\n";
  out += "\n## Silence one finding\n\n";
  const RuleFacts facts = facts_of(rule);
  if (facts.markdown || !facts.yaml) out += "```markdown\n<!-- postmortem-disable-next-line " + id + ": why this is fine here -->\n```\n";
  if (facts.markdown && facts.yaml) out += "\n";
  if (facts.yaml) out += "```yaml\n# postmortem-disable-next-line " + id + ": why this is fine here\n```\n";
  return out;
}

fs::path folder_of_program() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

bool holds_all(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) return false;
  for (const rules::Rule* rule : rules::all_rules())
    if (!fs::is_regular_file(folder / (std::string(rule->id) + ".md"), error)) return false;
  return true;
}

}  // namespace

RuleFacts facts_of(const rules::Rule& rule) {
  RuleFacts facts;
  facts.has_fix = rule.fixes != nullptr;
  // A page says so where it speaks of one format only.
  facts.yaml = rules::page_of(rule).find("**Formats.** Markdown.") == std::string_view::npos;
  facts.markdown = !rule.id.starts_with("yaml/");
  bool configured = false, first = true;
  std::size_t open = 0;
  for (const std::string_view line : text::split(rules::page_of(rule), '\n')) {
    const std::size_t ticks = ticks_of(line);
    if (ticks == 0) continue;
    if (open > 0) {
      if (ticks == open && text::trim(line).size() == ticks) open = 0;
      continue;
    }
    open = ticks;
    const auto words = words_of(line, ticks);
    if (words.size() < 2) continue;
    if (words[1] == "config") configured = true;
    if (words[1] != "bad") continue;
    if (first) facts.needs_configuration = configured;
    first = false;
  }
  return facts;
}

std::string rule_page(const rules::Rule& rule) {
  std::string page = for_readers(rules::page_of(rule));
  // The facts stand behind the title and the line below it.
  std::size_t at = page.find('\n');
  at = at == std::string::npos ? page.size() : at + 1;
  page.insert(at, "\n" + facts_line(rule));
  return page + about_settings(rule);
}

std::string find_rule_pages() {
  const fs::path program = folder_of_program();
  if (program.empty()) return {};
  for (const char* place : {"docs/rules", "../share/doc/postmortem-ls/rules", "../../docs/rules"}) {
    const fs::path folder = (program / place).lexically_normal();
    if (holds_all(folder)) return folder.string();
  }
  return {};
}

}  // namespace pm::app

#include "syntax/yaml_cuts.h"

#include <algorithm>
#include <utility>

#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::Offset;

constexpr std::size_t kNone = std::string_view::npos;

bool ends_word(std::string_view line, std::size_t at) { return at >= line.size() || text::is_space(line[at]); }

bool is_mark(std::string_view line) { return (line.starts_with("---") || line.starts_with("...")) && ends_word(line, 3); }

// What may begin a key, or words that were to be one.
bool begins_words(char c) { return text::is_word(c) || c == '"' || c == '\''; }

// Behind the colon of `key:`, npos where the line has none.
std::size_t behind_key(std::string_view line) {
  for (std::size_t colon = line.find(':'); colon != kNone; colon = line.find(':', colon + 1))
    if (ends_word(line, colon + 1)) return colon + 1;
  return kNone;
}

bool is_bare_key(std::string_view line) {
  const std::size_t behind = behind_key(line);
  if (behind == kNone) return false;
  const std::string_view rest = text::trim(line.substr(behind));
  return rest.empty() || rest.front() == '#';
}

class Scanner {
 public:
  explicit Scanner(const YamlContext& context) : c_(context) {}
  const YamlContext& context() const { return c_; }

  enum class Answer : std::uint8_t { Goes_on, Cut, Uncut };   // Uncut: the whole document cannot be cut

  // `line` without its line end.
  Answer take(std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view words = line.substr(indent);
    if (words.empty() || words.front() == '#' || text::trim(words).empty()) return Answer::Goes_on;
    const bool dash = words.front() == '-' && ends_word(words, 1);
    if (dash && c_.begun) return item(indent);
    if (indent > 0) {
      if (!c_.begun) return Answer::Uncut;
      // Beside the items, and none of them: what it belongs to is for a parse to say.
      if (c_.column != kNone && indent <= c_.column) c_.column = kNone;
      c_.open_key = false;
      return Answer::Goes_on;
    }
    return margin(line);
  }

 private:
  Answer item(std::size_t indent) {
    if (c_.open_key) {
      c_.column = indent;
      c_.open_key = false;
      return Answer::Goes_on;
    }
    if (c_.column == indent) return Answer::Cut;
    if (c_.column != kNone && indent < c_.column) c_.column = kNone;
    return Answer::Goes_on;
  }

  Answer margin(std::string_view line) {
    if (is_mark(line)) {
      const bool first = !c_.begun && !c_.marked && text::trim(line) == "---";
      c_.marked = true;
      return first ? Answer::Goes_on : Answer::Uncut;
    }
    if (!begins_words(line.front())) {
      c_.column = kNone;
      c_.open_key = false;
      return c_.begun ? Answer::Goes_on : Answer::Uncut;
    }
    if (!has_key(line)) return c_.begun ? Answer::Cut : Answer::Uncut;
    c_.column = kNone;
    c_.open_key = is_bare_key(line);
    return std::exchange(c_.begun, true) ? Answer::Cut : Answer::Goes_on;
  }

  YamlContext c_;
};

}  // namespace

bool has_key(std::string_view line) { return behind_key(line) != kNone; }

std::vector<YamlCut> yaml_cuts(std::string_view text) { return yaml_cuts(text, {}, {{0, 0}, {0, static_cast<Offset>(text.size())}}, {}); }

std::vector<YamlCut> yaml_cuts(std::string_view after, std::string_view before, const text::Change& change, const std::vector<YamlCut>& known) {
  // A text that could not be cut has one piece: what follows it is not known.
  const bool helps = known.size() > 1;
  const auto unchanged = [&](const YamlCut& cut) {
    const std::size_t line_end = before.find('\n', cut.at);
    return line_end != std::string_view::npos && line_end < change.replaced.begin;
  };
  std::vector<YamlCut> cuts;
  if (helps) cuts.assign(known.begin(), std::partition_point(known.begin() + 1, known.end(), unchanged));
  else cuts.emplace_back();
  auto next_known = helps ? std::partition_point(known.begin() + 1, known.end(), [&](const YamlCut& cut) { return cut.at <= change.replaced.end; }) : known.end();
  const Offset grown = change.inserted.end - change.replaced.end;   // wraps where the text shrinks

  Scanner scanner(cuts.back().before);
  bool first = cuts.size() > 1;   // the line at a cut is one already
  for (std::size_t at = cuts.back().at; at < after.size();) {
    const std::size_t end = std::min(after.find('\n', at), after.size());
    const YamlContext context = scanner.context();
    const Scanner::Answer answer = scanner.take(after.substr(at, end - at));
    if (answer == Scanner::Answer::Uncut) return {{}};
    if (answer == Scanner::Answer::Cut && !std::exchange(first, false)) {
      const YamlCut cut{static_cast<Offset>(at), context};
      while (next_known != known.end() && next_known->at + grown < cut.at) ++next_known;
      if (next_known != known.end() && next_known->at + grown == cut.at && next_known->before == context) {
        for (; next_known != known.end(); ++next_known) cuts.push_back({next_known->at + grown, next_known->before});
        return cuts;
      }
      cuts.push_back(cut);
    }
    at = end + 1;
  }
  return cuts;
}

}  // namespace pm::syntax

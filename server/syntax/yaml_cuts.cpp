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
  enum class Answer : std::uint8_t { Goes_on, Cut, Uncut };   // Uncut: the whole document cannot be cut

  // `line` without its line end.
  Answer take(std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view words = line.substr(indent);
    if (words.empty() || words.front() == '#' || text::trim(words).empty()) return Answer::Goes_on;
    const bool dash = words.front() == '-' && ends_word(words, 1);
    if (dash && begun_) return item(indent);
    if (indent > 0) {
      if (!begun_) return Answer::Uncut;
      // Beside the items, and none of them: what it belongs to is for a parse to say.
      if (column_ != kNone && indent <= column_) column_ = kNone;
      open_key_ = false;
      return Answer::Goes_on;
    }
    return margin(line);
  }

 private:
  Answer item(std::size_t indent) {
    if (open_key_) {
      column_ = indent;
      open_key_ = false;
      return Answer::Goes_on;
    }
    if (column_ == indent) return Answer::Cut;
    if (column_ != kNone && indent < column_) column_ = kNone;
    return Answer::Goes_on;
  }

  Answer margin(std::string_view line) {
    if (is_mark(line)) {
      const bool first = !begun_ && !marked_ && text::trim(line) == "---";
      marked_ = true;
      return first ? Answer::Goes_on : Answer::Uncut;
    }
    if (!begins_words(line.front())) {
      column_ = kNone;
      open_key_ = false;
      return begun_ ? Answer::Goes_on : Answer::Uncut;
    }
    if (!has_key(line)) return begun_ ? Answer::Cut : Answer::Uncut;
    column_ = kNone;
    open_key_ = is_bare_key(line);
    return std::exchange(begun_, true) ? Answer::Cut : Answer::Goes_on;
  }

  bool marked_ = false;          // the document's `---` has been seen
  bool begun_ = false;           // a key has been seen
  bool open_key_ = false;        // the last line that says something is `key:` at the margin
  std::size_t column_ = kNone;   // of the items below it
};

}  // namespace

bool has_key(std::string_view line) { return behind_key(line) != kNone; }

std::vector<Offset> yaml_cuts(std::string_view text) {
  std::vector<Offset> cuts{0};
  Scanner scanner;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Scanner::Answer answer = scanner.take(text.substr(at, end - at));
    if (answer == Scanner::Answer::Uncut) return {0};
    if (answer == Scanner::Answer::Cut) cuts.push_back(static_cast<Offset>(at));
    at = end + 1;
  }
  return cuts;
}

}  // namespace pm::syntax

// Comments that switch rules off in a document: how they are read, applied and written.
//
//   <!-- postmortem-disable-next-line RULE[, RULE…]: reason -->      # postmortem-… in YAML and in front matter
//
// `disable-line`, `disable-next-line`, `disable-file`, and `disable` … `enable`; RULE is an id, `family/*` or `*`; none means all;
// the reason is free. A finding belongs to its first line. The next line is the next one that is neither blank nor such a comment.
//
// Threads: values and pure functions. Units: bytes. Errors: none; what is no such comment is left alone.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace pm::rules {

struct Suppression {
  enum class Kind : std::uint8_t { Line, NextLine, File, Disable, Enable, Misspelled };
  struct Target {
    Span span;                    // of the name; of the keyword where none is named
    std::string pattern;          // as written, in lower case; `*` where none is named
    bool known = false;
    bool used = false;            // silences a finding; opens what was closed
  };
  Kind kind = Kind::Line;
  Span span;                      // the comment with its marks
  Span keyword;                   // "disable-line"
  std::string_view meant;         // Misspelled: the keyword that was probably meant
  std::vector<Target> targets;
  std::optional<Offset> line;     // Line, NextLine: the line that it speaks of; nullopt where nothing follows
  std::optional<Offset> below;    // NextLine: the next line that is not blank, even where it holds such a comment
};

// The comments of one document, and which of them did something.
class Suppressions {
 public:
  explicit Suppressions(const Document& document);

  const std::vector<Suppression>& all() const { return all_; }
  // Which of the findings (in order of their spans) are silenced. Remembers which comments were of use.
  std::vector<bool> silenced(const Document& document, const std::vector<Finding>& findings);

 private:
  std::vector<Suppression> all_;
};

// Whether a pattern of a comment names something: a rule, `family/*`, `*`.
bool is_known_pattern(std::string_view pattern);

// Writes comments. here() reads the document once more, once for all that is asked of it.
class SuppressionWriter {
 public:
  explicit SuppressionWriter(const Document& document);
  ~SuppressionWriter();
  // Whether here() has something to write; costs nothing.
  bool can_stand_at(const Finding& finding) const;
  // Silences one finding: a comment before its line, behind it, or two around it. Empty where none can stand there.
  std::vector<TextEdit> here(const Finding& finding) const;
  // Silences its rule in the whole document.
  std::vector<TextEdit> in_file(const Finding& finding) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace pm::rules

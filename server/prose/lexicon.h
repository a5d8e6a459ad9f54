// The compiled lexicon: word classes, verbs, triggers, idioms, boilerplate, messages.
// Threads: immutable after construction. Errors: mistakes in the embedded files are listed in errors(), for a test to see.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "prose/blame.h"
#include "prose/inflection.h"
#include "prose/lexicon_data.h"
#include "prose/pattern.h"
#include "prose/trigger.h"
#include "prose/word_table.h"

namespace pm::prose {

// Sequences by what their first item accepts, so that a token is tried against few of them.
class SequenceIndex {
 public:
  void add(const Sequence& sequence, std::uint32_t owner);
  // Once, after the last add().
  void finish();
  // Calls `found(owner, match)` for every sequence that matches at token `at`.
  void match(const MatchContext& context, std::size_t at, const std::function<void(std::uint32_t, const Match&)>& found) const;

 private:
  struct Entry {
    Sequence sequence;
    std::uint32_t owner = 0;
  };
  // What the token behind the first one must be; a token that does not pass spares the whole match.
  struct Guard {
    Classes classes = ~Classes{0};
    std::uint64_t sieve = ~std::uint64_t{0};
  };
  static Guard guard_of(const Sequence& sequence);
  void try_entry(std::uint32_t entry, const MatchContext& context, std::size_t at, const std::function<void(std::uint32_t, const Match&)>& found) const;

  std::vector<Entry> entries_;
  std::vector<Guard> guards_;  // one for each entry
  std::vector<std::vector<std::uint32_t>> by_word_;
  std::vector<std::pair<Classes, std::uint32_t>> by_class_;
  std::vector<std::uint32_t> by_prefix_;  // tried at every token
  Classes first_classes_ = 0;
};

class Lexicon {
 public:
  explicit Lexicon(std::span<const EmbeddedFile> files, const LexiconChanges& changes = {});

  const WordTable& words() const { return words_; }
  const Verbs& verbs() const { return verbs_; }
  const std::vector<Trigger>& triggers() const { return triggers_; }
  const SequenceIndex& trigger_index() const { return trigger_index_; }
  const SequenceIndex& idiom_index() const { return idiom_index_; }          // what overlaps is quiet
  const SequenceIndex& boilerplate_index() const { return boilerplate_index_; }  // its sentence is quiet
  // The text for `id`, or the one of `fallback`.
  std::string_view message(std::string_view id, std::string_view fallback) const;
  const std::vector<std::string>& errors() const { return errors_; }

 private:
  void read_words(const EmbeddedFile& file);
  void read_verbs(const EmbeddedFile& file);
  void read_messages(const EmbeddedFile& file);
  void read_phrases(const EmbeddedFile& file, BlameCategory category);
  void read_quiet(const EmbeddedFile& file, SequenceIndex& index);
  void add_trigger(BlameCategory category, const Conditions& conditions, std::string_view pattern, std::string_view where);

  WordTable words_;
  Verbs verbs_;
  std::vector<Trigger> triggers_;
  SequenceIndex trigger_index_, idiom_index_, boilerplate_index_;
  std::map<std::string, std::string, std::less<>> messages_;
  std::vector<std::string> errors_;
};

}  // namespace pm::prose

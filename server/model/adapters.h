// From text to Document: the only two places that know syntax trees.
//
// Threads: functions of their arguments; safe from any thread with its own ParseState. Errors: none, any bytes give a Document;
// Cancelled is no error.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "model/document.h"
#include "settings/settings.h"

namespace pm::model {

struct Input {
  text::SourcePtr source;
  std::string path;                 // a path or URI, for the file's name and the globs; may be empty
  Format format = Format::Markdown;
  const settings::Settings* settings = nullptr;
  std::function<bool()> cancelled = {};   // asked before new words are read; where it says yes, build() throws Cancelled
};

// Nobody wants this version any more. What has been found out stays in the ParseState.
struct Cancelled {};

// What is kept of one document between versions: its pieces as they were parsed, and what was found out about their parts. One thread at a time.
class ParseState {
 public:
  ParseState();
  ~ParseState();
  ParseState(const ParseState&) = delete;
  ParseState& operator=(const ParseState&) = delete;

  // Forgets what was read under other settings; the syntax stays.
  void forget();

  // What the last build() did anew; the rest was known.
  struct Work {
    std::size_t parsed = 0;     // blocks of Markdown, nodes of YAML
    std::size_t modelled = 0;   // notes about blocks: entries, items, headings, prose
  };
  Work work() const;

  struct Impl;
  Impl& impl() { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

Document build(const Input& input, ParseState& state);
// From scratch, without a state to keep.
Document build(const Input& input);

// Markdown or YAML, by the client's language id first, else by the file's name; nullopt for anything else.
std::optional<Format> format_of(std::string_view language_id, std::string_view path);

}  // namespace pm::model

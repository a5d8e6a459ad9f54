// What an editor asks of a snapshot. One pair of files each; this header gathers their results' shapes.
//
// Pure functions; units are bytes of the snapshot's source; texts to insert may hold `{{…}}` (see templates/templates.h).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/snapshot.h"
#include "text/span.h"

namespace pm::features {

using analysis::Snapshot;
using text::Offset;
using text::Span;
using text::TextEdit;

// completion.cpp
enum class CompletionKind : std::uint8_t { Person, Team, Priority, Severity, Date, Time, Section, Field, Service, Text };
struct Completion {
  std::string label;
  CompletionKind kind = CompletionKind::Text;
  std::string detail;
  std::string documentation;     // Markdown
  TextEdit edit;                 // replaces what is there; may hold `{{…}}`
  std::string filter;            // what the typed text is matched against: begins like the replaced text
  int rank = 0;                  // lower first
};
// All edits of one list replace the same span, which lies within one line. `trigger` is the character of completion_triggers()
// that made the client ask, 0 where the writer did: after a blank only what must follow is offered.
std::vector<Completion> complete(const Snapshot& snapshot, Offset at, char trigger = 0);
// Characters after which a client should ask by itself.
std::string_view completion_triggers();

// hover.cpp
struct Hover {
  Span span;
  std::string markdown;
};
std::optional<Hover> hover(const Snapshot& snapshot, Offset at);

// code_action.cpp
struct CodeAction {
  std::string title;
  std::string kind;              // "quickfix", "refactor.rewrite", "source", "source.fixAll.postmortem" …
  bool preferred = false;
  std::optional<std::size_t> finding;   // index into Snapshot::findings
  std::vector<TextEdit> edits;
  // Where the edits take some work: what makes them, while the snapshot lives. No edits: they cannot be made after all.
  std::function<std::vector<TextEdit>()> later;
  // Why it cannot be done here; empty: it can. Such an action has no edits.
  std::string disabled;
};
struct ActionQuery {
  Span span;                        // a cursor is an empty span
  std::vector<std::string> only;    // as in the protocol: empty means all kinds
  bool lazy = false;                // `later` may stand in for edits
  bool disabled = false;            // tells of rewritings that are asked for by kind and cannot be done
};
// All safe fixes of the document that do not meet one another; in order, not overlapping.
std::vector<TextEdit> safe_fixes(const Snapshot& snapshot);
std::vector<CodeAction> code_actions(const Snapshot& snapshot, const ActionQuery& query);

// outline.cpp
enum class SymbolKind : std::uint8_t { Document, Section, Field, Entry, Why, ActionItem };
struct Symbol {
  std::string name;
  std::string detail;
  SymbolKind kind = SymbolKind::Section;
  Span span;                     // holds `selection` and all children
  Span selection;
  bool done = false;             // a finished action item
  std::vector<Symbol> children;
};
std::vector<Symbol> outline(const Snapshot& snapshot);

// folding.cpp
enum class FoldKind : std::uint8_t { Region, Comment };
struct Fold {
  Offset first_line = 0;         // from 0
  Offset last_line = 0;
  FoldKind kind = FoldKind::Region;
};
std::vector<Fold> folds(const Snapshot& snapshot);

}  // namespace pm::features

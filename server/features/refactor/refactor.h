// Rewritings of what stands at a place, asked for by the writer and never by a finding. One file each.
//
// Each keeps every fact: the changed text is read again where that is not plain to see, and what does not come out the same is not
// done. Pure functions of a snapshot; units are bytes of its source; texts to insert may hold `{{…}}`.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "features/features.h"

namespace pm::features {

struct Rewriting {
  std::string title;
  std::string kind;              // "refactor.rewrite", "refactor.extract"
  std::vector<TextEdit> edits;
  std::function<std::vector<TextEdit>()> later = {};  // as in CodeAction
  std::string disabled = {};
};
using Rewritings = std::vector<Rewriting>;

// action_table.cpp: an action list as a table, and back
void rewrite_actions(const Snapshot& snapshot, Span at, Rewritings& out);
// timeline.cpp: sorted, with 24 h times, with ISO dates
void rewrite_timeline(const Snapshot& snapshot, Span at, Rewritings& out);
// dates.cpp: the due date at the place as a calendar date
void rewrite_due_date(const Snapshot& snapshot, Span at, Rewritings& out);
// causes.cpp: one more question for the chain of whys; an action item from a point that went poorly
void rewrite_causes(const Snapshot& snapshot, Span at, Rewritings& out);

// A text in place of the snapshot's, read anew.
model::Document reread(const Snapshot& snapshot, std::string text);
// Whether two documents hold the same action items, whatever they look like.
bool same_items(const model::Document& a, const model::Document& b);
// Whether a span and a place (a cursor is an empty span) have something in common.
bool meets(Span span, Span at);

}  // namespace pm::features

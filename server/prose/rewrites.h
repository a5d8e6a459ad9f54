// Ways to say it without blame, where the grammar comes out right and no fact has to be invented.
// Threads: pure functions. Errors: none; no rewrite where one is not safe.
#pragma once

#include <vector>

#include "prose/blame.h"
#include "prose/clauses.h"
#include "prose/inflection.h"
#include "prose/passage.h"
#include "prose/pattern.h"
#include "prose/trigger.h"

namespace pm::prose {

struct RewriteContext {
  const Passage& passage;
  const SentenceView& sentence;
  const Verbs& verbs;
  const Match& match;
  const NounPhrase& subject;  // who is blamed, as the conditions found them; may be empty
  bool question = false;
};

std::vector<BlameFinding::Rewrite> rewrites_for(Fix fix, const RewriteContext& context);

}  // namespace pm::prose

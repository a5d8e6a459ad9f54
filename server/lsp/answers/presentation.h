// Inlay hints, code lenses and semantic tokens as the protocol has them.
//
// Pure functions of a snapshot and of what the client declared; they run on workers.
#pragma once

#include "lsp/answers/answers.h"

namespace pm::lsp {

Json inlay_hints(const Subject& subject, const RangeParams& params);
Json code_lenses(const Subject& subject, const DocumentParams& params);
// The protocol's five numbers for each token.
Json semantic_tokens(const Subject& subject, const DocumentParams& params);
Json semantic_tokens_in(const Subject& subject, const RangeParams& params);
// The edits that make one list of numbers of another.
Json token_edits(const Json& before, const Json& after);

}  // namespace pm::lsp

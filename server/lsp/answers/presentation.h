// Inlay hints, code lenses and semantic tokens as the protocol has them.
//
// Pure functions of a snapshot and of what the client declared; they run on workers.
#pragma once

#include "lsp/answers/answers.h"

namespace pm::lsp {

Json inlay_hints(const Subject& subject, const RangeParams& params);
Json code_lenses(const Subject& subject, const DocumentParams& params);
TokenData semantic_tokens(const Subject& subject);
Json semantic_tokens_in(const Subject& subject, const RangeParams& params);
void write_tokens(std::string& out, const TokenData& data);
// What makes one list of numbers of another; nullopt where they are the same.
struct TokenEdit {
  std::size_t start = 0;
  std::size_t deleted = 0;
  TokenData data;
};
std::optional<TokenEdit> token_edit(const TokenData& before, const TokenData& after);

}  // namespace pm::lsp

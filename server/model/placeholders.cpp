#include "model/placeholders.h"

namespace pm::model {

void find_placeholders(const Words& words, Offset base, int section, std::vector<Placeholder>& out) {
  for (const syntax::LineToken& token : words.tokens) {
    if (token.kind != syntax::LineTokenKind::Placeholder) continue;
    out.push_back({token.span.shifted(base), section, false});
  }
}

}  // namespace pm::model

// What the tests of Markdown's blocks share.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "syntax/markdown.h"

// A line for each block, with all that it says but what follows from those around it.
inline std::string described(const std::vector<pm::syntax::MarkdownBlock>& blocks) {
  std::ostringstream out;
  for (const pm::syntax::MarkdownBlock& b : blocks) {
    out << static_cast<int>(b.kind) << ' ' << b.span.begin << '-' << b.span.end << ' ' << b.content.begin << '-' << b.content.end << " p" << b.parent
        << " n" << b.next << ' ' << +b.level << b.setext << b.ordered << b.marker << +b.checked;
    for (const pm::text::Span gap : b.gaps) out << " g" << gap.begin << '-' << gap.end;
    out << '\n';
  }
  return out.str();
}

// The open documents: their text as the client has it, edit by edit.
//
// Threads: the session's turns; a document's Source is immutable and may go anywhere. Errors: none; ranges past the end
// are clamped, a range that ends before it starts changes nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lsp/protocol.h"
#include "text/source.h"

namespace pm::lsp {

struct TextDocument {
  std::string uri;   // as the client wrote it
  std::string path;  // decoded: for the file's name and globs
  std::string language;
  std::int64_t version = 0;
  text::SourcePtr source;
};

// Applies changes to the document's source, in their order.
void apply_changes(TextDocument& document, const std::vector<ContentChange>& changes, Encoding encoding);

}  // namespace pm::lsp

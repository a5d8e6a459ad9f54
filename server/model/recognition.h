// Decides whether a document is a post-mortem at all. Everything else stays silent, so this errs towards no. Private to this layer.
#pragma once

#include "model/adapters.h"
#include "model/document.h"
#include "text/memo.h"

namespace pm::model {

// What the title and the path say is kept in the memo.
Recognition recognise(const Input& input, text::Memo& memo, const Document& document);

// Nothing but blanks, front matter, comments or a title: where the template is offered.
bool is_nearly_empty(const Document& document);

}  // namespace pm::model

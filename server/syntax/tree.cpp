#include "syntax/tree.h"

#include "syntax/allocator.h"

namespace pm::syntax {

ParserPtr make_parser(const TSLanguage* language) {
  guard_memory();
  ParserPtr parser(ts_parser_new());
  ts_parser_set_language(parser.get(), language);
  return parser;
}

}  // namespace pm::syntax

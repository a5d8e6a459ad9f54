/* Guards around the external scanners of the Markdown and YAML grammars.
 *
 * Both write their state into tree-sitter's buffer of TREE_SITTER_SERIALIZATION_BUFFER_SIZE (1,024) bytes without holding its
 * bound: Markdown copies all open blocks, YAML checks before it writes and may pass the end by two bytes. Their symbols are
 * renamed at compile time; these wrappers take their places. A state that does not fit is handed on as nothing: the scanner
 * starts anew behind it, so nesting deeper than about 250 levels is parsed wrongly, and never corrupts memory.
 *
 * In Markdown it does not come to that: at 200 levels no further quote or list is opened, and what would open one is text. Else the
 * parser would take all that follows for one error. (Errors with more parts than tree-sitter can count: syntax/allocator.)
 *
 * The roomy buffer needs a bound too: tree-sitter restores the last state (1,024 bytes at most) before each scan, and one
 * scan opens a handful of blocks, so a state here is never far above 1,024 bytes.
 *
 * Threads: any; the buffer is on the stack. */
#include <stdalign.h>
#include <stdbool.h>
#include <string.h>

#define LIMIT 1024u
#define ROOM 8192u

#define GUARD(language)                                                                             \
  unsigned pm_unguarded_##language##_serialize(void *payload, char *buffer);                        \
  unsigned tree_sitter_##language##_external_scanner_serialize(void *payload, char *buffer);        \
  unsigned tree_sitter_##language##_external_scanner_serialize(void *payload, char *buffer) {       \
    alignas(16) char roomy[ROOM];                                                                   \
    unsigned size = pm_unguarded_##language##_serialize(payload, roomy);                            \
    if (size > LIMIT) return 0;                                                                     \
    memcpy(buffer, roomy, size);                                                                    \
    return size;                                                                                    \
  }

GUARD(markdown)
GUARD(yaml)

/* The scanner's state: five bytes and four for each open block. */
#define DEEP (5u + 4u * 200u)

/* Of the scanner's enumeration of tokens. */
enum { BLOCK_QUOTE_START = 4, FIRST_LIST_MARKER = 15, LAST_LIST_MARKER = 24, TOKENS = 47 };

struct TSLexer;
bool pm_unguarded_markdown_scan(void *payload, struct TSLexer *lexer, const bool *valid_symbols);
bool tree_sitter_markdown_external_scanner_scan(void *payload, struct TSLexer *lexer, const bool *valid_symbols);
bool tree_sitter_markdown_external_scanner_scan(void *payload, struct TSLexer *lexer, const bool *valid_symbols) {
  alignas(16) char roomy[ROOM];
  bool shallow[TOKENS];
  if (pm_unguarded_markdown_serialize(payload, roomy) < DEEP) return pm_unguarded_markdown_scan(payload, lexer, valid_symbols);
  memcpy(shallow, valid_symbols, sizeof shallow);
  shallow[BLOCK_QUOTE_START] = false;
  for (int marker = FIRST_LIST_MARKER; marker <= LAST_LIST_MARKER; ++marker) shallow[marker] = false;
  return pm_unguarded_markdown_scan(payload, lexer, shallow);
}

/* Guards around the external scanners of the Markdown and YAML grammars.
 *
 * Both write their state into tree-sitter's buffer of TREE_SITTER_SERIALIZATION_BUFFER_SIZE (1,024) bytes without holding its
 * bound: Markdown copies all open blocks, YAML checks before it writes and may pass the end by two bytes. Their symbols are
 * renamed at compile time; these wrappers take their places. A state that does not fit is handed on as nothing: the scanner
 * starts anew behind it, so nesting deeper than about 250 levels is parsed wrongly, and never corrupts memory.
 *
 * The roomy buffer needs a bound too: tree-sitter restores the last state (1,024 bytes at most) before each scan, and one
 * scan opens a handful of blocks, so a state here is never far above 1,024 bytes.
 *
 * Threads: any; the buffer is on the stack. */
#include <stdalign.h>
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

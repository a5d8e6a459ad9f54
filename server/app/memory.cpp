#include "app/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pm::app {

void use_little_memory() {
#ifdef __GLIBC__
  // A large block is a mapping of its own and goes when it is freed. Left alone, the threshold grows with the first large block that is
  // freed, and from then on the texts and lists of a large document lie between small blocks that stay.
  mallopt(M_MMAP_THRESHOLD, 256 << 10);
  // What an edit needs for a moment the next one needs again; a quiet moment gives it back.
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
  // Workers take turns with one document: with a heap for each of them, what one freed would wait there while another asks for more.
  mallopt(M_ARENA_MAX, 1);
#endif
}

void give_memory_back() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace pm::app

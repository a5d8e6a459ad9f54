#include "app/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pm::app {

void use_little_memory() {
#ifdef __GLIBC__
  // The texts and lists of a large document are needed again by the next edit: what it frees stays at hand instead of being mapped, filled
  // with zeros and unmapped each time, which would take longer than the edit itself. A quiet moment gives it back. Both limits are set,
  // as either alone would fix the other at a small default.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
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

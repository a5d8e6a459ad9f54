#include "app/memory.h"

#include <algorithm>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>

#include <array>
#include <cstdint>
#endif

namespace pm::app {

#ifdef __GLIBC__
namespace {

std::uintptr_t heap_begin = 0;   // about; 0: another allocator's

// Everything that a large document has is walked with every keystroke: in pages of 4 KB the processor is busy looking up where they lie.
// What the heap grows into is therefore asked for in pages of 2 MB where the system has them; nothing of it is touched yet. The heap of
// a document of usual size stays below, for the last of such pages is never full.
void ask_for_large_pages() {
#ifdef MADV_HUGEPAGE
  if (heap_begin == 0) return;
  constexpr std::uintptr_t kPage = std::uintptr_t{2} << 20, kSmallHeap = std::uintptr_t{8} << 20;
  constexpr std::size_t kBlock = (std::size_t{32} << 20) - 4096;   // below the threshold, so that it comes from the heap
  const std::array<void*, 2> blocks{std::malloc(kBlock), std::malloc(kBlock)};
  for (void* block : blocks) {
    auto begin = reinterpret_cast<std::uintptr_t>(block);
    if (begin == 0) continue;
    const std::uintptr_t end = (begin + kBlock) / kPage * kPage;
    begin = (std::max(begin, heap_begin + kSmallHeap) + kPage - 1) / kPage * kPage;
    if (begin < end) ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
  }
  for (void* block : blocks) std::free(block);
#endif
}

}  // namespace
#endif

void use_little_memory() {
#ifdef __GLIBC__
  // The texts and lists of a large document are needed again by the next edit: what it frees stays at hand instead of being mapped, filled
  // with zeros and unmapped each time, which would take longer than the edit itself. A quiet moment gives it back. Both limits are set,
  // as either alone would fix the other at a small default.
  if (mallopt(M_MMAP_THRESHOLD, 32 << 20) == 0) return;
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  // Workers take turns with one document: with a heap for each of them, what one freed would wait there while another asks for more.
  mallopt(M_ARENA_MAX, 1);
  void* const first = std::malloc(1024);
  heap_begin = reinterpret_cast<std::uintptr_t>(first);
  std::free(first);
  ask_for_large_pages();
#endif
}

void give_memory_back() {
#ifdef __GLIBC__
  malloc_trim(0);
  ask_for_large_pages();
#endif
}

}  // namespace pm::app

#include "syntax/allocator.h"

#include <tree_sitter/api.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <mutex>

namespace pm::syntax {
namespace {

// 65,536 children of eight bytes: what is smaller is counted right.
constexpr std::size_t kLarge = std::size_t{65536} * 8;

// The large blocks by their addresses. Never destroyed: threads may free trees until the very end.
struct Blocks {
  std::mutex mutex;
  std::map<std::uintptr_t, std::size_t> sizes;
  // Between these all of them lie; most addresses do not, and cost no lock.
  std::atomic<std::uintptr_t> lowest = UINTPTR_MAX;
  std::atomic<std::uintptr_t> highest = 0;
};
Blocks& blocks() {
  static Blocks* const all = new Blocks;
  return *all;
}

std::uintptr_t address_of(const void* memory) { return reinterpret_cast<std::uintptr_t>(memory); }

void* note(void* memory, std::size_t size) {
  if (memory == nullptr && size > 0) std::abort();  // as tree-sitter does by itself
  if (size < kLarge) return memory;
  Blocks& all = blocks();
  const std::lock_guard lock(all.mutex);
  const std::uintptr_t begin = address_of(memory);
  all.sizes[begin] = size;
  if (begin < all.lowest) all.lowest = begin;
  if (begin + size > all.highest) all.highest = begin + size;
  return memory;
}

// The beginning of the block that an address is meant for; a large one is forgotten.
void* take(void* memory) {
  Blocks& all = blocks();
  const std::uintptr_t address = address_of(memory);
  if (address < all.lowest.load(std::memory_order_relaxed) || address >= all.highest.load(std::memory_order_relaxed)) return memory;
  const std::lock_guard lock(all.mutex);
  auto block = all.sizes.upper_bound(address);
  if (block == all.sizes.begin()) return memory;
  --block;
  if (address - block->first >= block->second) return memory;
  void* const begin = reinterpret_cast<void*>(block->first);
  all.sizes.erase(block);
  if (all.sizes.empty()) {
    all.lowest = UINTPTR_MAX;
    all.highest = 0;
  }
  return begin;
}

void* allocate(std::size_t size) { return note(std::malloc(size), size); }
void* allocate_zeros(std::size_t count, std::size_t size) { return note(std::calloc(count, size), count * size); }
void* reallocate(void* memory, std::size_t size) { return note(std::realloc(memory == nullptr ? nullptr : take(memory), size), size); }
void release(void* memory) {
  if (memory != nullptr) std::free(take(memory));
}

}  // namespace

void guard_memory() {
  static const bool once = [] {
    ts_set_allocator(allocate, allocate_zeros, reallocate, release);
    return true;
  }();
  static_cast<void>(once);
}

}  // namespace pm::syntax

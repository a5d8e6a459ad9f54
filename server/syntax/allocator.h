// The memory of tree-sitter. Private to this layer.
//
// tree-sitter 0.20 counts the children of a node in 16 bits, but an error that it cannot recover from may have more: such a node's
// memory is given back at an address within it. This allocator knows its large blocks and finds the block that is meant. (The
// children that were not counted are lost; what holds so many errors is no document that anybody works on.)
#pragma once

namespace pm::syntax {

// Before the first parser is made; any thread, any number of times.
void guard_memory();

}  // namespace pm::syntax

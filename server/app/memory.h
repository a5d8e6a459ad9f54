// How the process of a server uses memory: it lives for days beside an editor, so what was needed for a moment is given back, and what a
// large document needs with every keystroke lies in large pages.
//
// Asks glibc's allocator; with another one these do nothing. Errors: none.
#pragma once

namespace pm::app {

// Once, before there is a second thread.
void use_little_memory();
// What was freed goes back to the system. Takes some milliseconds where there is much; any thread.
void give_memory_back();

}  // namespace pm::app

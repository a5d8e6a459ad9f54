// A generated parser (PM_PARSER), with its lexer optimised.
//
// The generator turns the optimiser off, for compilers that take minutes for what it writes; ours takes seconds, once. The headers come
// first: they need the names that the pragmas ask for.
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#undef __GNUC__
#undef __clang__
#include PM_PARSER

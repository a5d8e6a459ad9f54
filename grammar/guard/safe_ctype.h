/* Force-included before the Markdown scanner, which hands whole code points to isdigit(): behaviour is undefined above 255. */
#pragma once
#include <ctype.h>
#undef isdigit
#define isdigit(c) ((unsigned)(c) - (unsigned)'0' < 10u)

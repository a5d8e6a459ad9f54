// The program's arguments: which command runs, with what.
//
// Threads: main only. Errors: none thrown; exit codes as below, with one line on stderr that says what to do.
#pragma once

namespace pm::app {

enum ExitCode : int {
  kClean = 0,
  kFindings = 1,                 // at or above the level of --fail-on
  kCannot = 2,                   // wrong usage, or input that cannot be read
};

int run(int argc, char** argv);

}  // namespace pm::app
